from __future__ import annotations

import json
from pathlib import Path

from creator_coach.cli.sorted import lines, objects
from creator_coach.intake.types import Format, Source
from creator_coach.triage.run import run
from creator_coach.triage.words import words
from tests.triage.sorting import coached, read


def test_rows_over_several_lines_are_named_by_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id,comment\n1,good\n2,"a\nb"x"\n')
    with coached(tmp_path) as coach:
        source = Source.at(path)
        batch = coach.many.begin(source)
        run(coach.many, batch, source)
        shown = "\n".join(lines(coach.many, batch, Format.TABLE, "sv"))
        assert words("sv").say("fault", "quotes") in shown


def test_a_point_of_many_comments_names_some_of_them_and_json_all(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, *(f"The sound is too low in part {n}, turn it up." for n in range(9)))
        shown = "\n".join(lines(coach.many, batch, Format.PLAIN, "en"))
        assert "9 mention: the sound (rows 1, 3, 5, 7, 9, 11 …)" in shown
        last = json.loads(list(objects(coach.many, batch, Format.PLAIN, "en"))[-1])
        assert len(last["summary"]["points"][0]["lines"]) == 9
