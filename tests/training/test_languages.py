"""The script that makes the language profiles: what it learns from and what it leaves out."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from creator_coach.content.where import resource
from creator_coach.reading.language import NEUTRAL, Profiles, detect
from creator_coach.training import languages

LISTED = {"sv": frozenset({"och", "jag"}), "da": frozenset({"og", "jeg"})}


def case(lang: str, text: str, *, switched: bool = False) -> str:
    return json.dumps({"lang": lang, "text": text, "flags": {"code_switch": switched}})


@pytest.fixture
def comments(tmp_path: Path) -> Path:
    folder = tmp_path / "cases"
    folder.mkdir()
    (folder / "sv_1.jsonl").write_text(
        case("sv", "ljudet är lågt") + "\n" + case("sv", "bra stream bro", switched=True)
    )
    (folder / "en_1.jsonl").write_text(case("en", "the sound is low"))
    (folder / "gold.jsonl").write_text(case("sv", "hemlig"))
    return folder


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    folder = tmp_path / "public"
    for name, language in languages.PUBLIC.items():
        word = {"sv": "och", "en": "the", "da": "og"}[language]
        lines = [json.dumps({"text": f"[PERSON] {word} @USER nummer{n}"}) for n in range(10)]
        (folder / name).mkdir(parents=True)
        (folder / name / "dev.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    return folder


def small() -> dict[str, dict[str, Any]]:
    return {
        "neutral": {"words": "lol"},
        "sv": {"words": "och inte", "samples": "det är inte bra"},
        "en": {"words": "the not"},
        "da": {"words": "og ikke", "samples": "det er ikke godt\njeg ved det ikke"},
    }


class TestTexts:
    def test_judges_and_mixed_comments_are_left_out(self, comments: Path) -> None:
        assert languages.cases(comments) == {"sv": ["ljudet är lågt"], "en": ["the sound is low"]}
        assert languages.cases(comments, {"gold", "en_1"}) == {"sv": ["ljudet är lågt"]}

    def test_a_share_of_each_public_set_is_kept_for_judging(self, sets: Path) -> None:
        found = languages.public(sets, {**LISTED, "en": frozenset({"the"})})
        assert {name: len(texts) for name, texts in found.items()} == {"sv": 8, "en": 8, "da": 8}
        assert "PERSON" not in "".join(found["en"])
        assert "USER" not in "".join(found["en"])

    @pytest.mark.parametrize(
        ("text", "plausible"), [("jeg og du", True), ("jag och du", False), ("jag og du", True), ("hmm", False)]
    )
    def test_guests_in_danish_threads(self, text: str, plausible: bool) -> None:
        assert languages.plausible(text, "da", LISTED) is plausible


class TestBuild:
    def test_tells_the_languages_it_was_given(self) -> None:
        profiles = Profiles(languages.build({}, small()))
        assert profiles.languages == ("sv", "en", "da")
        assert profiles.neutral == {"lol"}
        assert detect("inte bra", profiles) == "sv"
        assert detect("jeg ved ikke", profiles) == "da"

    def test_a_listed_word_speaks_for_every_language_that_lists_it(self) -> None:
        written = small()
        written["sv"]["words"] += " man"
        written["da"]["words"] += " man"
        row = languages.build({}, written)["pieces"][" man "]
        assert row[0] > NEUTRAL < row[2]
        assert row[1] < row[0]

    def test_letters_stay_in_bounds(self) -> None:
        assert languages._letters([0.0, 99.0, -99.0]) == NEUTRAL + chr(ord(NEUTRAL) + 40) + chr(ord(NEUTRAL) - 40)

    def test_the_same_again(self) -> None:
        assert languages.build({"sv": ["hej"]}, small()) == languages.build({"sv": ["hej"]}, small())


class TestMain:
    def test_writes_a_file(self, comments: Path, sets: Path, tmp_path: Path) -> None:
        to = tmp_path / "made.json"
        languages.main(["--cases", str(comments), "--public", str(sets), "--to", str(to), "--without", "en_1"])
        made = json.loads(to.read_text(encoding="utf-8"))
        assert {"sv", "en", "da", "no", "de", "fi", "es", "fr"} < set(made["languages"])
        assert detect("jag vet inte", Profiles(made)) == "sv"

    def test_a_missing_folder_is_said(self, tmp_path: Path) -> None:
        with pytest.raises(OSError, match=r"dev\.jsonl\.gz"):
            languages.main(["--cases", str(tmp_path), "--public", str(tmp_path), "--to", str(tmp_path / "x")])

    def test_the_bundled_file_knows_what_was_written_by_hand(self) -> None:
        bundled = json.loads(resource("shared", "languages.json").read_text(encoding="utf-8"))
        written = languages.hand_written()
        assert bundled["languages"] == list(languages.listed_words(written))
        assert bundled["neutral"] == sorted(set(written["neutral"]["words"].split()))
        for name, listed in languages.listed_words(written).items():
            assert not [word for word in listed if f" {word} " not in bundled["pieces"]], name
