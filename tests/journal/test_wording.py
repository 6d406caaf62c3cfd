from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.journal import wording
from creator_coach.journal.wording import KEPT, NEAR, PIECE, SIZE, of, plain, resemblance
from tests.journal.made import texts

SALT = b"s" * 32
LONG = "Ljudet är alldeles för lågt i början av videon, kan du höja det tills nästa gång?"


def same(mine: str, theirs: str) -> bool:
    return of(mine, SALT).same(of(theirs, SALT))


def alike(mine: str, theirs: str) -> bool:
    return of(mine, SALT).alike(of(theirs, SALT))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Du ÄR så   bra!!!", "du är så bra"),
        ("Duuu är sååå braaaa", "du är så bra"),
        ("Café – “naïve”…", "cafe naive"),
        ("A\u030a a\u0308 o\u0308", "å ä ö"),
        ("I don't, don’t, don´t", "i dont dont dont"),
        ("d\u200bu", "du"),
        ("3:10 och 3.10, 1000 kr", "3 10 och 3 10 1000 kr"),
        ("hej 😂😂\n\nhej", "hej hej"),
        ("😂 😂🖕", "😂🖕"),
        ("?!?!", "?!"),
        (" \n", ""),
    ],
)
def test_what_is_compared(text: str, words: str) -> None:
    assert plain(text) == words


@pytest.mark.parametrize(
    "other", [LONG.upper(), f"  {LONG}!!!", LONG.replace("ö", "o\u0308"), LONG.replace("å", "ååå")]
)
def test_the_same_words(other: str) -> None:
    assert same(LONG, other)
    assert alike(LONG, other)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("du är bäst", "du är sämst"),
        ("får", "far"),
        ("vi ses 11", "vi ses 1"),
        ("vi ses kl 1", "vi ses kl 2"),
        ("", "a"),
    ],
)
def test_other_words(mine: str, theirs: str) -> None:
    assert not same(mine, theirs)
    assert not alike(mine, theirs)


def test_an_emoji_makes_it_another_but_alike() -> None:
    assert same("Vi ses ❤️❤️", "vi ses ❤")
    assert same("Vi ses 👍🏽", "vi ses 👍")
    assert not same("Vi ses ❤️", "vi ses 🔪")
    assert alike("Vi ses ❤️", "vi ses 🔪")


def test_a_slip_of_the_pen_is_nearly_the_same() -> None:
    slip = LONG.replace("videon", "vidion")
    assert not same(LONG, slip)
    assert alike(LONG, slip)
    assert not alike(LONG, slip.replace("nästa gång", "på lördag"))


def test_short_texts_are_only_the_same_or_not() -> None:
    assert not alike("du är verkligen bä", "du är verkligen bäs")
    assert alike("du är verkligen bäst", "du är verkligen bästa")


def test_very_long_texts_are_only_the_same_or_not() -> None:
    long = " ".join(str(n) for n in range(3000))
    assert of(long, SALT).pieces == b""
    assert same(long, f"{long}!")


@pytest.mark.parametrize(
    ("mine", "change"),
    [
        (f"Nästa gång du lägger upp något kommer jag att hitta dig. {LONG}", "kommer jag att|kommer jag inte att"),
        (f"Next time you post something here I will go and find you, my friend. {LONG}", "I will|I won't"),
        (f"Nästa gång du lägger upp något kommer jag. Du har 3 dagar. {LONG}", "3 dagar|5 dagar"),
    ],
)
def test_a_number_or_a_negation_tells_them_apart(mine: str, change: str) -> None:
    old, new = change.split("|")
    other = mine.replace(old, new)
    assert other != mine
    assert resemblance(of(mine, SALT).pieces, of(other, SALT).pieces) >= NEAR - 0.05
    assert not alike(mine, other)


def test_a_negation_or_a_number_alone_is_what_tells_them_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "_NEGATIONS", frozenset())
    text = f"Nästa gång du lägger upp något kommer jag att hitta dig. {LONG}"
    assert alike(text, text.replace("kommer jag att", "kommer jag inte att"))


def test_much_longer_is_not_nearly_the_same() -> None:
    assert not alike(LONG, LONG + LONG.upper().replace("LJUDET", "MUSIKEN ") + " och lite till att tänka på här")


def test_a_sample_tells_how_much_is_the_same() -> None:
    chance = random.Random(7)
    words = ["".join(chance.choices("abcdefghijklmnoprstuvy", k=6)) for _ in range(600)]
    for changed in (0, 10, 60, 300):
        mine, theirs = " ".join(words), " ".join([*words[changed:], *(word[::-1] for word in words[:changed])])
        here, there = (
            {text[at : at + PIECE] for at in range(len(text) - PIECE + 1)} for text in (plain(mine), plain(theirs))
        )
        true = len(here & there) / len(here | there)
        assert resemblance(of(mine, SALT).pieces, of(theirs, SALT).pieces) == pytest.approx(true, abs=0.1)
    assert len(of(" ".join(words), SALT).pieces) == KEPT * SIZE


def test_another_salt_gives_other_digests() -> None:
    mine, theirs = of(LONG, SALT), of(LONG, b"t" * 32)
    assert not mine.same(theirs)
    assert not mine.alike(theirs)
    assert resemblance(mine.pieces, theirs.pieces) == 0


@settings(deadline=None)
@given(texts, st.booleans())
def test_any_text_is_like_itself(text: str, shouted: bool) -> None:
    assert same(text, text)
    assert alike(text, f" {text}\n")
    for part in (of(text, SALT).words, of(text, SALT).pieces):
        assert len(text) < 5 or text.encode("utf-8", "surrogatepass") not in part
