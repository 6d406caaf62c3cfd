"""A draft looked over: any text, the right language, the tone, and what it does well."""

from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.coach import Coach
from creator_coach.content.replies import check, tongues
from creator_coach.reading.types import Comment, Flag, Grounds, Kernel, KernelId, Kind, Reading, Span, Why
from creator_coach.reply import check as looks
from creator_coach.reply.types import Barb, Good, Tone

JAB = (
    "Hej, och tack för att du skrev. Du har rätt om ljudet, det hoppar i klippen och jag ska jämna ut det till nästa "
    "del. Om du hade orkat titta klart finns det en kapitellista under filmen. En kortare version är en bra idé. "
    "Jag provar i december."
)


def made(text: str, kernels: tuple[Kernel, ...] = (), kind: Kind = Kind.FEEDBACK, **more: object) -> Reading:
    flags = frozenset({Flag.INSULTS}) if more.get("insults") else frozenset()
    return Reading(
        Comment(text), str(more.get("language", "en")), kind, Grounds.FAIR, Why.USABLE, flags, kernels=kernels
    )


@given(st.text(st.characters(), max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_a_check_and_the_same_one_again(text: str) -> None:
    found = check(text)
    assert found == check(text)
    spans = [*found.spans, *([found.warning.span, found.warning.swap.span] if found.warning else [])]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)


WORDS = ["du", "ÄR", "dum", "IDIOT", "tack", "sorry", "you", "ALWAYS", ".", "!", "\n", "\u2028", "\ud800", "0701740633"]
PIECES = st.lists(st.sampled_from([*WORDS, "a@b.se", "Storgatan 4", "”", "…", "läs", "nothing"]), max_size=40)


@given(PIECES, st.sampled_from([" ", "", "\n"]))
@settings(max_examples=150, deadline=None)
def test_any_heap_of_stings_gives_a_check_whose_swap_can_be_taken(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    found = check(text)
    if found.warning is not None:
        swap = found.warning.swap
        check(text[: swap.span.start] + swap.words + text[swap.span.end :])


def test_two_hundred_words_take_a_few_thousandths_of_a_second() -> None:
    text = " ".join((JAB * 4).split()[:200])
    reading = Coach().read("Musiken är för hög. Kan du sänka den?")
    times = []
    for _ in range(9):
        began = thread_time()
        check(text, reading)
        times.append(thread_time() - began)
    assert min(times) < 0.02  # 5 ms measured; the time of others on a busy machine is not counted


@pytest.mark.parametrize("text", ["", "   ", "\n…!?", "\u200b"])
def test_nothing_to_hear_is_matter_of_fact(text: str) -> None:
    found = check(text)
    assert (found.tone, found.warning, found.good, found.gaps) == (Tone.MATTER_OF_FACT, None, (), False)


def test_a_very_long_draft_is_looked_at_from_its_beginning() -> None:
    text = "Din idiot. " + "ord " * looks.MOST
    assert check(text).tone is Tone.HARSH
    assert check("ord " * looks.MOST + "Din idiot.").tone is Tone.MATTER_OF_FACT


# language ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language"), [("Det är lagat nu.", "sv"), ("It is fixed now.", "en"), ("Ok", "sv"), ("Åh", "sv")]
)
def test_the_draft_is_read_in_its_own_language_else_in_the_comments(text: str, language: str) -> None:
    assert check(text, made("Hej", language="sv")).language == language


def test_without_a_comment_it_is_taken_for_english() -> None:
    assert check("Ok", made("Hej", language="da")).language == "en"
    assert check("Ok").language == "en"


# tone ----------------------------------------------------------------------------------------------


def test_one_jab_among_many_sentences_only_pulls() -> None:
    found = check(JAB)
    assert (found.tone, found.leaning) == (Tone.WARM, Tone.SHARP)
    assert found.warning is not None
    assert (found.warning.barb, found.warning.span.of(JAB)) == (Barb.JAB, "Om du hade orkat titta klart finns")


def test_one_jab_by_itself_sets_the_tone() -> None:
    assert check("Om du hade orkat titta klart finns det en kapitellista.").tone is Tone.SHARP


def test_an_insult_makes_the_whole_of_it_harsh() -> None:
    assert check(JAB + " Din idiot.").tone is Tone.HARSH


def test_a_voice_raised_all_through_is_harsh_and_in_one_place_sharp() -> None:
    assert check("PLEASE READ THE WHOLE POST").tone is Tone.HARSH
    assert check("It is the third link there. PLEASE READ THE post, it says how to do it.").tone is Tone.SHARP


def test_the_words_a_warm_tone_rests_on_are_given() -> None:
    found = check("Thank you so much. I’m glad it helped.")
    assert found.tone is Tone.WARM
    assert found.spans


def test_a_private_detail_is_warned_of_and_no_tone() -> None:
    found = check("The file is here. Write to me at kim@example.org")
    assert found.tone is Tone.MATTER_OF_FACT
    assert found.warning is not None
    assert found.warning.barb is Barb.PRIVATE


def test_words_that_the_person_keeps_are_not_warned_of_again() -> None:
    text = "Thanks for nothing. You always complain."
    first = check(text).warning
    assert first is not None
    second = check(text, kept=[first.span.of(text)]).warning
    assert second is not None
    assert second.barb is not first.barb
    assert check(text, kept=[first.span.of(text), second.span.of(text)]).warning is None


# what it does well ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Tack för att du skrev.", Good.THANKS),
        ("Det var mitt fel.", Good.OWNS),
        ("I’ll send the file on Monday.", Good.NEXT_STEP),
        ("Jag skickar en ny på fredag.", Good.NEXT_STEP),
    ],
)
def test_what_is_there_is_named(text: str, good: Good) -> None:
    assert good in check(text).good


