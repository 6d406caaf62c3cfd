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
        ("sluta ~ljuga", "sluta streama, sluta ljuga", ["sluta streama"]),
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
