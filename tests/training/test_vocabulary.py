"""Which of the encoder's pieces are kept."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import numpy as np
import pytest

from creator_coach.training import vocabulary
from creator_coach.training.base import Base
from tests.model import tiny
from tests.training import toys

BASE = toys.base()


def kept(*texts: str) -> list[str]:
    return [BASE.pieces[number] for number in vocabulary.chosen(BASE, texts)]


def test_the_marks_and_every_single_sign_are_kept() -> None:
    """What is one letter, sign or emoji may come in any text."""
    assert kept() == ["<s>", "<pad>", "</s>", "<unk>", "▁", *"abdehijlnorstuåäö!", "😂"]


@pytest.mark.parametrize(
    ("sign", "stays"), [("a", True), ("ß", True), ("—", True), ("🙃", True), ("я", False), ("字", False), ("ab", False)]
)
def test_signs_of_other_alphabets_are_not_kept_for_themselves(sign: str, stays: bool) -> None:
    base = Base(BASE.shape, ["<s>", "<pad>", "</s>", "<unk>", sign], np.zeros(5, np.float32), {})
    assert (4 in vocabulary.chosen(base, [])) is stays
    assert 4 in vocabulary.chosen(base, [sign])


def test_the_pieces_of_the_texts_are_kept_in_the_encoder_s_order() -> None:
    assert kept("ljud är bra", "hej") == [*tiny.PIECES[:23], "▁hej", "▁bra", "ljud", "är", "😂"]


def test_the_texts_are_cut_as_before_by_the_smaller_vocabulary() -> None:
    texts = ["ljud är bra", "hej du 😂", "ordentlig ☃"]
    numbers = vocabulary.chosen(BASE, texts)
    small, whole = vocabulary.reduced(BASE, numbers), vocabulary.whole(BASE)
    assert len(numbers) < len(BASE.pieces)
    for text in texts:
        assert [(numbers[p.id], p.start, p.end) for p in small.cut(text)] == [
            (p.id, p.start, p.end) for p in whole.cut(text)
        ]


def test_what_no_piece_holds_is_less_likely_than_any_piece() -> None:
    assert vocabulary.unlikely(BASE) == min(tiny.SCORES) - vocabulary.UNLIKELY


def test_frequent_words_are_those_of_both_languages_also_capitalised(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"sv": ["och", "är"], "en": ["the"]}
    asked = []

    def top(language: str, count: int) -> list[str]:
        asked.append(count)
        return words[language]

    monkeypatch.setitem(sys.modules, "wordfreq", SimpleNamespace(top_n_list=top))
    assert vocabulary.frequent_words() == ["och", "är", "the", "Och", "Är", "The"]
    assert asked == [vocabulary.WORDS] * 2
