"""The look: tokens, the style sheet and the palette."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.content.where import resource
from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look, Theme, load_tokens, palette, style_sheet
from creator_coach.ui.widgets.text import LINE_HEIGHT

TOKENS = load_tokens()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_style_sheet_is_filled_in_whole(dark: bool, scale: float) -> None:
    filled = style_sheet(Theme(dark, scale, TOKENS))
    assert "$" not in filled
    assert ("dark.svg" in filled) is dark


def test_the_style_sheet_parses(look: Look, qtbot: QtBot) -> None:
    # Qt warns "Could not parse application stylesheet", which fails a test.
    look.use("dark", 130)


def test_an_unknown_colour_is_an_error() -> None:
    with pytest.raises(KeyError):
        Theme(False, 1.0, TOKENS).hex("magenta")


def test_every_kind_has_a_colour_and_an_icon() -> None:
    for dark in (False, True):
        theme = Theme(dark, 1.0, TOKENS)
        assert all(theme.kind_color(kind).isValid() for kind in Kind)
        assert all(resource("theme", "icons", f"{theme.kind_icon(kind)}.svg").is_file() for kind in Kind)


def test_tags_lie_on_another_colour_in_the_dark() -> None:
    assert Theme(False, 1.0, TOKENS).hex("tag") == TOKENS["color"]["light"]["sunken"]
    assert Theme(True, 1.0, TOKENS).hex("tag") == TOKENS["color"]["dark"]["raised"]


def test_type_and_lengths_follow_the_text_size() -> None:
    small, large = Theme(False, 1.0, TOKENS), Theme(False, 2.0, TOKENS)
    assert (small.font("h1").pixelSize(), large.font("h1").pixelSize()) == (27, 54)
    assert (small.px(40), large.px(40)) == (40, 80)
    assert small.font("reading").families()[0] == "Literata"
    assert small.font("body").families()[0] == "Inter"


def test_labels_use_the_line_heights_of_the_tokens() -> None:
    theme = Theme(False, 1.0, TOKENS)
    assert {role: theme.line_height(role) for role in TOKENS["type"]["scale"]} == LINE_HEIGHT


def test_the_marks_are_drawn_in_colours_of_the_tokens() -> None:
    for mode in ("light", "dark"):
        known = {value.upper() for value in TOKENS["color"][mode].values()}
        for file in resource("theme", "marks").glob(f"*-{mode}.svg"):
            assert set(re.findall(r"#[0-9A-Fa-f]{6}", file.read_text(encoding="utf-8"))) <= known, file.name


def test_the_palette_is_of_the_theme() -> None:
    made = palette(Theme(True, 1.0, TOKENS))
    assert made.color(QPalette.ColorRole.Window) == QColor(TOKENS["color"]["dark"]["bg"])
    assert made.color(QPalette.ColorRole.Highlight) == QColor(TOKENS["color"]["dark"]["accent"])


def test_using_a_theme_tells_everyone(look: Look, qtbot: QtBot, qapp: QApplication) -> None:
    with qtbot.waitSignal(look.changed):
        look.use("dark", 150)
    assert look.theme.dark
    assert look.theme.scale == 1.5
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.theme.color("bg")
    assert qapp.font().pixelSize() == 22


@pytest.mark.parametrize(("asked", "scale"), [(50, 1.0), (100, 1.0), (170, 1.7), (900, 2.0)])
def test_the_text_size_stays_within_bounds(look: Look, asked: int, scale: float) -> None:
    look.use("light", asked)
    assert look.theme.scale == scale


def test_the_computers_theme_is_followed_only_when_asked(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Look, "_is_dark", staticmethod(lambda mode: mode != "light"))
    look._system_changed()
    assert not look.theme.dark
    look.use("system", 100)
    assert look.theme.dark
    monkeypatch.setattr(Look, "_is_dark", staticmethod(lambda _mode: False))
    look._system_changed()
    assert not look.theme.dark


def test_icons_are_kept_until_the_look_changes(look: Look) -> None:
    first = look.icon("check")
    assert look.icon("check") is first
    assert look.icon("check", "accent") is not first
    look.use("dark", 100)
    assert look.icon("check") is not first


def test_icons_come_in_the_size_asked_for(look: Look) -> None:
    assert look.icon("check", "#23282A", 16, gap=5).availableSizes()[0] == QSize(21, 16)
    assert look.pixmap("check", 30, "#23282A").deviceIndependentSize().toSize() == QSize(30, 30)
