"""The app's icon in every size and form that a desktop asks for, drawn from the one drawing of it."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from creator_coach.shipping.project import ROOT, WORK

MARK = ROOT / "resources" / "theme" / "icons" / "mark.svg"
FOLDER = WORK / "icons"
#: The sides of the icon in pixels, for the menus of Linux.
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 256)
#: What macOS calls each side.
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def png(side: int) -> bytes:
    """The icon as a PNG, `side` pixels each way."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(MARK.read_bytes())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's own name for the format
    return bytes(buffer.data().data())


def ico() -> bytes:
    """The icon as Windows keeps it: a table of sizes, then a PNG of each."""
    pictures = [png(side) for side in _ICO]
    place = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for side, picture in zip(_ICO, pictures, strict=True):
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(pictures)


def icns() -> bytes:
    """The icon as macOS keeps it: each size behind its name and its length."""
    pictures = [(name, png(side)) for side, name in _ICNS.items()]
    body = b"".join(name + struct.pack(">I", len(picture) + 8) + picture for name, picture in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def write_hicolor(share: Path) -> None:
    """Put every size, and the drawing itself, where Linux desktops look for icons below `share`."""
    for side in SIZES:
        _write(share / f"icons/hicolor/{side}x{side}/apps/creator-coach.png", png(side))
    _write(share / "icons/hicolor/scalable/apps/creator-coach.svg", MARK.read_bytes())


def write_for_programs() -> None:
    """Put the icons of the Windows and the macOS program where the recipe of the bundle looks for them."""
    _write(FOLDER / "creator-coach.ico", ico())
    _write(FOLDER / "creator-coach.icns", icns())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
