"""The language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from creator_coach.ui import language
from creator_coach.ui.language import Language, from_the_computer, in_use, translators
from tests.ui.translator import doubled


@pytest.fixture(autouse=True)
def the_locale(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def said() -> str:
    return QCoreApplication.translate("Rail", "Read")


def test_switching_there_and_back_leaves_nothing_behind() -> None:
    mine = Language(doubled)
    mine.use("sv")
    assert (said(), QLocale().name()) == ("Read Read", "sv_SE")
    mine.use("en")
    assert (said(), QLocale().name()) == ("Read", "en_GB")


@pytest.mark.parametrize("spoken", ["sv", "en"])
def test_the_language_in_use_can_be_asked_for(spoken: str) -> None:
    Language(doubled).use(spoken)
    assert in_use() == spoken


def test_the_same_language_again_changes_nothing() -> None:
    loads: list[str] = []

    def load(name: str) -> list[QTranslator]:
        loads.append(name)
        return []

    mine = Language(load)
    mine.use("en")
    mine.use("en")
    assert loads == ["en"]


def test_empty_follows_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "from_the_computer", lambda: "sv")
    mine = Language(doubled)
    mine.use("")
    assert mine.current == "sv"
    mine.use("en")


@pytest.mark.parametrize(("locale", "expected"), [("sv_SE", "sv"), ("sv_FI", "sv"), ("en_US", "en"), ("de_DE", "en")])
def test_what_the_computer_speaks(monkeypatch: pytest.MonkeyPatch, locale: str, expected: str) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(locale))
    assert from_the_computer() == expected


def test_qts_own_words_come_along_in_swedish() -> None:
    mine = Language()
    mine.use("sv")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    mine.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_without_files_has_no_translators() -> None:
    assert translators("xx") == []
