"""The whole way from labelled comments to the reader's file, on a made-up encoder."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from creator_coach.model import packing
from creator_coach.model.labels import HEADS
from creator_coach.model.pieces import Vocabulary
from creator_coach.model.reader import Model
from creator_coach.training import base, train, vocabulary
from creator_coach.training.examples import Case, Example
from tests.training import toys

FILES = {"one": toys.COMMENTS[:6], "two": toys.COMMENTS[6:], "gold": [toys.case("ordet hejdå", "opinion")]}


def test_every_head_has_its_sharpness() -> None:
    assert train.SHARPNESS.keys() == HEADS.keys()


class TestMain:
    @pytest.fixture
    def asked(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[object]:
        """What the training was called with, in place of the training."""
        found: list[object] = []

        def stand_in(
            files: Mapping[str, list[Case]],
            folder: Path,
            without: Iterable[str],
            epochs: int | None,
            public: Path | None,
        ) -> Path:
            found.extend([files, folder, without, epochs, public])
            (tmp_path / "made").write_bytes(bytes(3_200_000))
            return tmp_path / "made"

        monkeypatch.setattr(train, "train", stand_in)
        (tmp_path / "sv_1.jsonl").write_text(json.dumps(toys.CASE), encoding="utf-8")
        return found

    def test_all_files_are_learned_from_unless_named(
        self, asked: list[object], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert train.main([str(tmp_path), str(tmp_path / "to")]) == 0
        assert asked == [{"sv_1": [toys.CASE]}, tmp_path / "to", [], None, None]
        assert capsys.readouterr().out.endswith(f"{tmp_path / 'made'} (3.2 MB)\n")

    def test_files_can_be_left_out_and_epochs_chosen(self, asked: list[object], tmp_path: Path) -> None:
        train.main([str(tmp_path), "to", "--without", "gold", "safety", "--epochs", "2", "--first", "public"])
        assert asked[1:] == [Path("to"), ["gold", "safety"], 2, Path("public")]

    def test_without_a_folder_it_says_how_to_ask(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            train.main([])
        assert "cases folder" in capsys.readouterr().err


class TestTrain:
    @pytest.fixture(autouse=True)
    def small(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pytest.importorskip("torch")
        monkeypatch.setattr(base, "load", toys.base)
        monkeypatch.setattr(vocabulary, "frequent_words", lambda: ["hej"])

    def test_the_reader_that_was_made_can_be_asked(self, tmp_path: Path) -> None:
        made = train.train(FILES, tmp_path / "new" / "folder", epochs=1)
        found = Model.at(made.parent)
        assert found.name == train.NAME
        assert found.score("bra ljud") is not None

    def test_the_file_says_what_it_was_made_from(self, tmp_path: Path) -> None:
        facts = packing.load(train.train(FILES, tmp_path, without=["two", "gold"], epochs=1)).facts
        assert (facts["cases"], facts["without"]) == (6, ["gold", "two"])

    def test_what_is_left_out_is_not_learned_from_and_its_words_are_kept(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fit = pytest.importorskip("creator_coach.training.fit")
        taught: list[Case] = []
        real = fit.example

        def watched(case: Case, words: Vocabulary) -> Example:
            taught.append(case)
            made: Example = real(case, words)
            return made

        monkeypatch.setattr(fit, "example", watched)
        packed = packing.load(train.train(FILES, tmp_path, without=["gold"], epochs=1))
        assert [case["text"] for case in taught] == [case["text"] for case in toys.COMMENTS]
        assert "et" in packed.pieces

    def test_pieces_that_nobody_uses_are_left_away(self, tmp_path: Path) -> None:
        packed = packing.load(train.train({"one": toys.COMMENTS[:8]}, tmp_path, epochs=1))
        assert "▁hej" in packed.pieces
        assert "▁du" not in packed.pieces
        assert len(packed.tensors["word.4"]) == len(packed.pieces) == len(packed.scores)
