"""The window as large as it was left. Where it stood is the desktop's to say: some do not let a window choose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from creator_coach.settings import Settings


def restore(window: QWidget, settings: Settings) -> None:
    """Make `window`, not shown yet, as large as it was left, but no larger than its screen has room for."""
    room = window.screen().availableGeometry()
    if settings.window_width and settings.window_height:
        width, height = min(settings.window_width, room.width()), min(settings.window_height, room.height())
        window.resize(max(width, window.minimumWidth()), max(height, window.minimumHeight()))
    if settings.window_maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def left(window: QWidget, settings: Settings) -> Settings:
    """`settings` with the size of `window` as it is now; of a maximised one, what it would go back to."""
    size = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
    return replace(
        settings, window_width=size.width(), window_height=size.height(), window_maximised=window.isMaximized()
    )
