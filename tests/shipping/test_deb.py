"""The .deb: what lies where, and what it says of itself."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from creator_coach import __version__
from creator_coach.shipping import deb, needs

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dpkg-deb") is None, reason="made by Debian's own tools"
)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package of a small bundle."""
    bundle = tmp_path / "creator-coach"
    (bundle / "_internal/share").mkdir(parents=True)
    (bundle / "share").mkdir()
    (bundle / "menu-entry").touch()
    (bundle / "creator-coach").write_text("#!/bin/sh\n", encoding="utf-8")
    (bundle / "creator-coach").chmod(0o775)
    (bundle / "_internal/share/kept.so").write_bytes(b"library")
    (bundle / "_internal/share/kept.so").chmod(0o755)
    for name, folder in (("BUNDLE", bundle), ("DIST", tmp_path), ("WORK", tmp_path / "work")):
        monkeypatch.setattr(deb, name, folder)
    monkeypatch.setattr(needs, "depends", lambda: ["libc6 (>= 2.36)", "libegl1"])
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert deb.main() == 0
    return next(tmp_path.glob("*.deb"))


def told(package: Path, *question: str) -> str:
    return subprocess.run(["dpkg-deb", *question, str(package)], capture_output=True, text=True, check=True).stdout


def test_the_package_says_what_it_is_and_needs(made: Path) -> None:
    fields = dict(line.split(": ", 1) for line in told(made, "--field").splitlines() if ": " in line)
    assert (fields["Package"], fields["Version"]) == ("creator-coach", __version__)
    assert fields["Depends"] == "libc6 (>= 2.36), libegl1"


def test_everything_lies_where_it_belongs_with_plain_rights(made: Path) -> None:
    rows = {row.split()[5]: row.split()[0] for row in told(made, "--contents").splitlines()}
    assert rows["./usr/lib/creator-coach/creator-coach"] == "-rwxr-xr-x"
    assert rows["./usr/lib/creator-coach/_internal/share/kept.so"] == "-rw-r--r--"
    assert rows["./usr/bin/creator-coach"].startswith("l")
    for name in (
        *("share/applications/creator-coach.desktop", "share/metainfo/creator-coach.metainfo.xml"),
        *("share/man/man1/creator-coach.1.gz", "share/icons/hicolor/512x512/apps/creator-coach.png"),
        *("share/doc/creator-coach/copyright", "share/doc/creator-coach/changelog.gz"),
    ):
        assert rows[f"./usr/{name}"] == "-rw-r--r--"
    assert not [name for name in rows if "menu-entry" in name or "lib/creator-coach/share" in name]


def test_the_sums_are_those_of_the_files(made: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--raw-extract", str(made), str(tmp_path / "out")], check=True)
    lines = (tmp_path / "out/DEBIAN/md5sums").read_text(encoding="utf-8").splitlines()
    assert any(line.endswith("usr/lib/creator-coach/creator-coach") for line in lines)
    for line in lines:
        total, name = line.split("  ")
        assert hashlib.md5((tmp_path / "out" / name).read_bytes()).hexdigest() == total


def test_the_same_bundle_gives_the_same_package(made: Path) -> None:
    first = made.read_bytes()
    assert deb.main() == 0
    assert made.read_bytes() == first
