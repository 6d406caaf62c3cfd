"""Tags: a word and an icon, never a colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Kind, Stance
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.tag import STANCE_ICON, KindTag, StancePill, StanceTag, _Tag


def shown(tag: _Tag) -> tuple[str, bool]:
    picture, words = tag.findChildren(QLabel)
    return words.text(), not picture.pixmap().isNull()


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_word_and_icon(look: Look, qtbot: QtBot, kind: Kind) -> None:
    tag = KindTag(look, kind)
    qtbot.addWidget(tag)
    word, drawn = shown(tag)
    assert word
    assert drawn
    assert tag.accessibleName() == word
    tag.set_kind(kind, "with an insult")
    assert shown(tag)[0] == f"{word} · with an insult"


@pytest.mark.parametrize("made", [StanceTag, StancePill])
@pytest.mark.parametrize("stance", Stance)
def test_every_stance_has_word_and_icon(
    look: Look, qtbot: QtBot, made: type[StanceTag | StancePill], stance: Stance
) -> None:
    tag = made(look)
    qtbot.addWidget(tag)
    tag.set_stance(stance)
    assert shown(tag)[0]
    assert shown(tag)[1]
    assert set(STANCE_ICON) == set(Stance)


def test_a_tag_is_drawn_anew_with_the_look(look: Look, qtbot: QtBot) -> None:
    tag = KindTag(look, Kind.KIND)
    qtbot.addWidget(tag)
    picture = tag.findChildren(QLabel)[0]
    before = picture.pixmap().cacheKey()
    look.use("dark", 200)
    assert picture.pixmap().cacheKey() != before
