"""A language that is there by its files alone: a made-up one, in the real window and in the terminal."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget

from creator_coach import cli
from creator_coach.content import guide, where
from creator_coach.content.spoken import spoken
from creator_coach.ui.language import from_the_computer, in_use
from creator_coach.ui.pages.help import HelpPage
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.welcome import WelcomePage
from tests.house import made_up, tongues
from tests.house.made_up import CODE, LOCALE, NAME, is_said
from tests.shots.gated import Gated
from tests.shots.studio import Studio

COMMENT = "I like the channel but the music is way too loud, I can barely hear you. Could you turn it down? You idiot."

#: What is the same in every language: names, keys, files, what is quoted, who made a study, and days.
NAMES = rf"\b(?:Creator Coach|Svenska|English|{NAME})\b|^A$|\bCtrl\+\w\b|^/\S+$|\(e5-sv-en \d+\)"
SAME = re.compile(rf"{NAMES}|“[^”]*”|\([^()]*\d{{4}}[^()]*\)|\d+ \w+ \d{{4}}")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    made_up.make(folder)
    return folder


@pytest.fixture
def among_the_files(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bundled files are those in which the language is; no code is other than it was."""
    monkeypatch.setattr(where, "_PACKAGE", bundle)


def texts(root: QWidget) -> Iterator[str]:
    """What is shown within `root`, and what is told of it."""
    for one in root.findChildren(QWidget):
        if one.isVisible():
            yield one.accessibleName()
            if isinstance(one, QLabel | QAbstractButton):
                yield one.text()
            elif isinstance(one, QTextEdit):
                yield one.toPlainText()


def in_other_words(root: QWidget) -> list[str]:
    """What is shown in another language; parts of the comment are the commenter's."""
    of_the_comment = {word for word in re.findall(r"\w+", COMMENT) if word}
    strange = [text for text in texts(root) if not is_said(SAME.sub(" ", text))]
    return [text for text in strange if not set(re.findall(r"\w+", text)) <= of_the_comment]


def button(root: QWidget, words: str) -> QAbstractButton:
    return next(one for one in root.findChildren(QAbstractButton) if one.isVisible() and one.text() == words)


def choose(studio: Studio) -> None:
    """As a person does: open the settings, and press the name of the language."""
    studio.window.go("settings")
    studio.settle()
    button(studio.page(), NAME).click()
    studio.settle()


def test_it_is_offered_and_spoken_at_once(among_the_files: None, studios: Callable[[str], Studio]) -> None:
    studio = studios("en")
    choose(studio)
    assert (studio.preferences.settings.language, in_use(), QLocale().name()) == (CODE, CODE, LOCALE)
    assert button(studio.page(), "qAsx qthex qcomputerx").isVisible()
    for page in ("settings", "journal", "kind_words", "insights", "support", "read"):
        studio.window.go(page)
        studio.settle()
        assert in_other_words(studio.window) == []


def test_it_is_spoken_when_the_window_is_opened_again(among_the_files: None, studios: Callable[[str], Studio]) -> None:
    choose(studios("sv"))
    studio = studios(CODE)
    assert in_other_words(studio.window) == []
    assert studio.preferences.country == "FI"


def test_a_reading_is_said_in_it(among_the_files: None, studios: Callable[[str], Studio]) -> None:
    studio = studios(CODE)
    studio.copy(COMMENT)
    studio.paste()
    studio.read()
    studio.settle()
    page = studio.page()
    assert isinstance(page, ReadingPage)
    assert in_other_words(studio.window) == []
    assert "qTheyx qaskx: “Could you turn it down?”" in list(texts(page))


def test_a_threat_is_told_in_it(among_the_files: None, studios: Callable[[str], Studio]) -> None:
    studio = studios(CODE)
    studio.copy("I know where you live and I will kill you tonight.")
    studio.paste()
    studio.read()
    studio.settle()
    assert "qArex qyoux qinx qdangerx qnowx" in " ".join(texts(studio.page()))


def test_the_guide_is_in_it(among_the_files: None, studios: Callable[[str], Studio]) -> None:
    studio = studios(CODE)
    studio.window.go("help")
    studio.settle()
    page = studio.page()
    assert isinstance(page, HelpPage)
    for chapter in guide.chapters(CODE, {}):
        page.go_to(chapter.id)
        assert is_said(chapter.title)
        assert chapter.title in list(texts(page))


def test_it_can_be_chosen_on_the_first_day(among_the_files: None, gates: Callable[[str], Gated]) -> None:
    gated = gates("en")
    page = gated.cover(WelcomePage)
    button(page, NAME).click()
    gated.settle()
    page = gated.cover(WelcomePage)
    assert in_other_words(page) == []


def test_the_computer_may_speak_it(among_the_files: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("eo"))
    assert from_the_computer() == CODE


def test_the_terminal_speaks_it(
    among_the_files: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", f"{CODE}.UTF-8")
    assert cli.main(["read", "你好，世界，今天很好"]) == 0
    assert "qWhatx" in capsys.readouterr().out
    assert cli.main(["doctor", "--json"]) == 0
    assert f'"{CODE}"' in capsys.readouterr().out


def test_nothing_lacks_in_it(among_the_files: None, bundle: Path) -> None:
    assert list(spoken()) == ["sv", "en", CODE]
    assert tongues.lacking(CODE, bundle / "_resources") == []


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("voice.toml", "{things}", "{qthingsx}", "voice.toml: why.usable has other gaps"),
        ("help.toml", '"block" =', '"qblockx" =', "help.toml: platform.general.block is missing"),
        ("guide/why.md", "> bad_day", "> own", "guide/why.md: other marks or sources"),
        ("cli.toml", None, "", "cli.toml is missing"),
    ],
)
def test_what_lacks_is_named(bundle: Path, tmp_path: Path, name: str, old: str | None, new: str, told: str) -> None:
    for code in ("en", CODE):
        shutil.copytree(bundle / "_resources" / code, tmp_path / code)
    path = tmp_path / CODE / name
    path.write_text(path.read_text("utf-8").replace(old, new) if old else "", encoding="utf-8")
    if old is None:
        path.unlink()
    assert f"{CODE}/{told}" in tongues.lacking(CODE, tmp_path)
