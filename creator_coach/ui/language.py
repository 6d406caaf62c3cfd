"""The language of the window: its own words and Qt's, exchanged while the window is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from creator_coach.content.spoken import SOURCE, spoken
from creator_coach.content.where import bundled


def from_the_computer() -> str:
    """The language of the computer if the app speaks it, else English."""
    return _nearest(QLocale.system())


def in_use() -> str:
    """The language that the window speaks."""
    return _nearest(QLocale())


def _nearest(wanted: QLocale) -> str:
    """The language whose days and numbers are written as in `wanted`, or one that only differs by country."""
    locales = {code: QLocale(each.locale) for code, each in spoken().items()}
    alike = [code for code, locale in locales.items() if locale == wanted]
    near = [code for code, locale in locales.items() if locale.language() == wanted.language()]
    return [*alike, *near, SOURCE][0]


def clock(*, seconds: bool = False) -> str:
    """How the language of the window writes the time of day, for strftime: "%H.%M" in Swedish, "%H:%M" in English."""
    return spoken()[in_use()].clock.join(("%H", "%M", "%S") if seconds else ("%H", "%M"))


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
        """Switch to `wanted`; empty, or one that is gone, follows the computer. Windows get a LanguageChange event."""
        language = wanted if wanted in spoken() else from_the_computer()
        if language == self.current:
            return
        self.leave()
        self.current = language
        QLocale.setDefault(QLocale(spoken()[language].locale))
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
