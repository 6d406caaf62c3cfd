"""The page of licences of a bundle: what is really in it, whose it is, how Qt is exchanged, and every text in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from creator_coach.content.licences import brought
from creator_coach.shipping.contents import Part
from creator_coach.shipping.project import VERSION

_HEADINGS = {
    "app": "The app",
    "python": "Python and its packages",
    "inside": "Inside of those",
    "system": "Libraries of the system that it was built on",
}

QT = """
How to exchange Qt
The window is drawn by Qt 6 and Qt for Python (PySide6, shiboken6), which are used under the GNU Lesser General Public
Licence, version 3. They lie here as files of their own, unchanged, and you may put others in their place:
  Linux    _internal/PySide6/Qt/lib, _internal/PySide6/Qt/plugins, _internal/PySide6, _internal/shiboken6
  Windows  _internal\\PySide6, _internal\\shiboken6
  macOS    Contents/Frameworks/PySide6, Contents/Frameworks/shiboken6
Build or fetch the version named below, or a later one of Qt 6 with the same interfaces, and copy its files over those.
Nothing checks them. With pip, install the PySide6-Essentials of your choice; with the source of Creator Coach, which is
under the MIT licence, `make bundle` makes the whole anew. The sources of Qt and Qt for Python are published by The Qt
Company at https://code.qt.io. What Qt itself has taken from others is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
You may take the app apart as far as debugging such a change asks for it.
""".strip()


def page(parts: Sequence[Part]) -> str:
    """The whole page as plain text."""
    return "\n".join([*_head(), *_list(parts), "", QT, "", *_texts(parts), *brought()]) + "\n"


def _head() -> Iterator[str]:
    yield f"Creator Coach {VERSION}: what is in it, and on what terms"
    yield "Made from what lies in this bundle. The terms of each part stand further down, word for word."


def _list(parts: Sequence[Part]) -> Iterator[str]:
    for sort, heading in _HEADINGS.items():
        mine = [part for part in parts if part.sort == sort]
        if mine:
            yield f"\n{heading}"
            yield from (f"- {' '.join(filter(None, (part.name, part.version)))}: {part.licence}" for part in mine)


def _texts(parts: Sequence[Part]) -> Iterator[str]:
    """Each text once, under the names of all parts that it is for."""
    whose: dict[str, list[str]] = {}
    for part in parts:
        for text in part.texts:
            whose.setdefault(text.strip(), []).append(part.name)
    for text, names in whose.items():
        yield "=" * 40
        yield ", ".join(dict.fromkeys(names))
        yield "=" * 40
        yield text
        yield ""
