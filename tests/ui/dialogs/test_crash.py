"""The crash dialog tells everything but words."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.crash import CrashDialog, CrashHook, report
from creator_coach.ui.theme import Look
from tests.ui.geometry import clipped, nameless

SECRET = "you are a clown"
MakeHook = Callable[[Callable[[], bool]], CrashHook]
Fault = tuple[type[BaseException], BaseException, TracebackType | None]


def fail(comment: str) -> NoReturn:
    raise ValueError(comment)


def fault() -> Fault:
    try:
        fail(SECRET)
    except ValueError as error:
        return type(error), error, error.__traceback__


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[CrashDialog]:
    dialogs: list[CrashDialog] = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: dialogs.extend([dialog]))
    monkeypatch.setattr(QCoreApplication, "exit", lambda _status: None)
    return dialogs


@pytest.fixture
def hook(look: Look, shown: list[CrashDialog]) -> Iterator[MakeHook]:
    before = sys.excepthook
    yield lambda save: CrashHook(look, save, lambda: None)
    sys.excepthook = before


def labels(dialog: CrashDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_report_names_the_place_and_not_the_words() -> None:
    kind, _, trace = fault()
    told = report(kind, trace)
    assert "ValueError" in told
    assert "test_crash.py" in told
    assert "in fail" in told
    assert SECRET not in told
    assert "/" not in told.split("test_crash.py")[0].splitlines()[-1]


def test_places_in_the_app_are_told_from_its_own_folder(look: Look) -> None:
    with pytest.raises(KeyError) as caught:
        look.theme.hex("no colour")
    assert "  creator_coach/ui/theme.py:" in report(KeyError, caught.tb)


@pytest.mark.parametrize(("saved", "words"), [(True, "is saved"), (False, "may not be saved")])
def test_it_says_whether_the_words_are_safe(
    hook: MakeHook,
    shown: list[CrashDialog],
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    saved: bool,
    words: str,
) -> None:
    hook(lambda: saved)(*fault())
    (dialog,) = shown
    qtbot.addWidget(dialog)
    assert words in labels(dialog)
    assert SECRET not in labels(dialog) + dialog._details.toPlainText() + capsys.readouterr().err


def test_it_does_not_fail_itself(hook: MakeHook, shown: list[CrashDialog], qtbot: QtBot) -> None:
    def broken() -> bool:
        raise RuntimeError

    mine = hook(broken)
    mine.install()
    assert sys.excepthook == mine
    mine(*fault())
    mine(*fault())
    assert len(shown) == 1
    qtbot.addWidget(shown[0])
    assert "may not be saved" in labels(shown[0])


def test_it_saves_before_it_says_anything(hook: MakeHook, shown: list[CrashDialog], qtbot: QtBot) -> None:
    before: list[int] = []

    def save() -> bool:
        before.append(len(shown))
        return True

    hook(save)(*fault())
    qtbot.addWidget(shown[0])
    assert before == [0]


@pytest.mark.parametrize("saved", [True, False])
def test_words_that_are_not_saved_can_be_taken_along_unseen(
    look: Look, shown: list[CrashDialog], qtbot: QtBot, saved: bool
) -> None:
    mine = CrashHook(look, lambda: saved, lambda: QApplication.clipboard().setText(SECRET))
    mine(*fault())
    (dialog,) = shown
    qtbot.addWidget(dialog)
    own = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Copy what you wrote")
    assert own.isHidden() is saved
    QApplication.clipboard().setText("before")
    own.click()
    assert QApplication.clipboard().text() == SECRET
    assert SECRET not in labels(dialog) + dialog._details.toPlainText()


def test_copying_what_is_broken_does_no_more_harm(look: Look, shown: list[CrashDialog], qtbot: QtBot) -> None:
    def broken() -> bool:
        raise RuntimeError

    CrashHook(look, broken, broken)(*fault())
    qtbot.addWidget(shown[0])
    shown[0].words_asked.emit()
    assert "may not be saved" in labels(shown[0])


def test_stopping_the_program_is_no_crash(hook: MakeHook, shown: list[CrashDialog]) -> None:
    hook(lambda: True)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []


def test_it_can_be_read_copied_and_closed(look: Look, qtbot: QtBot) -> None:
    dialog = CrashDialog(look, "the details", saved=True)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert clipped(dialog) == []
    assert nameless(dialog) == []
    copy, close = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    copy.click()
    assert QApplication.clipboard().text() == "the details"
    close.click()
    assert not dialog.isVisible()
