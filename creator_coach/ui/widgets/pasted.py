"""What a pasted text is, before anyone reads it: made safe to keep, and counted."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QMimeData

#: As many characters as the reader reads closely; what is longer is said to be long.
LONG = 6_000

_LINE_ENDS = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def cleaned(text: str) -> str:
    """`text` with one kind of line end, without NUL, and with U+FFFD for halves of characters that were cut in two.

    Nothing else is touched: what is left can be stored, shown and given back as it is.
    """
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", _LINE_ENDS.sub("\n", text.replace("\0", "")))


def has_words(text: str) -> bool:
    """Whether `text` holds anything that can be seen; spaces and invisible marks alone are nothing."""
    return any(not char.isspace() and unicodedata.category(char) not in ("Cf", "Cc") for char in text)


def words_in(text: str) -> int:
    """How many words `text` has, counted between spaces."""
    return len(text.split())


def is_long(text: str) -> bool:
    """Whether only the first part of `text` is read closely."""
    return len(text) > LONG


def plain_text(source: QMimeData | None) -> str:
    """The words in what was pasted or dropped, without its formatting; "" for pictures and files."""
    if source is None:
        return ""
    if source.hasUrls() and all(url.isLocalFile() for url in source.urls()):
        return ""
    if source.hasText():
        return cleaned(source.text())
    if source.hasHtml():
        from PySide6.QtGui import QTextDocument  # noqa: PLC0415  # Not needed for the first painting.

        page = QTextDocument()
        page.setHtml(source.html())
        return cleaned(page.toPlainText().replace("\N{OBJECT REPLACEMENT CHARACTER}", ""))
    return ""
