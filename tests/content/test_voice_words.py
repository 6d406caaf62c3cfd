from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from creator_coach.content import voice
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
from tests.content.readings import script

LANGUAGES = ("sv", "en")
P = PerspectiveId

HEDGES = {
    "sv": "kanske|möjlighet|kan vara|kan ha|kan rymma|kan höras|låter som|ser ut som|en läsning|gissning",
    "en": "perhaps|possibility|may|maybe|might|could|sounds like|looks as though|one reading|guess",
}
EXCUSES = {P.DISINHIBITED, P.DISPLACED_FRUSTRATION, P.ENVY_COMPARISON}
FORBIDDEN = re.compile(
    r"!|trigg|trauma|toxi|valider|validat|tyvärr|narciss|psykopat|psychopath|troll\b|hatare|hater", re.IGNORECASE
)


def strings(table: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a table, with the path to it; the lists of wordings count as one."""
    if isinstance(table, str):
        yield path, table
    for key, value in table.items() if isinstance(table, dict) else enumerate(table if isinstance(table, list) else ()):
        yield from strings(value, path if isinstance(table, list) else f"{path}.{key}")


def gaps(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path, text in strings(script(language)):
        found.setdefault(path, set()).update(re.findall(r"\{(\w+)\}", text))
    return found


def wordings(language: str) -> Iterator[tuple[PerspectiveId, str, str]]:
    """Every wording of every possible reading: whose it is, of which list, and the sentence."""
    for id_, words_ in script(language)["perspective"].items():
        for name in ("wordings", "hidden", "label"):
            for wording in words_.get(name, []):
                yield P(id_), name, wording


def test_both_languages_have_the_same_ids_and_the_same_gaps() -> None:
    swedish, english = gaps("sv"), gaps("en")
    assert swedish.keys() == english.keys()
    # Whom to reach is a number in one language and a description in the other: it is what fills the gaps elsewhere.
    different = {path for path in swedish if swedish[path] != english[path]}
    assert {path for path in different if not path.startswith(".reach.")} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("section", "ids"),
    [
        ("kind", Kind),
        ("stance", Stance),
        ("grounds", Grounds),
        ("flag", Flag),
        ("mark", Mark),
        ("closing", Kind),
        ("perspective", PerspectiveId),
        ("question", QuestionId),
        ("kernel", KernelId),
        ("leave", LeaveId),
    ],
)
def test_every_id_has_words_and_no_words_are_left_over(section: str, ids: Any, language: str) -> None:
    assert list(script(language)[section]) == list(ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_why_and_every_danger_has_a_line(language: str) -> None:
    assert set(script(language)["why"]) == {*Why, "corrected"}
    assert set(script(language)["danger"]) == {*ThreatType, "unknown"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_calm(language: str) -> None:
    for path, text in strings(script(language)):
        assert not FORBIDDEN.search(text), (path, text)
        assert '"' not in text, (path, text)
        assert not (path.startswith((".perspective", ".kernel")) and "  " in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_is_hedged_and_quotes_once(language: str) -> None:
    for id_, name, wording in wordings(language):
        assert re.search(HEDGES[language], wording, re.IGNORECASE), (id_, wording)
        assert wording.count("{quote}") == (1 if name == "wordings" else 0), (id_, wording)
        assert wording.endswith((".", "”{quote}”.")), (id_, wording)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_four_or_five_different_wordings_for_each(language: str) -> None:
    for id_ in PerspectiveId:
        own = [wording for whose, name, wording in wordings(language) if whose is id_ and name == "wordings"]
        assert 4 <= len(set(own)) == len(own) <= 5
        assert len({voice._opens(wording) for wording in own}) >= 3, id_


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_explains_a_tone_never_excuses_it(language: str) -> None:
    explains, excuses = {"sv": ("förklar", "ursäkta"), "en": ("explain", "excus")}[language]
    for id_, name, wording in wordings(language):
        if id_ in EXCUSES and name != "label":
            assert explains in wording, wording
            assert excuses in wording, wording


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_nothing_to_understand_in_words_made_to_hurt(language: str) -> None:
    nothing = {"sv": "förstå", "en": "understand"}[language]
    hurts = [wording for id_, _, wording in wordings(language) if id_ is P.WANTS_TO_HURT]
    assert all(nothing in wording for wording in hurts)
    own = script(language)["perspective"]["wants_to_hurt"]
    assert own["wanted"] == own["felt"] == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_are_short_and_rows_are_phrases(language: str) -> None:
    for own in script(language)["perspective"].values():
        assert len(own["title"]) <= 42
        for row in (own["title"], own["wanted"], own["felt"]):
            assert not row.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_are_whole_and_name_nobody(language: str) -> None:
    for own in script(language)["question"].values():
        assert own["text"].endswith(("?", "…"))
        assert own["hint"].endswith(".")
        assert own["starters"]
        assert "{" not in "".join([own["short"], own["text"], own["hint"], *own["starters"]])


@pytest.mark.parametrize("language", LANGUAGES)
def test_topics_fit_into_a_sentence(language: str) -> None:
    topics = script(language)["topic"]
    assert len(topics) >= 40
    assert list(topics) == sorted(topics)
    for word in topics.values():
        assert word == word.strip().lower()
