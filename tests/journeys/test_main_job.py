"""The main job in each language: paste, read, judge a possible reading, reflect, and find it again tomorrow."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from creator_coach.journal.types import EntryState, Verdict
from creator_coach.reading.types import Kind
from creator_coach.ui.pages.attack import AttackPage
from creator_coach.ui.pages.journal import JournalPage
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.reflect import ReflectPage
from creator_coach.ui.pages.safety import SafetyPage
from tests.shots.studio import Studio

Open = Callable[[str], Studio]
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Day:
    """One language's words for the journey."""

    language: str
    comment: str
    insult: str
    own_words: str
    part_of_a_word: str
    fits: str
    onward: str
    enough: str


DAYS = [
    Day(
        "sv",
        "Gillar kanalen men musiken är alldeles för hög, jag hör knappt vad du säger. Kan du sänka den? Din idiot.",
        "idiot",
        "Jag tar med mig bakgrundsmusiken och lämnar resten.",
        "musiken",
        "Stämmer",
        "Vidare till Reflektera",
        "Räcker så här",
    ),
    Day(
        "en",
        "I like the channel but the music is way too loud, I can barely hear you. Could you turn it down? You idiot.",
        "idiot",
        "I’ll take the volume with me and leave the rest behind.",
        "volume",
        "Fits",
        "On to Reflect",
        "That’s enough",
    ),
]


def _shown(within: QWidget, kind: type[W]) -> list[W]:
    return [one for one in within.findChildren(kind) if one.isVisible()]


def _texts(within: QWidget) -> str:
    labels = [label.text() for label in _shown(within, QLabel)]
    fields = [field.toPlainText() for field in _shown(within, QTextEdit)]
    fields += [field.toPlainText() for field in _shown(within, QPlainTextEdit)]
    return "\n".join([*labels, *fields])


def _button(studio: Studio, words: str) -> QAbstractButton:
    shown = _shown(studio.page(), QAbstractButton)
    found = [one for one in shown if one.text().replace("&", "") == words]
    assert found, [one.text() for one in shown]
    return found[0]


def _press(studio: Studio, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key where the person's focus is."""
    QTest.keyClick(studio.window.focusWidget() or studio.window, key, modifier)
    studio.settle()


def _paste_and_read(studio: Studio, text: str) -> None:
    studio.new()
    studio.copy(text)
    studio.paste()
    studio.read()


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_from_paste_to_found_again_tomorrow(day: Day, studios: Open, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    studio = studios(day.language)
    _paste_and_read(studio, day.comment)
    page = studio.page()
    assert isinstance(page, ReadingPage)
    assert day.insult not in _texts(page)

    _button(studio, day.fits).click()
    _button(studio, day.onward).click()
    assert isinstance(studio.page(), ReflectPage)
    writing = next(box for box in _shown(studio.page(), QPlainTextEdit) if not box.isReadOnly())
    writing.insertPlainText(day.own_words)
    _button(studio, day.enough).click()
    entry = studio.coach.entries()[0]
    assert (entry.state, entry.text, entry.kind) == (EntryState.KEPT, day.comment, Kind.FEEDBACK)
    assert Verdict.FITS in dict(entry.reflection.verdicts).values()

    tomorrow = studios(day.language)
    _press(tomorrow, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(tomorrow.page(), JournalPage)
    search = next(field for field in _shown(tomorrow.page(), QLineEdit) if field.hasFocus())
    search.setText(day.part_of_a_word)
    tomorrow.wait(lambda: day.own_words in _texts(tomorrow.page()))
    assert day.insult not in _texts(tomorrow.page())
    search.setText("finnsinte")
    tomorrow.wait(lambda: day.own_words not in _texts(tomorrow.page()))
    assert tomorrow.window.windowTitle() == "Creator Coach"
    assert day.insult not in caplog.text
    assert day.own_words not in caplog.text


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "Jag vet var du bor och jag ska döda dig."), ("en", "I know where you live and I will kill you.")],
)
def test_a_threat_opens_the_safety_page_and_no_exercise(language: str, text: str, studios: Open) -> None:
    studio = studios(language)
    _paste_and_read(studio, text)
    page = studio.page()
    assert isinstance(page, SafetyPage)
    assert text not in _texts(page)
    assert "112" in _texts(page)
    _press(studio, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert studio.page() is page


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Du är en äcklig och värdelös människa, håll käften."),
        ("en", "You are a disgusting ugly loser, shut up."),
    ],
)
def test_an_attack_is_folded_and_has_an_end(language: str, text: str, studios: Open) -> None:
    studio = studios(language)
    _paste_and_read(studio, text)
    assert isinstance(studio.page(), AttackPage)
    assert text not in _texts(studio.page())
    studio.press_primary()
    assert studio.coach.entries()[0].state is EntryState.KEPT


