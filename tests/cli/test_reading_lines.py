"""`creator-coach read --jsonl`: one object a line in, one a line out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from creator_coach import cli
from creator_coach.coach import Coach
from tests.terminal import ENGLISH, FIELDS, SWEDISH, lines, pipe, said


def read_lines(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, data: bytes) -> list[Any]:
    pipe(monkeypatch, data)
    assert cli.main(["read", "--jsonl", "-"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_one_line_in_one_line_out(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    data = lines({"text": SWEDISH, "id": "a"}, {"id": "b", "text": ENGLISH, "lang": "auto", "more": 1}, {"text": "ok"})
    found = read_lines(capsys, monkeypatch, data)
    assert [each["id"] for each in found] == ["a", "b", None]
    assert [each["language"] for each in found[:2]] == ["sv", "en"]
    assert {tuple(each) for each in found} == {tuple(FIELDS)}


def test_a_line_is_read_as_a_comment_is(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    [found] = read_lines(capsys, monkeypatch, lines({"text": SWEDISH}))
    cli.main(["read", "--json", SWEDISH])
    assert found == json.loads(capsys.readouterr().out)


BAD = [
    (b"\xff\n", None, "encoding"),
    (b"{\n", None, "json"),
    (b"hej\n", None, "json"),
    (b"[" * 100_000 + b"\n", None, "json"),
    (b"[]\n", None, "object"),
    (b"null\n", None, "object"),
    ({"id": "x"}, "x", "text"),
    ({"id": "x", "text": None}, "x", "text"),
    ({"id": "x", "text": ["a"]}, "x", "text"),
    ({"id": 3, "text": "a"}, None, "id"),
    ({"id": "x", "text": "a", "lang": "da"}, "x", "lang"),
    ({"id": "x", "text": "a", "lang": []}, "x", "lang"),
]


@pytest.mark.parametrize(("bad", "comment_id", "fault"), BAD)
def test_a_bad_line_is_told_of_and_the_rest_is_read(
    bad: object,
    comment_id: str | None,
    fault: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = read_lines(capsys, monkeypatch, lines({"text": "ok", "id": "1"}, b"\n", bad, {"text": "ok", "id": "2"}))
    assert [each["id"] for each in found] == ["1", comment_id, "2"]
    assert found[1] == {"id": comment_id, "line": 3, "error": said(fault, "line")}


def test_a_line_may_carry_anything(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"\xef\xbb\xbf" + lines({"text": "\ud83d\u2028\0 å", "id": "\u2028"}) + b'{"text": "utan radslut"}'
    found = read_lines(capsys, monkeypatch, data)
    assert [each["id"] for each in found] == ["\u2028", None]


def test_the_language_of_the_line_wins(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str | None] = []
    real = Coach.read

    def read(self: Coach, text: str, **options: Any) -> Any:
        asked.append(options["language"])
        return real(self, text, **options)

    monkeypatch.setattr(Coach, "read", read)
    rows = [{"text": "ok", "lang": lang} for lang in ("sv", "auto", None)] + [{"text": "ok"}]
    pipe(monkeypatch, lines(*rows))
    assert cli.main(["read", "--lang", "en", "--jsonl", "-"]) == 0
    assert asked == ["sv", None, "en", "en"]


def test_lines_from_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.jsonl").write_bytes(lines({"text": "ok", "id": "å"}))
    assert cli.main(["read", "--jsonl", str(tmp_path / "in.jsonl")]) == 0
    printed = capsys.readouterr().out
    assert json.loads(printed)["id"] == "å"
    assert printed.isascii()


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("gone.jsonl", ""):
        assert cli.main(["read", "--jsonl", str(tmp_path / name)]) == 2
        assert capsys.readouterr() == ("", said("file", "error", file=tmp_path / name) + "\n")
