"""Figures as files."""

from __future__ import annotations

import re

from PySide6.QtGui import QImage

from creator_coach.ui.insight_sheet import DOTS, WIDE, as_pdf, as_png
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.telling import Telling
from creator_coach.ui.widgets.told import Told
from creator_coach.ui.widgets.wrong_words import WrongWords
from tests.ui.figured import COUNTED, FIGURES, naming


def told() -> list[Told]:
    telling = Telling()
    return [
        telling.strength(FIGURES),
        telling.kinds(FIGURES),
        telling.points(FIGURES, naming),
        telling.chosen(FIGURES),
        telling.plans(FIGURES),
        WrongWords().told(COUNTED.wrong),
    ]


def test_a_picture_holds_all_of_it_in_light(look: Look) -> None:
    look.use("dark", 200)
    image = QImage.fromData(as_png("Insights", "A sentence.", told()), "PNG")  # type: ignore[arg-type]
    assert image.width() > WIDE * DOTS
    assert image.height() > image.width()
    assert image.pixelColor(2, 2).lightness() > 240
    short = QImage.fromData(as_png("Insights", "A sentence.", told()[:1]), "PNG")  # type: ignore[arg-type]
    assert short.height() < image.height()


def pages(content: bytes) -> int:
    return max(map(int, re.findall(rb"/Count (\d+)", content)))


def test_paper_takes_as_many_pages_as_it_needs(look: Look) -> None:
    one, many = as_pdf("Insights", "A sentence.", told()[:1]), as_pdf("Insights", "A sentence.", told() * 3)
    assert one.startswith(b"%PDF")
    assert (pages(one), pages(many) > 3) == (1, True)
