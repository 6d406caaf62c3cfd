"""`make shots`: every page in both languages and themes, at three sizes, to shots/page-language-theme-size.png."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from creator_coach.settings import Settings
from tests.house.source import LANGUAGES, ROOT
from tests.shots.doors import doors
from tests.shots.gated import Gated
from tests.shots.scenes import scenes
from tests.shots.studio import Studio, studio

THEMES = ("light", "dark")


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


SIZES = (Size(1280, 832), Size(900, 640), Size(1280, 832, text=150))


def photograph(folder: Path, language: str, theme: str, size: Size, only: str = "") -> Iterator[str]:
    """Every page whose name begins with `only`, once; a line for each picture, with what is unexpected in it."""
    with studio(Settings(language=language, theme=theme, text_size=size.text)) as made:
        made.window.resize(size.width, size.height)
        for name, remark in scenes(made, language):
            if name.startswith(only):
                path = folder / f"{name}-{language}-{theme}-{size.name}.png"
                yield f"{path.name} {save(made, path)}{' ' + remark if remark else ''}"

    with TemporaryDirectory() as home:
        gated = Gated(Path(home), Settings(language=language, theme=theme, text_size=size.text))
        gated.window.resize(size.width, size.height)
        for name in doors(gated):
            if name.startswith(only):
                path = folder / f"{name}-{language}-{theme}-{size.name}.png"
                yield f"{path.name} {save(gated, path)}"
        gated.close()


def save(made: Studio | Gated, path: Path) -> str:
    """Save a picture of the window; its width and height. Raises OSError if it cannot be written."""
    made.window.toast.leave()
    made.settle()
    picture = made.window.grab()
    sheet = QApplication.activeModalWidget()
    if sheet is not None:
        painter = QPainter(picture)
        painter.drawPixmap((made.window.width() - sheet.width()) // 2, 120, sheet.grab())
        painter.end()
    if not picture.save(str(path)):
        raise OSError(path.name)
    return f"{picture.width()}x{picture.height()}"


def main(given: list[str]) -> int:
    """Take the pictures that were asked for, all of them by default."""
    ask = argparse.ArgumentParser(prog="make shots", description=__doc__)
    ask.add_argument("only", nargs="?", default="", help="pages whose name begins with this")
    ask.add_argument("--folder", type=Path, default=ROOT / "shots")
    ask.add_argument("--language", choices=LANGUAGES, action="append")
    ask.add_argument("--theme", choices=THEMES, action="append")
    asked = ask.parse_args(given)
    asked.folder.mkdir(parents=True, exist_ok=True)
    for language, theme, size in product(asked.language or LANGUAGES, asked.theme or THEMES, SIZES):
        for line in photograph(asked.folder, language, theme, size, asked.only):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
