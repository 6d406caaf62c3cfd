"""`creator-coach read --explain`: what spoke for a reading, in short lines for a person or as an object.

Words of the comment are quoted only where no veil lies over them. The names of rules are those of the tables in
resources/*/cues.toml and danger.toml, the same in every language.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from creator_coach.content import lexicons, messages, voice
from creator_coach.content.quotes import HIDDEN, shorten
from creator_coach.content.where import resource
from creator_coach.model import door
from creator_coach.reading.explain import Explanation, Heads, Pull, Rule, Sort, WhyKind, WhyPerspective, explain
from creator_coach.reading.types import Comment, Flag, Kind, PerspectiveId, Reading, Span

#: How many chances are told of, and from which on a flag is.
_TOP, _FLAG_FROM = 3, 0.10
#: How many quotes one line holds, and how long each may be.
_QUOTES, _LONGEST = 2, 40
#: Features whose name is the comment's own words.
_OWN_WORDS = frozenset({Sort.WORD, Sort.PAIR, Sort.STEM, Sort.FIRST, Sort.LAST})

_Chances = Sequence[tuple[Any, float]]


def find(text: str, language: str | None) -> Explanation:
    """What spoke for the reading of `text`, with the trained reader if there is one."""
    return explain(Comment(text, language), lexicons.load(), door.score(text, resource("model")))


def lines(why: Explanation, language: str) -> Iterator[str]:
    """The explanation in "sv" or "en", line by line."""
    speak = _Speaker(why.reading, language)
    yield from _kind(why, speak)
    yield ""
    yield from _danger(why, speak)
    if why.perspectives:
        yield ""
        yield speak.say("perspectives")
        for shown in why.perspectives:
            yield from _perspective(shown, speak)
    if why.heads is not None:
        yield ""
        yield from _heads(why.heads, speak)


class _Speaker:
    """Puts ids, chances and stretches of one reading's comment into words."""

    def __init__(self, reading: Reading, language: str) -> None:
        self._reading = reading
        self._tongue = messages.load(language)
        self._voice = voice.load(language)
        script = tomllib.loads(resource(language, "voice.toml").read_text(encoding="utf-8"))
        self._titles: dict[str, str] = {id_: words["title"] for id_, words in script["perspective"].items()}

    def say(self, name: str, **gaps: object) -> str:
        return self._tongue.say("explain", name, **gaps)

    def of(self, table: str, name: str) -> str:
        return self._tongue.say(table, name)

    def word(self, value: Kind | Flag | PerspectiveId) -> str:
        return self._titles[value] if isinstance(value, PerspectiveId) else self._voice.word(value)

    def number(self, value: float, signs: str = "") -> str:
        """A sum or a weight; `signs` "+" names the sign of both."""
        return f"{value:{signs}.2f}".replace(".", self.say("decimal"))

    def percent(self, chance: float) -> str:
        return self.say("percent", number=round(100 * chance))

    def chances(self, chances: _Chances) -> str:
        return ", ".join(f"{self.word(value)} {self.percent(chance)}" for value, chance in chances)

    def quotes(self, spans: Iterable[Span]) -> str:
        """The words of the first of `spans`, each once; a mask for those that lie under a veil."""
        return ", ".join(list(dict.fromkeys(map(self._quote, spans)))[:_QUOTES])

    def _quote(self, span: Span) -> str:
        veils = [marked.mark for marked in self._reading.marks if marked.mark in HIDDEN and marked.span.overlaps(span)]
        if veils:
            return self._tongue.say("hidden", veils[0])
        if span.end > self._reading.read_to:  # nobody has looked whether a veil belongs there
            return self._tongue.say("hidden", "far")
        return self.say("quote", words=shorten(" ".join(span.of(self._reading.comment.text).split()), _LONGEST))


def _kind(why: Explanation, speak: _Speaker) -> Iterator[str]:
    kind = why.kind
    against = {"against": speak.word(kind.against)} if kind.against else {}
    yield speak.say("kind_against" if against else "kind", kind=speak.word(kind.shown), **against)
    for pull in kind.pulls:
        yield f"  {speak.number(pull.value, '+')}  {_pull(pull, speak)}"
    if kind.rule is not None:
        yield speak.of("rule", kind.rule)
    if kind.rule is not Rule.NOTHING:
        yield from _weighing(kind, speak)


def _weighing(kind: WhyKind, speak: _Speaker) -> Iterator[str]:
    yield speak.say("weighed", chances=speak.chances(kind.weighed[:_TOP]))
    if kind.scored:
        yield speak.say("scored", chances=speak.chances(kind.scored[:_TOP]))
        yield speak.say("blended", chances=speak.chances(kind.blended[:_TOP]))
    else:
        yield speak.say("unscored")


