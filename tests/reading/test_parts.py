"""A trained model's word on pieces, made into chances of tokens and stretches of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.reading.parts import LEVELS, Level, of_tokens, rounded, span_of, stretches
from creator_coach.reading.text import Token, TokenType, tokens
from creator_coach.reading.types import Mark, ScoredPart, Span

LEVEL = Level(enter=0.5, stay=0.3)


def part(start: int, end: int, insult: float, work: float = 0.0) -> ScoredPart:
    return ScoredPart(Span(start, end), ((Mark.INSULT, insult), (Mark.WORK, work)))


def found_in(text: str, *chances: float) -> list[str]:
    """The stretches of `text` whose tokens have these chances, as words."""
    found = tokens(text)
    assert len(chances) == len(found)
    return [span_of(found, run).of(text) for run in stretches(found, chances, LEVEL)]


class TestOfTokens:
    def test_the_pieces_of_a_token_are_averaged_by_the_characters_they_cover(self) -> None:
        chances = of_tokens(tokens("hej du"), [part(0, 2, 0.9), part(2, 3, 0.3, 0.6), part(3, 6, 0.2)])
        assert chances[Mark.INSULT] == pytest.approx([(2 * 0.9 + 0.3) / 3, 0.2])
        assert chances[Mark.WORK] == pytest.approx([0.2, 0.0])

    def test_a_piece_over_several_tokens_counts_for_each(self) -> None:
        chances = of_tokens(tokens("du, hej då"), [part(0, 4, 0.5), part(4, 10, 0.8)])
        assert chances[Mark.INSULT] == pytest.approx([0.5, 0.5, 0.8, 0.8])

    def test_pieces_with_one_place_share_it(self) -> None:
        """A character that is read as several has several pieces."""
        assert of_tokens(tokens("ﬆ"), [part(0, 1, 0.2), part(0, 1, 0.6)])[Mark.INSULT] == pytest.approx([0.4])

    def test_what_no_piece_covers_has_no_chance_of_anything(self) -> None:
        chances = of_tokens(tokens("ett två tre fyra"), [part(0, 3, 0.9), part(11, 16, 0.7)])
        assert chances[Mark.INSULT] == pytest.approx([0.9, 0.0, 0.0, 0.7])

    def test_every_mark_has_a_row_even_without_pieces(self) -> None:
        assert of_tokens(tokens("hej du"), []) == {mark: [0.0, 0.0] for mark in LEVELS}
        assert of_tokens((), [part(0, 3, 0.9)]) == {mark: [] for mark in LEVELS}

    @settings(deadline=None)
    @given(st.data(), st.text("abc ,.!😂\n", max_size=40))
    def test_a_token_is_never_beyond_its_pieces(self, data: st.DataObject, text: str) -> None:
        edges = [0, *sorted(data.draw(st.sets(st.integers(1, max(1, len(text) - 1)), max_size=8))), len(text) + 1]
        rates = data.draw(st.lists(st.floats(0, 1), min_size=len(edges), max_size=len(edges)))
        parts = [part(a, b, rate) for a, b, rate in zip(edges, edges[1:], rates, strict=False)]
        found = tokens(text)
        for token, chance in zip(found, of_tokens(found, parts)[Mark.INSULT], strict=True):
            its = [p.chances[0][1] for p in parts if p.span.overlaps(token.span)]
            assert min(its) - 1e-9 <= chance <= max(its) + 1e-9


class TestStretches:
    def test_a_word_that_is_likely_enough_is_one(self) -> None:
        assert found_in("du är en idiot nu", 0.1, 0.1, 0.1, 0.9, 0.1) == ["idiot"]

    def test_it_begins_and_goes_on_where_a_word_is_fairly_likely(self) -> None:
        assert found_in("du är en idiot nu", 0.1, 0.3, 0.4, 0.5, 0.29) == ["är en idiot"]

    def test_words_that_are_only_fairly_likely_are_none(self) -> None:
        assert found_in("du är en idiot nu", 0.4, 0.4, 0.49, 0.4, 0.4) == []

    def test_punctuation_between_words_does_not_part_them(self) -> None:
        assert found_in("du dumma, fula idiot", 0.1, 0.6, 0.0, 0.6, 0.6) == ["dumma, fula idiot"]

    def test_punctuation_never_stands_at_an_edge(self) -> None:
        assert found_in("hej, (idiot), du", 0.1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.1) == ["idiot"]
        assert found_in("(idiot)!", 0.9, 0.9, 0.9, 0.9) == ["idiot"]
        assert found_in("?!", 0.9) == []

    def test_a_new_sentence_begins_a_new_one(self) -> None:
        assert found_in("Idiot. Du suger", 0.9, 0.9, 0.6, 0.6) == ["Idiot", "Du suger"]
        assert found_in("Idiot\nDu suger", 0.9, 0.1, 0.6) == ["Idiot", "suger"]
        assert found_in("Idiot. Du suger", 0.4, 0.9, 0.4, 0.6) == ["Du suger"]

    def test_the_last_word_can_end_one(self) -> None:
        assert found_in("du idiot", 0.1, 0.9) == ["idiot"]

    def test_no_tokens_have_none(self) -> None:
        assert stretches((), (), LEVEL) == []

    @settings(deadline=None)
    @given(st.lists(st.tuples(st.booleans(), st.sampled_from((0.0, 0.29, 0.3, 0.49, 0.5, 1.0)), st.integers(0, 1))))
    def test_each_is_as_long_as_its_words_allow_and_none_is_missed(self, made: list[tuple[bool, float, int]]) -> None:
        found, sentence = [], 0
        for at, (is_mark, _, turn) in enumerate(made):
            sentence += turn
            type_ = TokenType.MARK if is_mark else TokenType.WORD
            found.append(Token(type_, ("x",), Span(at, at + 1), sentence, sentence))
        chances = [chance for _, chance, _ in made]
        words = [at for at, token in enumerate(found) if token.type is TokenType.WORD]
        runs = stretches(found, chances, LEVEL)
        inside = [at for run in runs for at in run]
        assert inside == sorted(set(inside))
        assert {at for at in words if chances[at] >= LEVEL.enter} <= set(inside)
        for run in runs:
            own = [at for at in words if at in run]
            assert (own[0], own[-1]) == (run.start, run.stop - 1)
            assert all(chances[at] >= LEVEL.stay for at in own)
            assert any(chances[at] >= LEVEL.enter for at in run)
            assert len({found[at].sentence for at in run}) == 1
            beside = [*[at for at in words if at < run.start][-1:], *[at for at in words if at >= run.stop][:1]]
            same = [at for at in beside if found[at].sentence == found[run.start].sentence]
            assert all(chances[at] < LEVEL.stay for at in same)


def test_where_a_run_stands() -> None:
    found = tokens("du är  en idiot")
    assert span_of(found, range(1, 4)) == Span(3, 15)
    assert span_of(found, range(2, 3)) == Span(7, 9)


def test_a_stretch_goes_on_more_easily_than_it_begins() -> None:
    assert [mark for mark, level in LEVELS.items() if not 0 < level.stay <= level.enter < 1] == []


@pytest.mark.parametrize(
    ("text", "marked", "whole"),
    [
        ("the sound is so quiet I had to max my volume at home every night", "the sound is so quiet I had to",
         "the sound is so quiet I had to max"),
        ("tack för att du skrev om din pappa", "tack för att du skrev om din", "tack för att du skrev om din pappa"),
        ("the bass drowns the voice again", "the bass drowns the voice", "the bass drowns the voice again"),
        ("the bass drowns, and the voice is gone again today", "the bass drowns", "the bass drowns"),
        ("ljudet är lågt", "ljudet är lågt", "ljudet är lågt"),
        ("it is all about the the the the the end of it", "it is all about the", "it is all about the the the the the"),
        ("höj basen lite till på den andra låten också tack", "höj basen", "höj basen"),
    ],
)  # fmt: skip
def test_a_stretch_ends_where_its_thought_does(text: str, marked: str, whole: str) -> None:
    found = tokens(text)
    end = next(n for n, token in enumerate(found) if token.span.end >= len(marked)) + 1
    run = rounded(found, range(end))
    assert text[: found[run.stop - 1].span.end] == whole
