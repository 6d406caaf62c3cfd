"""Every page and state, with real readings: what a reader of the screen is told, and where the keys lead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import DiskFull
from creator_coach.ui.window import Window
from tests.ui import access
from tests.ui.fakes import FakeCoach
from tests.ui.test_everywhere import read
from tests.ui.walked import Walk


@pytest.fixture(scope="module", params=[("en", "light", 1280, 832), ("sv", "dark", 760, 560)], ids=["wide", "small"])
def walk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """Everything in English in a large light window, and in Swedish in the smallest dark one."""
    return Walk(tmp_path_factory.mktemp("walk"), *request.param)


def test_every_page_was_seen(walk: Walk) -> None:
    wanted = {"start", "attack", "safety", "reply-resting", "kind-words", "insights-tables", "lock", "welcome"}
    assert wanted <= set(walk.names)
    assert len(walk.names) > 60


def test_everything_that_takes_the_focus_is_a_control_with_a_name(walk: Walk) -> None:
    assert walk.found["misnamed"] == {}


def test_what_cannot_be_pressed_says_why(walk: Walk) -> None:
    assert walk.found["unexplained"] == {}


def test_tab_reaches_everything_and_comes_round(walk: Walk) -> None:
    assert walk.found["missed"] == {}


def test_f6_leads_from_the_heading_to_the_page_and_the_rail_and_back(walk: Walk) -> None:
    assert walk.found["regions"] == {}


def test_nothing_is_cut_off_with_real_readings(walk: Walk) -> None:
    assert walk.found["clipped"] == {}


def test_all_words_stand_out_from_what_is_behind_them(walk: Walk) -> None:
    assert walk.found["faint"] == {}


def test_no_part_of_a_page_flashes_up_as_a_window(walk: Walk) -> None:
    assert walk.found["strays"] == {}


# that this would find what is amiss ----------------------------------------------------------------


@pytest.fixture
def bad(qtbot: QtBot) -> QWidget:
    """A window with one of every fault."""
    made = QWidget()
    qtbot.addWidget(made)
    row = QHBoxLayout(made)
    nameless, named, box, field = QToolButton(), QToolButton(), QComboBox(), QPlainTextEdit()
    named.setText("trash-2")
    named.setEnabled(False)
    bare = QWidget()
    for each in (nameless, bare, QCheckBox("Yes"), field, box, named):
        each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(each)
    box.addItem("All of it")
    box.setAccessibleName("From")
    field.setAccessibleName("Words")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def test_faults_are_found(bad: QWidget) -> None:
    found = " ".join(access.misnamed(bad))
    assert "QToolButton “” (Button) has no name" in found
    assert "“trash-2” (Button) has no name" in found
    assert "QWidget “” (Client) is no control" in found
    assert "“All of it” (ComboBox) says what is chosen" in found
    assert access.unexplained(bad) == ["trash-2"]


def test_a_trap_is_found(bad: QWidget) -> None:
    bad.findChildren(QCheckBox)[0].setFocus()
    # A field that writes a tab where it is asked to move on.
    assert "does not come round" in access.missed(bad)[0]


# announcements -------------------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced, through the one door that Qt has for it."""
    said: list[str] = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return said


def test_what_could_not_be_saved_is_announced(window: Window, coach: FakeCoach, told: list[str]) -> None:
    coach.store.failing = DiskFull()
    window.routes.desk.set_text("Hello")
    assert [words for words in told if "The disk is full" in words]


def test_that_it_was_put_away_is_announced(window: Window, told: list[str]) -> None:
    read(window, "The sound jumps")
    window.routes.put_away()
    assert told == ["Kept in the journal."]


def test_a_reading_that_arrives_elsewhere_is_announced_and_can_be_shown(window: Window, told: list[str]) -> None:
    read(window, "The sound jumps")
    entry = window.routes.desk.entry
    assert entry is not None
    window.go("support")
    window.routes._read(entry)
    assert told == ["The reading is done."]
    assert window.asides.support.isVisible()
    window.toast._button.click()
    assert window.routes.reading.isVisible()


def test_on_arrival_the_heading_is_read_out(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    read(window, "The sound jumps")
    assert window.page is window.routes.reading
    assert access.region_faults(window) == []
