"""The trash, and what is really gone: the bytes of every file are looked through."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from creator_coach.journal import backup, engine
from creator_coach.journal.store import KEPT_IN_TRASH, Journal
from creator_coach.journal.types import Context, Entry, EntryState, JournalBusy, Reflection, Search
from creator_coach.reading.types import QuestionId
from tests.journal import many
from tests.journal.made import MISSED, NOON, correction, entry, full_entry, reading

#: Letters that no other text has in a row, in everything that a person can write or paste.
SECRET = "qzxwvk"
HIDDEN = entry(
    f"kommentar {SECRET}",
    id="5ec7" * 8,
    title=f"titel {SECRET}",
    tags=(f"tagg{SECRET}",),
    context=Context(*[f"{name} {SECRET}" for name in ("platform", "work", "link", "account")]),
    reflection=Reflection(
        note=f"lapp {SECRET}",
        own_kernels=(f"eget {SECRET}",),
        answers=((QuestionId.IF_THEN, f"plan {SECRET}"),),
        feelings=(f"känsla {SECRET}",),
        safety_steps=(SECRET,),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "creator-coach" / "journal.db"


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a library would write what it does not want to keep."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setenv("SQLITE_TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def noted(words: str, minutes: int = 0, **changes: object) -> Entry:
    return entry("Kommentaren", minutes, reflection=Reflection(note=words), **changes)


def bytes_of(folder: Path) -> bytes:
    """Everything that is on disk below `folder`."""
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


def opened(path: Path, passphrase: str | None) -> bytes:
    """What whoever has the passphrase finds in the journal and its copies, free pages and index included."""
    found = b""
    for each in [path, *backup.copies(path)]:
        plain = each.with_suffix(".plain")
        connection = engine.connect(each, passphrase)
        connection.execute("ATTACH ? AS plain KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
        connection.close()
        found += plain.read_bytes()
        plain.unlink()
    return found


def left(path: Path, passphrase: str | None) -> list[str]:
    """The parts of the secret that are left anywhere: in bytes, or as pieces of the index."""
    found = bytes_of(path.parent.parent) + opened(path, passphrase)
    words = [word for word in (SECRET, SECRET[:4], SECRET[2:], HIDDEN.id) if word.encode() in found]
    for each in [path, *backup.copies(path)]:
        connection = engine.connect(each, passphrase)
        for column in ("own", "every"):
            vocabulary = f"CREATE VIRTUAL TABLE temp.{column}_seen USING fts5vocab('main', '{column}_index', 'row')"
            connection.execute(vocabulary)
            terms = {row[0] for row in connection.execute(f"SELECT term FROM temp.{column}_seen").fetchall()}
            words += [SECRET[at : at + 3] for at in range(4) if SECRET[at : at + 3] in terms]
        connection.close()
    return words


def filled(path: Path, passphrase: str | None, *, taken_in: bool) -> Journal:
    """A journal with the secret in it, once in other words, among other entries, and copied."""
    journal = Journal(path, passphrase)
    many.fill(journal, many.entries(40))
    journal.save(replace(HIDDEN, title=f"{SECRET} som det först hette"))
    while taken_in and journal.tidy():
        pass
    journal.save(HIDDEN)
    read = reading(HIDDEN.text, marks=(), perspectives=(), kernels=(), leave=())
    journal.correct(HIDDEN, read, correction(entry=HIDDEN.id, **MISSED))
    while taken_in and journal.tidy():
        pass
    journal.back_up()
    return journal


@pytest.mark.parametrize("taken_in", [True, False])
@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_purged_words_are_nowhere(path: Path, passphrase: str | None, taken_in: bool) -> None:
    journal = filled(path, passphrase, taken_in=taken_in)
    assert left(path, passphrase)
    journal.delete(HIDDEN.id, NOON)
    assert journal.purge([HIDDEN.id]) == 1
    assert left(path, passphrase) == []
    assert journal.count() == 40
    assert journal.how_many(Search("det")) > 0


@pytest.mark.parametrize("backups", [True, False])
@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_everything_can_be_deleted(path: Path, passphrase: str | None, backups: bool) -> None:
    journal = filled(path, passphrase, taken_in=True)
    journal.save(noted(SECRET, state=EntryState.DRAFT))
    journal.save(gone := noted(SECRET))
    journal.delete(gone.id, NOON)
    damaged = path.with_name("journal-damaged-20261122T120000.000000Z.db")
    damaged.write_bytes(SECRET.encode())
    salt = journal._db.execute("SELECT salt FROM secret").fetchone()
    journal.delete_everything(backups=backups)
    assert (journal.count(), journal.unfinished(), journal.trash(), journal.tags()) == (0, [], [], ())
    assert (journal.corrections(), journal.known(), journal.memory.known) == ([], [], ())
    assert journal._db.execute("SELECT salt FROM secret").fetchone() != salt
    assert bool(backup.copies(path)) is not backups
    assert bool(left(path, passphrase)) is not backups
    for each in backup.copies(path):
        each.unlink()
    damaged.unlink(missing_ok=True)
    assert left(path, passphrase) == []
    journal.save(full_entry())
    assert journal.find(Search("surdeg")).entries == (full_entry(),)
    journal.close()
    assert Journal(path, passphrase).count() == 1


def test_deleting_everything_while_someone_reads_says_so(path: Path) -> None:
    journal = Journal(path)
    journal.save(HIDDEN)
    reader = engine.connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM entry").fetchall()
    with pytest.raises(JournalBusy):
        journal.delete_everything(backups=True)
    assert journal.count() == 0
    reader.close()
    journal.delete_everything(backups=True)
    assert left(path, None) == []


def test_what_is_in_use_is_in_no_temporary_file(path: Path, temporary: Path) -> None:
    journal = filled(path, None, taken_in=True)
    for words in ("", SECRET, SECRET[:2], f'"plan {SECRET}"'):
        list(journal.each(Search(words, in_comments=True)))
    journal.delete_everything(backups=False)
    assert list(temporary.rglob("*")) == []


# the trash -----------------------------------------------------------------------------------------------


def test_only_what_is_asked_for_is_purged(path: Path) -> None:
    journal = Journal(path)
    kept = [noted("a", id="a"), noted("b", id="b"), noted("c", id="c")]
    for made in kept:
        journal.save(made)
    for made in kept[:2]:
        journal.delete(made.id, NOON)
    assert journal.purge(["a", "c", "nobody"]) == 1
    assert [each.entry.id for each in journal.trash()] == ["b"]
    assert journal.count() == 1
    assert journal.purge() == 1
    assert journal.trash() == []


def test_after_thirty_days_it_goes(path: Path) -> None:
    journal = Journal(path)
    for name in ("gammal", "ny"):
        journal.save(noted(name, id=name))
    assert journal.old(NOON) == []
    journal.delete("gammal", NOON - KEPT_IN_TRASH)
    journal.delete("ny", NOON - KEPT_IN_TRASH + timedelta(seconds=1))
    assert journal.old(NOON) == ["gammal"]
    assert journal.purge(journal.old(NOON)) == 1
    assert [each.entry.id for each in journal.trash()] == ["ny"]


def test_a_clock_set_back_purges_nothing(path: Path) -> None:
    journal = Journal(path)
    journal.save(noted("hej", id="a"))
    journal.delete("a", NOON + timedelta(days=400))
    assert journal.old(NOON) == []


def test_bytes_are_searched_with_the_real_engine() -> None:
    assert sqlcipher.sqlite_version_info >= (3, 42)  # before, FTS5 could not delete securely