def _pull(pull: Pull, speak: _Speaker) -> str:
    gap = {} if pull.sort in _OWN_WORDS else {"rule": pull.name}
    if pull.spans:
        gap["words"] = speak.quotes(pull.spans)
    return speak.say(pull.sort, **gap)


def _danger(why: Explanation, speak: _Speaker) -> Iterator[str]:
    danger = why.danger
    needed, reached = speak.number(danger.needed), speak.number(danger.together)
    yield speak.say("danger" if danger.signs or danger.counted else "no_danger", sum=reached, needed=needed)
    for name, weight, span in danger.signs:
        if weight:
            yield f"  {speak.number(weight, '+')}  {speak.say('sign', rule=name, words=speak.quotes([span]))}"
    if danger.addressed:
        yield f"  {speak.number(danger.addressed, '+')}  {speak.say('addressed')}"
    if danger.scored is not None and danger.share is not None:
        chance, share = speak.percent(danger.scored), speak.number(danger.share, "+")
        yield f"  {share}  {speak.say('share' if danger.counted else 'share_silent', chance=chance)}"
    if danger.spans:
        yield speak.say("at_risk" if danger.level == "C" else "rests_on", words=speak.quotes(danger.spans))


def _perspective(shown: WhyPerspective, speak: _Speaker) -> Iterator[str]:
    gaps = {"title": speak.word(shown.id), "weighed": speak.percent(shown.weighed)}
    if shown.scored is None:
        yield "  " + speak.say("chair", **gaps)
    else:
        yield "  " + speak.say("chair_scored", **gaps, scored=speak.percent(shown.scored))
    for name in dict.fromkeys(name for name, _ in shown.traces):
        words = speak.quotes(span for trace, span in shown.traces if trace == name)
        yield "    " + speak.say("trace", rule=name, words=words)
    if not shown.traces:
        yield "    " + speak.say("no_trace")


def _heads(heads: Heads, speak: _Speaker) -> Iterator[str]:
    yield speak.say("heads")
    sort = speak.of("threat_type", heads.threat_type) if heads.threat_type else speak.say("no_sort")
    yield "  " + speak.say("head_danger", chance=speak.percent(heads.danger), sort=sort)
    flags = [(flag, chance) for flag, chance in heads.flags if chance >= _FLAG_FROM]
    yield "  " + (speak.say("head_flags", chances=speak.chances(flags)) if flags else speak.say("head_no_flags"))
    yield "  " + speak.say("head_perspectives", chances=speak.chances(heads.perspectives[:_TOP]))


# as an object --------------------------------------------------------------------------------------


def as_object(why: Explanation) -> dict[str, Any]:
    """The explanation in plain lists, strings and numbers; the comment's words only as spans."""
    kind, danger = why.kind, why.danger
    return {
        "kind": {
            "shown": str(kind.shown),
            "against": kind.against and str(kind.against),
            "rule": kind.rule and str(kind.rule),
            "pulls": [_pull_object(pull) for pull in kind.pulls],
            "weights": _plain(kind.weighed),
            "model": _plain(kind.scored) or None,
            "blend": _plain(kind.blended),
        },
        "danger": {
            "level": danger.level and str(danger.level),
            "signs": [{"name": n, "weight": round(w, 4), "span": [s.start, s.end]} for n, w, s in danger.signs],
            "addressed": round(danger.addressed, 4),
            "sum": round(danger.weight, 4),
            "model": _rounded(danger.scored),
            "model_share": _rounded(danger.share),
            "model_counted": danger.counted,
            "needed": danger.needed,
        },
        "perspectives": [_perspective_object(shown) for shown in why.perspectives],
        "model": _heads_object(why.heads) if why.heads is not None else None,
    }


def _pull_object(pull: Pull) -> dict[str, Any]:
    return {
        "sort": str(pull.sort),
        "name": None if pull.sort in _OWN_WORDS else pull.name,
        "pull": round(pull.value, 4),
        "spans": [[span.start, span.end] for span in pull.spans],
    }


def _perspective_object(shown: WhyPerspective) -> dict[str, Any]:
    return {
        "id": str(shown.id),
        "grounds": str(shown.grounds),
        "weights": round(shown.weighed, 4),
        "model": _rounded(shown.scored),
        "traces": [{"name": name, "span": [span.start, span.end]} for name, span in shown.traces],
    }


def _heads_object(heads: Heads) -> dict[str, Any]:
    return {
        "danger": round(heads.danger, 4),
        "threat_type": heads.threat_type and str(heads.threat_type),
        "flags": _plain(heads.flags),
        "perspectives": _plain(heads.perspectives),
    }


def _plain(chances: _Chances) -> dict[str, float]:
    return {str(value): round(chance, 4) for value, chance in chances}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
