from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.replies import Reply
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.rest_card import LENGTHS, USUAL, RestCard

NOW = datetime.now(UTC)
RESTING = Reply("Hi", NOW, NOW + timedelta(minutes=20))
LEFT = timedelta(minutes=15)


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> RestCard:
    made = RestCard(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_twenty_minutes_are_usual_and_five_to_a_day_can_be_chosen() -> None:
    assert (USUAL, min(LENGTHS), max(LENGTHS)) == (20, 5, 24 * 60)


def test_nothing_can_be_done_with_an_empty_draft_and_it_says_why(card: RestCard) -> None:
    card.show_reply(Reply(" \n"), timedelta(0))
    for button in (card.rest, card.copy, card.change):
        assert not button.isEnabled()
        assert button.accessibleDescription()


def test_a_draft_can_rest_or_be_copied(card: RestCard) -> None:
    card.show_reply(Reply("Hi"), timedelta(0))
    assert card.said[0] == "Let the reply rest"
    assert card.rest.isVisible()
    assert card.copy.isEnabled()
    assert not card.ring.isVisible()


def test_while_it_rests_it_can_still_be_copied(card: RestCard) -> None:
    card.show_reply(RESTING, LEFT)
    assert card.resting
    assert card.said[0].startswith("The reply rests for")
    assert (card.copy.text(), card.copy.isEnabled(), card.rest.isVisible()) == ("Copy anyway", True, False)
    assert card.ring.inside == "15"
    assert card._choices[0].isVisible()


def test_when_it_has_rested_and_when_it_is_copied(card: RestCard) -> None:
    card.show_reply(RESTING, timedelta(0))
    assert (card.resting, card.said[0], card.copy.text()) == (False, "The reply has rested", "Copy the reply")
    card.show_reply(Reply("Hi", copied=True), timedelta(0))
    assert card.said[0] == "The reply is copied"


def test_a_rest_until_another_day_names_the_day(card: RestCard) -> None:
    until = NOW + timedelta(days=2)  # by NOW + 1 it may be that very day: the tests may have begun before midnight
    card.show_reply(Reply("Hi", NOW, until), timedelta(days=2))
    assert f"{until.astimezone().day} " in card.said[1]


def test_the_length_that_was_chosen_is_told(card: RestCard) -> None:
    told: list[timedelta] = []
    card.rest_asked.connect(told.append)
    card.show_reply(Reply("Hi"), timedelta(0))
    card.rest.click()
    card._choices[5].trigger()
    card._choices[0].trigger()
    assert told == [timedelta(minutes=20), timedelta(minutes=5), timedelta(0)]
