"""What was pasted or dropped: words, the words of a text file, a link by itself, or something that is none of these."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QMimeData

from creator_coach.ui.widgets.pasted import cleaned, has_words, plain_text

#: A text file larger than this (in bytes) is no comment.
LARGEST = 1_000_000
_PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff", ".avif", ".svg"}
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_MARKS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16", codecs.BOM_UTF8: "utf-8-sig"}
#: Control characters that no text has; a file with one of them is another thing.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Refused(Enum):
    """Why something cannot be taken in."""

    PICTURE = auto()
    TOO_LARGE = auto()
    NO_TEXT = auto()
    UNREADABLE = auto()


@dataclass(frozen=True, slots=True)
class Dropped:
    """`words` to take in, a `link` that stood by itself, or why there is neither; if all are empty, nothing came."""

    words: str = ""
    link: str = ""
    refused: Refused | None = None


def dropped(source: QMimeData | None) -> Dropped:
    """What `source` holds. A text file is read here; nothing else is opened, and nothing is fetched."""
    if source is None:
        return Dropped()
    if source.hasUrls() and all(url.isLocalFile() for url in source.urls()):
        return _files([Path(url.toLocalFile()) for url in source.urls()])
    words = plain_text(source)
    if _LINK.fullmatch(words.strip()):
        return Dropped(link=words.strip())
    if words:
        return Dropped(words)
    return Dropped(refused=Refused.PICTURE) if source.hasImage() else Dropped()


def _files(paths: list[Path]) -> Dropped:
    """The words of all of them, one after the other; none of them if one cannot be read."""
    found = [_file(path) for path in paths]
    refused = next((each.refused for each in found if each.refused is not None), None)
    if refused is not None:
        return Dropped(refused=refused)
    return Dropped("\n\n".join(each.words.strip("\n") for each in found))


def _file(path: Path) -> Dropped:
    if path.suffix.lower() in _PICTURES:
        return Dropped(refused=Refused.PICTURE)
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError:
        return Dropped(refused=Refused.UNREADABLE)
    if len(raw) > LARGEST:
        return Dropped(refused=Refused.TOO_LARGE)
    words = _decoded(raw)
    return Dropped(words) if words and has_words(words) else Dropped(refused=Refused.NO_TEXT)


def _decoded(raw: bytes) -> str:
    """`raw` as text, in the encodings that editors write; "" if it is no text."""
    for encoding in (next((name for mark, name in _MARKS.items() if raw.startswith(mark)), "utf-8"), "cp1252"):
        try:
            words = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return "" if _CONTROL.search(words) else cleaned(words)
    return ""
