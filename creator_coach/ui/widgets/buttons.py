"""Buttons and chips that follow the look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from creator_coach.ui.theme import Look

#: The ink of the icon on each kind of button.
ICON_INK = {"primary": "on_accent", "secondary": "text", "quiet": "accent_text", "careful": "caution"}

#: Room between icon and words, in px; Qt's own is too tight and cannot be styled.
GAP = 5


class Button(QPushButton):
    """A push button of one kind; its icon is drawn anew when the look changes."""

    def __init__(self, look: Look, kind: str, icon: str | None, size: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self._icon = icon
        self._last = False
        self.setProperty("kind", kind)
        self.setProperty("bulk", size)  # "size" is a property of Qt's own
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        look.changed.connect(self._draw_icon)
        self._draw_icon()

    def setText(self, text: str) -> None:
        """Set the words; the icon keeps its distance to them."""
        had = bool(self.text())
        super().setText(text)
        if had != bool(text):
            self._draw_icon()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._draw_icon()

    def put_icon_last(self) -> None:
        """Show the icon after the words instead of before them."""
        self._last = True
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon is None:
            return
        side = self._look.theme.px(16)
        gap = GAP if self.text() else 0
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(self._look.icon(self._icon, ICON_INK[self._kind], 16, -gap if self._last else gap))


def button(look: Look, kind: str, icon: str | None = None, size: str = "normal") -> Button:
    """A button of `kind` (primary, secondary, quiet, careful) and `size` (small, normal, large)."""
    return Button(look, kind, icon, size)


class Chip(QToolButton):
    """A choice that can be ticked. A ticked chip shows a tick, so that colour is not alone in saying it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon: str | None = None
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._draw_icon)
        self.toggled.connect(self._draw_icon)
        self._draw_icon()

    def set_icon(self, icon: str | None) -> None:
        """The icon shown while the chip is not ticked."""
        self._icon = icon
        self._draw_icon()

    def _draw_icon(self) -> None:
        name = "check" if self.isChecked() else self._icon
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if name else Qt.ToolButtonStyle.ToolButtonTextOnly
        self.setToolButtonStyle(beside)
        if self.property("iconed") is not bool(name):
            self.setProperty("iconed", bool(name))
            self.style().unpolish(self)
            self.style().polish(self)
        side = self._look.theme.px(16)
        self.setIconSize(QSize(side + GAP, side))
        if name:
            self.setIcon(self._look.icon(name, "accent_text" if self.isChecked() else "text2", 16, GAP))


def chip(look: Look) -> Chip:
    """A checkable chip."""
    return Chip(look)


class IconButton(QToolButton):
    """A square button with an icon alone; `setAccessibleName` and a tooltip say what it does."""

    def __init__(self, look: Look, icon: str, color: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._color = color
        self.setProperty("kind", "icon")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._draw_icon)
        self._draw_icon()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw_icon()

    def _draw_icon(self) -> None:
        side = self._look.theme.px(18)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._look.icon(self._icon, self._color))
