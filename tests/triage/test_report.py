from __future__ import annotations

import json
import re
from pathlib import Path

from creator_coach.coach import Coach
from creator_coach.intake.types import Source
from creator_coach.reading.types import Kind
from creator_coach.triage import report
from creator_coach.triage.types import Group, Sorted, Verdict
from tests.house.source import ROOT
from tests.intake.taking import taken, texts
from tests.triage.sorting import MIXED, coached, read

CASES = ROOT / "tests" / "cases"


def test_headings_are_in_the_language_asked_for_and_rows_say_what_can_be_used(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, *MIXED)
        head, *rows = coach.many.report(batch, "sv").rows()
        assert head == ("Rad", "Vad den är till för", "Sort", "När", "Plattform", "Länk", "Kommentar", "Släppt")
        assert [row[1] for row in rows[:4]] == ["Något att ta med", "Vänligt", "Påhopp", "Möjligt hot"]
        assert [bool(row[6]) for row in rows[:4]] == [True, False, False, False]
        coach.many.release(batch, Group.ATTACK)
        assert [row[7] for row in coach.many.report(batch, "en").rows()][3] == "yes"


def test_what_can_be_used_can_be_taken_in_again(tmp_path: Path) -> None:
    for language in ("sv", "en"):
        (tmp_path / language).mkdir()
        with coached(tmp_path / language) as coach:
            batch = read(coach, *MIXED)
            made = coach.cells(coach.many.report(batch, language).usable())
            back = texts(taken(made, "usable.csv"))
            assert len(back) == len(list(coach.many.report(batch, language).usable())) - 1 > 1


def test_cells_from_a_file_are_left_out_if_they_are_no_link_or_not_clean() -> None:
    verdict = Verdict(Group.ATTACK, Kind.ATTACK, "sv")
    bad = Sorted(1, 1, 1, verdict, platform="din jävla idiot", link="https://example.org/ you idiot")
    assert list(report.rows([bad], "sv"))[1][4:6] == ("", "")
    worse = Sorted(1, 1, 1, None, platform="YouTube", link="javascript:alert(1)")
    assert list(report.rows([worse], "en"))[1] == ("1", "", "", "", "YouTube", "", "", "")
    good = Sorted(1, 1, 1, verdict, link="https://www.youtube.com/watch?v=a1&lc=Ug_b-c.9")
    assert list(report.rows([good], "en"))[1][5] == good.link


def test_no_cruel_word_of_labelled_comments_is_in_a_report(tmp_path: Path) -> None:
    """Of comments whose cruel words a person has marked, none of those words is in what leaves the app."""
    cases = [json.loads(line) for line in (CASES / "gold.jsonl").read_text("utf-8").splitlines()]
    path = tmp_path / "gold.jsonl"
    path.write_text("".join(json.dumps({"text": each["text"]}) + "\n" for each in cases), "utf-8")
    with coached(tmp_path) as coach:
        source = Source.at(path)
        batch = coach.many.begin(source)
        list(coach.many.take_in(batch, source))
        waiting = coach.many.waiting(batch, len(cases))
        coach.many.judge(batch, coach.many.to_judge(waiting, lambda: False)())
        out = "\n".join(cell for row in coach.many.report(batch, "sv").rows() for cell in row).casefold()
        out += "\n".join(cell for row in coach.many.report(batch, "en").usable() for cell in row).casefold()
    cruel = {span.casefold().strip(" .,!?") for each in cases for span in each.get("attack_spans", [])}
    assert len(cruel) > 50
    assert {span for span in cruel if re.search(rf"(?<!\w){re.escape(span)}(?!\w)", out)} == set()


def test_a_coach_writes_it_as_a_table_that_runs_nothing(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, *MIXED)
        path = tmp_path / "report.csv"
        coach.write(Coach.cells(coach.many.report(batch, "en").rows()), path)
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
