"""The named numbers that are weighed."""

from __future__ import annotations

from creator_coach.reading.features import clause_features, features, with_kind
from tests.reading.lent import cues


def test_cues_shape_words_and_stems_are_features() -> None:
    found, hits = cues("Ljudkvaliteten är för låg, kan du höja?", fault="för låg", request="kan du")
    made = features(found, hits)
    assert {"cue:fault", "cue:request", "usable&only", "w:ljudkvaliteten", "stem:ljudk", "w:kan du", "ends:?"} <= set(
        made
    )
    assert {"you:1", "me:0", "mark:?:1", "first:ljudkvaliteten", "last:höja"} <= set(made)


def test_company_changes_what_a_cue_says() -> None:
    def made(text: str) -> set[str]:
        found, hits = cues(text, insult="idiot", fault="för låg", praise="bra", attention="lol", taste="smak")
        return set(features(found, hits))

    assert "harsh&only" in made("din idiot")
    assert "harsh&usable" in made("för låg din idiot")
    assert "harsh&warm" in made("bra din idiot")
    assert "warm&usable" in made("bra men för låg")
    assert {"joke&usable"} <= made("lol för låg")
    assert {"joke&only"} <= made("lol")
    assert {"view&usable"} <= made("min smak men för låg")
    assert "bare&short" in made("jaha")
    assert "bare&long" in made("ett två tre fyra fem sex sju åtta nio tio")


def test_a_plain_question_is_told_from_a_harsh_one() -> None:
    assert "question&only" in features(*cues("vilken kamera?", question="?"))
    assert "question&only" not in features(*cues("är du en idiot?", question="?", insult="idiot"))


def test_money_beside_something_usable() -> None:
    found, hits = cues("trasig order", broken="trasig", commerce="order")
    assert "usable&money" in features(found, hits)


def test_signs_and_shouting() -> None:
    found, hits = cues("VAD ÄR DETTA 😂 www.a.se @b 12")
    assert {"shouted:most", "emoji:1", "link:1", "mention:1", "number:1"} <= set(features(found, hits))
    found, hits = cues("VAD ÄR DETTA för en konstig sak du har hittat på 😂")
    assert {"shouted:some", "ends:emoji"} <= set(features(found, hits))


def test_a_word_weighs_less_in_a_long_comment() -> None:
    short = features(*cues("ljudet är dåligt"))["w:ljudet"]
    long = features(*cues("ljudet är dåligt " * 20))["w:ljudet"]
    assert long < short == 1


def test_nothing_has_hardly_any_features() -> None:
    assert features((), []) == {"bare&short": 1, "len:0": 1, "you:0": 1, "me:0": 1, "them:0": 1}


def test_each_clause_knows_its_place_its_cues_and_the_kind() -> None:
    found, hits = cues("bra bild, men för låg, tack", fault="för låg")
    made = clause_features(found, hits, "feedback")
    assert [bool(inside) for _, inside, _ in made] == [False, True, False]
    assert ["pos:first" in f or "pos:mid" in f or "pos:last" in f for *_, f in made] == [True] * 3
    assert all("kind:feedback" in named and "clauses:3" in named for *_, named in made)
    assert "pos:only" in clause_features(*cues("bra"), "kind")[0][2]


def test_the_kind_weighs_twice_for_perspectives() -> None:
    assert with_kind({"x": 1.0}, "opinion") == {"x": 1.0, "kind:opinion": 2.0}
