"""Starting, and not being able to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.application import bring_forward, has_screen


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_whether_there_is_a_screen(environ: dict[str, str], platform: str, expected: bool) -> None:
    assert has_screen(environ, platform) is expected


SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from creator_coach.ui import application
from creator_coach.ui.window import Window

settle = Window.settle
def settled(window):
    settle(window)
    window.routes.desk.set_text("The sound jumps every time you cut.")
    window.routes.shown.connect(lambda _page: shown(window))
    window.routes.desk.read()
def shown(window):
    print(type(window.page).__name__, window.windowTitle())
    window.close()
Window.settle = settled
set_cover = Window.set_cover
def covered(window, page):
    set_cover(window, page)
    if page is not None:
        QTimer.singleShot(0, lambda: page.begin_asked.emit(""))
Window.set_cover = covered
sys.exit(application.run(["creator-coach"]))
"""


def test_the_whole_program_starts_reads_and_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREATOR_COACH_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    root = Path(__file__).parents[2]
    # Five times: a wrong order at the end crashes in about half of the runs.
    for _ in range(5):
        found = subprocess.run(
            [sys.executable, "-c", SCRIPT], cwd=root, capture_output=True, text=True, check=False, timeout=60
        )
        assert (found.returncode, found.stdout) == (0, "ReadingPage Creator Coach\n"), found.stderr
    assert (tmp_path / "journal.db").is_file()


MANY = """
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label, picture = QLabel(), QPixmap(40, 40)
painter = QPainter(picture)
for number in range(7000):
    label.setText(str(number))
    label.resize(number % 300, 20)
    painter.drawText(QPointF(0, 20), "a")
painter.end()
print(label.text())
"""


def test_twenty_thousand_void_calls_of_the_kinds_we_make_survive() -> None:
    found = subprocess.run([sys.executable, "-c", MANY], capture_output=True, text=True, check=False, timeout=60)
    assert (found.returncode, found.stdout) == (0, "6999\n"), found.stderr


def test_a_window_is_brought_to_the_front(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    qtbot.waitUntil(window.isActiveWindow)


def test_what_reads_and_speaks_is_not_loaded_before_the_window_is_there() -> None:
    code = "import sys, creator_coach.ui.application; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "creator_coach.ui.window" in loaded
    assert not {"creator_coach.coach", "creator_coach.reader", "creator_coach.export.exporter", "tomllib"} & set(loaded)
