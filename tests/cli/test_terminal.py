"""What every command shares."""

from __future__ import annotations

import sys

import pytest

from creator_coach.cli.terminal import UNUSABLE, hand_over, tell, unusable
from creator_coach.content import messages
from tests.terminal import said


def test_what_would_steer_the_terminal_is_not_printed(capsys: pytest.CaptureFixture[str]) -> None:
    tell("\x1b[31mrött\u202e")
    tell("hej", sys.stderr)
    assert capsys.readouterr() == ("\ufffd[31mrött\ufffd\n", "hej\n")


def test_a_line_for_a_program_is_handed_over_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    hand_over('{"a": "å"}')
    assert capsys.readouterr().out == '{"a": "å"}\n'


@pytest.mark.parametrize("language", ["sv", "en"])
def test_unusable_arguments_end_with_how_it_is_written(language: str) -> None:
    stop = unusable(messages.load(language), "doctor")
    assert stop.status == UNUSABLE
    assert stop.sentence == f"{said('arguments', 'error', language)}\n\n{said('doctor', 'help', language)}"
    assert str(stop) == ""
