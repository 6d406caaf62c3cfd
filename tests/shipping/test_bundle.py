"""The bundle: what is taken away, what is added, and an archive that is the same each time."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from creator_coach import __version__
from creator_coach.shipping import bundle, contents, parts
from creator_coach.shipping.contents import Part
from tests.house.source import ROOT

linux = pytest.mark.skipif(sys.platform != "linux" or shutil.which("readelf") is None, reason="as it is made on Linux")


@linux
def test_a_library_that_nothing_needs_goes_and_so_does_what_only_that_one_needed(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    program = Path(sys.executable).resolve()
    for name in ("libspare.so.1", "libpython3.11.so.1.0", "libc.so.6"):
        shutil.copyfile(program, inside / name)
    shutil.copyfile(program, tmp_path / "program")
    gone = bundle.prune(tmp_path)
    assert "libspare.so.1" in gone
    assert (inside / "libc.so.6").exists()
    assert (inside / "libpython3.11.so.1.0").exists()


@linux
def test_the_papers_lie_beside_the_program_and_where_the_window_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "creator-coach"
    (made / "_internal/creator_coach/_resources").mkdir(parents=True)
    monkeypatch.setattr(bundle, "BUNDLE", made)
    monkeypatch.setattr(bundle, "DIST", tmp_path)
    monkeypatch.setattr(parts, "origins", lambda _: [])
    monkeypatch.setattr(contents, "parts", lambda _: [Part("python", "numpy", "2", "BSD-3-Clause", ("the text",))])
    bundle._add_papers()
    pages = [made / "LICENCES.txt", made / "_internal/creator_coach/_resources/LICENCES.txt"]
    assert all("- numpy 2: BSD-3-Clause" in page.read_text(encoding="utf-8") for page in pages)
    assert (made / "parts.cdx.json").is_file()


def test_an_archive_is_the_same_whoever_makes_it_and_when(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    sums = []
    for number, rights in enumerate((0o700, 0o775)):
        folder = tmp_path / str(number) / "creator-coach"
        folder.mkdir(parents=True)
        for name in ("b", "a"):
            (folder / name).write_bytes(b"x" * 100)
            (folder / name).chmod(rights)
            os.utime(folder / name, (number, number))
        bundle.archive(folder, tmp_path / f"{number}.tar.xz")
        sums.append(hashlib.sha256((tmp_path / f"{number}.tar.xz").read_bytes()).hexdigest())
    assert sums[0] == sums[1]
    with tarfile.open(tmp_path / "0.tar.xz") as made:
        assert made.getnames() == ["creator-coach", "creator-coach/a", "creator-coach/b"]
        assert {member.mtime for member in made} == {1700000000}


@linux
def test_the_menu_entry_is_put_in_with_the_programs_place_and_taken_out_again(tmp_path: Path) -> None:
    app, home = tmp_path / "My apps & more", tmp_path / "home"
    (app / "share").mkdir(parents=True)
    bundle.add_menu_entry(app / "share")
    env = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run([str(app / "menu-entry")], env=env, check=True)
    entry = home / ".local/share/applications/creator-coach.desktop"
    assert f'Exec="{app}/creator-coach"' in entry.read_text(encoding="utf-8").splitlines()
    assert (home / ".local/share/icons/hicolor/48x48/apps/creator-coach.png").is_file()
    subprocess.run([str(app / "menu-entry"), "--remove"], env=env, check=True)
    assert [path for path in home.rglob("*") if path.is_file()] == []


LINUX = ROOT / "creator_coach" / "shipping" / "linux"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="asks desktop-file-validate")
def test_the_menu_entry_is_as_desktops_want_it() -> None:
    ran = subprocess.run(
        ["desktop-file-validate", str(LINUX / "creator-coach.desktop")], capture_output=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (0, b"")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="asks appstreamcli")
def test_software_centres_can_read_what_the_app_is() -> None:
    """The id has no address before it, since the project has none: that is said to be well."""
    command = ["appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info"]
    file = str(LINUX / "creator-coach.metainfo.xml")
    ran = subprocess.run([*command, file], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


def test_both_languages_are_in_the_menu_and_in_the_software_centre() -> None:
    entry = (LINUX / "creator-coach.desktop").read_text(encoding="utf-8")
    assert {"GenericName[sv]", "Comment[sv]", "Keywords[sv]"} <= {line.partition("=")[0] for line in entry.splitlines()}
    told = (LINUX / "creator-coach.metainfo.xml").read_text(encoding="utf-8")
    assert told.count("<p>") == told.count('<p xml:lang="sv">') == 3
    assert f'<release version="{__version__}"' in told
