"""The language of the window: its own words and Qt's, exchanged while the window is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from creator_coach.content.where import bundled

LOCALES = {"sv": "sv_SE", "en": "en_GB"}


def from_the_computer() -> str:
    """The language of the computer if it is Swedish, else English: "sv" or "en"."""
    return "sv" if QLocale.system().language() == QLocale.Language.Swedish else "en"


def in_use() -> str:
    """The language that the window speaks: "sv" or "en"."""
    return "sv" if QLocale().language() == QLocale.Language.Swedish else "en"


def translators(language: str) -> list[QTranslator]:
    """The translators of `language`: Qt's own words first, ours last (the last one wins). Absent files are left out."""
    made = []
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"creator_coach_{language}", str(bundled("translations"))),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            made.append(translator)
    return made


class Language:
    """The language in use. `load` gives the translators of a language."""

    def __init__(self, load: Callable[[str], list[QTranslator]] = translators) -> None:
        self._load = load
        self._in_use: list[QTranslator] = []
        self.current = ""

    def use(self, wanted: str) -> None:
        """Switch to "sv" or "en"; empty follows the computer. Open windows get a LanguageChange event."""
        language = wanted or from_the_computer()
        if language == self.current:
            return
        self.leave()
        self.current = language
        QLocale.setDefault(QLocale(LOCALES[language]))
        self._in_use = self._load(language)
        for translator in self._in_use:
            QCoreApplication.installTranslator(translator)

    def leave(self) -> None:
        """Speak no language of its own any more."""
        for old in self._in_use:
            # An installed Swedish translator would go on answering for Qt's own words in English.
            QCoreApplication.removeTranslator(old)
        self._in_use = []
        self.current = ""
