"""A short note at the foot of the window, with one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button

SHOWN_MS = 6000


class Toast(QFrame):
    """Shows a text and an action for six seconds; waits while the mouse or the focus is on it.

    `gone` is sent once for each toast that leaves without its action being taken. What it offered to undo can be undone
    by `undo` after it has left too, until `forget`.
    """

    gone = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._look = look
        self._act: Callable[[], None] | None = None
        self._other: Callable[[], None] | None = None
        self._undo: Callable[[], None] | None = None
        self._stale = self._held = False
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(16)
        self._icon = QLabel(self)
        self._label = text.label("label", wrap=True, parent=self)
        self._button = button(look, "quiet", size="small")
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        self._second = button(look, "quiet", size="small")
        row.addWidget(self._second)
        row.addWidget(self._button)
        self._button.clicked.connect(self._acted)
        self._second.clicked.connect(self._acted_otherwise)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.leave)
        parent.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.hide()

    def tell(
        self,
        words: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        second: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show `words`, and a button named `action` that calls `act`. An earlier toast leaves first.

        `second` is another thing that can be done instead: its name, and what it calls.
        """
        self.leave()
        self._act = act
        name, self._other = second or ("", None)
        self._second.setText(name)
        self._second.setVisible(bool(name))
        self._icon.setPixmap(self._look.pixmap("check", self._look.theme.px(16), "toast_text"))
        self._label.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def hold(self, words: str) -> None:
        """Show `words`, of something that is being done, until `release` or another toast."""
        self.tell(words)
        self._icon.setPixmap(self._look.pixmap("clock", self._look.theme.px(16), "toast_text"))
        self._timer.stop()
        self._held = True

    def release(self) -> None:
        """What was held has been done."""
        if self._held:
            self.leave()

    def offer(self, words: str, undo: Callable[[], None], second: tuple[str, Callable[[], None]] | None = None) -> None:
        """Tell `words` of something that was done, which `undo` takes back."""
        self._undo, self._stale = undo, False
        self.tell(words, self.tr("Undo"), self._take_back, second)

    def undo(self) -> bool:
        """Undo what was offered last, and say that it is undone; whether there was anything."""
        if self._undo is None:
            return False
        self._do(self._take_back)
        if self.isHidden():
            self.tell(self.tr("It is undone."))
        return True

    def forget(self) -> None:
        """Something else was changed since: once this toast has left, what it offered can no longer be undone."""
        self._stale = True
        if self.isHidden():
            self._undo = None

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def leave(self) -> None:
        """Take the toast away, as when its time is out."""
        if self.isHidden():
            return
        self._timer.stop()
        self._act, self._other, self._held = None, None, False
        if self._stale:
            self._undo = None
        self.hide()
        self.gone.emit()

    def _acted(self) -> None:
        self._do(self._act)

    def _acted_otherwise(self) -> None:
        self._do(self._other)

    def _do(self, act: Callable[[], None] | None) -> None:
        self._act = self._other = None
        self._timer.stop()
        self.hide()
        if act is not None:
            act()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The time stands still while the mouse is on it."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """The time runs on."""
        super().leaveEvent(event)
        self._run_on()

    def _focus_moved(self) -> None:
        if self.isHidden():
            return
        if self._focused():
            self._timer.stop()
        elif not self._timer.isActive():
            self._run_on()

    def _run_on(self) -> None:
        if not self.isHidden() and not self._held and not self.underMouse() and not self._focused():
            self._timer.start()

    def _focused(self) -> bool:
        return self._button.hasFocus() or self._second.hasFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        around = self._around
        room = around.width() - 48
        self.setMaximumWidth(max(240, room))
        width = min(room, self.sizeHint().width() + 8)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        at = QPoint((around.width() - width) // 2, around.height() - height - 24)
        self.setGeometry(QRect(at, self.sizeHint().expandedTo(self.minimumSize())))
        self.resize(width, max(height, self.sizeHint().height()))


def notice(near: QWidget, words: str) -> None:
    """Tell `words` at the foot of the window that `near` is in; where it has no such place, read them out."""
    toast = near.window().findChild(Toast)
    if toast is None:
        announce(near, words)
    else:
        toast.tell(words)
