"""The coach's voice: puts a reading into words, in Swedish or in English, from resources/<language>/voice.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from creator_coach.content import aims, helplines
from creator_coach.content.quotes import QUOTE_LIMIT, Line, Marks, Quote, fill, quotes, shorten
from creator_coach.content.render import SEATS, Labels, Parts, Seat, compose
from creator_coach.content.restate import restate
from creator_coach.content.types import Chair, Question, Said
from creator_coach.content.where import resource
from creator_coach.reading.types import (
    Flag,
    Grounds,
    Kernel,
    KernelId,
    Kind,
    Leave,
    LeaveId,
    Mark,
    Perspective,
    QuestionId,
    Reading,
    Span,
    Stance,
    ThreatType,
    Translation,
    Why,
)

#: The kinds that have something to take; in the others a kernel is never shown.
_TAKES = frozenset({Kind.FEEDBACK, Kind.COMPLAINT, Kind.KIND})

#: The kinds whose comment is not quoted back when there is no possible reading to quote it for.
_UNQUOTED = frozenset({Kind.ATTACK, Kind.MOCKERY, Kind.THREAT})

#: A comment of at most this many characters is quoted whole when nothing in it stands out.
_WHOLE = 60

_SECTION: dict[type, str] = {Kind: "kind", Stance: "stance", Grounds: "grounds", Flag: "flag", Mark: "mark"}
_COUNTS = ("one", "two", "three")
_UNCLEAR_MESSAGE = {
    Why.A_QUESTION: "question",
    Why.ADVERT: "advert",
    Why.OTHER_LANGUAGE: "other_language",
    Why.NOTHING: "nothing",
}


@lru_cache(maxsize=4)
def load(language: str) -> Voice:
    """The voice of `language` ("sv", "en"). Raises ValueError for a language that has none."""
    path = resource(language, "voice.toml")
    if not path.is_file():
        raise ValueError(f"no voice for {language!r}")
    return Voice(language, tomllib.loads(path.read_text(encoding="utf-8")))


class Voice:
    """One language's words. `script` is the whole of its voice.toml."""

    def __init__(self, language: str, script: Mapping[str, Any]) -> None:
        self.language = language
        self._script = script
        marks = script["marks"]
        inner = marks["inner_open"], marks["inner_close"]
        self._marks = Marks(marks["open"], marks["close"], *inner, marks["and"])

    def word(self, value: Kind | Stance | Grounds | Flag | Mark) -> str:
        """The word for a value: of a kind its name, of a stance what to do, and so on."""
        word: str = self._script[_SECTION[type(value)]][value]
        return word

    def say(self, reading: Reading) -> Said:
        """`reading` in words. A threat gets the safety text and nothing else."""
        parts = self._parts(reading)
        return Said(
            why=parts.why,
            headline=parts.headline,
            body=parts.body,
            chairs=tuple(seat.chair for seat in parts.seats),
            take=tuple(take.say() for take in parts.takes),
            leave=parts.leave,
            questions=self._questions(reading),
            closing=parts.closing,
            notice=parts.notice,
            text=compose(parts),
        )

    def _parts(self, reading: Reading) -> Parts:
        script, takes, seats = self._script, self._takes(reading), self._seats(reading)
        headline, body = self._message(reading, bool(takes))
        return Parts(
            kind=reading.kind,
            why=self._why(reading, len(takes)),
            quiet=reading.kind is Kind.OPINION or reading.why is Why.WARM,
            headline=headline,
            body=body,
            opening="" if seats or takes else self._opening(reading),
            notice=self._notice(reading),
            seats=seats,
            takes=takes,
            stop=self._stop(reading, takes),
            following=script["next"].get(reading.kind, "") if takes else "",
            leave=() if reading.kind is Kind.THREAT else tuple(self._leave(reading, leave) for leave in reading.leave),
            closing=script["closing"][reading.kind],
            labels=Labels(script["label"]["take"], script["label"]["leave"]),
        )

    # what it is ------------------------------------------------------------------------------------

    def _why(self, reading: Reading, takes: int) -> str:
        if reading.corrected:
            return fill(self._script["why"]["corrected"], {"kind": self.word(reading.kind).lower()}, self._marks)
        none = self._script["none"].get(reading.kind)
        if none and not takes:
            return str(none["why"])
        things = self._script["things"]
        count = things[_COUNTS[takes - 1]] if 1 <= takes <= len(_COUNTS) else things["many"]
        return fill(self._script["why"][reading.why], {"things": count}, self._marks)

    def _message(self, reading: Reading, takes: bool) -> tuple[str, tuple[str, ...]]:
        """The headline and the body. Feedback and complaints have a body only to say that nothing can be taken."""
        if reading.kind is Kind.THREAT:
            coarse = reading.why is Why.DANGER_COARSE
            return self._script["message"]["threat"]["headline"], self._danger(reading, coarse=coarse)
        none = self._script["none"].get(reading.kind)
        if none is not None:
            return "", () if takes else (none["line"],)
        message = self._script["message"][_message_id(reading)]
        aim = aims.aim(reading)
        body = tuple(message["body"])
        return message["headline"], body if aim is None else (aims.said(aim, self.language), *body)

    def _danger(self, reading: Reading, *, coarse: bool) -> tuple[str, ...]:
        """The safety card, in its order: danger now, what this may be, evidence, report, tell someone, talk."""
        card, threat = self._script["message"]["threat"], reading.threat_type
        images = card["images"] if threat in {ThreatType.SEXUAL_HARASSMENT, ThreatType.BLACKMAIL} else ""
        what = self._script["danger"][threat or "unknown"]
        if coarse:
            what = f"{what} {self._script['notice']['coarse']}"
        elif reading.translation is not None:
            what = f"{what} {self._in_translation(reading.translation)}"
        parts = (card["danger"], what, card["evidence"], images, card["report"], card["tell"], card["talk"])
        return tuple(fill(part, self._reach(), self._marks) for part in parts if part)

    def _reach(self) -> dict[str, str]:
        """Whom to reach in danger, in words; the numbers come from the list of help lines."""
        found = {}
        for who, reach in self._script["reach"].items():
            line = helplines.line(reach["line"], self.language) if reach["line"] else None
            gaps = {"name": line.name, "number": line.number} if line else {}
            found[who] = fill(reach["words"], gaps, self._marks)
        return found

    def _opening(self, reading: Reading) -> str:
        """What is written, where no possible reading quotes it."""
        if reading.kind in _UNQUOTED or Flag.COMMENTER_AT_RISK in reading.flags:
            return ""
        spans = [*reading.spans(Mark.REQUEST), *reading.spans(Mark.PRAISE), *reading.spans(Mark.WORK)]
        if len(reading.comment.text.strip()) <= _WHOLE:
            spans.append(Span(0, len(reading.comment.text)))
        found = quotes(reading, spans, self._marks)
        wordings = self._script["opening"]["wordings"]
        return Line(_turn(wordings, len(reading.comment.text)), found, {}, self._marks).say() if found else ""

    def _notice(self, reading: Reading) -> str:
        """A line each about a commenter who may be unwell, the language, and the length."""
        if reading.kind is Kind.THREAT:
            return ""
        notice, found = self._script["notice"], []
        if Flag.COMMENTER_AT_RISK in reading.flags:
            found.append(fill(notice["commenter_at_risk"], self._reach(), self._marks))
        found.append(self._tongue(reading))
        if 0 < reading.read_to < len(reading.comment.text):
            count = f"{reading.read_to:,}".replace(",", self._script["marks"]["thousands"])
            found.append(fill(notice["long"], {"count": count}, self._marks))
        return " ".join(line for line in found if line)

    def _tongue(self, reading: Reading) -> str:
        """A line about the language, if it is not one that the app reads."""
        notice = self._script["notice"]
        if reading.translation is not None:
            return self._in_translation(reading.translation)
        if reading.language in {"sv", "en"} or not any(map(str.isalpha, reading.comment.text)):
            return ""
        if reading.language in self._script["tongue"]:
            tongue = fill(notice["language"], {"tongue": self._script["tongue"][reading.language]}, self._marks)
            return f"{tongue} {notice['looked']}" if reading.why is Why.OTHER_LANGUAGE and not reading.flags else tongue
        return str(notice["unsure" if reading.language == "unsure" else "other_language"])

    def _in_translation(self, made: Translation) -> str:
        by = self._script["translator"].get(made.by, self._script["translator"]["other"])
        return fill(self._script["notice"]["translated"], {"by": by}, self._marks)

    # from their chair ------------------------------------------------------------------------------

    def _seats(self, reading: Reading) -> tuple[Seat, ...]:
        """The possible readings that can be shown; no two open with the same words if that can be helped."""
        seats: list[Seat] = []
        openings: set[str] = set()
        for perspective in reading.perspectives if reading.kind in SEATS else ():
            line = self._seat_line(reading, perspective, openings)
            if line is not None:
                label = Flag.GROUP_HATE in reading.flags
                seats.append(Seat(self._chair(perspective, line, label), line, label))
                openings.add(_opens(line.template))
        return tuple(seats)

    def _seat_line(self, reading: Reading, perspective: Perspective, openings: set[str]) -> Line | None:
        """The sentence for `perspective`; None if there are no words for it to rest on that may be shown."""
        script = self._script["perspective"][perspective.id]
        found: tuple[Quote, ...] = ()
        if Flag.GROUP_HATE in reading.flags:
            wordings = script.get("label", [])
        else:
            found = quotes(reading, perspective.quotes, self._marks)
            wordings = script["wordings"] if found else script.get("hidden", [])
        if not wordings:
            return None
        turned = [_turn(wordings, perspective.variant + step) for step in range(len(wordings))]
        template = next((wording for wording in turned if _opens(wording) not in openings), turned[0])
        return Line(template, found, {}, self._marks)

    def _chair(self, perspective: Perspective, line: Line, label: bool) -> Chair:
        words = self._script["perspective"][perspective.id]
        return Chair(
            id=perspective.id,
            grounds=perspective.grounds,
            title=words["title"],
            sentence=line.say(),
            wanted="" if label else words["wanted"],
            felt="" if label else words["felt"],
            quotes=tuple(shorten(quote.text, QUOTE_LIMIT) for quote in line.quotes),
            spans=tuple(quote.span for quote in line.quotes),
        )

    # take, leave, ask ------------------------------------------------------------------------------

    def _takes(self, reading: Reading) -> tuple[Line, ...]:
        kernels = reading.kernels if reading.kind in _TAKES else ()
        turn = len(reading.comment.text)
        found = (self._take(reading, kernel, turn + index) for index, kernel in enumerate(kernels))
        return tuple(take for take in found if take is not None)

    def _take(self, reading: Reading, kernel: Kernel, turn: int) -> Line | None:
        """The sentence that keeps what is usable; None if nothing of it may be shown."""
        found = quotes(reading, kernel.quotes, self._marks)
        if not found:
            return None
        topic = self._script["topic"].get(kernel.topic or "", "")
        plain, asking = ("topic", "question_topic") if topic else ("plain", "question")
        forms = self._script["kernel"][kernel.id]
        wordings = forms.get(asking, forms[plain]) if found[:2][-1].text.endswith("?") else forms[plain]
        # In another language than the comment's a sentence of ours can only be put around its words.
        same = reading.language == self.language
        restated = restate(kernel.id, [quote.text for quote in found], self.language, turn) if same else None
        return Line(_turn(wordings, turn), found, {"topic": topic}, self._marks, shown=2, restated=restated or "")

    def _stop(self, reading: Reading, takes: tuple[Line, ...]) -> str:
        """Where the comment stops: a single fault and no suggestion, if the fault is most of what is written."""
        if not takes or [k.id for k in reading.kernels] != [KernelId.FAULT] or reading.spans(Mark.REQUEST):
            return ""
        named = sum(quote.span.end - quote.span.start for quote in takes[0].quotes)
        return str(self._script["stop"]["fault"]) if 2 * named >= len(reading.comment.text) else ""

    def _leave(self, reading: Reading, leave: Leave) -> str:
        words = self._script["leave"][leave.id]
        found = quotes(reading, leave.spans, self._marks) if leave.id is LeaveId.OVERSTATEMENT else ()
        once = tuple({quote.text.casefold(): quote for quote in found}.values())[:2]
        if once:
            return Line(words["many_quoted" if len(once) > 1 else "one_quoted"], once, {}, self._marks, shown=2).say()
        alone = [len(span.of(reading.comment.text).split()) for span in leave.spans] == [1]
        return str(words["one" if alone else "many"])

    def _questions(self, reading: Reading) -> tuple[Question, ...]:
        """The questions of the reading; never the commenter's view where no empathy is asked for."""
        closed = reading.kind in {Kind.ATTACK, Kind.THREAT} or Flag.GROUP_HATE in reading.flags
        asked = [q for q in reading.questions if not (closed and q is QuestionId.COMMENTER_VIEW)]
        return tuple(_question(question, self._script["question"][question]) for question in asked)


def _question(question: QuestionId, words: Mapping[str, Any]) -> Question:
    return Question(question, words["short"], words["text"], words["hint"], tuple(words["starters"]))


def _message_id(reading: Reading) -> str:
    """Which message a kind with a message of its own gets."""
    if reading.kind is Kind.ATTACK:
        return "attack_group" if Flag.GROUP_HATE in reading.flags else "attack"
    if reading.kind is not Kind.UNCLEAR:
        return reading.kind
    return "at_risk" if Flag.COMMENTER_AT_RISK in reading.flags else _UNCLEAR_MESSAGE.get(reading.why, "unclear")


def _turn(wordings: list[str], turn: int) -> str:
    return wordings[turn % len(wordings)]


def _opens(template: str) -> str:
    """The word a wording opens with; two readings that open alike sound like a list."""
    return template.split(maxsplit=1)[0].strip("”“").removesuffix("{quote}")
