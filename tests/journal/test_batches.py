from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from creator_coach.journal import backup, checking, sql_batch
from creator_coach.journal.batches import PAGE, Batch, Incomer, Kept, Missed
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalError

BEGUN = "2026-11-22T12:00:00+01:00"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.db")
    made.begin_batch("b", BEGUN, "file \ud800.csv")
    yield made
    made.close()


def comment(number: int, text: str = "text", **more: str) -> Incomer:
    known = more.pop("known", str(number)).encode()
    sender = more.pop("sender", "").encode()
    return Incomer(number, number + 1, number + 1, f"{text} {number}", known, sender, **more)


def test_what_is_taken_in_is_counted_and_nothing_is_there_twice(journal: Journal) -> None:
    rows = [comment(0), comment(1, known="0"), comment(3, "half \ud800 a letter\0")]
    journal.take_in_batch("b", rows, [Missed(2, 3, 4, "quotes")], 5, 1, whole=False)
    assert journal.batch("b") == Batch("b", BEGUN, "file \ud800.csv", 2, 0, 1, 1, 1, 5, False)
    journal.take_in_batch("b", [comment(5, known="0")], [], 1, 0, whole=True)
    journal.take_in_batch("b", [], [], 0, 0, whole=False)
    found = journal.batch("b")
    assert found is not None
    assert (found.taken, found.twice, found.rows, found.whole) == (2, 2, 6, True)
    assert journal.batches() == [found]
    assert journal.waiting_in_batch("b", 9) == [(0, "text 0"), (3, "half \ud800 a letter\0 3")]
    assert journal.missed_in_batch("b") == [(3, 4, "quotes")]
    assert journal.text_in_batch("b", 0) == "text 0"
    assert journal.text_in_batch("b", 1) is None
    assert [journal.line_in_batch("b", number) for number in (0, 1, 3)] == [1, None, 4]
    assert journal.batch("other") is None


def test_a_part_that_cannot_be_kept_is_not_there_at_all(journal: Journal) -> None:
    with pytest.raises(Exception, match="UNIQUE"):
        journal.take_in_batch("b", [comment(0)], [Missed(1, 2, 2, "a"), Missed(1, 2, 2, "a")], 3, 0, whole=True)
    assert journal.waiting_in_batch("b", 9) == []
    found = journal.batch("b")
    assert found is not None
    assert (found.rows, found.whole) == (0, False)


def test_what_was_read_stays_read_and_the_name_goes_unless_it_is_needed(journal: Journal) -> None:
    rows = [comment(n, account=f"@{n}", platform="P", link="L", at=BEGUN) for n in range(3)]
    journal.take_in_batch("b", rows, [], 3, 0, whole=True)
    journal.judge_in_batch("b", [(0, "danger", "{0}", True), (1, "kind", "{1}", False)])
    journal.judge_in_batch("b", [(1, "attack", "{9}", True)])
    assert journal.waiting_in_batch("b", 9) == [(2, "text 2")]
    assert journal.listed_in_batch("b") == [
        Kept(0, 1, 1, "{0}", BEGUN, "P", "L", "@0", None, False),
        Kept(1, 2, 2, "{1}", BEGUN, "P", "L", "", None, False),
    ]
    journal.rejudge_in_batch("b", 1, "attack", "{2}")
    journal.rejudge_in_batch("b", 2, "attack", "{2}")
    assert [each.verdict for each in journal.listed_in_batch("b", "attack")] == ["{2}"]
    found = journal.batch("b")
    assert found is not None
    assert found.read == 2


