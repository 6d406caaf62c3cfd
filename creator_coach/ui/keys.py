"""The keyboard map: every shortcut of the window in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

Act = Callable[[], object]

#: What the person can do by keys, and the keys for it. On macOS, Qt reads Ctrl as Cmd.
KEYS: dict[str, tuple[str, ...]] = {
    "new": ("Ctrl+N",),
    "many": ("Ctrl+Shift+N",),
    "read": ("Ctrl+1",),
    "journal": ("Ctrl+2",),
    "kind_words": ("Ctrl+3",),
    "insights": ("Ctrl+4",),
    "tables": ("Ctrl+T",),
    "settings": ("Ctrl+,",),
    "help": ("F1",),
    "support": ("Shift+F1",),
    "search": ("Ctrl+F",),
    "tab_read": ("Alt+1",),
    "tab_reflect": ("Alt+2",),
    "tab_reply": ("Alt+3",),
    "veils": ("Ctrl+Shift+H",),
    "escape": ("Esc",),
    "hide": ("F9",),
    "lock": ("Ctrl+L",),
    "region": ("F6",),
    "menu": ("Shift+F10",),
    "undo": ("Ctrl+Z",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "as_made": ("Ctrl+0",),
}

#: Keys that work however much is covered: who needs larger letters, or a menu, needs them there too.
ALWAYS = ("larger", "smaller", "as_made", "menu")


def bind(window: QWidget, acts: Mapping[str, Act]) -> list[QShortcut]:
    """Let the keys of each act in `acts` call it, anywhere in `window`. Raises KeyError for an unknown act."""
    made = []
    for name, act in acts.items():
        for keys in KEYS[name]:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setObjectName(name)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
            made.append(shortcut)
    return made


def pass_on(dialog: QWidget) -> None:
    """Let the keys that hide everything, and open a menu, work from `dialog` too, as in the window it stands before."""

    def hide() -> None:
        around = dialog.parentWidget()
        for shortcut in _shortcuts(around.window()) if around is not None else ():
            if shortcut.objectName() == "hide":
                shortcut.activated.emit()

    bind(dialog, {"hide": hide, "menu": open_menu})


def open_menu() -> None:
    """The menu of whatever has the focus, as by the menu key, which Qt knows everywhere, unlike Shift+F10."""
    focused = QApplication.focusWidget()
    if focused is not None:
        caret = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = QRectF(caret).center().toPoint()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focused.mapToGlobal(at))
        QApplication.sendEvent(focused, event)


def still(window: QWidget, *, still: bool) -> None:
    """Let the keys of `window` do nothing, but those of ALWAYS; or let all of them work again."""
    for shortcut in _shortcuts(window):
        shortcut.setEnabled(not still or shortcut.objectName() in ALWAYS)


def _shortcuts(window: QWidget) -> list[QShortcut]:
    return window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
