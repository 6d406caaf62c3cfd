"""From a text to what the trained reader says of it: windows, scores, and how windows become one answer."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from creator_coach.model import packing
from creator_coach.model.encoder import Answer
from creator_coach.model.labels import FLAGS, HEADS, KINDS, MARK_OF, PERSPECTIVES, TAGS, TYPES
from creator_coach.model.packing import Array
from creator_coach.model.pieces import BEGIN, END, Piece
from creator_coach.model.reader import REACH, WINDOW, WINDOWS, Model, lowered, windows
from tests.model import tiny


class Told:
    """Stands in for the encoder: answers in turn with the logits it was given (0 where none), and keeps what it got."""

    def __init__(self, **heads: list[list[float]]) -> None:
        self.heads = heads
        self.asked: list[list[int]] = []

    def ask_all(self, several: list[list[int]]) -> list[Answer]:
        return [self.ask(ids) for ids in several]

    def ask(self, ids: list[int]) -> Answer:
        turn = len(self.asked)
        self.asked.append(ids)
        heads: dict[str, Array] = {name: np.zeros(size) for name, size in HEADS.items()}
        for name, rows in self.heads.items():
            heads[name][: len(rows[turn])] = rows[turn]
        return Answer(heads, np.zeros((len(ids) - 2, len(TAGS))), np.zeros((len(ids) - 2, len(PERSPECTIVES))))


@pytest.fixture
def model(tmp_path: Path) -> Model:
    return Model.at(tiny.write(tmp_path))


def told(model: Model, monkeypatch: pytest.MonkeyPatch, **heads: list[list[float]]) -> Told:
    made = Told(**heads)
    monkeypatch.setattr(model, "_encoder", made)
    return made


def chance(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))


class TestWindows:
    @staticmethod
    def pieces(count: int) -> list[Piece]:
        return [Piece(4, at, at + 1) for at in range(count)]

    @pytest.mark.parametrize("count", [1, 221, 222, 223, 443, 444, 445, 777, 888])
    def test_they_are_as_few_and_as_equal_as_can_be(self, count: int) -> None:
        made = windows(self.pieces(count))
        assert [piece for window in made for piece in window] == self.pieces(count)
        assert len(made) == math.ceil(count / WINDOW)
        assert max(map(len, made)) <= WINDOW
        assert max(map(len, made)) - min(map(len, made)) <= 1

    @pytest.mark.parametrize("count", [889, 1110, 8_000, 100_000])
    def test_of_many_the_first_and_the_last_are_read(self, count: int) -> None:
        made = windows(self.pieces(count))
        assert len(made) == WINDOWS
        first = [piece for window in made[:-1] for piece in window]
        assert first == self.pieces(count)[: len(first)]
        assert made[-1] == self.pieces(count)[-len(made[-1]) :]
        assert all(len(window) <= WINDOW for window in made)


class TestScore:
    def test_every_answer_has_its_chances(self, model: Model) -> None:
        found = model.score("hej du, bra ljud!")
        assert found is not None
        assert [kind for kind, _ in found.kinds] == list(KINDS)
        assert sum(share for _, share in found.kinds) == pytest.approx(1)
        assert [flag for flag, _ in found.flags] == list(FLAGS)
        assert [id_ for id_, _ in found.perspectives] == list(PERSPECTIVES)
        assert found.threat_type in TYPES
        every = [share for row in (found.kinds, found.flags, found.perspectives) for _, share in row]
        assert all(0 < share < 1 for share in [*every, found.danger])

    def test_each_piece_that_stands_for_something_has_its_marks(self, model: Model) -> None:
        found = model.score("hej du!")
        assert found is not None
        assert [(part.span.start, part.span.end) for part in found.parts] == [(0, 3), (3, 6), (6, 7)]
        for part in found.parts:
            assert [mark for mark, _ in part.chances] == list(MARK_OF.values())
            assert all(0 < share < 1 for _, share in part.chances)
        # The space that every text begins with stands for nothing.
        ending = model.score("😂")
        assert ending is not None
        assert [(part.span.start, part.span.end) for part in ending.parts] == [(0, 1)]

    def test_the_encoder_is_given_the_marks_of_beginning_and_end(
        self, model: Model, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = told(model, monkeypatch)
        model.score("hej du")
        assert made.asked == [[BEGIN, tiny.PIECES.index("▁hej"), tiny.PIECES.index("▁du"), END]]

    @pytest.mark.parametrize("text", ["", "\u200b", "\ud800\udfff", "\ufeff"])
    def test_nothing_to_read_has_no_scores(self, model: Model, text: str) -> None:
        assert model.score(text) is None

    def test_sharpness_multiplies_what_a_head_says(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        sharp = Model.at(tiny.write(tmp_path, sharpness=dict.fromkeys(HEADS, 1.0) | {"danger": 3.0, "kind": 0.0}))
        told(sharp, monkeypatch, danger=[[0.5]], kind=[[5.0, -5.0]], flags=[[0.5]])
        found = sharp.score("hej")
        assert found is not None
        assert found.danger == pytest.approx(chance(1.5))
        assert [share for _, share in found.kinds] == pytest.approx([1 / 8] * 8)
        assert found.flags[0][1] == pytest.approx(chance(0.5))


class TestLongTexts:
    #: 448 pieces: three windows of 149, 150 and 149.
    THREE = "a" * 447

    def test_danger_and_its_sort_are_those_of_the_worst_window(
        self, model: Model, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told(model, monkeypatch, danger=[[-3.0], [2.0], [-1.0]], sort=[[9.0], [0.0, 0.0, 4.0], [0.0, 9.0]])
        found = model.score(self.THREE)
        assert found is not None
        assert found.danger == pytest.approx(chance(2.0))
        assert found.threat_type is TYPES[2]

    def test_a_flag_is_that_of_the_window_where_it_is_likeliest(
        self, model: Model, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told(model, monkeypatch, flags=[[-3.0, 1.0], [2.0, -1.0], [-1.0, -5.0]])
        found = model.score(self.THREE)
        assert found is not None
        assert [share for _, share in found.flags[:2]] == pytest.approx([chance(2.0), chance(1.0)])

    def test_kind_and_perspectives_are_the_mean_of_the_windows_by_their_length(
        self, model: Model, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = told(model, monkeypatch, kind=[[50.0], [0.0, 50.0], [50.0]], perspectives=[[2.0], [-2.0], [-2.0]])
        found = model.score(self.THREE)
        assert found is not None
        first, second, third = (len(ids) - 2 for ids in made.asked)
        whole = first + second + third
        assert [share for _, share in found.kinds[:2]] == pytest.approx([(first + third) / whole, second / whole])
        mean = (first * chance(2.0) + (second + third) * chance(-2.0)) / whole
        assert found.perspectives[0][1] == pytest.approx(mean)

    @pytest.mark.parametrize("text", ["a" * 100_000, "☃" * 100_000, "a\u0301\u0327\u0301\u0327" * 20_000])
    def test_however_long_a_text_is_a_few_windows_of_both_ends_are_read(
        self, model: Model, monkeypatch: pytest.MonkeyPatch, text: str
    ) -> None:
        made = told(model, monkeypatch)
        found = model.score(text)
        assert found is not None
        assert len(made.asked) == WINDOWS
        assert all(len(ids) <= WINDOW + 2 <= tiny.PLACES for ids in made.asked)
        spans = [part.span for part in found.parts]
        assert (spans[0].start, spans[-1].end) == (0, len(text))
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(a.start <= b.start for a, b in pairwise(spans))

    def test_the_end_of_a_long_text_stands_where_it_stood(self, model: Model) -> None:
        text = "a" * (2 * REACH) + " hej du"
        found = model.score(text)
        assert found is not None
        assert [part.span.of(text) for part in found.parts[-2:]] == [" hej", " du"]


class TestLoading:
    def test_it_has_a_name(self, model: Model) -> None:
        assert model.name == "tiny 1"

    def test_the_same_text_has_the_same_scores(self, model: Model, tmp_path: Path) -> None:
        assert model.score("hej du") == Model.at(tmp_path).score("hej du")

    def test_no_file_is_no_model(self, tmp_path: Path) -> None:
        with pytest.raises(packing.NoModel):
            Model.at(tmp_path / "nowhere")

    @pytest.mark.parametrize("lacking", ["name", "heads", "layers", "epsilon", "unknown", "sharpness"])
    def test_a_file_without_its_facts_is_no_model(self, tmp_path: Path, lacking: str) -> None:
        facts = {name: fact for name, fact in tiny.FACTS.items() if name != lacking}
        packing.save(tmp_path / "reader.npz", tiny.tensors(), tiny.PIECES, tiny.SCORES, facts)
        with pytest.raises(packing.NoModel):
            Model.at(tmp_path)

    def test_a_file_whose_pieces_and_scores_differ_in_number_is_no_model(self, tmp_path: Path) -> None:
        packing.save(tmp_path / "reader.npz", tiny.tensors(), tiny.PIECES, tiny.SCORES[:-1], tiny.FACTS)
        with pytest.raises(packing.NoModel):
            Model.at(tmp_path)


class TestLowered:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("HÖJ LJUDET!", "höj ljudet!"),
            ("Höj LJUDET i introt", "Höj LJUDET i introt"),
            ("İSTANBUL 2020", "İstanbul 2020"),
            ("6:20?! 😂", "6:20?! 😂"),
            ("", ""),
        ],
    )
    def test_only_what_is_mostly_shouted_is_read_in_small_letters(self, text: str, found: str) -> None:
        assert lowered(text) == found
        assert len(found) == len(text)

    def test_shouting_does_not_change_what_the_model_says(self, model: Model) -> None:
        assert model.score("höj ljudet nu") == model.score("HÖJ LJUDET NU")


def test_several_texts_together_are_answered_as_one_by_one(tmp_path: Path) -> None:
    model = Model.at(tiny.write(tmp_path))
    texts = ["hej du", "", "du hej hej", "😀"]
    together = model.score_all(texts)
    assert [each is None for each in together] == [model.score(text) is None for text in texts]
    for each, text in zip(together, texts, strict=True):
        alone = model.score(text)
        if each is not None and alone is not None:
            assert [round(share, 5) for _, share in each.kinds] == [round(share, 5) for _, share in alone.kinds]
            assert len(each.parts) == len(alone.parts)
    assert model.score_all([]) == []
