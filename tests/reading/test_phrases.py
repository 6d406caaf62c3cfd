"""The pattern language of cues."""

from __future__ import annotations

import pytest

from creator_coach.reading.phrases import Phrases, parse
from creator_coach.reading.text import tokens


def _hits(pattern: str, text: str) -> list[str]:
    return [cue.span.of(text) for cue in Phrases({"it": [pattern]}).find(tokens(text))]


@pytest.mark.parametrize(
    ("pattern", "text", "hits"),
    [
        ("kan du", "Men KAN du höja?", ["KAN du"]),
        ("felstav*", "Många felstavningar här", ["felstavningar"]),
        ("*ljudet", "Bakgrundsljudet stör, ljudet är ok", ["Bakgrundsljudet"]),
        ("för lång|kort|låg", "den är för kort", ["för kort"]),
        ("så himla? bra", "så bra och så himla bra", ["så bra", "så himla bra"]),
        ("vet .. bor", "jag vet nog var du bor", ["vet nog var du bor"]),
        ("vet .. bor", "jag vet nog inte alls var du bor", []),
        ("vet ... bor", "jag vet nog inte alls var du bor", ["vet nog inte alls var du bor"]),
        ("vid <num>", "hackar vid 6:20", ["vid 6:20"]),
        ("^ först", "Först! inte först", ["Först"]),
        ("bort $", "ta bort. Ta bort", ["bort"]),
        ("sluta ~ljuga", "sluta streama, sluta ljuga, sluta", ["sluta", "sluta"]),
        ("inte ~alls bra", "inte så bra, inte alls bra, inte", ["inte så bra"]),
        ("går det ?", "går det?", ["går det?"]),
        ("vet .. bor", "jag vet. Hon bor här", []),
    ],
)
def test_a_pattern_finds_what_it_says(pattern: str, text: str, hits: list[str]) -> None:
    assert _hits(pattern, text) == hits


def test_the_longest_hit_at_a_place_is_given_once() -> None:
    found = Phrases({"it": ["så", "så bra", "så bra jobbat"]}).find(tokens("så bra jobbat"))
    assert [(cue.first, cue.last) for cue in found] == [(0, 2)]


@pytest.mark.parametrize("pattern", ["", ".. bra", "bra?", "~bra", "^", "$"])
def test_a_pattern_that_begins_with_nothing_of_its_own_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="begins with a word of its own"):
        parse(pattern)


def test_a_list_of_words_is_opened_wherever_it_is_named() -> None:
    lists = {"_you": ["you|u", "dig"], "_all": ["<you>|dem"], "hit": ["see <you>|er", "<all> too"]}
    phrases = Phrases(lists)
    assert phrases.names == {"hit"}
    text = "see dig, see er, dem too"
    assert [cue.span.of(text) for cue in phrases.find(tokens(text))] == ["see dig", "see er", "dem too"]


def test_a_list_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no list of words"):
        Phrases({"hit": ["see <them>"]})


def test_a_pattern_longer_than_the_look_ahead_is_found_too() -> None:
    text = "one a b c d e f g two a b c d e f g three"
    (cue,) = Phrases({"hit": ["one ... two ... three"]}).find(tokens(text))
    assert cue.span.of(text) == text
