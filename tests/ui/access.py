"""Asks a window what it tells a reader of the screen, and walks through it by Tab and by F6."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QWidget

from creator_coach.ui import regions
from creator_coach.ui.pages.page import Page
from creator_coach.ui.window import Window

ROLE, TEXT = QAccessible.Role, QAccessible.Text
#: What something that takes the focus may be said to be.
USABLE = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.StaticText,  # text to be read, a heading among it
    ROLE.Slider,
    ROLE.List,
    ROLE.ListItem,
    ROLE.Table,
    ROLE.Cell,
}
#: Names that were never meant to be said: of files, of classes, of objects.
MADE = re.compile(r"\.(svg|png|qss|toml)$|^Q[A-Z]\w+$|^\w+_\w+$|^[a-z]+(-[a-z0-9]+)+$")
#: So many stops are on no page.
ENDLESS = 400


def faces(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything under `root` that can be seen, as a reader of the screen meets it."""
    whole = QAccessible.queryAccessibleInterface(root)
    for number in range(whole.childCount()):
        yield from _under(whole.child(number))


def _under(face: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if face is None or face.state().invisible:
        return
    yield face
    for number in range(face.childCount()):
        yield from _under(face.child(number))


def misnamed(root: QWidget) -> list[str]:
    """What can take the focus under `root` and is no control, has no name, or one that is no word."""
    found = []
    for face in faces(root):
        state, owner = face.state(), face.object()
        # An empty cell says that nothing is there; what has a proxy is spoken for by it.
        if not state.focusable or face.role() is ROLE.Cell:
            continue
        name = face.text(TEXT.Name).strip()
        told = f"{type(owner).__name__} “{name[:50]}” ({face.role().name})"
        if face.role() not in USABLE:
            found.append(f"{told} is no control")
        if not name or (MADE.search(name) and face.role() is not ROLE.ListItem):  # a list may be one of files
            found.append(f"{told} has no name")
        if isinstance(owner, QComboBox) and not _titled(face, owner):
            found.append(f"{told} says what is chosen and not what for")
    return found


def _titled(face: QAccessibleInterface, box: QComboBox) -> bool:
    """Whether a box has a name for the systems that read names, and a label for those that read what is chosen."""
    related = face.relations()
    return bool(box.accessibleName()) and any(relation == QAccessible.RelationFlag.Label for _, relation in related)


def unexplained(root: QWidget) -> list[str]:
    """The buttons under `root` that cannot be pressed now and don't tell a reader of the screen why."""
    return [
        face.text(TEXT.Name)
        for face in faces(root)
        if face.role() in (ROLE.Button, ROLE.ButtonMenu)
        and face.state().disabled
        and not face.text(TEXT.Description).strip()
    ]


def press(key: Qt.Key, root: QWidget) -> None:
    """Press `key` where the focus is, as a hand does."""
    at = QApplication.focusWidget() or root
    typed = "\t" if key is Qt.Key.Key_Tab else ""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(at, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, typed))


def stops(root: QWidget) -> list[QWidget]:
    """What Tab should reach under `root`."""
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisibleTo(root)
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not each.objectName().startswith("qt_")
        and not isinstance(each, QScrollArea)
        and each.visibleRegion().boundingRect().isValid() | _scrolled_away(each)
    ]


def _scrolled_away(widget: QWidget) -> bool:
    """Whether it is out of sight only because what it lies on can be scrolled."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def missed(root: QWidget) -> list[str]:
    """What Tab does not reach under `root`, and where it does not get on."""
    first = QApplication.focusWidget()
    if first is None or not root.isAncestorOf(first):
        return ["nothing has the focus"]
    reached: list[QWidget] = []
    for _ in range(ENDLESS):
        press(Qt.Key.Key_Tab, root)
        now = QApplication.focusWidget()
        if now is None or not root.isAncestorOf(now):
            return ["the focus is lost"]
        if reached and now is reached[0] and reached[-1] is not now:
            break
        reached.append(now)
    wanted = stops(root)
    if len(reached) == ENDLESS and len(wanted) > 1:
        return [f"does not come round: {_called(reached[-1])}"]
    return [_called(each) for each in wanted if each not in reached]


def _called(widget: QWidget) -> str:
    name = QAccessible.queryAccessibleInterface(widget).text(TEXT.Name)
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} “{name[:40]}” at {at.x()}, {at.y()}"


def region_faults(window: Window) -> list[str]:
    """What is amiss with F6 in `window`, from the heading round to it, and with what is read out at the heading."""
    page = window.page
    if page is None:
        return ["no page"]
    page.focus_heading()
    start, led = QApplication.focusWidget(), []
    if not isinstance(start, QLabel) or not QAccessible.queryAccessibleInterface(start).text(TEXT.Name):
        return ["no heading is read out"]
    for _ in range(8):
        window.next_region()
        now = QApplication.focusWidget()
        if now is start:
            break
        led.append("nowhere" if now is None else _region(window, page, now))
    else:
        return [f"F6 does not come round: {led}"]
    expected = [*_regions(page), "rail"]
    return [] if led == expected else [f"F6 leads to {led}, not to {expected}"]


def _region(window: Window, page: Page, widget: QWidget) -> str:
    if window.rail.isAncestorOf(widget):
        return "rail"
    return "beside" if regions.holds(page.beside, widget) else "main" if page.body.isAncestorOf(widget) else "header"


def _regions(page: Page) -> list[str]:
    """Where F6 should lead on `page` after its header: to its main part and what stands beside it, if usable."""
    ways = [each for each in stops(page.body) if not isinstance(each, QLabel)]
    beside = [each for each in ways if regions.holds(page.beside, each)]
    return ["main"] * (len(ways) > len(beside)) + ["beside"] * bool(beside)
