"""The words for marks and veils, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from creator_coach.reading.types import Mark
from creator_coach.ui.widgets.paper import SheetWords
from creator_coach.ui.widgets.veil import Slip


class MarkWords(QObject):
    """What a comment sheet says by itself; ask again after a change of language."""

    def sheet(self) -> SheetWords:
        """Everything a sheet says by itself."""
        hover = self.tr("show the word")
        labels = {
            Mark.INSULT: self.tr("insult"),
            Mark.THREAT: self.tr("threat"),
            Mark.PRIVATE: self.tr("private detail"),
        }
        return SheetWords(
            slips={mark: Slip(label, hover) for mark, label in labels.items()},
            masks={mark: self.tr("[hidden: {what}]").format(what=label) for mark, label in labels.items()},
            spoken={
                mark: self.tr("hidden word, {what}, press Enter to show").format(what=label)
                for mark, label in labels.items()
            },
            names=self.names(),
        )

    def names(self) -> dict[Mark, str]:
        """The name of every mark, as the legend and the tooltips have it."""
        return {
            Mark.WORK: self.tr("About the work"),
            Mark.REQUEST: self.tr("Request"),
            Mark.ABSOLUTE: self.tr("Overstatement"),
            Mark.FEELING: self.tr("Feeling"),
            Mark.PRAISE: self.tr("Praise"),
            Mark.INSULT: self.tr("Insult"),
            Mark.THREAT: self.tr("Threat"),
            Mark.PRIVATE: self.tr("Private detail"),
        }
