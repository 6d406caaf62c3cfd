"""Faults told apart, made for real."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from creator_coach.ui.faults import exactly


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder nobody but an administrator may write to."""
    folder = tmp_path / "kept"
    folder.mkdir()
    folder.chmod(0o500)
    yield folder
    folder.chmod(0o700)


def test_other_errors_keep_their_names(tmp_path: Path) -> None:
    assert exactly("DiskFull", tmp_path / "gone") == "DiskFull"


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert exactly("JournalUnwritable", tmp_path / "gone") == "FolderGone"


def test_a_folder_that_may_be_written_to_is_something_else(tmp_path: Path) -> None:
    assert exactly("JournalUnwritable", tmp_path) == "JournalUnwritable"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may write anywhere")
def test_a_folder_that_may_only_be_read(read_only: Path) -> None:
    assert exactly("JournalUnwritable", read_only) == "FolderReadOnly"


@pytest.mark.skipif(not hasattr(os, "statvfs"), reason="this system does not tell of its disks")
def test_a_disk_that_may_only_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Told:
        f_flag = os.ST_RDONLY

    # Nobody but an administrator can mount one.
    monkeypatch.setattr(os, "statvfs", lambda _folder: Told)
    assert exactly("JournalUnwritable", tmp_path) == "FolderReadOnly"
