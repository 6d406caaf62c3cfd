"""Readings against labels: one figure for each thing a reading should get right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.evaluate.cases import Case, Output
from tests.evaluate.tally import Share, Tally, characters, marked

FLAGS = ("insults", "sarcasm", "group_hate", "self_harm_bait", "doxxing", "commenter_at_risk")

#: Figure -> the labels that hold its pieces, and the marks that should cover them.
SPANS = {
    "attack": (("attack_spans",), frozenset({"insult"})),
    "usable": (("takeaway_spans", "request_spans"), frozenset({"work", "request"})),
    "request": (("request_spans",), frozenset({"request"})),
}

NO_READING: Output = {"kind": None, "flags": [], "spans": [], "perspectives": [], "takeaway": []}

Figures = dict[str, float | int]


@dataclass(slots=True)
class Score:
    """Counts over any number of cases; `figures` makes numbers of them, `misses` names the wrong kinds."""

    cases: int = 0
    language: Share = field(default_factory=Share)
    exact: Share = field(default_factory=Share)
    acceptable: Share = field(default_factory=Share)
    stance: Share = field(default_factory=Share)
    kinds: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    caught: Share = field(default_factory=Share)
    alarms: Share = field(default_factory=Share)
    threats_with_perspective: int = 0
    flags: dict[str, Tally] = field(default_factory=lambda: {flag: Tally() for flag in FLAGS})
    spans: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in SPANS})
    first: Share = field(default_factory=Share)
    perspectives: Tally = field(default_factory=Tally)
    harmful: Share = field(default_factory=Share)
    bad_quotes: int = 0
    takeaway: Share = field(default_factory=Share)
    misses: list[tuple[str, str]] = field(default_factory=list)

    def add(self, case: Case, output: Output | None) -> None:
        """Count one case and what the reader made of it (None: nothing)."""
        if output is None:
            self.misses.append((case["id"], "no reading"))
        got = output or NO_READING
        self.cases += 1
        self._count_kind(case, got)
        self._count_danger(case, got)
        self._count_flags(case, got)
        self._count_spans(case, got)
        self._count_perspectives(case, got)
        self.takeaway.note(bool(got.get("takeaway")) == bool(case.get("takeaway")))

    def _count_kind(self, case: Case, got: Output) -> None:
        kind, gold = got.get("kind"), case["kind"]
        self.exact.note(kind == gold)
        self.acceptable.note(kind in (case.get("acceptable_kinds") or [gold]))
        self.stance.note(got.get("stance") == case.get("stance"))
        self.language.note(got.get("language") == case["lang"])
        self.kinds[gold].compare({gold}, {kind} & {gold})
        if kind != gold:
            self.kinds[kind or ""].extra += 1
            self.misses.append((case["id"], f"{gold} read as {kind}"))

    def _count_danger(self, case: Case, got: Output) -> None:
        alarmed = got.get("kind") == "threat"
        if case["kind"] == "threat":
            self.caught.note(alarmed)
            self.threats_with_perspective += bool(got.get("perspectives"))
        elif "threat" not in (case.get("acceptable_kinds") or ()):
            self.alarms.note(alarmed)

    def _count_flags(self, case: Case, got: Output) -> None:
        wanted, had = case.get("flags") or {}, got.get("flags") or ()
        for flag, tally in self.flags.items():
            tally.note(bool(wanted.get(flag)), flag in had)

    def _count_spans(self, case: Case, got: Output) -> None:
        for name, (labels, marks) in SPANS.items():
            # What is wholly an attack is not marked word by word.
            if name == "attack" and case["kind"] in ("attack", "threat"):
                continue
            pieces = [piece for label in labels for piece in case.get(label) or ()]
            self.spans[name].compare(characters(case["text"], pieces), marked(got, marks))

    def _count_perspectives(self, case: Case, got: Output) -> None:
        shown = got.get("perspectives") or []
        ids, wanted = [item["id"] for item in shown], case.get("perspectives") or []
        self.harmful.note(bool(set(ids) & set(case.get("not_perspectives") or ())))
        if wanted:
            self.first.note(bool(ids) and ids[0] in wanted)
            self.perspectives.compare(wanted, ids)
        length = len(case["text"])
        self.bad_quotes += sum(_outside(item.get("quotes") or (), length) for item in shown)

    def figures(self) -> Figures:
        """Every figure by its name, in the order in which they are printed."""
        return self._of_kinds() | self._of_danger() | self._of_parts() | self._of_perspectives()

    def _of_kinds(self) -> Figures:
        f1 = {f"kind.f1.{kind}": self.kinds[kind].f1 for kind in sorted(self.kinds) if self.kinds[kind].wanted}
        return {
            "cases": self.cases,
            "language": self.language.value,
            "kind.accuracy": self.exact.value,
            "kind.acceptable": self.acceptable.value,
            "kind.macro_f1": sum(f1.values()) / max(1, len(f1)),
            **f1,
            "stance.accuracy": self.stance.value,
        }

    def _of_danger(self) -> Figures:
        return {
            "threat.recall": self.caught.value,
            "threat.missed": self.caught.whole - self.caught.part,
            "threat.false_alarm": self.alarms.value,
            "threat.given_a_perspective": self.threats_with_perspective,
        }

    def _of_parts(self) -> Figures:
        flags: Figures = {f"flag.f1.{flag}": tally.f1 for flag, tally in self.flags.items()}
        return flags | {f"span.char_f1.{name}": tally.f1 for name, tally in self.spans.items()}

    def _of_perspectives(self) -> Figures:
        return {
            "perspective.top1": self.first.value,
            "perspective.f1": self.perspectives.f1,
            "perspective.harmful_rate": self.harmful.value,
            "perspective.bad_quotes": self.bad_quotes,
            "takeaway.present_or_absent_right": self.takeaway.value,
        }


def _outside(quotes: Iterable[tuple[int, int]], length: int) -> bool:
    return any(not 0 <= start < end <= length for start, end in quotes)


def score(cases: Iterable[Case], outputs: dict[str, Output]) -> Score:
    """Count all the cases against what the reader made of them, by id."""
    total = Score()
    for case in cases:
        total.add(case, outputs.get(case["id"]))
    return total
