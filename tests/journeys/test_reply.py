"""A reply in the real window: written, warned of, swapped, rested, read again and copied; or not given at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from time import thread_time

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from creator_coach.journal.types import Context, EntryState
from creator_coach.reading.types import Kind
from creator_coach.ui.pages.reply import ReplyPage
from creator_coach.ui.pages.safety import SafetyPage
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.resting import Resting
from tests.shots.studio import Studio

Open = Callable[[str], Studio]


@dataclass(frozen=True, slots=True)
class Day:
    """One language's words for the journey."""

    language: str
    complaint: str
    threat: str
    reply: str
    sting: str
    after: str
    ready: str
    note: str


DAYS = [
    Day(
        "sv",
        "Beställde tröjan den 3 november och den har fortfarande inte kommit. Jag vill ha pengarna tillbaka!",
        "Jag vet vilken buss du tar på morgnarna. Vi ses. 😊",
        "Hej. Tröjan gick fel. Om du hade orkat läsa mejlet så hade du sett att pengarna betalas tillbaka på fredag.",
        "orkat",
        "Det är lätt att missa att pengarna betalas tillbaka på fredag.",
        "klart att läsa",
        "Ett svar har vilat.",
    ),
    Day(
        "en",
        "Ordered the hoodie on 3 November and it still hasn't arrived. I want a refund!",
        "I know which bus you take in the mornings. See you there. 😊",
        "Hi. The hoodie went astray. If you'd bothered to read the email, you'd know the refund goes out on Friday.",
        "bothered",
        "It’s easy to miss that the refund goes out on Friday.",
        "ready to read",
        "A reply has rested.",
    ),
]
each_day = pytest.mark.parametrize("day", DAYS, ids=[day.language for day in DAYS])


def replying(studio: Studio, comment: str, kind: Kind = Kind.COMPLAINT) -> ReplyPage:
    studio.read_as(comment, kind, Context("YouTube", "Part 3"))
    studio.window.routes.answer()
    page = studio.page()
    assert isinstance(page, ReplyPage)
    return page


def write(studio: Studio, page: ReplyPage, words: str) -> None:
    studio.copy(words)
    page.sheet.field.setFocus()
    page.sheet.field.paste()
    studio.wait(lambda: page.side.checked(words))


def let_time_pass(studio: Studio, by: timedelta) -> None:
    """Both the clock and the time that goes by are moved on; a minute's tick comes as it would."""
    resting: Resting = studio.window.routes.resting
    clock, gone_by = resting._clock, resting._gone_by
    resting._clock = lambda: clock() + by
    resting._gone_by = lambda: gone_by() + by.total_seconds()
    resting._timer.timeout.emit()


@pytest.fixture(autouse=True)
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is posted, and nothing opened, on any of these ways."""

    def opened(*_address: object) -> bool:
        raise AssertionError("something was opened")

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)


@each_day
def test_a_complaint_is_answered_after_a_rest(studios: Open, day: Day) -> None:
    studio = studios(day.language)
    page = replying(studio, day.complaint)
    write(studio, page, day.reply)

    [marked] = page.sheet.field.marked
    assert day.sting in marked
    page.side.remarks.warning.swap.click()
    assert page.sheet.field.text.endswith(day.after)
    page.side.remarks.undo.click()
    assert page.sheet.field.text == day.reply
    studio.wait(lambda: page.side.checked(day.reply))
    page.side.remarks.warning.swap.click()
    words = page.sheet.field.text
    studio.wait(lambda: page.side.checked(words))
    assert page.side.remarks.warning.isHidden()

    page.rest.rest.click()
    studio.window.routes.put_away()
    rested_and_copied(studios, day, words)


def rested_and_copied(studios: Open, day: Day, words: str) -> None:
    """The reply has just begun to rest: it is on the first page, also after a restart, and is copied from there."""
    studio = studios(day.language)  # the app is closed and opened again
    start = studio.page()
    assert isinstance(start, StartPage)
    [(title, when)] = start.resting.rows()
    assert title == "Part 3"
    assert "20" in when
    let_time_pass(studio, timedelta(minutes=21))
    assert start.resting.rows() == [("Part 3", day.ready)]
    assert studio.window.toast.isVisible()
    assert studio.window.toast.accessibleName() == day.note
    start.resting._rows[0].click()
    page = studio.page()
    assert isinstance(page, ReplyPage)
    assert page.sheet.field.text == words
    page.rest.copy.click()
    assert QGuiApplication.clipboard().text() == words
    [entry] = studio.coach.entries()
    assert (entry.reply.copied, entry.reply.words, entry.state) == (True, words, EntryState.KEPT)
    assert studio.coach.journal.waiting() == []


@each_day
def test_copying_needs_no_rest_and_no_check(studios: Open, day: Day) -> None:
    studio = studios(day.language)
    page = replying(studio, day.complaint)
    write(studio, page, day.reply)
    page.rest.rest.click()
    page.rest.copy.click()
    assert QGuiApplication.clipboard().text() == day.reply
    assert studio.window.routes.resting.waiting == []


@each_day
def test_no_reply_is_a_way_to_the_end(studios: Open, day: Day) -> None:
    studio = studios(day.language)
    page = replying(studio, day.complaint)
    page.starters.chips["none"].click()
    studio.settle()
    primary = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.property("kind") == "primary"]
    assert primary == [page.silence.away]
    page.silence.away.click()
    [entry] = studio.coach.entries()
    assert (entry.reply.declined, entry.reply.words, entry.state) == (True, "", EntryState.KEPT)


@each_day
def test_a_threat_has_no_reply(studios: Open, day: Day) -> None:
    studio = studios(day.language)
    studio.read_as(day.threat, Kind.THREAT, Context("YouTube"))
    studio.window.routes.answer()
    page = studio.page()
    assert isinstance(page, SafetyPage)
    assert "replying" not in vars(studio.window.routes)


@each_day
def test_words_that_were_being_typed_are_there_after_the_window_was_closed(studios: Open, day: Day) -> None:
    studio = studios(day.language)
    page = replying(studio, day.complaint)
    page.sheet.field.insertPlainText("Hej och")
    studio = studios(day.language)
    [entry] = studio.coach.drafts()
    assert entry.reply.words == "Hej och"


def test_a_check_while_typing_holds_nobody_up(studios: Open) -> None:
    """Two hundred words are looked over, said and shown in less than a blink of the main thread's own time."""
    studio = studios("sv")
    page = replying(studio, DAYS[0].complaint)
    words = " ".join((DAYS[0].reply + " ").split(" ") * 12)[:1200]
    write(studio, page, words)
    times = []
    for _ in range(5):
        began = thread_time()
        page._pause.timeout.emit()
        times.append(thread_time() - began)
    assert min(times) < 0.05
    QApplication.processEvents()
