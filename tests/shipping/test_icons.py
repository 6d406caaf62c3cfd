"""The app's icon in every size and form."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from creator_coach.shipping import icons


@pytest.mark.parametrize("side", [16, 512])
def test_a_picture_has_its_size_and_the_marks_colours(side: int) -> None:
    image = QImage.fromData(icons.png(side))
    assert (image.width(), image.height()) == (side, side)
    assert image.pixelColor(0, 0).alpha() < 128  # a round corner
    assert image.pixelColor(side // 2, side - 2).name() == "#2b5d50"


def test_windows_finds_every_size_in_its_table() -> None:
    content = icons.ico()
    zero, kind, count = struct.unpack_from("<HHH", content)
    assert (zero, kind, count) == (0, 1, len(icons._ICO))
    for number, side in enumerate(icons._ICO):
        width, _, _, _, _, bits, size, place = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        assert (width or 256, bits) == (side, 32)
        assert QImage.fromData(content[place : place + size]).width() == side


def test_macos_finds_every_size_behind_its_name() -> None:
    content = icons.icns()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4)[0] == len(content)
    found, place = {}, 8
    while place < len(content):
        size = struct.unpack_from(">I", content, place + 4)[0]
        found[content[place : place + 4]] = QImage.fromData(content[place + 8 : place + size]).width()
        place += size
    assert found == {name: side for side, name in icons._ICNS.items()}


def test_linux_finds_them_in_its_folders(tmp_path: Path) -> None:
    icons.write_hicolor(tmp_path)
    folder = tmp_path / "icons" / "hicolor"
    assert {path.parent.parent.name for path in folder.rglob("*.png")} == {f"{side}x{side}" for side in icons.SIZES}
    assert (folder / "scalable/apps/creator-coach.svg").read_bytes() == icons.MARK.read_bytes()


def test_the_programs_have_theirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icons, "FOLDER", tmp_path)
    icons.write_for_programs()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["creator-coach.icns", "creator-coach.ico"]
