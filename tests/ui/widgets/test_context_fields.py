"""Where and what: a list that may be written in, and a line; both optional."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context
from creator_coach.ui.widgets.context_fields import ContextFields, platform_of


@pytest.fixture
def fields(qtbot: QtBot) -> ContextFields:
    made = ContextFields()
    qtbot.addWidget(made)
    return made


def test_empty_at_first(fields: ContextFields) -> None:
    assert fields.context == Context()
    assert fields._platform.count() > 10


def test_what_is_written_is_told_with_the_rest_of_the_context(fields: ContextFields) -> None:
    told: list[Context] = []
    fields.show_context(Context("Twitch", "Live", link="https://x.example", account="k"))
    fields.changed.connect(told.append)
    fields._work.setText(" The cabin ")
    fields._platform.setEditText("Wattpad")
    assert told == [
        Context("Twitch", "The cabin", "https://x.example", "k"),
        Context("Wattpad", "The cabin", "https://x.example", "k"),
    ]


def test_a_name_from_the_list(fields: ContextFields) -> None:
    fields._platform.setCurrentIndex(fields._platform.findText("Instagram"))
    assert fields.context.platform == "Instagram"


def test_showing_tells_no_one(qtbot: QtBot, fields: ContextFields) -> None:
    with qtbot.assertNotEmitted(fields.changed):
        fields.show_context(Context("YouTube", "Part 3"))
        fields.retranslate()
    assert fields.context == Context("YouTube", "Part 3")


def test_stacked_when_there_is_no_room(fields: ContextFields) -> None:
    fields.set_stacked(True)
    assert fields._row.direction() == QBoxLayout.Direction.TopToBottom
    fields.set_stacked(False)
    assert fields._row.direction() == QBoxLayout.Direction.LeftToRight


@pytest.mark.parametrize(
    ("link", "platform"),
    [
        ("https://www.youtube.com/watch?v=1&lc=2", "YouTube"),
        ("https://youtu.be/1", "YouTube"),
        ("https://m.facebook.com/1", "Facebook"),
        ("https://x.com/a/status/1", "X"),
        ("https://netflix.com/1", ""),
        ("https://example.org/youtube.com", ""),
    ],
)
def test_a_link_names_the_platform_it_leads_to(link: str, platform: str) -> None:
    assert platform_of(link) == platform


def test_a_link_is_kept_and_a_platform_that_is_named_stays(qtbot: QtBot) -> None:
    fields = ContextFields()
    qtbot.addWidget(fields)
    with qtbot.waitSignal(fields.changed) as got:
        fields.take_link("https://youtu.be/1")
    assert got.args == [Context(platform="YouTube", link="https://youtu.be/1")]
    fields.show_context(Context(platform="Forum", work="Del 3"))
    fields.take_link("https://youtu.be/1")
    assert fields.context == Context(platform="Forum", work="Del 3", link="https://youtu.be/1")


def test_nothing_is_known_again(qtbot: QtBot, fields: ContextFields) -> None:
    fields.show_context(Context("YouTube", "Part 3", link="https://youtu.be/1"))
    with qtbot.assertNotEmitted(fields.changed):
        fields.show_nothing()
    assert fields.context == Context()
