"""Words that many parts show."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Grounds, Kind, Stance
from creator_coach.ui.widgets.words import ManyWords, Words


def test_everything_has_a_word_of_its_own(qtbot: QtBot) -> None:
    words, many = Words(), ManyWords()
    for found in (
        [words.kind(kind) for kind in Kind],
        [many.kinds(kind) for kind in Kind],
        [words.stance(stance) for stance in Stance],
        [words.grounds(grounds) for grounds in Grounds],
    ):
        assert all(found)
        assert len(set(found)) == len(found)
