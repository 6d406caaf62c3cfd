"""The kind words at work, in a window on a coach in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Entry, EntryState, JournalBusy
from creator_coach.reading.types import Kind
from creator_coach.settings import Settings
from creator_coach.ui.kept import JAR
from creator_coach.ui.pages.journal import JournalPage
from creator_coach.ui.pages.kind_words import KindWordsPage
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.way_back import go_back, leave
from creator_coach.ui.widgets.kind_card import WORDS
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach


def read(window: Window, text: str) -> Entry:
    window.routes.begin()
    window.routes.desk.set_text(text)
    window.routes.start.read_asked.emit()
    assert window.routes.desk.entry is not None
    return window.routes.desk.entry


@pytest.fixture
def kind(window: Window) -> Entry:
    """A kind comment that was put away."""
    entry = read(window, "So lovely")
    window.routes.put_away()
    return entry


def listed(window: Window) -> list[str]:
    return [card.entry_id for card in window.kept.page.cards]


def told(window: Window) -> str:
    return window.toast.accessibleName() if window.toast.isVisible() else ""


def test_a_kind_comment_lands_here_and_the_way_is_told(window: Window, kind: Entry) -> None:
    assert told(window) == "It’s among your kind words."
    window.toast._second.click()
    assert isinstance(window.page, KindWordsPage)
    assert window.rail.button("kind_words").here
    assert listed(window) == [kind.id]


def test_that_can_be_taken_back(window: Window, coach: FakeCoach, kind: Entry) -> None:
    window.toast._button.click()
    assert coach.store.kept[kind.id].state is EntryState.OPEN
    window.go("kind_words")
    assert listed(window) == []


def test_only_what_was_put_away_is_listed_however_far_down(window: Window, coach: FakeCoach, kind: Entry) -> None:
    coach.page = 1
    for text in ("lovely too", "lovely as well", "The sound jumps"):
        read(window, text)
    window.go("kind_words")
    assert listed(window) == [kind.id]


def test_the_next_page_comes_below(window: Window, coach: FakeCoach, kind: Entry) -> None:
    entry = read(window, "How lovely")
    window.routes.put_away()
    coach.page = 1
    window.resize(1280, 300)
    window.go("kind_words")
    page = window.kept.page
    if len(page.cards) == 1:
        page.more_asked.emit(1)
    assert listed(window) == [entry.id, kind.id]


def test_the_comments_own_words_are_looked_through(window: Window, kind: Entry) -> None:
    window.go("kind_words")
    window.kept.page.field.setText("LOVELY")
    window.kept.page._search()
    assert listed(window) == [kind.id]
    window.kept.page.field.setText("zzz")
    window.kept.page._search()
    assert listed(window) == []


def test_what_made_it_possible_is_kept(window: Window, coach: FakeCoach, kind: Entry) -> None:
    window.routes.open(kind.id, from_journal=True)
    window.go("kind_words")
    card = window.kept.page.cards[0]
    card.edit.click()
    card.box._field.insertPlainText("I left the silence in")
    card.done.click()
    assert coach.store.kept[kind.id].reflection.answer(WORDS) == "I left the silence in"
    assert window.routes.desk.entry is None, "it would be saved as it was, over these words"
    card.edit.click()
    card.box._field.clear()
    card.done.click()
    assert coach.store.kept[kind.id].reflection.answers == ()


def test_one_is_deleted_and_comes_back(window: Window, kind: Entry) -> None:
    window.go("kind_words")
    window.kept.page.cards[0].delete.click()
    assert listed(window) == []
    window.toast._button.click()
    assert listed(window) == [kind.id]


def test_the_ways_on(window: Window, kind: Entry, qtbot: QtBot) -> None:
    window.go("kind_words")
    with qtbot.waitSignal(window.asides.take_out_asked) as asked:
        window.kept.page.out_button.click()
    assert asked.args == [JAR, ""]
    window.kept.page.cards[0].open_button.click()
    assert isinstance(window.page, JournalPage)
    assert window.asides._opened is not None
    assert window.asides._opened.id == kind.id
    window.go("kind_words")
    window.kept.page.new_button.click()
    assert isinstance(window.page, StartPage)


def test_the_journal_shows_the_words_of_now(window: Window, kind: Entry) -> None:
    window.go("journal")
    window.go("kind_words")
    window.kept.page.words_changed.emit(kind.id, "The silence")
    window.go("journal")
    assert window.asides._opened is not None
    assert window.asides._opened.reflection.answer(WORDS) == "The silence"


class TestAPart:
    def test_it_becomes_an_entry_of_its_own(self, window: Window, coach: FakeCoach) -> None:
        entry = read(window, "Nice voice. The sound jumps")
        before = coach.store.kept[entry.id]
        window.routes.part_kept.emit("Nice voice.")
        assert told(window) == "That part is among your kind words."
        assert coach.store.kept[entry.id] == before
        made = next(each for each in coach.store.kept.values() if each.text == "Nice voice.")
        assert (made.kind, made.state, made.context) == (Kind.KIND, EntryState.KEPT, entry.context)
        window.toast._button.click()
        assert made.id in coach.store.deleted

    def test_what_the_app_reads_as_kind_is_not_corrected(self, window: Window, coach: FakeCoach) -> None:
        read(window, "The sound jumps")
        window.routes.part_kept.emit("lovely")
        assert coach.store.words == []
        window.toast._second.click()
        assert len(listed(window)) == 1

    def test_nothing_is_kept_of_nothing(self, window: Window, coach: FakeCoach) -> None:
        window.kept.keep_part("lovely")
        read(window, "The sound jumps")
        window.kept.keep_part("  ")
        assert [each.text for each in coach.store.kept.values()] == ["The sound jumps"]

    def test_a_failure_is_told(self, window: Window, coach: FakeCoach, qtbot: QtBot) -> None:
        read(window, "The sound jumps")
        coach.store.failing = JournalBusy()
        with qtbot.waitSignal(window.routes.archive.failed):
            window.routes.part_kept.emit("lovely")
        assert told(window) != "That part is among your kind words."


class TestBesideAnAttack:
    def test_one_is_shown_and_it_stays_the_same(self, window: Window, kind: Entry) -> None:
        for text in ("lovely too", "lovely as well"):
            read(window, text)
            window.routes.put_away()
        entry = read(window, "You idiot")
        note = window.routes.attack.note
        words = note.words.text()
        assert not note.isHidden()
        assert "lovely" in words
        window.go("journal")
        window.go("read")
        assert note.words.text() == words
        window.routes.begin()
        window.routes.open(entry.id)
        assert note.words.text() == words

    def test_an_empty_jar_leaves_no_room(self, window: Window) -> None:
        read(window, "You idiot")
        assert window.routes.attack.note.isHidden()

    def test_it_can_be_turned_off_and_on(self, window: Window, kind: Entry, preferences: Preferences) -> None:
        read(window, "You idiot")
        preferences.use(replace(preferences.settings, kind_words_beside=False))
        assert window.routes.attack.note.isHidden()
        preferences.use(replace(preferences.settings, kind_words_beside=True))
        assert not window.routes.attack.note.isHidden()
        assert Settings().kind_words_beside

    def test_what_is_gone_is_not_shown(self, window: Window, kind: Entry) -> None:
        read(window, "You idiot")
        window.asides.delete(kind.id)
        window.go("journal")
        window.go("read")
        assert window.routes.attack.note.isHidden()

    def test_never_beside_a_threat(self, window: Window, kind: Entry) -> None:
        read(window, "I will hurt you")
        assert "attack" not in vars(window.routes)


def test_words_being_written_are_saved_when_the_journal_is_locked(
    window: Window, coach: FakeCoach, kind: Entry
) -> None:
    window.go("kind_words")
    card = window.kept.page.cards[0]
    card.edit.click()
    card.box._field.insertPlainText("The silence")
    place = leave(window)
    assert coach.store.kept[kind.id].reflection.answer(WORDS) == "The silence"
    assert "page" not in vars(window.kept)
    go_back(window, place)
    assert isinstance(window.page, KindWordsPage)
    assert listed(window) == [kind.id]
