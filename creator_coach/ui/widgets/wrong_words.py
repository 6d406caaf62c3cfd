"""What the app got wrong, in a sentence and as a table."""

from __future__ import annotations

from PySide6.QtCore import QObject

from creator_coach.journal.types import Wrong
from creator_coach.reading.types import Kind
from creator_coach.ui.widgets.told import Told
from creator_coach.ui.widgets.words import Words


def kinds(wrong: Wrong) -> int:
    """How many kinds were changed; a danger is counted for itself."""
    return sum(times for said, own, times in wrong.kinds if Kind.THREAT not in (said, own))


def exportable(wrong: Wrong) -> bool:
    """Whether there is anything to export."""
    return bool(kinds(wrong) or wrong.threats_missed or wrong.false_alarms)


class WrongWords(QObject):
    """Says it in the language of the window."""

    def sentence(self, wrong: Wrong) -> str:
        """All of it in one sentence."""
        if not wrong.readings:
            return self.tr("Nothing has been read yet.")
        faults = [
            said
            for times, said in (
                (kinds(wrong), self.tr("%Ln kind(s) changed", "", kinds(wrong))),
                (wrong.threats_missed, self.tr("%Ln missed threat(s)", "", wrong.threats_missed)),
                (wrong.false_alarms, self.tr("%Ln false alarm(s)", "", wrong.false_alarms)),
                (
                    wrong.perspectives_rejected,
                    self.tr("%Ln possible reading(s) turned down", "", wrong.perspectives_rejected),
                ),
                (wrong.takeaways_changed, self.tr("%Ln takeaway(s) unticked", "", wrong.takeaways_changed)),
            )
            if times
        ]
        if not faults:
            return self.tr("Nothing that you have put right, in %Ln comment(s) read.", "", wrong.readings)
        return self.tr("In %Ln comment(s) read: {faults}.", "", wrong.readings).format(faults=", ".join(faults))

    def told(self, wrong: Wrong) -> Told:
        """The sentence, and a line for each fault."""
        words = Words(self)
        rows = [
            (self.tr("{kind}, you said {own}").format(kind=words.kind(said), own=words.kind(own)), times)
            for said, own, times in wrong.kinds
            if Kind.THREAT not in (said, own)
        ]
        rows += [
            (self.tr("Threats it missed"), wrong.threats_missed),
            (self.tr("Threats that were none"), wrong.false_alarms),
            (self.tr("Possible readings you turned down"), wrong.perspectives_rejected),
            (self.tr("Takeaways you unticked"), wrong.takeaways_changed),
            (self.tr("Takeaways you wrote yourself"), wrong.takeaways_added),
        ]
        some = tuple((name, str(times)) for name, times in rows if times)
        note = self.tr("Counted over the whole journal.")
        head = (self.tr("What"), self.tr("How many")) if some else ()
        return Told("wrong", self.tr("What the app got wrong"), self.sentence(wrong), head, some, None, note)