@pytest.mark.parametrize("text", ["Hej.", "Thanks for nothing.", "I look at it.", "You are an idiot. I was wrong."])
def test_nothing_is_praised_that_is_not_there(text: str) -> None:
    assert check(text).good == ()


def test_what_the_app_wrote_earns_no_praise() -> None:
    starter = "Hej, och tack för att du skrev. Det jag tar med mig är …"
    assert Good.THANKS not in check(starter, starter=starter).good
    assert Good.THANKS in check(starter + " Tack för tipset.", starter=starter).good
    assert check(starter, starter=starter).gaps


def test_an_insult_left_alone_is_told_where_there_was_one() -> None:
    text = "Thanks for the note about the sound."
    assert Good.LETS_LIE in check(text, made("x", insults=True)).good
    assert Good.LETS_LIE not in check(text, made("x")).good
    assert Good.LETS_LIE not in check(text + " You idiot.", made("x", insults=True)).good


ASKED = "The music is too loud. Could you turn it down? Put up a map. It."
LOUD = Kernel(KernelId.FAULT, (Span(0, 21),), "music")
MAP = Kernel(KernelId.REQUEST, (Span(47, 59),))
WORKED = Kernel(KernelId.WORKED, (Span(47, 59),))
NOTHING = Kernel(KernelId.REQUEST, (Span(61, 63),))


@pytest.mark.parametrize(
    ("text", "answered", "unanswered"),
    [
        ("The music is lower now.", (0,), (1,)),
        ("There’s a map now.", (1,), (0,)),
        ("The maps and the background music are done.", (0, 1), ()),
        ("Hello there.", (), (0, 1)),
    ],
)
def test_a_request_is_answered_by_its_topic_or_its_words(
    text: str, answered: tuple[int, ...], unanswered: tuple[int, ...]
) -> None:
    found = check(text, made(ASKED, (LOUD, MAP, WORKED, NOTHING)))
    assert (found.answered, found.unanswered) == (answered, unanswered)


def test_only_feedback_and_complaints_ask_for_something() -> None:
    assert check("Hello there.", made(ASKED, (LOUD,), Kind.OPINION)).unanswered == ()


def test_the_words_are_lent_in_both_languages() -> None:
    assert tongues().of("sv").lexicon.language == "sv"
    assert tongues().of("fi").lexicon.language == "en"
