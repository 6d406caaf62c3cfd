"""What the app read wrong, counted, and the way to take that along without a word of any comment."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import Wrong
from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.setting_row import SettingRow


class WrongRow(SettingRow):
    """A line of the settings. The button is there once there is something to export."""

    export_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._export = button(look, "quiet", "download")
        super().__init__(self._export, parent=parent)
        self._wrong = Wrong()
        self._export.clicked.connect(self.export_asked)
        self.retranslate()

    def show_wrong(self, wrong: Wrong) -> None:
        """Show what is counted in `wrong`."""
        self._wrong = wrong
        self.retranslate()

    @property
    def _kinds(self) -> int:
        """Kinds that were changed; a danger is counted for itself."""
        return sum(times for said, own, times in self._wrong.kinds if Kind.THREAT not in (said, own))

    def retranslate(self) -> None:
        """Set every text."""
        wrong = self._wrong
        exported = bool(self._kinds or wrong.threats_missed or wrong.false_alarms)
        about = self.tr(
            "The file says what the app read, how sure it was and what you said instead, with language, rough length, "
            "month and version. Nothing that anyone wrote is in it, no name and no link. It is sent nowhere."
        )
        self.say(self.tr("What the app got wrong"), f"{self._sentence()}\n{about}" if exported else self._sentence())
        self._export.setVisible(exported)
        self._export.setText(self.tr("Export without comment text…"))
        self._export.setAccessibleName(self._export.text())

    def _sentence(self) -> str:
        wrong = self._wrong
        if not wrong.readings:
            return self.tr("Nothing has been read yet.")
        faults = [
            said
            for times, said in (
                (self._kinds, self.tr("%Ln kind(s) changed", "", self._kinds)),
                (wrong.threats_missed, self.tr("%Ln missed threat(s)", "", wrong.threats_missed)),
                (wrong.false_alarms, self.tr("%Ln false alarm(s)", "", wrong.false_alarms)),
                (
                    wrong.perspectives_rejected,
                    self.tr("%Ln possible reading(s) turned down", "", wrong.perspectives_rejected),
                ),
            )
            if times
        ]
        if not faults:
            return self.tr("Nothing that you have put right, in %Ln comment(s) read.", "", wrong.readings)
        return self.tr("In %Ln comment(s) read: {faults}.", "", wrong.readings).format(faults=", ".join(faults))