def test_the_person_s_word_on_the_kind_wins_and_is_kept(studios: Open) -> None:
    studio = studios("en")
    _paste_and_read(studio, "You are a disgusting ugly loser, shut up.")
    studio.window.routes.attack.kind_chosen.emit(Kind.FEEDBACK)
    assert isinstance(studio.page(), ReadingPage)
    entry = studio.coach.drafts()[0]
    again = studios("en")
    again.window.routes.open(entry.id)
    assert isinstance(again.page(), ReadingPage)
    assert again.window.routes.desk.entry is not None
    assert again.window.routes.desk.entry.kind is Kind.FEEDBACK


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_the_whole_job_by_keyboard_alone(day: Day, studios: Open) -> None:
    studio = studios(day.language)
    control = Qt.KeyboardModifier.ControlModifier
    _press(studio, Qt.Key.Key_N, control)
    studio.copy(day.comment)
    start = studio.page()
    for _ in range(20):
        if studio.window.routes.desk.entry is not None:
            break
        _press(studio, Qt.Key.Key_V, control)
        if studio.window.routes.desk.entry is None:
            _press(studio, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    _press(studio, Qt.Key.Key_Return, control)
    studio.wait(lambda: studio.page() is not start)
    studio.settle()
    assert isinstance(studio.page(), ReadingPage)
    _press(studio, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert isinstance(studio.page(), ReflectPage)
    for _ in range(8):
        if not isinstance(studio.page(), ReflectPage):
            break
        _press(studio, Qt.Key.Key_Return, control)
    assert not isinstance(studio.page(), ReflectPage)
    assert studio.coach.entries()[0].state is EntryState.KEPT
    _press(studio, Qt.Key.Key_2, control)
    assert isinstance(studio.page(), JournalPage)


def test_pasted_markup_is_shown_as_plain_text(studios: Open) -> None:
    studio = studios("en")
    text = "<b>the sound</b> is <img src='x'> too low &amp; could you raise it? <script>alert(1)</script>"
    _paste_and_read(studio, text)
    fields = [field.toPlainText() for field in _shown(studio.page(), QTextEdit)]
    assert any("<b>the sound</b> is <img src='x'>" in field for field in fields)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in _shown(studio.page(), QLabel) if label.text())


def test_a_draft_is_there_after_the_window_was_closed_unread(studios: Open) -> None:
    studio = studios("en")
    studio.new()
    studio.copy("half a thought about the sound")
    studio.paste()
    again = studios("en")
    assert [entry.text for entry in again.coach.drafts()] == ["half a thought about the sound"]
    assert "half a thought" not in _texts(again.page())


@pytest.mark.parametrize(
    "text",
    ["ord " * 25_000, "😂" * 4_000, "\u202eabc def ghi", "a\x00b c", "\ud83d sound too low", "   \n\t "],
    ids=["long", "emoji", "right to left", "nul", "surrogate", "spaces"],
)
def test_hard_texts_have_a_clear_outcome(text: str, studios: Open) -> None:
    studio = studios("en")
    studio.new()
    studio.window.routes.start.findChildren(QPlainTextEdit)[0].insertPlainText(text)
    studio.settle()
    start = studio.page()
    _press(studio, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    if text.strip():
        assert studio.page() is not start
        assert studio.coach.drafts()
    else:
        assert studio.page() is start
        assert studio.coach.drafts() == []


class _Strays(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_page_flashes_up_as_a_window_of_its_own(studios: Open) -> None:
    studio = studios("en")
    strays = _Strays()
    studio.app.installEventFilter(strays)
    for text in (
        DAYS[1].comment,
        "You are a disgusting ugly loser, shut up.",
        "I know where you live, I will kill you",
    ):
        _paste_and_read(studio, text)
        studio.window.routes.reflect()
    for place in ("journal", "settings", "support"):
        studio.window.go(place)
    studio.app.removeEventFilter(strays)
    assert strays.seen == []


def test_words_of_despair_lead_to_someone_to_talk_to(studios: Open) -> None:
    studio = studios("sv")
    _paste_and_read(studio, DAYS[0].comment)
    studio.window.routes.reflect()
    writing = next(box for box in _shown(studio.page(), QPlainTextEdit) if not box.isReadOnly())
    writing.insertPlainText("Jag orkar inte leva längre.")
    studio.settle()
    _button(studio, "Visa vem jag kan nå").click()
    studio.settle()
    assert "90101" in _texts(studio.page())
    studio.window.routes.resume()
    assert "Jag orkar inte leva längre." in _texts(studio.page())


def test_what_is_written_is_said_to_be_saved_once_it_is(studios: Open) -> None:
    studio = studios("en")
    _paste_and_read(studio, DAYS[1].comment)
    studio.window.routes.reflect()
    writing = next(box for box in _shown(studio.page(), QPlainTextEdit) if not box.isReadOnly())
    writing.insertPlainText("I would tell them that one line is not the channel.")
    studio.wait(lambda: "Saved on this computer" in _texts(studio.page()))
    assert "one line" in dict(studio.coach.drafts()[0].reflection.answers).popitem()[1]
