"""The words of the eight kinds, the eight stances and the three grounds, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from creator_coach.reading.types import Grounds, Kind, Stance


class Words(QObject):
    """One table of words that many parts show; ask it again after a change of language."""

    def kind(self, kind: Kind) -> str:
        """One comment of a kind: "Feedback"."""
        return {
            Kind.FEEDBACK: self.tr("Feedback"),
            Kind.COMPLAINT: self.tr("Complaint"),
            Kind.OPINION: self.tr("Opinion"),
            Kind.MOCKERY: self.tr("Mockery"),
            Kind.ATTACK: self.tr("Attack"),
            Kind.THREAT: self.tr("Threat"),
            Kind.KIND: self.tr("Kind"),
            Kind.UNCLEAR: self.tr("Unclear"),
        }[kind]

    def stance(self, stance: Stance) -> str:
        """What the creator may do: "Learn from it"."""
        return {
            Stance.LEARN: self.tr("Learn from it"),
            Stance.SOLVE: self.tr("Solve it"),
            Stance.ACCEPT: self.tr("Accept the difference"),
            Stance.DONT_FEED: self.tr("Don’t feed it"),
            Stance.LET_GO: self.tr("Let it go"),
            Stance.SAFETY: self.tr("Safety first"),
            Stance.SAVOUR: self.tr("Keep it"),
            Stance.NONE: self.tr("Leave it be"),
        }[stance]

    def grounds(self, grounds: Grounds) -> str:
        """How much a reading rests on: "Good grounds"."""
        return {
            Grounds.GOOD: self.tr("Good grounds"),
            Grounds.FAIR: self.tr("Fair guess"),
            Grounds.FAINT: self.tr("Faint guess"),
        }[grounds]


class ManyWords(QObject):
    """The words of many comments of a kind, for filters."""

    def kinds(self, kind: Kind) -> str:
        """All comments of a kind: "Complaints"."""
        return {
            Kind.FEEDBACK: self.tr("Feedback"),
            Kind.COMPLAINT: self.tr("Complaints"),
            Kind.OPINION: self.tr("Opinions"),
            Kind.MOCKERY: self.tr("Mockery"),
            Kind.ATTACK: self.tr("Attacks"),
            Kind.THREAT: self.tr("Threats"),
            Kind.KIND: self.tr("Kind"),
            Kind.UNCLEAR: self.tr("Unclear"),
        }[kind]
