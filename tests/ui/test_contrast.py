"""Where the system is set to high contrast, its colours are ours."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from creator_coach.ui import contrast
from creator_coach.ui.theme import Look, Theme, load_tokens, style_sheet

ROLE = QPalette.ColorRole


def system(paper: str, ink: str, highlight: str, on: str, link: str) -> QPalette:
    made = QPalette()
    for role in (ROLE.Window, ROLE.Base):
        made.setColor(role, QColor(paper))
    for role, color in ((ROLE.WindowText, ink), (ROLE.Highlight, highlight), (ROLE.HighlightedText, on)):
        made.setColor(role, QColor(color))
    made.setColor(ROLE.Link, QColor(link))
    return made


#: As Windows has them (Aquatic, Desert), and one whose highlight can hardly be seen.
AQUATIC = system("#202020", "#ffffff", "#8ee3f0", "#263b50", "#75e9fc")
DESERT = system("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#1c5e75")
FAINT = system("#000000", "#ffffff", "#202020", "#ffffff", "#101010")


@pytest.mark.parametrize("palette", [AQUATIC, DESERT])
def test_every_pair_of_the_design_is_as_far_apart_as_the_system_has_them(palette: QPalette) -> None:
    ours = load_tokens()
    made = contrast.tokens(ours, palette)
    theme = Theme(False, 1.0, made)
    for pair in ours["contrast"]["light"]:
        kind = pair["fg"].removeprefix("kind.")
        front = made["kind"][kind]["light"] if kind != pair["fg"] else theme.hex(kind)
        if front != theme.hex(pair["bg"]):
            assert contrast.ratio(QColor(front), QColor(theme.hex(pair["bg"]))) >= pair["min"], pair
        else:
            pytest.fail(f"{pair} cannot be told apart")


def test_a_ring_is_seen_even_if_the_highlight_is_not() -> None:
    assert contrast.tokens(load_tokens(), FAINT)["color"]["dark"]["focus"] == "#ffffff"
    assert contrast.tokens(load_tokens(), DESERT)["color"]["light"]["focus"] == "#903909"


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast.ratio(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast.ratio(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_the_style_sheet_is_filled_in_with_it() -> None:
    filled = style_sheet(Theme(True, 1.0, contrast.tokens(load_tokens(), AQUATIC)))
    assert "#8ee3f0" in filled
    assert load_tokens()["color"]["dark"]["bg"].lower() not in filled.lower()


def test_the_look_follows_the_system_unless_a_theme_was_chosen(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = load_tokens()["color"]["light"]["bg"]
    monkeypatch.setattr(contrast, "wanted", lambda: True)
    look.use("light", 100)
    assert look.theme.hex("bg") == ours
    with qtbot.waitSignal(look.changed):
        look.use("system", 100)
    assert look.theme.hex("bg") != ours
    assert look.theme.hex("text") == look.theme.hex("text2")
    monkeypatch.setattr(contrast, "wanted", lambda: False)
    with qtbot.waitSignal(look.changed):
        look._contrast_changed()
    assert look.theme.hex("text") != look.theme.hex("text2")


def test_qt_is_asked() -> None:
    assert contrast.wanted() is False
    assert contrast.changed() is not None
