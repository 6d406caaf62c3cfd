"""What tests of the window stand on: the bundled look, a coach in memory, and a window on a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.language import Language
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.theme import Look, add_fonts
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach
from tests.ui.translator import no_words


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """The bundled fonts, as in the app."""
    qapp.setStyle("Fusion")
    add_fonts()


@pytest.fixture(autouse=True)
def gone_at_the_end(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test leaves to be deleted is deleted before the next: a style sheet is put on every widget there is."""
    yield
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def look(qapp: QApplication, fonts: None) -> Iterator[Look]:
    """The light look at 100 percent, in English."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = Look()
    made.use("light", 100)
    yield made
    made.blockSignals(True)
    QLocale.setDefault(before)


@pytest.fixture
def coach() -> FakeCoach:
    """A coach that keeps everything in memory."""
    return FakeCoach()


@pytest.fixture
def language() -> Iterator[Language]:
    """The language of the window, with no words of its own: English stands as it is in the source."""
    made = Language(no_words)
    yield made
    made.use("en")


@pytest.fixture
def preferences(look: Look, language: Language, tmp_path: Path) -> Preferences:
    """Settings in a file of this test, in English."""
    path = tmp_path / "settings.json"
    path.write_text('{"language": "en", "theme": "light"}', encoding="utf-8")
    return Preferences(look, language, path)


@pytest.fixture
def open_window(qtbot: QtBot, look: Look, preferences: Preferences, tmp_path: Path) -> Callable[[FakeCoach], Window]:
    """Opens a window for a coach; it is closed when the test ends."""

    def open_it(coach: FakeCoach) -> Window:
        made = Window(look, lambda: coach, preferences, tmp_path)
        qtbot.addWidget(made)
        made.show()
        made.settle()
        qtbot.waitExposed(made)
        return made

    return open_it


@pytest.fixture
def window(open_window: Callable[[FakeCoach], Window], coach: FakeCoach) -> Window:
    """A window on an empty journal."""
    return open_window(coach)
