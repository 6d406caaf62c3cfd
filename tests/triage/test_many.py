from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.intake.types import Fault, Source, Unread
from creator_coach.reading.types import Kind
from creator_coach.triage import many
from creator_coach.triage.types import Group, Waiting
from tests.triage import made
from tests.triage.sorting import ATTACK, DANGER, KIND, MIXED, TAKE, coached, pasted, read, read_none


def test_many_comments_are_sorted_by_what_one_can_do(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, *MIXED)
        table = coach.many.table(batch)
        assert table.counts[Group.DANGER] == 1
        assert table.counts[Group.ATTACK] == 1
        assert table.counts[Group.KIND] == 1
        assert table.counts[Group.TAKE] + table.counts[Group.ANSWER] == 3
        assert (table.total, table.gentle) == (6, 4)
        assert [point.topic for point in table.points] == ["sound"]
        assert table.points[0].numbers == (0, 4)
        assert coach.many.counts(batch).done


def test_the_words_and_the_place_of_one_comment(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'comment,author,link\n"{TAKE}",@a,https://example.org/1\n{DANGER},@b,https://example.org/2\n')
    with coached(tmp_path) as coach:
        source = Source.at(path)
        batch = coach.many.begin(source)
        list(coach.many.take_in(batch, source))
        text, where = coach.many.comment(batch, 1)
        assert (text, where.account) == (DANGER, "")
        coach.many.judge(batch, coach.many.to_judge(coach.many.waiting(batch), lambda: False)())
        _, where = coach.many.comment(batch, 1)
        assert (where.link, where.account) == ("https://example.org/2", "@b")
        assert coach.many.comment(batch, 0)[1].account == ""  # nobody needs the name of who was no danger
        with pytest.raises(KeyError):
            coach.many.comment(batch, 99)
        with pytest.raises(KeyError):
            coach.many.counts("none")


def test_the_same_comment_twice_is_one_and_the_creators_own_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,author,comment\n1,@a,good\n2,@me,thanks\n1,@a,good\n3,@b,good\n4\n")
    with coached(tmp_path) as coach:
        source = Source.at(path)
        batch = coach.many.begin(source)
        *_, counts = coach.many.take_in(batch, source, own=["me"])
        assert (counts.taken, counts.own, counts.twice, counts.unread, counts.rows) == (2, 1, 1, 1, 5)
        assert coach.many.unread(batch) == [Unread(6, 6, Fault.COLUMNS)]
        assert [each.text for each in coach.many.waiting(batch)] == ["good", "good"]


def test_threads_keep_their_parent(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,parent_id,comment\na,,it is too long\nb,a,I agree it is too long\nc,gone,me too\n")
    with coached(tmp_path) as coach:
        source = Source.at(path)
        batch = coach.many.begin(source)
        list(coach.many.take_in(batch, source))
        coach.many.judge(batch, coach.many.to_judge(coach.many.waiting(batch), lambda: False)())
        assert [each.parent for each in coach.many.listed(batch)] == [None, 0, None]


def test_a_batch_is_let_go_of_and_taken_back_but_danger_never_together(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, ATTACK, "You are a stupid moron.", DANGER, "I will find you and kill you.", KIND)
        gone = coach.many.release(batch, Group.ATTACK)
        assert len(gone) == 2
        assert Group.ATTACK not in coach.many.table(batch).counts
        assert coach.many.table(batch).released == 2
        assert coach.many.listed(batch, Group.ATTACK) == []
        coach.many.take_back(batch, Group.ATTACK, gone)
        assert coach.many.table(batch).counts[Group.ATTACK] == 2
        for numbers in (None, [2, 3]):
            with pytest.raises(ValueError, match="one by one"):
                coach.many.release(batch, Group.DANGER, numbers)
        assert coach.many.release(batch, Group.DANGER, [2]) == [2]


def test_the_persons_word_moves_a_comment(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, ATTACK)
        coach.many.judge_again(batch, 0, coach.read(ATTACK, kind=Kind.FEEDBACK))
        assert coach.many.table(batch).counts == {Group.TAKE: 1}


def test_reading_stops_between_two_comments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with coached(tmp_path) as coach:
        batch = read_none(coach, *MIXED)
        monkeypatch.setattr(many, "LETTERS", 1)
        asked = iter([False, False, True])
        done = coach.many.to_judge(coach.many.waiting(batch), lambda: next(asked))()
        coach.many.judge(batch, done)
        assert len(done) == coach.many.counts(batch).read == 2
        assert [each.number for each in coach.many.waiting(batch)] == [2, 3, 4, 5]
        coach.many.judge(batch, done)
        assert coach.many.counts(batch).read == 2


def test_taking_in_goes_on_where_it_stopped(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    bad = made.write_csv(path, 1200)
    source = Source.at(path)
    with coached(tmp_path) as coach:
        batch = coach.many.begin(source)
        first = next(coach.many.take_in(batch, source))
        assert (first.rows, first.whole) == (many.ROWS, False)
    with coached(tmp_path) as coach:
        assert [each.id for each in coach.many.batches()] == [batch]
        *_, last = coach.many.take_in(batch, source)
        assert last.whole
        assert last.taken + last.unread == last.rows == 1200
        assert last.unread == bad
        assert last.twice == 0
        assert list(coach.many.take_in(batch, source)) == []


def test_what_was_pasted_is_whole_at_once(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        source = pasted(*(f"comment {n}" for n in range(1300)))
        batch = coach.many.begin(source)
        assert [each.rows for each in coach.many.take_in(batch, source)] == [1300]


def test_a_batch_that_is_dropped_is_gone(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, "zebrafisk är för lång")
        coach.journal.back_up()
        coach.many.drop(batch)
        assert coach.many.batches() == []
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"zebrafisk" in path.read_bytes()]


def test_a_locked_journal_has_none_of_the_words_in_the_open(tmp_path: Path) -> None:
    with coached(tmp_path, "öppna") as coach:
        read(coach, "zebrafisk är för lång")
        assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"zebrafisk" in path.read_bytes()]
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"zebrafisk" in path.read_bytes()]


def test_a_report_and_the_usable_come_from_the_batch(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, *MIXED)
        assert len(list(coach.many.report(batch, "sv").rows())) == 7
        assert len(list(coach.many.report(batch, "sv").usable())) in (3, 4)


def test_a_few_short_comments_are_read_at_once_and_a_long_one_alone() -> None:
    waiting = [Waiting(n, "x" * length) for n, length in enumerate([150, 150, 150, 150, 5000, 10])]
    assert [[each.number for each in some] for some in many._together(waiting)] == [[0, 1, 2], [3], [4], [5]]
    assert list(many._together([])) == []
