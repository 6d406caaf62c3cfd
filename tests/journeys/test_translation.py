"""A comment in another language: looked through for danger, and translated only when the person has said so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Kind
from creator_coach.ui.background import Background
from creator_coach.ui.dialogs.translate import TranslateDialog
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.safety import SafetyPage
from creator_coach.ui.window import Window
from tests.shots.studio import Studio
from tests.translation.server import Server, serving

GERMAN = "Das Intro ist viel zu lang. Bitte komm schneller zum Punkt."
SAYS = {
    "sv": "Introt är alldeles för långt. Kom till saken snabbare, snälla.",
    "en": "The intro is far too long. Please get to the point faster.",
}
THREAT = "Ich weiß, wo du wohnst. Wir kommen zu dir nach Hause."
LANGUAGES = ("sv", "en")
Open = Callable[[str], Studio]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


def _read(studio: Studio, text: str) -> None:
    studio.window.routes.begin()
    studio.window.routes.desk.set_text(text)
    studio.window.routes.desk.read()


def _page(window: Window) -> ReadingPage:
    assert isinstance(window.page, ReadingPage)
    return window.page


def _turn_on(studio: Studio, server: Server, language: str) -> None:
    server.says = SAYS[language]
    studio.window.go("settings")
    card = studio.window.asides.settings.translation
    card.services.setCurrentIndex(card.services.findData("libre"))
    card.services.activated.emit(card.services.currentIndex())
    card.address.setText(server.address)
    card.address.editingFinished.emit()


def _sheet(window: Window) -> TranslateDialog:
    _page(window).translate.ask_button.click()
    made = window.abroad.dialog
    assert made is not None
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_threat_in_another_language_gets_the_safety_page_and_says_that_the_look_was_coarse(
    studios: Open, language: str
) -> None:
    studio = studios(language)
    _read(studio, THREAT)
    page = studio.window.page
    assert isinstance(page, SafetyPage)
    assert {"sv": "några hotord", "en": "some threat words"}[language] in page._subtitle.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_off_nothing_can_be_sent_and_one_can_reflect_and_save_all_the_same(studios: Open, language: str) -> None:
    studio = studios(language)
    _read(studio, GERMAN)
    page = _page(studio.window)
    assert page.translate.ask_button.isHidden()
    assert {"sv": "Inställningar", "en": "Settings"}[language] in page.translate._off_words.text()
    page.next_button.click()
    assert studio.window.page is studio.window.routes.reflecting
    studio.window.routes.put_away()
    assert [entry.text for entry in studio.coach.entries()] == [GERMAN]


@pytest.mark.loopback
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_exactly_what_was_shown_goes_once_to_the_chosen_host_and_is_kept(
    studios: Open, server: Server, language: str
) -> None:
    studio = studios(language)
    _turn_on(studio, server, language)
    _read(studio, GERMAN)
    assert server.asked == []
    sheet = _sheet(studio.window)
    assert "127.0.0.1" in sheet.accessibleName()
    assert server.asked == []
    shown = sheet.words.toPlainText()
    sheet.send_button.click()
    ((path, form),) = server.asked
    assert (path, form["q"], form["target"]) == ("/translate", [shown], [language])
    assert shown == GERMAN
    page = _page(studio.window)
    assert {"sv": "översättning", "en": "translation"}[language] in page.notice.text()
    assert page.sheet.browser.toPlainText().startswith("Das Intro")
    page.translate.open_button.click()
    assert page.translate.words.text() == SAYS[language]
    studio.window.routes.put_away()
    again = studios(language)
    (entry,) = again.coach.entries()
    assert entry.kind in (Kind.FEEDBACK, Kind.COMPLAINT)
    assert entry.reading is not None
    assert entry.reading.translation is not None
    assert entry.reading.translation.text == SAYS[language]
    assert all(span.of(GERMAN)[0] in "DB" for kernel in entry.reading.kernels for span in kernel.quotes)
    assert len(server.asked) == 1


@pytest.mark.loopback
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_by_the_keys_that_leave_a_sheet_nothing_is_sent(studios: Open, server: Server, key: Qt.Key) -> None:
    studio = studios("en")
    _turn_on(studio, server, "en")
    _read(studio, GERMAN)
    QTest.keyClick(_sheet(studio.window), key)
    assert studio.window.abroad.dialog is None
    assert server.asked == []


@pytest.mark.loopback
def test_waiting_can_be_stopped_and_the_comment_is_as_it_was(
    studios: Open, server: Server, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, runner = studios("en"), Background()
    monkeypatch.setattr(studio.window.abroad, "_runner", runner)
    server.manner = "silent"
    _turn_on(studio, server, "en")
    _read(studio, GERMAN)
    sheet = _sheet(studio.window)
    sheet.send_button.click()
    qtbot.waitUntil(lambda: len(server.asked) == 1)
    assert runner.busy
    sheet.leave_button.click()
    assert not runner.busy
    entry = studio.window.routes.desk.entry
    assert entry is not None
    assert entry.reading is not None
    assert entry.reading.translation is None
    runner.close()


@pytest.mark.loopback
def test_a_server_that_fails_is_told_calmly_and_nothing_is_lost(studios: Open, server: Server) -> None:
    studio = studios("sv")
    server.manner = "elsewhere"
    _turn_on(studio, server, "sv")
    _read(studio, GERMAN)
    sheet = _sheet(studio.window)
    sheet.send_button.click()
    assert "vidare" in sheet._told.text()
    sheet.leave_button.click()
    assert _page(studio.window).sheet.browser.toPlainText().startswith("Das Intro")


@pytest.mark.loopback
def test_a_danger_is_not_lost_in_translation(studios: Open, server: Server) -> None:
    studio = studios("en")
    _turn_on(studio, server, "en")
    server.says = "I will find you and kill you tonight."
    _read(studio, GERMAN)
    _sheet(studio.window).send_button.click()
    assert isinstance(studio.window.page, SafetyPage)
    assert "translation" in studio.window.page._subtitle.text()


@pytest.mark.loopback
def test_erased_the_translation_is_gone_from_the_file(studios: Open, server: Server, tmp_path: Path) -> None:
    studio = studios("en")
    _turn_on(studio, server, "en")
    server.says = "The zebrafish intro is far too long. Please get to the point faster."
    _read(studio, GERMAN)
    _sheet(studio.window).send_button.click()
    studio.window.routes.put_away()
    (entry,) = studio.coach.entries()
    studio.coach.delete(entry.id)
    assert studio.coach.purge() == 1
    studios("en")
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"zebrafish" not in file.read_bytes(), file.name


@pytest.mark.loopback
def test_the_sheet_is_told_to_a_reader_of_the_screen(studios: Open, server: Server) -> None:
    studio = studios("sv")
    _turn_on(studio, server, "sv")
    _read(studio, GERMAN)
    sheet = _sheet(studio.window)
    parts = (sheet, sheet.words, sheet.send_button, sheet.leave_button)
    told = [QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in parts]
    assert told[1:] == ["Texten som skulle skickas", "Skicka och översätt", "Skicka inte"]
    assert "127.0.0.1" in told[0]
    sheet.leave_button.click()


def test_turned_off_again_the_window_says_so(studios: Open) -> None:
    studio = studios("en")
    settings = studio.preferences.settings
    studio.preferences.use(replace(settings, translation="google"))
    assert "Asks before" in studio.window.rail._promise.text()
    studio.preferences.use(settings)
    assert "offline" in studio.window.rail._promise.text()
