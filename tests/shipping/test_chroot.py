"""The check in a bare system; the check itself takes minutes and is `make check-bundle` and `make check-deb`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from creator_coach.shipping import chroot


def test_only_what_the_app_left_counts_as_left(tmp_path: Path) -> None:
    for name in (".bashrc", "creator-coach/creator-coach", "creator-coach-data/journal.db", ".cache/x"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert chroot.lain(tmp_path) == {Path("creator-coach-data/journal.db"), Path(".cache/x")}


def test_the_person_inside_has_no_network_and_nothing_of_ours(tmp_path: Path) -> None:
    command = chroot.inside(tmp_path, "/usr/bin/creator-coach", "doctor")
    assert command[:3] == ["unshare", "--net", "chroot"]
    assert "env -i HOME=/home/kim" in " ".join(command)
    assert command[-2:] == ["/usr/bin/creator-coach", "doctor"]


def test_files_are_named_from_the_top_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "usr/bin").mkdir(parents=True)
    (tmp_path / "usr/bin/creator-coach").symlink_to("../lib/nowhere")
    assert chroot.files(tmp_path, "usr") == {"usr/bin/creator-coach"}


def test_a_journal_without_the_words_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chroot, "told", lambda _: "Nothing found.")
    with pytest.raises(chroot.Broken, match="not found"):
        chroot.ask(tmp_path, "/usr/bin/creator-coach")


def test_a_portable_app_that_leaves_something_elsewhere_is_broken(tmp_path: Path) -> None:
    (tmp_path / "home/kim/.cache").mkdir(parents=True)
    (tmp_path / "home/kim/.cache/x").touch()
    with pytest.raises(chroot.Broken, match="portable"):
        chroot.leave(tmp_path, "portable", set())


def test_it_has_to_be_done_as_root(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 1000)
    assert chroot.main("deb") == 2
    assert "root" in capsys.readouterr().out
