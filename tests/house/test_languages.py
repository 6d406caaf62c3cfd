"""Swedish and English are equals: the same ids, the same gaps, nothing unfinished, nothing stale."""

from __future__ import annotations

import ast
import shutil
from enum import StrEnum
from pathlib import Path

import pytest

from creator_coach.content.lexicons import LANGUAGES as READ
from creator_coach.content.spoken import spoken
from creator_coach.reading.types import (
    Flag,
    Grounds,
    KernelId,
    Kind,
    LeaveId,
    Mark,
    PerspectiveId,
    QuestionId,
    Stance,
    ThreatType,
    Why,
)
from tests.house import chrome
from tests.house.source import LANGUAGES, PACKAGE, ROOT, called, calls, modules, short, tree
from tests.house.tongues import gaps_by_id, lacking, leaves, load

RESOURCES = ROOT / "resources"

#: Word lists differ from language to language by nature; everything else answers the same ids.
WORDS_OF_THEIR_OWN = {"cues.toml", "danger.toml", "heat.toml", "reply.toml"}

#: Every value the reading may give has its words in voice.toml, in the table of this name.
VOICE_OF: dict[str, type[StrEnum]] = {
    "kind": Kind,
    "stance": Stance,
    "grounds": Grounds,
    "flag": Flag,
    "mark": Mark,
    "why": Why,
    "danger": ThreatType,
    "leave": LeaveId,
    "kernel": KernelId,
    "perspective": PerspectiveId,
    "question": QuestionId,
}

#: Ids of a table that no value stands for.
BESIDES = {"why": {"corrected"}, "danger": {"unknown"}}

#: Whom to reach differs with the country that a language is at home in, and so do these gaps.
OF_THE_COUNTRY = "reach."

#: The same in every language: the name, and the letter that shows how large text is.
SIGNS = {"Creator Coach", "A"}

#: How Qt is given something to show or to read aloud.
SHOWING = (
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setText",
    "setToolTip",
    "setWindowTitle",
)


def shared_files() -> list[str]:
    """The files that both languages must answer alike."""
    names = {path.name for language in READ for path in (RESOURCES / language).glob("*.toml")}
    return sorted(names - WORDS_OF_THEIR_OWN)


def test_both_languages_have_the_same_files() -> None:
    found = [{path.name for path in (RESOURCES / language).glob("*")} for language in READ]
    assert found[0] == found[1]
    assert "voice.toml" in found[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_anything(language: str) -> None:
    assert lacking(language, RESOURCES) == []


def test_no_two_languages_share_a_locale() -> None:
    """By the locale it is told which language the window speaks."""
    assert len({each.locale for each in spoken().values()}) == len(spoken())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", VOICE_OF)
def test_the_voice_has_words_for_every_value(language: str, table: str) -> None:
    voice = load(RESOURCES / language / "voice.toml")
    assert set(voice[table]) - BESIDES.get(table, set()) == {member.value for member in VOICE_OF[table]}


#: A language's grammar has lists and frames of its own, beyond those for every sort of kernel.
GRAMMAR = ("words.", "say.", "request", "clause")


def test_both_languages_can_tell_every_sort_of_kernel() -> None:
    for language in READ:
        assert {str(kernel) for kernel in KernelId} <= set(load(RESOURCES / language / "restate.toml")["say"])


@pytest.mark.parametrize("name", shared_files())
def test_both_languages_answer_the_same_ids_with_the_same_gaps(name: str) -> None:
    swedish, english = (gaps_by_id(RESOURCES / language / name) for language in READ)
    own = (*GRAMMAR, OF_THE_COUNTRY) if name == "restate.toml" else (OF_THE_COUNTRY,)
    if name != "restate.toml":
        assert swedish.keys() == english.keys()
    unlike = {key: (swedish.get(key), english.get(key)) for key in swedish | english}
    assert {key: pair for key, pair in unlike.items() if pair[0] != pair[1] and not key.startswith(own)} == {}


@pytest.mark.parametrize("name", shared_files())
def test_no_text_stands_in_both_languages(name: str) -> None:
    """A whole sentence that is the same in both was forgotten in one; names and numbers may be alike."""
    swedish, english = (dict(leaves(load(RESOURCES / language / name))) for language in READ)
    same = {key: text for key, text in swedish.items() if english.get(key) == text}
    assert {key: text for key, text in same.items() if len(text.split()) > 3 and "://" not in text} == {}


def test_the_windows_words_are_complete_and_fresh() -> None:
    assert chrome.stale() == []


def test_a_forgotten_string_is_noticed(tmp_path: Path) -> None:
    for path in chrome.FOLDER.iterdir():
        shutil.copy(path, tmp_path)
    swedish = chrome.source("sv", tmp_path)
    before, _, rest = swedish.read_text(encoding="utf-8").partition("<message>")
    swedish.write_text(before + rest.partition("</message>")[2], encoding="utf-8")
    assert chrome.stale(tmp_path) != []


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_nothing_is_translated_inside_an_f_string() -> None:
    """lupdate does not look there: the words would stay English in every language."""
    for path in modules(PACKAGE / "ui"):
        strings = [node for node in ast.walk(tree(path)) if isinstance(node, ast.JoinedStr)]
        inside = [node for string in strings for node in ast.walk(string) if isinstance(node, ast.Call)]
        assert [f"{short(path)}:{call.lineno}" for call in inside if called(call) == "tr"] == []


def test_only_literals_are_translated() -> None:
    """`tr(f"...")` and `tr(name)` look translated and never are."""
    found = [(path, call) for path in modules() for call in calls(path, "tr")]
    assert [f"{short(path)}:{call.lineno}" for path, call in found if not is_literal(call.args[0])] == []
    assert [path for path, _ in found if PACKAGE / "ui" not in path.parents] == []


def test_the_window_says_nothing_untranslated() -> None:
    """A literal with a letter in it, given to Qt to show, has gone past `tr`."""
    found = [(path, call) for path in modules(PACKAGE / "ui") for call in calls(path, *SHOWING) if call.args]
    said = [(path, call.lineno, ast.literal_eval(call.args[0])) for path, call in found if is_literal(call.args[0])]
    spoken = [(short(path), line) for path, line, text in said if text not in SIGNS and any(map(str.isalpha, text))]
    assert spoken == []
