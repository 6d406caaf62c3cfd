"""The labelled replies, the words the reply lab is lent, and a check in sentences."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from creator_coach.coach import Coach
from creator_coach.content import replies
from creator_coach.reading.types import Kind, Reading
from creator_coach.reply.types import HARSH, Barb, Check, Good, Starter, Tone

LABELLED = [json.loads(line) for line in Path(__file__).with_name("replies.jsonl").read_text("utf-8").splitlines()]
LANGUAGES = ("sv", "en")
#: What would be said in the person's name: a firm promise, or that something will be done.
PROMISES = re.compile(
    r"lovar|garanter|ska jag|jag ska|kommer att|promise|guarantee|i’ll (?!leave)|i will|we will", re.IGNORECASE
)


def test_the_labelled_replies_are_as_many_in_each_language_and_tone() -> None:
    counted = Counter((each["lang"], each["tone"]) for each in LABELLED)
    assert counted == {(language, tone): 20 for language in LANGUAGES for tone in Tone}
    assert 3 * sum(each["aside"] for each in LABELLED) >= len(LABELLED)


@pytest.mark.parametrize("aside", [False, True])
def test_the_tone_is_heard(aside: bool) -> None:
    asked = [each for each in LABELLED if each["aside"] is aside]
    heard = [replies.check(each["text"]).tone == each["tone"] for each in asked]
    assert sum(heard) >= 0.85 * len(asked)


def test_what_is_kind_or_plain_is_never_called_harsh() -> None:
    calm = [each["text"] for each in LABELLED if each["tone"] in (Tone.WARM, Tone.MATTER_OF_FACT)]
    assert [text for text in calm if replies.check(text).tone is Tone.HARSH] == []


def test_every_sting_of_a_draft_has_a_swap_that_takes_it_out() -> None:
    for each in LABELLED:
        text = each["text"]
        for _ in range(6):
            found = replies.check(text).warning
            if found is None:
                break
            assert found.swap.words != found.swap.span.of(text)
            text = text[: found.swap.span.start] + found.swap.words + text[found.swap.span.end :]
        assert replies.check(text).warning is None, each["id"]
        assert text.strip(), each["id"]


# starters ------------------------------------------------------------------------------------------


def offered(kind: Kind, language: str = "en") -> list[Starter]:
    return list(replies.starters(kind, language, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_a_starter_promises_nothing_and_stings_nobody(kind: Kind, language: str) -> None:
    for starter in offered(kind, language):
        found = replies.check(starter.words)
        assert found.warning is None
        assert found.promise is None
        assert not PROMISES.search(starter.words)
        assert starter.title


def test_no_reply_is_offered_for_every_kind_but_a_threat() -> None:
    for kind in Kind:
        names = [starter.id for starter in offered(kind)]
        assert (replies.NO_REPLY in names) is (kind is not Kind.THREAT)
    assert offered(Kind.THREAT) == []


@pytest.mark.parametrize("kind", [Kind.MOCKERY, Kind.ATTACK])
def test_what_feeds_on_answers_is_met_with_none_first(kind: Kind) -> None:
    assert offered(kind)[0].id == replies.NO_REPLY


def test_a_starter_is_named_in_the_windows_language_and_worded_in_the_comments() -> None:
    first = replies.starters(Kind.FEEDBACK, "sv", "en")[0]
    assert (first.title, first.words[:8]) == ("Thank and answer", "Hej, och")
    assert replies.starters(Kind.FEEDBACK, "da", "en")[0].words.startswith("Hi")


# what is said --------------------------------------------------------------------------------------


def read(text: str, kind: Kind) -> Reading:
    return Coach().read(text, kind=kind)


SOUND = "Musiken är alldeles för hög, din idiot. Kan du sänka den? Och gör en kortare version."


@pytest.fixture(scope="module")
def feedback() -> Reading:
    return read(SOUND, Kind.FEEDBACK)


def said(text: str, reading: Reading | None, language: str = "sv", **more: Any) -> tuple[Check, list[str]]:
    found = replies.check(text, reading, **more)
    take = Coach().say(reading, language).take if reading is not None else ()
    lines = replies.remarks(found, text, language, take).lines
    return found, [line.title for line in lines]


def test_an_answer_to_what_was_asked_for_is_told_with_what_it_was(feedback: Reading) -> None:
    found, _ = said("Musiken är sänkt i nästa del, och en kort version kommer i maj.", feedback)
    assert found.unanswered == ()
    assert Good.ANSWERS in found.good
    take = Coach().say(feedback, "sv").take
    [line] = [each for each in replies.remarks(found, "", "sv", take).lines if each.title.startswith("Du svarar")]
    assert line.words == " ".join(take[n] for n in found.answered)


def test_what_is_not_answered_yet_is_named_and_no_praise_given(feedback: Reading) -> None:
    found, titles = said("Hej.", feedback)
    assert found.answered == ()
    assert "Inte med än" in titles
    assert Good.ANSWERS not in found.good


def test_what_the_person_left_is_not_asked_for(feedback: Reading) -> None:
    found, titles = said("Hej.", feedback, left=range(len(feedback.kernels)))
    assert found.unanswered == ()
    assert "Inte med än" not in titles


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", Tone)
def test_every_tone_has_its_words(language: str, tone: Tone) -> None:
    plain = replies.remarks(Check("sv", tone), "", language)
    leaning = replies.remarks(Check("sv", tone, Tone.SHARP), "", language)
    assert plain.tone
    assert plain.warning is None
    assert (plain.tone == leaning.tone) is (tone in (Tone.SHARP, Tone.HARSH))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_barb_and_every_good_has_its_words(language: str) -> None:
    script = replies._script(language)
    assert set(script["warn"]) == {str(barb) for barb in Barb}
    assert set(script["good"]) == {str(good) for good in Good}
    assert set(script["tone"]) == set(script["leaning"]) == {str(tone) for tone in Tone}
    assert set(script["starter"]) == {name for names in replies.STARTERS.values() for name in names}


@pytest.mark.parametrize("tongue", [replies.tongues().sv, replies.tongues().en])
def test_every_barb_has_a_sentence_that_could_stand_alone(tongue: Any) -> None:
    assert set(tongue.instead) == set(Barb)
    for words in tongue.instead.values():
        assert replies.check(words).warning is None
    assert {sting.barb for sting in tongue.stings.values()} >= HARSH


def test_a_long_quote_is_cut_and_a_strike_says_so() -> None:
    text = "Tack. " + "Grattis du hittade ett stavfel i den allra minsta av mina texter om båtar och gäddor i sjön."
    shown = replies.remarks(replies.check(text), text, "sv")
    assert shown.warning is not None
    assert shown.swap == "Stryk orden"
    long = "Skriv till " + "mig@" + "exempel" * 8 + ".se"
    quoted = replies.remarks(replies.check(long), long, "sv").warning
    assert quoted is not None
    assert quoted.title.endswith("…”")


def test_a_promise_and_a_gap_are_named_and_leave_the_draft_alone() -> None:
    text = "Hej. Jag lovar att det blir bättre. Nästa steg är att …"
    found = replies.check(text)
    assert found.promise is not None
    assert found.promise.of(text).startswith("Jag lovar")
    titles = [line.title for line in replies.remarks(found, text, "sv").lines]
    assert titles[-2:] == ["Det här är ett löfte", "En lucka är kvar"]
