"""What may sting: that it is found, what it leaves alone, and that its swap leaves a sentence behind."""

from __future__ import annotations

import pytest

from creator_coach.content.replies import check
from creator_coach.reply.stings import swapped
from creator_coach.reply.types import Barb

STINGS = [
    ("Jag hänger ut dig.", Barb.THREAT),
    ("You will regret this.", Barb.THREAT),
    ("Du är ju helt korkad.", Barb.INSULT),
    ("You are such a coward.", Barb.INSULT),
    ("Ingen bryr sig.", Barb.CONTEMPT),
    ("Nobody asked.", Barb.CONTEMPT),
    ("Dra åt helvete.", Barb.SWEARING),
    ("Go to hell.", Barb.SWEARING),
    ("LÄS VAD DET STÅR först.", Barb.SHOUTING),
    ("Tack för ingenting.", Barb.SARCASM),
    ("Congratulations, you found a typo.", Barb.SARCASM),
    ("Det är gratis.", Barb.JAB),
    ("Get a hobby.", Barb.JAB),
    ("I’m sorry you feel that way.", Barb.HOLLOW),
    ("Jag är ledsen att du känner så.", Barb.HOLLOW),
    ("Läs beskrivningen innan du skriver.", Barb.LECTURING),
    ("Please think before you post.", Barb.LECTURING),
    ("Du klagar alltid.", Barb.ALWAYS),
    ("You never listen.", Barb.ALWAYS),
    ("Ring mig på 070-174 06 33.", Barb.PRIVATE),
    ("Write to kim@example.org.", Barb.PRIVATE),
]


@pytest.mark.parametrize(("text", "barb"), STINGS)
def test_it_is_found_and_its_swap_takes_it_out(text: str, barb: Barb) -> None:
    found = check(text).warning
    assert found is not None
    assert found.barb is barb
    after = swapped(text, found.swap)
    assert check(after).warning is None
    assert after.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Jag var en idiot som inte kollade ljudet.",
        "I was an idiot not to check the sound.",
        "I was called “a stupid cow”, and I won’t answer that.",
        "Välkommen, och tack för tipset.",
        "You’re always welcome here.",
        "It’s an OK film on DVD and the BBC.",
        "Vid 4.10 hörs fläkten, 14 minuter in.",
        "Priset är 349 kronor och det tar 3 dagar.",
        "Jag ska titta på det i kväll.",
        "I don’t agree, and that’s fine.",
    ],
)
def test_what_stings_nobody_is_left_alone(text: str) -> None:
    assert check(text).warning is None


SWAPS = [
    (
        "Om du hade orkat titta klart så hade du sett att det finns en lista.",
        "Det är lätt att missa att det finns en lista.",
    ),
    ("Om du hade orkat titta klart finns det en lista.", "För den som vill finns det en lista."),
    (
        "If you’d bothered to watch to the end, you’d know there’s a list.",
        "It’s easy to miss that there’s a list.",
    ),
    ("Om du hade orkat läsa mejlet så hade du sett att det löste sig.", "Det är lätt att missa att det löste sig."),
    ("If you’d bothered to read my email, you’d know it’s fixed.", "It’s easy to miss that it’s fixed."),
    ("Om du hade orkat läsa mejlet vore allt klart. Länken är lagad.", "Länken är lagad."),
    ("If you’d bothered to read it we’d be done.", "I see it another way."),
    ("If you’d bothered to look there’s a list.", "For anyone who wants it, there’s a list."),
    ("Som jag redan har sagt tre gånger så ligger länken nedan.", "Kort sagt ligger länken nedan."),
    ("As I’ve already said three times, the link is below.", "In short, the link is below."),
    ("The link works. Get a hobby.", "The link works."),
    ("Get a hobby. The link works.", "The link works."),
    ("Get a hobby.", "I see it another way."),
    ("LÄS VAD DET STÅR HÄR. Tack.", "Läs vad det står här. Tack."),
    ("Hej. Mejla kim@exempel.se så löser vi det.", "Hej. Skriv till mig privat om du vill."),
    ("Kom till Storgatan 4 på lördag.", "Kom till (adressen struken) på lördag."),
    ("It is 14 Mill Lane on Monday.", "It is (address taken out) on Monday."),
]


@pytest.mark.parametrize(("text", "after"), SWAPS)
def test_a_swap_leaves_whole_sentences(text: str, after: str) -> None:
    found = check(text).warning
    assert found is not None
    assert swapped(text, found.swap) == after


def test_the_gravest_comes_first_then_the_first_in_the_text() -> None:
    assert [check(text).warning.barb for text in ("Thanks for nothing. You idiot.", "You idiot. Bravo.")] == [  # type: ignore[union-attr]
        Barb.INSULT,
        Barb.INSULT,
    ]
    text = "Get a hobby. It’s free."
    found = check(text).warning
    assert found is not None
    assert found.span.start == 0


def test_hot_words_to_somebody_are_a_sting_though_no_phrase_is_known() -> None:
    found = check("Your awful, horrible, terrible comment makes me hate this.").warning
    assert found is not None
    assert found.barb in (Barb.HOT, Barb.CONTEMPT)
    assert check("The fan was awful, horrible and terrible, I hate it.").warning is None


def test_an_ear_is_asked_of_a_draft_without_words_that_sting_and_names_the_sentence() -> None:
    asked: list[str] = []

    def ear(text: str) -> float:
        asked.append(text)
        return 0.9 if "channel" in text else 0.1

    text = "The file is up. Find another channel."
    found = check(text, ear=ear).warning
    assert found is not None
    assert (found.barb, found.span.of(text)) == (Barb.HOT, "Find another channel.")
    assert swapped(text, found.swap) == "The file is up."
    assert asked[0] == text
    asked.clear()
    for other in ("Thank you so much, that means a lot.", "Get a hobby."):
        check(other, ear=ear)
    assert asked == []


def test_an_ear_that_hears_nothing_changes_nothing() -> None:
    text = "The file is up."
    assert check(text, ear=lambda _: 0.4) == check(text)
