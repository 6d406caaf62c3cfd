"""How often the reader is right when it says how sure it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.evaluate.cases import Case, Output
from tests.evaluate.tally import Share


@dataclass(slots=True)
class Calibration:
    """Shares of right kinds by certainty, and of fitting perspectives by their grounds."""

    kinds: dict[str, Share] = field(default_factory=lambda: defaultdict(Share))
    grounds: dict[str, Share] = field(default_factory=lambda: defaultdict(Share))

    @classmethod
    def of(cls, cases: Iterable[Case], outputs: dict[str, Output]) -> Calibration:
        """Counted over all `cases`; a kind is right if it is the label's first."""
        made = cls()
        for case in cases:
            got = outputs[case["id"]]
            made.kinds[got["certainty"]].note(got["kind"] == case["kind"])
            if case["perspectives"]:
                for shown in got["perspectives"]:
                    made.grounds[shown["grounds"]].note(shown["id"] in case["perspectives"])
        return made

    def shares(self) -> dict[str, dict[str, tuple[float, int]]]:
        """For kinds and for perspectives: the share that is right and of how many, by good, fair and faint."""
        return {
            name: {step: (round(share.value, 3), share.whole) for step, share in sorted(found.items())}
            for name, found in (("kind", self.kinds), ("perspective", self.grounds))
        }
