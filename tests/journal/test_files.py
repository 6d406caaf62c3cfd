"""Files are written whole or not at all, for one person's eyes; every fault is made for real where it can be."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from creator_coach.journal import engine, files
from creator_coach.journal.types import AlreadyThere, DiskFull, JournalUnwritable, NotAnExport


def full(_handle: int) -> None:
    raise OSError(errno.ENOSPC, "no space")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    files.write(tmp_path / "a", b"hej")
    assert (tmp_path / "a").read_bytes() == b"hej"
    assert mode(tmp_path / "a") == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_nothing_is_written_over_unasked(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    (tmp_path / "b").symlink_to(tmp_path / "nowhere")
    for name in ("a", "b"):
        with pytest.raises(AlreadyThere):
            files.write(tmp_path / name, b"hej")
    assert (tmp_path / "a").read_bytes() == b"mine"
    assert (tmp_path / "b").is_symlink()


def test_it_is_written_over_when_asked(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    (tmp_path / "a").chmod(0o644)
    files.write(tmp_path / "a", b"hej", over=True)
    assert (tmp_path / "a").read_bytes() == b"hej"
    assert mode(tmp_path / "a") == 0o600


def test_a_folder_is_written_whole(tmp_path: Path) -> None:
    files.write_folder(tmp_path / "f", {"a": b"1", "b": b"2"})
    assert {path.name: path.read_bytes() for path in (tmp_path / "f").iterdir()} == {"a": b"1", "b": b"2"}
    assert mode(tmp_path / "f") == 0o700
    assert {mode(path) for path in (tmp_path / "f").iterdir()} == {0o600}
    with pytest.raises(AlreadyThere):
        files.write_folder(tmp_path / "f", {"a": b"3"})
    assert (tmp_path / "f" / "a").read_bytes() == b"1"


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    monkeypatch.setattr(os, "fsync", full)
    write = {
        "file": lambda path: files.write(path, b"hej"),
        "folder": lambda path: files.write_folder(path, {"a": b"hej"}),
    }
    with pytest.raises(DiskFull):
        write[what](tmp_path / "a")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        files.write(tmp_path / "a", b"hej", over=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"mine"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_device_that_is_full_by_itself() -> None:
    with pytest.raises(DiskFull), engine.kindly():
        files._fill(os.open("/dev/full", os.O_WRONLY), b"hej")


def test_a_folder_that_is_gone_or_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for wrong in (tmp_path / "gone" / "a", tmp_path / "folder"):
        with pytest.raises(JournalUnwritable):
            files.write(wrong, b"hej", over=True)
    with pytest.raises(JournalUnwritable):
        files.write_folder(tmp_path / "gone" / "a", {})
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"hej")
    assert files.read(tmp_path / "a") == b"hej"


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path(os.devnull)):
        with pytest.raises(NotAnExport):
            files.read(path)
    with pytest.raises(JournalUnwritable):
        files.read(tmp_path / "gone")


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.truncate(files.MOST + 1)  # no room on the disk is taken
    with pytest.raises(NotAnExport):
        files.read(tmp_path / "a")
