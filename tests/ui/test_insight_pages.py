"""The page of the insights at work, on a coach in memory."""

from __future__ import annotations

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import AlreadyThere, Context, DiskFull, JournalError, JournalUnwritable, Reflection
from creator_coach.ui.archive import Archive
from creator_coach.ui.insight_pages import InsightPages
from creator_coach.ui.looking_back import LookingBack
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.toast import Toast
from tests.journal.made import entry, reading
from tests.ui.fakes import FakeCoach
from tests.ui.figured import planned

HARVEST = "word:harvest"


def taken(number: int) -> Reflection:
    return Reflection(before=7, after=number, own_kernels=("Show the harvest",))


@pytest.fixture
def coach() -> FakeCoach:
    made = [
        entry(
            minutes=n,
            id=f"{n:032}",
            context=Context(work=f"The croft {n}"),
            reading=reading(kernels=()),
            reflection=taken(n),
        )
        for n in range(6)
    ]
    return FakeCoach(*made)


@pytest.fixture
def pages(look: Look, coach: FakeCoach, preferences: Preferences, qtbot: QtBot) -> InsightPages:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(1072, 832)
    room.show()
    archive = Archive(lambda: coach, room)
    looking = LookingBack(lambda: coach, parent=room)
    made = InsightPages(
        look, lambda: coach, archive, Sayings(lambda: coach, preferences), looking, Toast(look, room), room
    )
    made.made.connect(lambda page: page.setParent(room))
    return made


@pytest.fixture
def shown(pages: InsightPages, qtbot: QtBot) -> InsightPages:
    with qtbot.waitSignal(pages._looking.counted):
        pages.show()
    pages.page.show()
    return pages


def settled(coach: FakeCoach) -> list[str]:
    return [each.id for each in coach.store.kept.values() if each.settled]


def test_while_it_counts_the_page_is_there(pages: InsightPages, qtbot: QtBot) -> None:
    with qtbot.waitSignals([pages.made, pages.shown]):
        pages.show()
    assert pages.page.told() == ()
    pages._progress(1, 6)
    with qtbot.waitSignal(pages._looking.counted):
        pass
    assert len(pages.page.told()) == 6


def test_nothing_is_made_before_it_is_asked_for(pages: InsightPages, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages._looking.counted):
        pages._looking.look()
    pages._progress(1, 6)
    pages.toggle_tables()
    assert "page" not in vars(pages)


def test_the_entries_behind_a_point_are_named_and_opened(shown: InsightPages, qtbot: QtBot) -> None:
    row = shown.page.points.rows[HARVEST]
    row.head.click()
    first = row.inside.findChildren(Button)[2]
    assert first.text().endswith("2026 · The croft 5")
    with qtbot.waitSignal(shown.entry_asked) as told:
        first.click()
    assert told.args == [f"{5:032}"]


def test_a_mark_lies_with_the_newest_three_and_goes_again(shown: InsightPages, coach: FakeCoach, qtbot: QtBot) -> None:
    row = shown.page.points.rows[HARVEST]
    with qtbot.waitSignal(shown.changed):
        row.done.click()
    assert settled(coach) == [f"{n:032}" for n in (3, 4, 5)]
    month = datetime.now(UTC).astimezone().year
    assert shown.page.told()[2].rows[0][2].endswith(str(month))
    assert row.done.text() == "Not done after all"
    row.done.click()
    assert settled(coach) == []


def test_a_mark_that_is_not_kept_is_not_shown(shown: InsightPages, coach: FakeCoach) -> None:
    coach.store.failing = DiskFull()
    shown.page.points.rows[HARVEST].done.click()
    assert shown.page.points.rows[HARVEST].done.text() == "Mark as done"


def test_a_plan_is_asked_about_once(shown: InsightPages, coach: FakeCoach, qtbot: QtBot) -> None:
    plan = planned()
    coach.store.kept[plan.id] = plan
    shown._looking.change()
    with qtbot.waitSignal(shown._looking.counted):
        shown.show()
    assert shown.page.plan.isVisible()
    shown.page.plan.not_yet.click()
    said = coach.store.kept[plan.id].reflection
    assert (said.plan_used, said.plan_asked) == (False, True)
    assert not shown.page.plan.isVisible()


def test_tables_are_for_the_page_that_is_seen(shown: InsightPages) -> None:
    shown.toggle_tables()
    assert shown.page.tables.isChecked()
    shown.page.hide()
    shown.toggle_tables()
    assert shown.page.tables.isChecked()


def test_what_was_read_goes_with_the_page(shown: InsightPages) -> None:
    shown.forget_pages()
    assert "page" not in vars(shown)
    assert shown._looking.found is None


# out -----------------------------------------------------------------------------------------------


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Where the file dialogue says that it should go."""
    where = [str(tmp_path / "figures")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (where[0], ""))
    return where


@pytest.mark.parametrize(("form", "start"), [("png", b"\x89PNG"), ("pdf", b"%PDF"), ("csv", b"\xef\xbb\xbf")])
def test_figures_as_a_file(shown: InsightPages, chosen: list[str], tmp_path: Path, form: str, start: bytes) -> None:
    shown.page.export_asked.emit(form)
    path = tmp_path / f"figures.{form}"
    assert path.read_bytes().startswith(start)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert shown._toast.accessibleName() == f"Exported to figures.{form}"
    if form == "png":
        assert QImage(str(path)).width() > 800
    if form == "csv":
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        assert '"Harvest","6",""' in lines
        assert lines[-2] == '"Takeaways you wrote yourself","6"'


def test_no_place_no_file(shown: InsightPages, chosen: list[str], tmp_path: Path) -> None:
    chosen[0] = ""
    shown.page.export_asked.emit("csv")
    assert list(tmp_path.glob("figures*")) == []


@pytest.mark.parametrize(
    ("error", "told"),
    [(AlreadyThere, "of that name already"), (DiskFull, "enough room"), (JournalUnwritable, "can’t write")],
)
def test_a_file_that_cannot_be_written_is_told_of(
    shown: InsightPages, chosen: list[str], monkeypatch: pytest.MonkeyPatch, error: type[JournalError], told: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(FakeCoach, "write", fail)
    shown.page.export_asked.emit("csv")
    assert told in shown._toast.accessibleName()


def test_never_over_a_file_that_nobody_was_asked_about(shown: InsightPages, chosen: list[str], tmp_path: Path) -> None:
    (tmp_path / "figures.csv").write_text("mine")
    shown.page.export_asked.emit("csv")
    assert (tmp_path / "figures.csv").read_text() == "mine"
    assert "of that name already" in shown._toast.accessibleName()
