from __future__ import annotations

import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from creator_coach.journal import checking, engine, seal, sql
from creator_coach.journal.engine import connect
from creator_coach.journal.store import Journal
from creator_coach.journal.types import (
    Context,
    DiskFull,
    Entry,
    EntryState,
    JournalBusy,
    JournalDamaged,
    JournalUnwritable,
    Reflection,
    Search,
)
from creator_coach.reading.types import Comment, Kind
from tests.journal.made import NOON, entries, entry, full_entry, reading


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "creator-coach" / "journal.db"


@pytest.fixture
def journal(path: Path) -> Journal:
    return Journal(path)


def noted(words: str, minutes: int = 0, **changes: object) -> Entry:
    return entry("Kommentaren själv", minutes, reflection=Reflection(note=words), **changes)


def bytes_of(path: Path) -> bytes:
    """Everything that is on disk: the journal, what SQLite keeps beside it, and the copies."""
    return b"".join(each.read_bytes() for each in path.parent.rglob("*") if each.is_file())


# keep ----------------------------------------------------------------------------------------------------


def test_everything_comes_back(journal: Journal) -> None:
    journal.save(full_entry())
    assert journal.get(full_entry().id) == full_entry()


def test_it_comes_back_after_closing(path: Path, journal: Journal) -> None:
    journal.save(full_entry())
    journal.close()
    assert list(Journal(path).each()) == [full_entry()]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(made=entries())
def test_any_entry_comes_back(journal: Journal, made: Entry) -> None:
    journal.save(made)
    assert journal.get(made.id) == made


@pytest.mark.parametrize(
    "text",
    ["😀" * 4000, "x" * 100_000, "مرحبا بك", "a\0b", "\ud83d \udc80", "   ", "", "\u202eabc", "å" * 100_000],
    ids=["emoji", "long", "right to left", "NUL", "surrogates", "spaces", "empty", "override", "long å"],
)
def test_hard_texts_come_back(journal: Journal, text: str) -> None:
    made = entry(text, context=Context(work=text), reflection=Reflection(note=text, own_kernels=(text,)))
    journal.save(made)
    assert list(journal.each()) == [made]


def test_saving_again_replaces(journal: Journal) -> None:
    journal.save(full_entry())
    later = replace(full_entry(), text="Annat", reading=None, reflection=Reflection(), state=EntryState.OPEN)
    journal.save(later)
    assert list(journal.each()) == [later]


def test_a_reading_of_another_text_is_not_kept(journal: Journal) -> None:
    journal.save(entry("Ny text", id="a", reading=reading("Gammal text, lite längre än den nya")))
    found = journal.get("a")
    assert found is not None
    assert found.reading is None


