"""Starting, and not being able to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
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


PAINTED = """
import os, sys
from creator_coach.cli import main, window
from PySide6.QtWidgets import QApplication
from creator_coach.ui import application

def painted(window, act):
    print(*sys.modules)
    QApplication.quit()

application._painted = painted
class AtOnce(application.AfterPainting):
    def __init__(self, window, act):
        super().__init__(window, lambda: painted(window, act))
application.AfterPainting = AtOnce
sys.exit(main([]))
"""
#: What is seen first needs none of these, and each takes its time.
BEHIND = """
    tomllib locale numpy click dateutil sqlite_utils sqlcipher3 keyring platformdirs
    PySide6.QtNetwork PySide6.QtDBus PySide6.QtPrintSupport
    creator_coach.coach creator_coach.reader creator_coach.hindsight creator_coach.journal creator_coach.reading
    creator_coach.insights creator_coach.model creator_coach.export creator_coach.triage creator_coach.translation
    creator_coach.reply creator_coach.intake creator_coach.content.types creator_coach.content.messages
    creator_coach.ui.routes creator_coach.ui.asides creator_coach.ui.gate creator_coach.ui.kept creator_coach.ui.desk
    creator_coach.ui.insight_pages creator_coach.ui.many_door creator_coach.ui.data creator_coach.ui.style
    creator_coach.ui.patient creator_coach.ui.dialogs creator_coach.ui.widgets.toast creator_coach.ui.widgets.breathing
""".split()


def test_what_is_not_seen_first_is_not_loaded_before_the_window_is_painted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREATOR_COACH_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    Coach.at(tmp_path / "journal.db").close()
    ran = subprocess.run([sys.executable, "-c", PAINTED], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.split())
    assert "creator_coach.ui.pages.start" in loaded
    assert sorted(loaded & set(BEHIND)) == []
    others = [name for name in loaded if name.startswith("creator_coach.ui.pages.")]
    assert sorted(others) == ["creator_coach.ui.pages.page", "creator_coach.ui.pages.start"]


CLOSED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from creator_coach.cli import main
from creator_coach.ui import application

load = application.load_behind
def loaded(wanted):
    QTimer.singleShot(0, QApplication.closeAllWindows)
    done = load(wanted)
    print("loaded" if done else "left")
    return done
application.load_behind = loaded
sys.exit(main([]))
"""


def test_a_window_that_is_closed_while_it_is_being_furnished_ends_in_good_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREATOR_COACH_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    Coach.at(tmp_path / "journal.db").close()
    for _ in range(3):
        ran = subprocess.run([sys.executable, "-c", CLOSED], capture_output=True, text=True, check=False, timeout=60)
        assert (ran.returncode, ran.stdout) == (0, "left\n"), ran.stderr


LATER = """
import gc, sys
from PySide6.QtCore import QTimer
from creator_coach.cli import main
from creator_coach.ui.window import Window

settle = Window.settle
def settled(window):
    settle(window)
    QTimer.singleShot(0, lambda: print(window.furnished, gc.isenabled(), type(window.page).__name__) or window.close())
Window.settle = settled
sys.exit(main([]))
"""


def test_somebody_who_has_a_journal_gets_the_whole_window_after_its_first_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREATOR_COACH_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    Coach.at(tmp_path / "journal.db").close()
    ran = subprocess.run([sys.executable, "-c", LATER], capture_output=True, text=True, check=False, timeout=60)
    assert (ran.returncode, ran.stdout) == (0, "True True StartPage\n"), ran.stderr


@pytest.mark.parametrize("argv", [[], ["creator-coach"]])
def test_the_style_is_the_same_everywhere(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "windows")
    code = f"from creator_coach.ui.application import prepare; app = prepare({argv}); print(app.style().name())"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "fusion\n"
