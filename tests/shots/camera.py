"""Takes the pictures of one language, theme and size; it runs in a process of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from creator_coach.settings import Settings
from tests.shots import studio as rooms
from tests.shots.contact import contact
from tests.shots.doors import doors
from tests.shots.gated import Gated
from tests.shots.scenes import scenes
from tests.shots.studio import Studio, studio
from tests.ui.geometry import clipped


@dataclass(frozen=True, slots=True)
class Size:
    """A window, in pixels, and the size of its text, in percent."""

    width: int
    height: int
    text: int = 100

    @property
    def name(self) -> str:
        """As it stands in a file's name: 900x640, or 1280x832-150 for larger text."""
        return f"{self.width}x{self.height}" + (f"-{self.text}" if self.text != 100 else "")


#: Where to, language, theme, size, and the beginning of the names wanted.
Job = tuple[Path, str, str, Size, str]


def take(job: Job) -> list[str]:
    """Take the pictures of one language, theme and size, and put them on a sheet; the lines about them."""
    rooms.PATIENCE = 120.0  # a busy machine is no reason to have no pictures
    folder, language, theme, size, _ = job
    lines = list(photograph(*job))
    ending = f"-{language}-{theme}-{size.name}.png"
    pictures = [folder / line.split()[0] for line in lines]
    if len(pictures) > 1:
        contact(pictures, folder / f"contact{ending}", ending)
    return lines


def photograph(folder: Path, language: str, theme: str, size: Size, only: str = "") -> Iterator[str]:
    """Every page whose name begins with `only`, once; a line for each picture, with what is unexpected in it."""
    with studio(Settings(language=language, theme=theme, text_size=size.text)) as made:
        made.window.resize(size.width, size.height)
        for name, remark in scenes(made, language):
            if name.startswith(only):
                path = folder / f"{name}-{language}-{theme}-{size.name}.png"
                yield " ".join([path.name, save(made, path), *cut(made), *([remark] if remark else [])])

    with TemporaryDirectory() as home:
        gated = Gated(Path(home), Settings(language=language, theme=theme, text_size=size.text))
        gated.window.resize(size.width, size.height)
        for name in doors(gated):
            if name.startswith(only):
                path = folder / f"{name}-{language}-{theme}-{size.name}.png"
                yield " ".join([path.name, save(gated, path), *cut(gated)])
        gated.close()


def save(made: Studio | Gated, path: Path) -> str:
    """Save a picture of the window; its width and height. Raises OSError if it cannot be written."""
    made.window.toast.leave()
    made.settle()
    for _ in range(8):  # A page that is filled anew is laid out in steps.
        if not cut(made):
            break
        made.settle()
    picture = made.window.grab()
    sheet = QApplication.activeModalWidget()
    if sheet is not None:
        painter = QPainter(picture)
        room = made.window.size() - sheet.size()
        painter.drawPixmap(room.width() // 2, max(0, min(120, room.height() // 2)), sheet.grab())
        painter.end()
    if not picture.save(str(path)):
        raise OSError(path.name)
    return f"{picture.width()}x{picture.height()}"


def cut(made: Studio | Gated) -> list[str]:
    """What is cut off in what was just photographed."""
    found = clipped(QApplication.activeModalWidget() or made.window)
    return [f"CUT OFF: {'; '.join(found)}"] if found else []
