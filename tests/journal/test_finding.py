"""Finding, through the journal: with the index and without it, the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creator_coach.journal import finding, index, own, types
from creator_coach.journal.search import matches, needles
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Context, Entry, EntryState, Place, Reflection, Search
from creator_coach.reading.types import Kind, QuestionId, Stance
from tests.journal import many
from tests.journal.made import NOON, entry, full_entry

Tidy = Callable[[Journal], None]


def indexed(journal: Journal) -> None:
    while journal.tidy():
        pass


def waiting(journal: Journal) -> None:
    """Leave what was saved outside the index."""


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.db")


@pytest.fixture(params=[indexed, waiting])
def tidy(request: pytest.FixtureRequest) -> Tidy:
    chosen: Tidy = request.param
    return chosen


def noted(words: str, minutes: int = 0, **changes: Any) -> Entry:
    return entry("Kommentaren själv", minutes, reflection=Reflection(note=words), **changes)


def notes(journal: Journal, wanted: Search) -> list[str]:
    return [found.reflection.note for found in journal.each(wanted)]


# words ---------------------------------------------------------------------------------------------------


def test_compounds_are_found_and_far_is_not(journal: Journal, tidy: Tidy) -> None:
    for words in ("nätmobbning på ett café", "får"):
        journal.save(noted(words))
    tidy(journal)
    found = [len(notes(journal, Search(words))) for words in ("mobbning", "cafe", "få", "å", "far", "fa", "q")]
    assert found == [1, 1, 1, 2, 0, 0, 0]


@pytest.mark.parametrize(
    "words",
    ["surdeg", "youtube", "@kalle", "mäter jag", "temat tidigare", "lättad", "inte så farligt", "om ljudet", '"del 3"'],
)
def test_all_own_words_are_looked_in(journal: Journal, tidy: Tidy, words: str) -> None:
    journal.save(full_entry())
    tidy(journal)
    assert journal.find(Search(words)).entries == (full_entry(),)


def test_the_comment_is_looked_in_only_when_asked(journal: Journal, tidy: Tidy) -> None:
    journal.save(full_entry())
    tidy(journal)
    for words in ("klant", "kl", "din klant", '"din klant"', "klant surdeg", "bra."):
        assert journal.find(Search(words)).entries == ()
        assert journal.find(Search(words, in_comments=True)).entries == (full_entry(),)


def test_a_phrase_is_not_its_words(journal: Journal, tidy: Tidy) -> None:
    for number, words in enumerate(("det har hänt", "har det hänt", "hade tar, et ha")):
        journal.save(noted(words, number))
    tidy(journal)
    assert notes(journal, Search('"det har"')) == ["det har hänt"]
    assert notes(journal, Search("det har")) == ["har det hänt", "det har hänt"]
    assert notes(journal, Search('"t h"')) == ["hade tar, et ha", "har det hänt", "det har hänt"]


@pytest.mark.parametrize("words", ["%", "_", '"', "*", "AND", "NEAR(a b)", "a OR b", "';--", "\0", "\ud800", "note:"])
def test_nothing_typed_is_a_query(journal: Journal, tidy: Tidy, words: str) -> None:
    journal.save(noted("helt vanliga ord"))
    tidy(journal)
    assert len(notes(journal, Search(words))) == (1 if words == '"' else 0)
    journal.save(noted(f"före {words} efter"))
    tidy(journal)
    assert len(notes(journal, Search(words))) == (2 if words == '"' else 1)


def agreed(journal: Journal, wanted: Search, kept: list[Entry]) -> None:
    """That the journal finds what looking at each entry finds, in the same order, and counts it."""
    texts = {each.id: [words for _, words in own.texts(each)] for each in kept}
    if wanted.in_comments:
        texts = {each.id: [*texts[each.id], each.text] for each in kept}
    expected = [each.id for each in kept if matches(needles(wanted.words), texts[each.id])]
    assert [found.id for found in journal.each(wanted)] == expected
    assert journal.how_many(wanted) == min(len(expected), types.MANY)


def test_the_index_agrees_with_looking_at_every_entry(journal: Journal) -> None:
    """Hundreds of entries, most in the index and some not, and words of all kinds out of them."""
    kept = list(many.entries(400))
    many.fill(journal, kept[:340])
    for each in kept[340:]:
        journal.save(each)
    journal.save(changed := replace(kept[5], reflection=Reflection(note="helt omskriven")))
    kept[5] = changed
    kept.reverse()
    said = " ".join(each.text for each in kept[:40]).split()
    typed = said[::7] + [word[1:4] for word in said[::11]] + [word[:2] for word in said[::13]]
    typed += [f'"{" ".join(said[at : at + 3])}"' for at in range(0, len(said) - 3, 17)]
    typed += [" ".join(said[at : at + 2]) for at in range(0, len(said) - 3, 19)] + ["omskriven", "qzx", "zq", "e", "€"]
    for words in dict.fromkeys(typed):
        agreed(journal, Search(words), kept)
        agreed(journal, Search(words, in_comments=True), kept)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    texts=st.lists(st.text("abå éß\n\"'😀\0\ud800Ａ", max_size=12), min_size=1, max_size=6),
    typed=st.text("abå éß\"'😀\0\ud800Ａ", max_size=5),
)
def test_any_letters_are_found(tmp_path: Path, texts: list[str], typed: str) -> None:
    path = tmp_path / "any.db"
    path.unlink(missing_ok=True)
    journal = Journal(path)
    kept = [noted(words, -number) for number, words in enumerate(texts)]
    for each in kept:
        journal.save(each)
    agreed(journal, Search(typed), kept)
    indexed(journal)
    agreed(journal, Search(typed), kept)
    journal.close()


def test_what_every_text_has_is_found_by_looking_through_them(journal: Journal) -> None:
    many.fill(journal, (noted(f"en lapp {number}", number) for number in range(130)))
    assert len(notes(journal, Search("pp"))) == 130
    assert notes(journal, Search("pp 12")) == [f"en lapp {n}" for n in (*range(129, 119, -1), 112, 12)]


def test_it_is_told_where_it_was_found(journal: Journal, tidy: Tidy) -> None:
    journal.save(full_entry())
    tidy(journal)
    [hit] = journal.find(Search("surdeg")).hits
    assert hit is not None
    assert (hit.place, hit.words, hit.spans[0].of(hit.words)) == (Place.WORK, "Surdeg del 3", "Surdeg")
    assert journal.find(Search()).hits == (None,)


# pages ---------------------------------------------------------------------------------------------------


def test_page_by_page_nothing_is_missed_or_told_twice(journal: Journal, tidy: Tidy) -> None:
    kept = [noted(f"lapp {number}", number // 3) for number in range(25)]
    for each in kept:
        journal.save(each)
    tidy(journal)
    for words in ("", "lapp"):
        found: list[Entry] = []
        after: int | None = None
        while True:
            page = journal.find(Search(words), after, 10)
            found += page.entries
            after = page.next
            if after is None:
                break
        assert found == kept[::-1]
    assert journal.find(Search(), None, 25).next is None


def test_entries_of_one_second_stand_in_the_order_they_came(journal: Journal) -> None:
    for number in (0, 1, 2):
        journal.save(noted(str(number)))
    journal.save(noted("nästa", created=NOON + timedelta(seconds=1)))
    journal.save(noted("samma"))
    assert notes(journal, Search()) == ["samma", "nästa", "2", "1", "0"]


def test_an_entry_that_is_given_another_time_moves(journal: Journal, tidy: Tidy) -> None:
    for number in (0, 1):
        journal.save(noted(str(number), number, id=str(number)))
    tidy(journal)
    journal.save(noted("0", 5, id="0"))
    assert notes(journal, Search()) == ["0", "1"]
    assert notes(journal, Search("0")) == ["0"]


# filters -------------------------------------------------------------------------------------------------


def said(**changes: Any) -> Reflection:
    return Reflection(**changes)


FILTERED: dict[str, tuple[Search, dict[str, Any]]] = {
    "kind": (Search(kinds=frozenset({Kind.COMPLAINT})), {"reflection": said(chosen_kind=Kind.COMPLAINT)}),
    "stance": (Search(stances=frozenset({Stance.SOLVE})), {"reflection": said(chosen_kind=Kind.COMPLAINT)}),
    "both": (
        Search(kinds=frozenset({Kind.COMPLAINT, Kind.KIND}), stances=frozenset({Stance.SOLVE, Stance.LEARN})),
        {"reflection": said(chosen_kind=Kind.COMPLAINT)},
    ),
    "platform": (Search(platform=" youTube"), {"context": Context(platform="YouTube")}),
    "tag": (Search(tags=frozenset({"Ljud"})), {"tags": ("ljud", "x")}),
    "tags": (Search(tags=frozenset({"x", "ljud", " "})), {"tags": ("ljud", "x")}),
    "since": (Search(since=NOON + timedelta(hours=1)), {"created": NOON + timedelta(hours=1)}),
    "until": (Search(until=NOON - timedelta(hours=1)), {"created": NOON - timedelta(hours=2)}),
    "plan": (Search(open_plans=True), {"reflection": said(answers=((QuestionId.IF_THEN_REST, "Om så"),))}),
    "before": (Search(before=(7, 8)), {"reflection": said(before=8)}),
    "after": (Search(after=(0, 3)), {"reflection": said(after=0)}),
}
OTHERS: list[dict[str, Any]] = [
    {"reflection": said(chosen_kind=Kind.KIND, before=6, after=4), "tags": ("x",), "context": Context("TikTok")},
    {"reflection": said(answers=((QuestionId.IF_THEN, "Om så"), (QuestionId.IF_THEN_REST, " ")), plan_used=True)},
    {"reflection": said(answers=((QuestionId.SITUATION, "Om så"),))},
]


@pytest.mark.parametrize("name", FILTERED)
def test_only_what_is_so_is_found(journal: Journal, tidy: Tidy, name: str) -> None:
    wanted, changes = FILTERED[name]
    made = replace(entry(id="it", title="Rubrik"), **changes)
    for each in (made, *(replace(entry(title="Rubrik"), **other) for other in OTHERS)):
        journal.save(each)
    tidy(journal)
    assert journal.how_many(wanted) == 1
    for words in ("", "rubrik", "ru"):
        assert journal.find(replace(wanted, words=words)).entries == (made,)
    assert journal.find(replace(wanted, words="ubrix")).entries == ()


def test_a_tag_that_many_have_is_looked_for_with_the_words(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "_FEW", 2)
    many.fill(journal, [noted(f"lapp {number}", number, tags=("alla",)) for number in range(5)])
    journal.save(noted("lapp utan"))
    assert notes(journal, Search("lapp", tags=frozenset({"alla"}))) == [f"lapp {n}" for n in (4, 3, 2, 1, 0)]


def test_no_kind_has_another_kinds_stance(journal: Journal) -> None:
    journal.save(full_entry())
    assert journal.find(Search(kinds=frozenset({Kind.COMPLAINT}), stances=frozenset({Stance.LEARN}))).entries == ()


def test_many_are_counted_no_further(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "MANY", 3)
    for number in range(5):
        journal.save(noted("lapp", number))
    assert (journal.how_many(Search("lapp")), journal.how_many(Search())) == (3, 5)


# what there is to choose from ----------------------------------------------------------------------------


def test_tags_and_platforms_are_counted_as_they_were_written_last(journal: Journal) -> None:
    tags = (("ljud", "klipp"), ("Ljud", "LJUD", " "), ("bild",), ("borta",), ())
    for number, each in enumerate(tags):
        platform = ("youtube", "YouTube", "TikTok", "Borta", "")[number]
        journal.save(noted("", number, id=str(number), tags=each, context=Context(platform=platform)))
    journal.delete("3", NOON)
    assert journal.tags() == (("LJUD", 2), ("bild", 1), ("klipp", 1))
    assert journal.platforms() == (("YouTube", 2), ("TikTok", 1))


def test_tags_follow_the_entry(journal: Journal) -> None:
    made = noted("", tags=("ljud",))
    journal.save(made)
    journal.save(replace(made, tags=("bild",)))
    assert journal.tags() == (("bild", 1),)
    journal.save(replace(made, tags=()))
    assert journal.tags() == ()


# the trash -----------------------------------------------------------------------------------------------


def test_the_trash_is_searched_when_asked(journal: Journal, tidy: Tidy) -> None:
    made, draft = noted("hej", tags=("x",)), noted("hej utkast", state=EntryState.DRAFT)
    for each in (made, draft, noted("hej kvar", tags=("x",))):
        journal.save(each)
    tidy(journal)
    for each in (made, draft):
        journal.delete(each.id, NOON)
    assert notes(journal, Search("hej")) == ["hej kvar"]
    assert sorted(notes(journal, Search("hej", in_trash=True))) == ["hej", "hej utkast"]
    assert notes(journal, Search(tags=frozenset({"x"}), in_trash=True)) == ["hej"]
    journal.restore(draft.id)
    assert notes(journal, Search("hej", in_trash=True)) == ["hej"]
    assert journal.count() == 1


def test_a_draft_is_found_when_it_is_none_any_more(journal: Journal) -> None:
    draft = noted("hej", state=EntryState.DRAFT)
    journal.save(draft)
    assert notes(journal, Search("hej")) == []
    journal.save(replace(draft, state=EntryState.OPEN))
    assert notes(journal, Search("hej")) == ["hej"]
    journal.save(draft)
    assert notes(journal, Search("hej")) == []
    assert index.FULL
