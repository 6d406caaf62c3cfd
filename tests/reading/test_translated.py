from __future__ import annotations

import pytest

from creator_coach.content import lexicons
from creator_coach.reading.translated import read_translated
from creator_coach.reading.types import (
    Comment,
    Flag,
    Kind,
    Mark,
    Reading,
    SafetyLevel,
    Span,
    ThreatType,
    Translation,
    Why,
)

GERMAN = "Das Intro ist viel zu lang. Bitte komm schneller zum Punkt. Mail: a.b@example.org"
ENGLISH = "The intro is far too long. Please get to the point faster. Mail: a.b@example.org"


def _made(text: str, words: str, language: str = "en") -> Translation:
    """As many sentences on both sides, by their full stops."""

    def spans(of: str) -> list[Span]:
        found, start = [], 0
        for part in of.split(". "):
            found.append(Span(start, start + len(part)))
            start += len(part) + 2
        return found

    return Translation(words, language, "libre", tuple(zip(spans(text), spans(words), strict=True)))


def _read(text: str, words: str, kind: Kind | None = None, *, safe: bool = False) -> Reading:
    return read_translated(Comment(text), _made(text, words), lexicons.load(), kind=kind, safe=safe)


def test_every_span_lies_in_the_comment_and_is_a_sentence_of_it() -> None:
    reading = _read(GERMAN, ENGLISH)
    assert reading.kind is Kind.FEEDBACK
    assert reading.comment.text == GERMAN
    assert _read(GERMAN.removesuffix(" Mail: a.b@example.org"), "The intro is long. Be quick").language == "de"
    assert reading.read_to == len(GERMAN)
    quoted = [span for kernel in reading.kernels for span in kernel.quotes]
    quoted += [span for perspective in reading.perspectives for span in perspective.quotes]
    whole = [theirs for theirs, _ in _made(GERMAN, ENGLISH).pairs]
    assert quoted
    assert {span.start for span in quoted} <= {span.start for span in whole}
    assert {span.end for span in quoted} <= {span.end for span in whole}


def test_private_details_are_covered_where_they_stand() -> None:
    reading = _read(GERMAN, ENGLISH)
    assert [span.of(GERMAN) for span in reading.spans(Mark.PRIVATE)] == ["a.b@example.org"]


def test_a_danger_of_the_comment_is_not_lost_in_translation() -> None:
    reading = _read("Ich bring dich um. Gutes Video", "I bring you around. Good video")
    assert (reading.kind, reading.why) == (Kind.THREAT, Why.DANGER_COARSE)
    assert reading.translation is not None


def test_a_danger_that_only_the_translation_shows_counts() -> None:
    reading = _read("Zabije cie. Dobre wideo", "I will kill you. Good video")
    assert (reading.kind, reading.threat_type, reading.why) == (Kind.THREAT, ThreatType.VIOLENCE, Why.DANGER)
    assert [span.of("Zabije cie. Dobre wideo") for span in reading.spans(Mark.THREAT)] == ["Zabije cie"]


def test_somebody_unwell_is_seen_whatever_the_translation_says() -> None:
    reading = _read("Ich will nicht mehr leben. Das Intro ist zu lang", "So it goes. The intro is too long")
    assert reading.safety_level is SafetyLevel.C
    assert Flag.COMMENTER_AT_RISK in reading.flags


def test_the_person_s_word_wins() -> None:
    assert _read("Ich bring dich um. Gutes Video", "I bring you around. Good video", safe=True).kind is not Kind.THREAT
    assert _read(GERMAN, ENGLISH, Kind.COMPLAINT).kind is Kind.COMPLAINT


@pytest.mark.parametrize("count", [6_100, 10])
def test_what_was_read_closely_is_told_of_the_comment(count: int) -> None:
    words = "The intro is far too long. " + "word " * count
    text = "Das Intro ist viel zu lang. " + "Wort " * count
    reading = _read(text, words)
    assert reading.read_to == (6_000 if count > 1_000 else len(text))


def test_a_stretch_of_no_pair_leads_to_all_of_the_comment() -> None:
    made = Translation("One. Two", "en", "libre", ((Span(0, 4), Span(0, 3)), (Span(5, 9), Span(5, 8))))
    assert made.origin(Span(3, 5)) == Span(0, 9)
    assert made.origin(Span(6, 7)) == Span(5, 9)
