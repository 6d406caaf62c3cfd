"""Which language it is: told where it can be, unsure where it cannot, and Danish never taken for Swedish."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.content.where import resource
from creator_coach.reading.language import LOOKED_AT, NAMED, NEUTRAL, Profiles, detect, mixed, pieces, words

PROFILES = Profiles(json.loads(resource("shared", "languages.json").read_text(encoding="utf-8")))
CASES = Path(__file__).parent.parent / "cases"
FOREIGN = {
    name: block.strip().splitlines()
    for name, block in tomllib.loads(Path(__file__).with_name("foreign.toml").read_text(encoding="utf-8")).items()
}


def share(texts: list[str], *languages: str) -> float:
    """What share of `texts` is told to be in one of `languages`."""
    return sum(detect(text, PROFILES) in languages for text in texts) / len(texts)


class TestTold:
    @pytest.mark.parametrize(("name", "floor"), [("gold", 0.97), ("safety", 0.99)])
    @pytest.mark.parametrize("language", ["sv", "en"])
    def test_comments_never_learned_from(self, name: str, floor: float, language: str) -> None:
        cases = [json.loads(line) for line in (CASES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
        assert share([case["text"] for case in cases if case["lang"] == language], language) >= floor

    @pytest.mark.parametrize("language", ["de", "fi", "es", "fr", "other"])
    def test_languages_nobody_here_reads(self, language: str) -> None:
        assert share(FOREIGN[language], language) >= 0.95

    @pytest.mark.parametrize("language", ["da", "no"])
    def test_neighbours_do_not_pass_for_swedish(self, language: str) -> None:
        assert share(FOREIGN[language], "sv") == 0
        assert share(FOREIGN[language], "da", "no") >= 0.97
        assert share(FOREIGN[language], language) >= 0.8

    @pytest.mark.parametrize(
        ("text", "language"),
        [
            ("Jaha.", "sv"),
            ("Bra jobbat", "sv"),
            ("Först!", "sv"),
            ("int bra alls", "sv"),
            ("ja e så trött på de här o du vet de", "sv"),
            ("nån som vet va låten heter", "sv"),
            ("VARFÖR SVARAR DU INTE", "sv"),
            ("såååå bra", "sv"),
            ("nja bro your pacing är helt off, första halvan sniglar o sen är allt klart", "sv"),
            ("@anna kolla https://example.org/the-best-video-of-the-year", "sv"),
            ("nice work", "en"),
            ("who", "en"),
            ("u r so dumb", "en"),
            ("I don’t like this", "en"),
            ("𝓘 𝓱𝓪𝓽𝓮 𝔂𝓸𝓾𝓻 𝓿𝓲𝓭𝓮𝓸𝓼", "en"),
        ],
    )
    def test_short_and_odd_ones(self, text: str, language: str) -> None:
        assert detect(text, PROFILES) == language

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "?",
            "2:31",
            "😂😂",
            "🤡🤡🤡",
            "lol",
            "ok",
            "Haha!!!",
            "@anna",
            "https://example.org",
            "idiot",
            "bro",
        ],
    )
    def test_too_little_to_tell(self, text: str) -> None:
        assert detect(text, PROFILES) == "unsure"

    @pytest.mark.parametrize(
        ("text", "language"),
        [
            ("mi reina te espero afuera de tu trabajo every day til u say yes, blue honda", "en"),
            ("har en deepfake på dig redan. the boys i gruppen tycker du e fine, more to come", "sv"),
            ("c'est vraiment nul, jag fattar ingenting av det du säger", "sv"),
        ],
    )
    def test_of_two_languages_the_one_we_read(self, text: str, language: str) -> None:
        assert detect(text, PROFILES) == language


class TestMixed:
    @pytest.mark.parametrize(
        "text",
        [
            "nja bro your pacing is so off, första halvan sniglar och sen är allt klart",
            "servern har varit nere i tre dagar, what is going on with you guys",
            "I come from Iran och min mamma skulle gråta av glädje för den botten",
            "te espero afuera de tu trabajo every day until you say yes",
        ],
    )
    def test_two_languages(self, text: str) -> None:
        assert mixed(text, PROFILES)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "😂😂",
            "Ljudet är för lågt och introt är för långt.",
            "The sound is too low and the intro is too long.",
            "bra stream, nice setup",
            "Hvorfor svarer du aldrig på kommentarerne?",
            "Warum antwortest du nie auf die Kommentare?",
        ],
    )
    def test_one_language(self, text: str) -> None:
        assert not mixed(text, PROFILES)

    def test_is_rare_in_comments_of_one_language(self) -> None:
        cases = [json.loads(line) for line in (CASES / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
        plain = [case["text"] for case in cases if not case["flags"]["code_switch"]]
        assert sum(mixed(text, PROFILES) for text in plain) <= 2


class TestPieces:
    def test_words_are_bare(self) -> None:
        assert words("Sååå BRA, @anna! #ljud don’t 2:31 www.example.org 😂") == ["så", "bra", "don't"]

    def test_long_words_are_cut(self) -> None:
        assert [len(word) for word in words("ab" * 1_000)] == [30]

    @pytest.mark.parametrize(
        ("word", "found"),
        [("å", [" å", "å ", " å "]), ("är", [" ä", "är", "r ", " är", "är ", " är "])],
    )
    def test_edges_count(self, word: str, found: list[str]) -> None:
        assert pieces(word) == found

    def test_the_whole_word_is_a_piece(self) -> None:
        assert pieces("inte")[-1] == " inte "


class TestProfiles:
    def test_unknown_pieces_leave_what_is_expected(self) -> None:
        bare = Profiles({"languages": ["sv", "en", "xx"], "prior": [9, 9, 0], "neutral": [], "pieces": {}})
        assert detect("inte bra", bare) == "unsure"
        assert not mixed("inte bra", bare)

    def test_a_language_without_a_name_is_other(self) -> None:
        row = NEUTRAL + NEUTRAL + "z"
        made = Profiles(
            {"languages": ["sv", "en", "xx"], "prior": [0, 0, 0], "neutral": ["lol"], "pieces": {" a ": row}}
        )
        assert "xx" not in NAMED
        assert detect("a lol", made) == "other"
        assert detect("lol", made) == "unsure"

    def test_a_part_that_is_missing_is_said(self) -> None:
        with pytest.raises(KeyError):
            Profiles({"languages": ["sv", "en"]})
        with pytest.raises(ValueError, match="not in tuple"):
            Profiles({"languages": ["da", "no"], "prior": [], "neutral": [], "pieces": {}})

    def test_small_and_quick(self) -> None:
        assert resource("shared", "languages.json").stat().st_size < 300_000
        text = "ljudet e för lågt har skruvat upp på max både på tvn o på soundbaren o hör ändå inte ett ord " * 2
        times = []
        for _ in range(20):
            began = process_time()
            detect(text, PROFILES)
            times.append(process_time() - began)
        assert min(times) < 0.002  # A generous bound: it takes about 0.25 ms on a quiet machine.

    def test_only_the_beginning_is_looked_at(self) -> None:
        text = "det var en gång en båt " * 200
        assert len(text) > LOOKED_AT
        assert detect(text + "the end of it is in English " * 1_000, PROFILES) == "sv"


@given(st.text(max_size=400))
def test_any_text_has_an_answer(text: str) -> None:
    assert detect(text, PROFILES) in NAMED | {"other", "unsure"}
    assert mixed(text, PROFILES) in {True, False}


@given(st.lists(st.sampled_from("och the ikke nicht ei y et e o å u ur bro 😂 ? @x #y 1 ’ ﷺ 你".split())))
def test_any_comment_has_an_answer(parts: list[str]) -> None:
    assert detect(" ".join(parts), PROFILES) in NAMED | {"other", "unsure"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich weiß wo du wohnst, schreib mir an hans@example.de sonst passiert was.", "de"),
        ("Ich finde das Video gar nicht gut, hans@web.de", "de"),
        ("Svara mig på anna.ek@example.se annars vet du vad som händer.", "sv"),
        ("Write to me at jo.smith+clips@mail.example.com, the sound is too low", "en"),
    ],
)
def test_an_address_for_letters_is_no_word_of_any_language(text: str, language: str) -> None:
    assert detect(text, PROFILES) == language
