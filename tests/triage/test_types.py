from __future__ import annotations

from creator_coach.triage.types import FOLDED, HURTFUL, ONE_BY_ONE, Counts, Group, Table


def test_danger_comes_first_and_is_never_let_go_of_together() -> None:
    assert next(iter(Group)) is Group.DANGER
    assert Group.DANGER in ONE_BY_ONE & FOLDED & HURTFUL


def test_the_whole_picture_is_counted() -> None:
    table = Table({Group.TAKE: 2, Group.KIND: 3, Group.ATTACK: 4, Group.DIFFERENT: 1}, 5, (), None)
    assert (table.total, table.gentle) == (15, 6)


def test_it_is_done_when_all_of_the_source_was_read() -> None:
    assert Counts(taken=3, read=3, whole=True).done
    assert not Counts(taken=3, read=2, whole=True).done
    assert not Counts(taken=3, read=3).done
