"""What is photographed of the journal: searched, narrowed, labelled, thrown away; and the sheets of its files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog

from creator_coach.journal.types import Context
from creator_coach.reading.types import Kind
from creator_coach.triage.types import Group
from tests.shots.gated import Gated
from tests.shots.studio import Studio


def kind_words(studio: Studio, words: list[str]) -> Iterator[str]:
    """The page of the kind words: empty, with some of them, and one of them beside an attack."""
    window = studio.window
    window.go("kind_words")
    yield "kind-words-empty"
    for each in words[1:]:
        studio.read_as(each, Kind.KIND, Context("YouTube", ""))
        window.routes.put_away()
    window.go("kind_words")
    card = window.kept.page.cards[0]
    window.kept.page.words_changed.emit(card.entry_id, words[0])
    window.kept.show()
    yield "kind-words"
    window.kept.page.cards[-1].edit.click()
    yield "kind-words-writing"
    window.kept.page.finish()


def journal(studio: Studio, word: str) -> Iterator[str]:
    """The journal in its states, laid out to the end; `word` is in something the person wrote."""
    yield from _states(studio, word)


def _states(studio: Studio, word: str) -> Iterator[str]:
    asides = studio.window.asides
    asides.show_journal()
    page = asides.journal
    entry = page._found.entries[0]
    page.labels_changed.emit(entry.id, "Torpet 3", ("ljudet", "längden"))
    asides.show_journal()
    page._search.more.click()
    page._search.filters.choose_tag("ljudet")
    yield "journal-filters"
    page._search.filters.clear()
    page._search.more.click()
    page._search.field.setText(word)
    page._search._search()
    yield "journal-hits"
    page._search.field.setText("zzz")
    page._search._search()
    yield "journal-no-hits"
    page._search.clear()
    asides.show_journal()
    page.opened.emit(entry.id)
    page._detail.edit.click()
    yield "journal-labels"
    page._detail.stop_editing()
    yield from _trash(studio)


def _trash(studio: Studio) -> Iterator[str]:
    asides = studio.window.asides
    entries = asides.journal._found.entries[:3]
    asides.bin.show()
    yield "trash-empty"
    for each in entries:
        asides.delete(each.id)
    asides.bin.show()
    yield "trash"
    for each in entries:
        studio.coach.restore(each.id)
    asides.show_journal()


def many(studio: Studio, comments: list[str]) -> Iterator[str]:
    """Many comments: laid in the box, sorted, one group of them, and the box again with what was sorted before."""
    pages = studio.window.many.pages
    pages.show("\n\n".join(comments))
    yield "many-pasted"
    pages.page.intake.go.click()
    studio.wait(lambda: not pages.sorting.busy)
    yield "many-sorted"
    pages.page.groups.list_asked.emit(Group.KIND)
    yield "many-group"
    pages.page.new.click()
    yield "many"


def sheets(gated: Gated) -> Iterator[str]:
    """The sheets for the journal's files; the journal must be open."""
    data = gated.gate.data
    gated.window.go("settings")
    gated.window.asides.settings.go_to("data")
    yield "settings-data"
    copies = data.copies
    copies.ask()
    if copies.dialog is not None:
        copies.dialog.make.click()
        copies.dialog.table.selectRow(0)
        yield "sheet-backups"
        copies.dialog.reject()
    data.carrying.ask_out()
    yield from _open("sheet-export", data.carrying.dialog)
    data.emptying.ask()
    yield from _open("sheet-delete-everything", data.emptying.dialog)
    gated.window._exports.evidence(gated.opening().begin("…"))
    sheet = gated.window._exports.dialog
    if sheet is not None:
        sheet.take(Path("1.png"), Path("2.png"))
    yield from _open("sheet-evidence", sheet)


def _open(name: str, sheet: QDialog | None) -> Iterator[str]:
    if sheet is not None:
        yield name
        sheet.reject()
