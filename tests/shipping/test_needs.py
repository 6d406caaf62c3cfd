"""What a bundle asks of the system."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from creator_coach.shipping import needs

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("readelf") is None, reason="reads Linux programs with readelf"
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder with one real program in it, a text, and a link."""
    program = Path(sys.executable).resolve()
    shutil.copyfile(program, tmp_path / "program")
    (tmp_path / "words.txt").write_text("words", encoding="utf-8")
    (tmp_path / "link").symlink_to("program")
    return tmp_path


def test_programs_are_told_from_other_files_and_links(bundle: Path) -> None:
    assert needs.elves(bundle) == [bundle / "program"]


def test_a_library_that_is_brought_is_not_asked_for(bundle: Path) -> None:
    wanted = needs.libraries(bundle)
    assert any(name.startswith("libc.") for name in wanted)
    brought = min(wanted)
    (bundle / brought).touch()
    assert needs.libraries(bundle) == wanted - {brought}


def test_the_oldest_c_library_that_will_do(tmp_path: Path) -> None:
    for name, words in (("one", b"GLIBC_2.17\0GLIBC_2.9\0"), ("two", b"GLIBC_2.34\0"), ("none", b"")):
        (tmp_path / name).write_bytes(words)
    assert needs.glibc([tmp_path / "one", tmp_path / "two"]) == "2.34"
    assert needs.glibc([tmp_path / "none"]) == "2.0"


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="asks Debian which package has a library")
def test_debians_packages_are_found(bundle: Path) -> None:
    first, *others = needs.depends(bundle)
    assert first.startswith("libc6 (>= 2.")
    assert "xkb-data" in others
    with pytest.raises(KeyError):
        needs.packages(["libnobody.so.1"])