def test_letting_go_and_taking_back(journal: Journal) -> None:
    journal.take_in_batch("b", [comment(n) for n in range(4)], [], 4, 0, whole=True)
    journal.judge_in_batch("b", [(n, "attack" if n else "kind", "{}", False) for n in range(4)])
    assert journal.release_in_batch("b", "attack", [1, 0, 9], released=True) == [1]
    assert journal.release_in_batch("b", "attack", None, released=True) == [2, 3]
    assert journal.counts_in_batch("b") == [("attack", True, 3), ("kind", False, 1)]
    assert [each.number for each in journal.listed_in_batch("b")] == [0]
    assert [each.number for each in journal.listed_in_batch("b", released=True)] == [0, 1, 2, 3]
    assert list(journal.verdicts_in_batch("b", ["attack", "kind"])) == [(0, "{}")]
    assert journal.release_in_batch("b", "attack", [2], released=False) == [2]
    assert journal.counts_in_batch("b") == [("attack", False, 1), ("attack", True, 2), ("kind", False, 1)]


def test_answers_know_what_they_answer_and_pages_follow_on_each_other(journal: Journal) -> None:
    rows = [comment(0, outside="a"), comment(1, outside="b", parent="a"), comment(2, parent="gone"), comment(3)]
    journal.take_in_batch("b", rows, [], 4, 0, whole=True)
    journal.judge_in_batch("b", [(n, "take", "{}", False) for n in range(4)])
    assert [each.parent for each in journal.listed_in_batch("b")] == [None, 0, None, None]
    assert [each.number for each in journal.listed_in_batch("b", after=0, limit=2)] == [1, 2]


def test_more_verdicts_than_a_page_has(journal: Journal) -> None:
    count = PAGE + 3
    journal.take_in_batch("b", [comment(n, sender="s") for n in range(count)], [], count, 0, whole=True)
    journal.judge_in_batch("b", [(n, "take", str(n), False) for n in range(count)])
    assert [int(verdict) for _, verdict in journal.verdicts_in_batch("b", ["take"])] == list(range(count))
    assert journal.sent_in_batch("b", ["take"]) == [(None, b"s")] * count
    assert len(journal.missed_in_batch("b", 1, 1)) == 0


def test_a_batch_goes_for_good_from_the_copies_too_and_entries_stay(journal: Journal, tmp_path: Path) -> None:
    journal.take_in_batch("b", [comment(0, "zebrafisk")], [Missed(1, 2, 2, "quotes")], 2, 0, whole=True)
    journal.back_up()
    journal.drop_batch("b")
    journal.drop_batch("none")
    assert journal.batches() == []
    left = [path for path in tmp_path.rglob("*") if path.is_file() and b"zebrafisk" in path.read_bytes()]
    assert left == []
    assert len(backup.copies(tmp_path / "journal.db")) == 1


def test_a_copy_of_an_older_shape_has_no_batches_to_lose(journal: Journal, tmp_path: Path) -> None:
    copy = journal.back_up()
    from creator_coach.journal import engine  # noqa: PLC0415

    connection = engine.connect(copy)
    connection.execute("DROP TABLE batch_comment")
    connection.execute("DROP TABLE batch_unread")
    connection.execute("DROP TABLE batch")
    connection.close()
    journal.drop_batch("b")
    assert journal.batches() == []


def test_everything_that_is_deleted_holds_the_batches_too(journal: Journal) -> None:
    journal.delete_everything(backups=True)
    assert journal.batches() == []


def test_a_journal_with_batches_is_whole(tmp_path: Path) -> None:
    made = Journal(tmp_path / "locked.db", "öppna")
    made.begin_batch("b", BEGUN, "")
    made.take_in_batch("b", [comment(0)], [], 1, 0, whole=True)
    made.close()
    assert checking.check(tmp_path / "locked.db", "öppna").whole
    again = Journal(tmp_path / "locked.db", "öppna")
    assert again.waiting_in_batch("b", 1) == [(0, "text 0")]
    again.close()


def test_a_journal_that_is_gone_says_so(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "journal.db").unlink()
    with pytest.raises(JournalError):
        journal.take_in_batch("b", [comment(0)], [], 1, 0, whole=True)


def test_a_page_of_many_does_not_go_through_all_of_them(journal: Journal) -> None:
    plan = journal._db.execute(f"EXPLAIN QUERY PLAN {sql_batch.LISTED}", ["b", None, -1, 1, 50]).fetchall()
    assert "INDEX batch_outside (batch=? AND outside=?)" in str(plan)
