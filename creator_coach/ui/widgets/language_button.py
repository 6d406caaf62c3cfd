"""The language of the comment: found by the app unless the person says which it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import Button

#: Languages are named in themselves, so that whoever reads one finds it.
_NAMES = {"sv": "svenska", "en": "English"}


class LanguageButton(Button):
    """A quiet button with a menu. `chosen` carries "sv", "en", or None when the app may find out."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "quiet", "languages", "small", parent)
        self._language: str | None = None
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions = {language: self._add(language) for language in (None, *_NAMES)}
        self._group.triggered.connect(self._triggered)
        self.setProperty("menu", True)
        self.setMenu(self._menu)
        self.retranslate()

    def _add(self, language: str | None) -> QAction:
        action = QAction(self)
        action.setCheckable(True)
        action.setData(language)
        self._group.addAction(action)
        self._menu.addAction(action)
        return action

    def show_language(self, language: str | None) -> None:
        """Show `language` without telling anyone; what is neither "sv" nor "en" is left to the app."""
        self._language = language if language in _NAMES else None
        self.retranslate()

    def _triggered(self, action: QAction) -> None:
        self.show_language(action.data())
        self.chosen.emit(self._language)

    def retranslate(self) -> None:
        """Set every text."""
        for language, action in self._actions.items():
            action.setText(_NAMES[language] if language else self.tr("Let the app find out"))
            action.setChecked(language == self._language)
        named = _NAMES[self._language] if self._language else self.tr("automatic")
        self.setText(self.tr("Language: {language}").format(language=named))
        self.setAccessibleName(self.tr("The comment’s language: {language}").format(language=named))
