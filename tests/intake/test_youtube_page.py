from __future__ import annotations

from creator_coach.intake import youtube_page
from creator_coach.intake.guess import guess
from creator_coach.intake.types import Fault, Format
from tests.intake import samples
from tests.intake.taking import faults, lines, source, taken, texts


def test_studio_in_swedish() -> None:
    assert guess(source(samples.YOUTUBE_STUDIO)).format is Format.YOUTUBE_PAGE
    found = taken(samples.YOUTUBE_STUDIO, own=("@creator",))
    assert texts(found) == ["Ljudet är för lågt.\n\nHöj det.", "Tack!"]
    assert [getattr(row, "own", None) for row in found] == [False, True]
    assert [getattr(row, "author", None) for row in found] == ["@anna-ek", "@creator"]
    assert faults(found) == []


def test_under_a_video_in_english_a_comment_that_is_a_number_stays() -> None:
    assert texts(taken(samples.YOUTUBE_WATCH)) == ["2:10 is where it gets good", "12"]


def test_name_and_age_on_one_line() -> None:
    assert texts(taken("@anna · 2 days ago\nGood\nReply\n@bo · 1 year ago\nBad\nReply\n")) == ["Good", "Bad"]


def test_a_handle_inside_a_comment_begins_none() -> None:
    text = "@anna\n2 days ago\n@bo\nyou are right\nReply\n"
    assert texts(taken(text)) == ["@bo\nyou are right"]
    assert texts(taken("@anna\n2 days ago\n@bo")) == ["@bo"]


def test_what_stands_before_the_first_is_named() -> None:
    found = taken("a stray thought\n" + samples.YOUTUBE_WATCH)
    assert faults(found) == [(1, Fault.NOT_A_COMMENT)]
    assert len(texts(found)) == 2


def test_a_comment_without_end_is_ended() -> None:
    text = "@anna\n2 days ago\n" + "x\n" * 2500
    found = list(youtube_page.rows(lines(text)))
    assert len(texts(found)) == 1
    assert {reason for _, reason in faults(found)} == {Fault.NOT_A_COMMENT}
