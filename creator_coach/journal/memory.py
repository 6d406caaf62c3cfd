"""What the person said of a wording before, and whether it holds now. Danger first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from creator_coach.journal import wording
from creator_coach.journal.types import Correction
from creator_coach.journal.wording import Wording
from creator_coach.reading.types import Kind, Reading


@dataclass(frozen=True, slots=True)
class Memory:
    """Every wording that was corrected and what the person said of it last, the newest first.

    A plain value, apart from the file: it may be asked from any thread.
    """

    salt: bytes = b""
    known: tuple[tuple[Wording, Correction], ...] = ()

    @classmethod
    def of(cls, salt: bytes, found: Iterable[tuple[Wording, Correction]]) -> Self:
        """The memory of `found`, the oldest first; the person's last word on a wording is the one that counts."""
        last: dict[tuple[bytes, bytes], tuple[Wording, Correction]] = {}
        for each in sorted(found, key=lambda pair: pair[1].made):
            key = each[0].words, each[0].signs
            last.pop(key, None)
            last[key] = each
        return cls(salt, tuple(reversed(last.values())))

    def recall(self, text: str, app: Reading) -> Correction | None:
        """What the person said of `text`, or of nearly the same, that holds now; None if nothing does.

        `app` is what the app itself says of it.
        """
        if not self.known:
            return None
        mine, danger = wording.of(text, self.salt), app.kind is Kind.THREAT
        for known, correction in self.known:
            if known.same(mine) and _holds(correction, danger, same=True):
                return correction
        near = [
            correction
            for known, correction in self.known
            if not known.same(mine) and _holds(correction, danger, same=False) and known.alike(mine)
        ]
        return next((each for each in near if each.danger), next(iter(near), None))


def _holds(correction: Correction, danger: bool, *, same: bool) -> bool:
    """Whether a word on the same wording, or on nearly the same, is still to be followed.

    "A threat" always is. "None" is for the very words the person looked at. A kind never hides a danger that the
    person was not shown.
    """
    if correction.danger:
        return True
    if danger or correction.safe:
        return same and correction.safe and (danger or correction.kind is not None)
    return correction.kind is not None
