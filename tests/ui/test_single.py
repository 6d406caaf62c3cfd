"""One window for a journal: real sockets and real processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui import single
from creator_coach.ui.single import Single
from tests.house.source import ROOT

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from creator_coach.ui.single import Single
app = QCoreApplication([])
one = Single(Path(sys.argv[1]))
one.raise_asked.connect(lambda: (print("asked", flush=True), app.quit()))
claimed = one.claim()
one.listen()
print(claimed, flush=True)
app.exec()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the journal."""
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "journal.db")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_the_first_has_it_and_is_asked_to_show_itself(
    qapp: QApplication, tmp_path: Path, holder: subprocess.Popen[str]
) -> None:
    assert not Single(tmp_path / "journal.db").claim()
    assert holder.stdout is not None
    assert holder.stdout.readline() == "asked\n"


def test_the_lock_of_a_dead_process_is_seen_through(
    qapp: QApplication, tmp_path: Path, holder: subprocess.Popen[str]
) -> None:
    holder.kill()
    holder.wait()
    assert (tmp_path / "journal.db.lock").exists()
    one = Single(tmp_path / "journal.db")
    assert one.claim()
    one.listen()
    assert one._server is not None
    assert one._server.isListening()
    one.release()
    assert not (tmp_path / "journal.db.lock").exists()


def test_two_journals_side_by_side(qapp: QApplication, tmp_path: Path) -> None:
    one, other = Single(tmp_path / "a" / "journal.db"), Single(tmp_path / "b" / "journal.db")
    assert one.claim()
    assert other.claim()
    one.release()
    other.release()


@pytest.mark.parametrize("said", [b"", b"raise", b"open /etc/passwd\n", b"x" * 100_000])
def test_nothing_but_one_word_is_heard(qapp: QApplication, tmp_path: Path, qtbot: QtBot, said: bytes) -> None:
    one = Single(tmp_path / "journal.db")
    assert one.claim()
    one.listen()
    told: list[None] = []
    one.raise_asked.connect(lambda: told.append(None))
    caller = QLocalSocket()
    caller.connectToServer(one._name())
    assert caller.waitForConnected(1000)
    caller.write(said)
    caller.flush()
    caller.disconnectFromServer()
    for _ in range(50):
        QCoreApplication.processEvents()
    assert told == []
    assert caller.bytesAvailable() == 0
    good = QLocalSocket()
    good.connectToServer(one._name())
    assert good.waitForConnected(1000)
    good.write(single.RAISE)
    good.flush()
    qtbot.waitUntil(lambda: told == [None])
    one.release()


def test_who_has_it_and_does_not_answer_keeps_nobody_out(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single, "PATIENCE", 0.0)
    one, other = Single(tmp_path / "journal.db"), Single(tmp_path / "journal.db")
    assert one.claim()
    assert other.claim()
    other.listen()
    assert other._server is None
    one.release()


def test_where_no_lock_can_be_kept_it_goes_on_without(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    assert Single(tmp_path / "file" / "journal.db").claim()


def test_a_folder_with_a_long_name_has_a_short_socket(qapp: QApplication, tmp_path: Path) -> None:
    deep = tmp_path / ("long" * 20) / ("name" * 20) / "journal.db"
    one = Single(deep)
    assert len(one._name()) < 50
    assert one._name() != Single(deep.with_name("other.db"))._name()
    assert one.claim()
    one.listen()
    assert one._server is not None
    assert one._server.isListening()
    one.release()