def test_no_entry_is_half_saved(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.save(full_entry())
    broken = dict(sql.ADD) | {"safety_step": "INSERT INTO nowhere VALUES (?, ?, ?)"}
    monkeypatch.setattr(sql, "ADD", broken)
    with pytest.raises(Exception, match="no such table"):
        journal.save(replace(full_entry(), text="Halv", reading=None))
    assert list(journal.each()) == [full_entry()]


def test_unknown_is_none(journal: Journal) -> None:
    assert journal.get("nobody") is None


def test_an_unknown_reading_in_the_file_is_none(journal: Journal) -> None:
    journal.save(full_entry())
    journal._db.execute("UPDATE entry SET reading = replace(reading, 'feedback', 'praise_song')")
    seal.put(journal._db.conn, [full_entry().id])
    found = journal.get(full_entry().id)
    assert found == replace(full_entry(), reading=None)


# find ----------------------------------------------------------------------------------------------------


def test_the_newest_is_first(journal: Journal) -> None:
    for minutes in (2, 0, 3, 1):
        journal.save(noted("hej", minutes))
    assert [found.created for found in journal.each()] == [NOON + timedelta(minutes=m) for m in (3, 2, 1, 0)]


def test_newest_is_a_moment_and_not_a_clock_face(journal: Journal) -> None:
    for seconds, zone in ((0, NOON.tzinfo), (60, NOON.tzinfo), (30, UTC)):
        journal.save(noted(str(seconds), created=(NOON + timedelta(seconds=seconds)).astimezone(zone)))
    assert [found.reflection.note for found in journal.each()] == ["60", "30", "0"]


def test_drafts_are_apart(journal: Journal) -> None:
    for state in EntryState:
        journal.save(noted(state, state=state))
    assert {found.state for found in journal.each()} == {EntryState.OPEN, EntryState.KEPT}
    assert {found.state for found in journal.unfinished()} == {EntryState.DRAFT, EntryState.OPEN}
    assert journal.count() == 2


def test_compounds_are_found_and_far_is_not(journal: Journal) -> None:
    for words in ("nätmobbning på ett café", "får"):
        journal.save(noted(words))
    assert [len(list(journal.each(Search(words)))) for words in ("mobbning", "cafe", "få", "far", "fa")] == [
        1,
        1,
        1,
        0,
        0,
    ]


@pytest.mark.parametrize(
    "words", ["surdeg", "youtube", "@kalle", "mäter jag", "temat tidigare", "lättad", "inte så farligt"]
)
def test_all_own_words_are_looked_in(journal: Journal, words: str) -> None:
    journal.save(full_entry())
    assert list(journal.each(Search(words))) == [full_entry()]


def test_the_comment_is_looked_in_only_when_asked(journal: Journal) -> None:
    journal.save(full_entry())
    assert list(journal.each(Search("klant"))) == []
    assert list(journal.each(Search("klant", in_comments=True))) == [full_entry()]


def test_kinds_are_the_kinds_that_count(journal: Journal) -> None:
    corrected = full_entry()
    as_read = entry(id="1", reading=reading())
    unread = entry(id="2")
    for each in (corrected, as_read, unread):
        journal.save(each)
    assert list(journal.each(Search(kinds=frozenset({Kind.COMPLAINT})))) == [corrected]
    assert list(journal.each(Search(kinds=frozenset({Kind.FEEDBACK})))) == [as_read]
    assert list(journal.each(Search("surdeg", frozenset({Kind.FEEDBACK})))) == []


@pytest.mark.parametrize("words", ["%", "_", '"', "*", "AND", "NEAR(a b)", "a OR b", "';--", "\0", "\ud800", "note:"])
def test_nothing_typed_is_a_query(journal: Journal, words: str) -> None:
    journal.save(noted("helt vanliga ord"))
    assert len(list(journal.each(Search(words)))) == (1 if words == '"' else 0)
    journal.save(noted(f"före {words} efter"))
    assert len(list(journal.each(Search(words)))) == (2 if words == '"' else 1)


# delete --------------------------------------------------------------------------------------------------


def test_deleted_is_out_of_every_list_until_restored(journal: Journal) -> None:
    made = noted("hej", state=EntryState.OPEN)
    journal.save(made)
    journal.delete(made.id, NOON)
    assert (list(journal.each()), journal.unfinished(), journal.count()) == ([], [], 0)
    journal.restore(made.id)
    assert (list(journal.each()), journal.unfinished(), journal.count()) == ([made], [made], 1)


def test_a_late_save_does_not_bring_a_deleted_entry_back(journal: Journal) -> None:
    made = noted("hej")
    journal.save(made)
    journal.delete(made.id, NOON)
    journal.save(made)
    assert list(journal.each()) == []


def test_nobody_can_be_deleted(journal: Journal) -> None:
    journal.delete("nobody", NOON)
    journal.restore("nobody")
    assert journal.purge() == 0


@pytest.mark.parametrize("passphrase", [None, "öppna"])
def test_purged_words_are_nowhere(path: Path, passphrase: str | None) -> None:
    journal = Journal(path, passphrase)
    secret = full_entry()
    for each in (noted("stannar kvar"), secret, noted("stannar också")):
        journal.save(each)
    journal.delete(secret.id, NOON)
    assert passphrase or "Säg temat tidigare".encode() in bytes_of(path)
    assert journal.purge() == 1
    found = bytes_of(path)
    assert passphrase or b"stannar kvar" in found
    assert [word for word in ("temat", "klant", "kalle", "farligt", "lättad") if word.encode() in found] == []
    assert secret.id.encode() not in found
    assert (journal.get(secret.id), journal.purge()) == (None, 0)


def test_many_purged_words_are_nowhere(path: Path, journal: Journal) -> None:
    """Entries of all sizes, edited over and over, so that rows move between pages."""
    mark = "hemligt"
    for n in range(60):
        for length in (5, 300 * (n % 7), 40 * n):
            words = (f"{mark} {n} " if n % 2 else f"öppet {n} ") * (length // 10 + 1)
            answers = ((full_entry().reflection.answers[0][0], words), (full_entry().reflection.answers[1][0], words))
            said = Reflection(note=words, own_kernels=(words, words[:9]), answers=answers, feelings=(words[:12],))
            journal.save(entry(words, id=f"{n:032x}", context=Context(work=words), reflection=said))
    for n in range(1, 60, 2):
        journal.delete(f"{n:032x}", NOON)
    assert mark.encode() in bytes_of(path)
    assert journal.purge() == 30
    assert bytes_of(path).count(mark.encode()) == 0
    assert journal.count() == 30


def test_purging_while_someone_reads_says_so(path: Path, journal: Journal) -> None:
    made = noted("hemligt")
    journal.save(made)
    journal.delete(made.id, NOON)
    reader = connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM entry").fetchall()
    with pytest.raises(JournalBusy):
        journal.purge()
    reader.close()
    assert journal.purge() == 0
    assert b"hemligt" not in bytes_of(path)


# the world -----------------------------------------------------------------------------------------------


def test_only_the_owner_may_look(path: Path, journal: Journal) -> None:
    journal.save(full_entry())
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in [path.parent, *path.parent.iterdir()]}
    assert modes.pop("creator-coach") == 0o700
    assert modes == dict.fromkeys(["journal.db", "journal.db-wal", "journal.db-shm"], 0o600)


def test_closing_leaves_one_file(path: Path, journal: Journal) -> None:
    journal.save(full_entry())
    journal.close()
    journal.close()
    assert [each.name for each in path.parent.iterdir()] == ["journal.db"]


def test_closing_while_someone_reads_is_fine(path: Path, journal: Journal) -> None:
    journal.save(full_entry())
    reader = connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM entry").fetchall()
    journal.close()
    reader.close()
    assert Journal(path).count() == 1


def test_closing_on_a_full_disk_loses_nothing(path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise DiskFull

    journal.save(full_entry())
    with monkeypatch.context() as patched:
        patched.setattr(engine, "flush", full)
        journal.close()
    assert list(Journal(path).each()) == [full_entry()]


def test_two_may_read_and_write_in_turn(path: Path, journal: Journal) -> None:
    other = Journal(path)
    journal.save(noted("ett"))
    other.save(noted("två"))
    assert journal.count() == other.count() == 2


def test_busy(path: Path, journal: Journal) -> None:
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalBusy):
        journal.save(full_entry())
    other.execute("ROLLBACK")
    journal.save(full_entry())
    assert journal.count() == 1


def test_full(journal: Journal) -> None:
    journal.save(full_entry())
    pages = journal._db.execute("PRAGMA page_count").fetchone()[0]
    journal._db.execute(f"PRAGMA max_page_count={pages}").fetchall()
    with pytest.raises(DiskFull) as caught:
        journal.save(replace(full_entry(), text="hemligt " * 10_000, reading=None))
    assert "hemligt" not in repr(caught.value) + str(caught.value)
    assert list(journal.each()) == [full_entry()]
    journal._db.execute("PRAGMA max_page_count=1000000").fetchall()
    journal.save(noted("nu finns det plats"))
    assert journal.count() == 2


def test_read_only(journal: Journal) -> None:
    journal._db.execute("PRAGMA query_only=ON")
    with pytest.raises(JournalUnwritable):
        journal.save(full_entry())


def test_a_folder_that_is_gone(path: Path, journal: Journal) -> None:
    """The words would go into a file that nobody can open again."""
    path.parent.rename(path.parent.with_name("elsewhere"))
    with pytest.raises(JournalUnwritable):
        journal.save(full_entry())


def test_a_file_that_was_swapped(path: Path, journal: Journal) -> None:
    journal.save(full_entry())
    path.rename(path.with_name("old.db"))
    Journal(path).close()
    with pytest.raises(JournalUnwritable):
        journal.save(full_entry())


def test_damage_found_on_the_way(path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "SMALL", 0)
    for n in range(50):
        journal.save(entry("långt " * 500, id=str(n)))
    journal.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: 4096 * 20] + b"\xff" * 4096 * 4 + whole[4096 * 24 :])
    spoilt = Journal(path)
    with pytest.raises(JournalDamaged):
        spoilt.find(Search("finns inte"))


def test_our_own_mistakes_are_not_the_worlds(journal: Journal) -> None:
    journal.close()
    with pytest.raises(Exception, match="closed") as caught:
        journal.count()
    assert "sqlcipher3" in type(caught.value).__module__


def test_loading_it_does_not_load_the_database() -> None:
    code = "import sys, creator_coach.journal.store; print('sqlite_utils' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_a_reading_keeps_the_language_that_was_chosen(journal: Journal) -> None:
    journal.save(entry(id="a", reading=reading(comment=Comment(full_entry().text, None))))
    found = journal.get("a")
    assert found is not None
    assert found.reading is not None
    assert found.reading.comment.language is None
