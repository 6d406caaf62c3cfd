"""What a pasted text is: made safe, counted, and freed of its formatting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from creator_coach.reading.read import CLOSELY
from creator_coach.ui.widgets.pasted import LONG, cleaned, has_words, is_long, plain_text, words_in


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("du är bra", "du är bra"),
        ("a\0b", "ab"),
        ("a\ud800b", "a\ufffdb"),
        ("\udc00", "\ufffd"),
        ("one\r\ntwo\rthree\u2028four\u2029five\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("שלום 😀", "שלום 😀"),
        ("", ""),
    ],
)
def test_cleaned(raw: str, clean: str) -> None:
    assert cleaned(raw) == clean
    cleaned(raw).encode("utf-8")


@pytest.mark.parametrize(
    ("text", "some"),
    [("", False), (" \n\t\u00a0", False), ("\u200b\u200e\u00ad", False), (".", True), ("😀", True), (" ö ", True)],
)
def test_has_words(text: str, some: bool) -> None:
    assert has_words(text) is some


def test_words_in() -> None:
    assert words_in("ett  två\ntre ") == 3
    assert words_in(" ") == 0


def test_is_long() -> None:
    assert LONG == CLOSELY
    assert not is_long("a" * CLOSELY)
    assert is_long("a" * (CLOSELY + 1))


def test_rich_text_becomes_plain() -> None:
    source = QMimeData()
    source.setHtml("<p>Du är <b>bra</b><img src='https://x.example/y.png'></p><p>på det</p>")
    assert plain_text(source) == "Du är bra\npå det"


def test_plain_words_win_over_their_formatting() -> None:
    source = QMimeData()
    source.setHtml("<b>nej</b>")
    source.setText("<b>ja</b>")
    assert plain_text(source) == "<b>ja</b>"


def test_pictures_and_files_are_no_words() -> None:
    picture = QMimeData()
    picture.setData("image/png", QByteArray(b"\x89PNG"))
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile("/tmp/comment.txt")])
    assert plain_text(picture) == ""
    assert plain_text(file) == ""


def test_a_dropped_link_is_words() -> None:
    source = QMimeData()
    source.setUrls([QUrl("https://example.org/v")])
    assert plain_text(source) == "https://example.org/v"
