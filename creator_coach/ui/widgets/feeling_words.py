"""The words for feelings: what a feeling is called in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject


class FeelingWords(QObject):
    """Feelings are kept by their names; these are their words."""

    def word(self, name: str) -> str:
        """A feeling's word in the language of the window; one's own word as it is."""
        return {
            "sad": self.tr("sad"),
            "angry": self.tr("angry"),
            "worried": self.tr("worried"),
            "ashamed": self.tr("ashamed"),
            "tired": self.tr("tired"),
            "confused": self.tr("confused"),
            "stressed": self.tr("stressed"),
            "relieved": self.tr("relieved"),
            "calmer": self.tr("calmer"),
        }.get(name, name)
