"""One of the kind words beside a jar."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.kind_note import KindNote, drawn, shortened, whence
from tests.ui.samples import entry

ENTRIES = tuple(replace(entry(f"So lovely, number {n}", None), id=f"{n}" * 32) for n in range(5))


@pytest.fixture
def note(look: Look, qtbot: QtBot) -> KindNote:
    made = KindNote(look, leaving=True)
    qtbot.addWidget(made)
    made.say("From your kind words")
    return made


def test_the_same_key_draws_the_same_one() -> None:
    firsts = {key: drawn(ENTRIES, key)[0] for key in "abcdefghij"}
    assert {key: drawn(reversed(ENTRIES), key)[0] for key in firsts} == firsts
    assert len(set(firsts.values())) > 1


def test_a_long_comment_is_broken_off_after_a_word() -> None:
    assert shortened("So\n lovely") == "So lovely"
    assert shortened("kind words, kind words", 12) == "kind words …"
    assert shortened("k" * 30, 10) == "k" * 10 + " …"


def test_where_it_comes_from() -> None:
    assert whence(ENTRIES[0]) == "Torpet, del 3 · 22 Nov 2026"
    assert whence(replace(ENTRIES[0], context=Context("YouTube"))) == "YouTube · 22 Nov 2026"
    assert whence(replace(ENTRIES[0], context=Context())) == "22 Nov 2026"


def test_nothing_is_shown_where_there_is_none(note: KindNote) -> None:
    note.show_notes("a", ())
    assert note.isHidden()
    note.show_notes("a", ENTRIES[:1])
    assert not note.isHidden()
    assert note.words.text() == "“So lovely, number 0”"
    assert note.another.isHidden()


def test_another_is_drawn_until_all_have_been(note: KindNote) -> None:
    note.show_notes("a", ENTRIES)
    seen = []
    for _ in ENTRIES:
        seen.append(note.words.text())
        note.another.click()
    assert len(set(seen)) == len(ENTRIES)
    assert note.words.text() == seen[0]


def test_put_away_it_stays_away_for_this_one_only(note: KindNote) -> None:
    note.show_notes("a", ENTRIES)
    note.leave.click()
    assert note.isHidden()
    assert note.words.text() == ""
    note.show_notes("a", ENTRIES)
    assert note.isHidden()
    note.show_notes("b", ENTRIES)
    assert not note.isHidden()
