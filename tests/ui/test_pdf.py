"""An exported page as PDF: A4, the bundled type, numbered, light, and nothing fetched."""

from __future__ import annotations

import re
import zlib

import pytest
from PySide6.QtGui import QTextDocument

from creator_coach.export.page import page
from creator_coach.export.types import Line, Record
from creator_coach.ui.pdf import _Sheet, as_pdf

#: Millimetres in a point.
MM = 25.4 / 72


def html(entries: int = 1, words: str = "Hej på dig") -> str:
    record = Record("22 nov 2026", "Åsikt", (Line("note", "Anteckning", words),), words, words, "sv")
    return page([record] * entries, "sv", "Dolda.")


def drawn(pdf: bytes) -> list[bytes]:
    """What each page draws with."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    found = []
    for stream in streams:
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return [each for each in found if b" Tf" in each]


@pytest.mark.usefixtures("fonts")
def test_it_is_a_pdf_on_a4_in_our_type() -> None:
    made = as_pdf(html(), "Min dagbok")
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    [box] = set(re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", made))
    assert [round(float(side) * MM) for side in box] == [210, 297]
    assert b"Literata" in made
    assert b"Inter" in made


@pytest.mark.usefixtures("fonts")
def test_every_page_is_there_and_has_something_on_it() -> None:
    one, many = (as_pdf(html(count, "Hej på dig. " * 40), "Min dagbok") for count in (1, 12))
    pages = [len(re.findall(rb"/Type /Page\b", made)) for made in (one, many)]
    assert pages[0] < pages[1]
    assert len(drawn(many)) == pages[1]


@pytest.mark.usefixtures("fonts")
def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    whole = _Sheet.loadResource

    def noted(self: _Sheet, kind: int, name: object) -> object:
        asked.append(name)
        return whole(self, kind, name)  # type: ignore[arg-type]

    monkeypatch.setattr(_Sheet, "loadResource", noted)
    monkeypatch.setattr(QTextDocument, "loadResource", lambda *_: pytest.fail("it was looked for"))
    as_pdf('<img src="file:///etc/hostname"><link rel="stylesheet" href="http://example.org/a.css">', "x")
    assert len(asked) >= 1
