from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.content import voice
from creator_coach.content.quotes import HIDDEN, clean
from creator_coach.content.render import WORD_LIMIT, words
from creator_coach.reading.types import (
    Comment,
    Flag,
    Grounds,
    Kernel,
    KernelId,
    Kind,
    Leave,
    LeaveId,
    Mark,
    Marked,
    Perspective,
    PerspectiveId,
    QuestionId,
    Reading,
    Span,
    Stance,
    ThreatType,
    Why,
)
from tests.content.readings import reading, script, span

LANGUAGES = ("sv", "en")
P, K, L = PerspectiveId, KernelId, LeaveId


def test_a_word_for_a_value() -> None:
    assert voice.load("sv").word(Kind.FEEDBACK) == "Synpunkt"
    assert voice.load("en").word(Stance.DONT_FEED) == "Don’t feed it"
    assert voice.load("sv").word(Grounds.FAINT) == "Svag gissning"


def test_a_language_without_a_voice_is_an_error() -> None:
    with pytest.raises(ValueError, match="'xx'"):
        voice.load("xx")


def test_a_voice_is_loaded_once() -> None:
    assert voice.load("sv") is voice.load("sv")


# what is said ------------------------------------------------------------------------------------------

TORQUE = "You never once say what the torque setting is. The ONE number everybody needs. Absolute clown."


def torque(**more: Any) -> Reading:
    return reading(
        TORQUE,
        Kind.FEEDBACK,
        why=Why.USABLE_HARSH,
        marks={"Absolute clown": Mark.INSULT, "everybody": Mark.ABSOLUTE},
        chairs=((P.WANTS_A_FIX, "The ONE number everybody needs"), (P.DISINHIBITED, "Absolute clown")),
        kernels=((K.FAULT, "You never once say what the torque setting is", "instructions"),),
        leave=((L.ABOUT_YOU, "Absolute clown"), (L.OVERSTATEMENT, "everybody")),
        flags=(Flag.INSULTS,),
        **more,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_feedback_quotes_takes_and_leaves(language: str) -> None:
    said = voice.load(language).say(torque())
    assert said.chairs[0].quotes == ("The ONE number everybody needs",)
    assert said.chairs[0].spans[0].of(TORQUE) == "The ONE number everybody needs"
    assert "The ONE number everybody needs" in said.chairs[0].sentence
    assert "say what the torque setting is" in said.take[0]
    named = voice.load(language)._script["topic"]["instructions"] in said.take[0]
    assert named == (language == "sv")  # The English words are a sentence in English and a quote in Swedish.
    assert len(said.leave) == 2
    assert "everybody" in said.leave[1]
    assert said.headline == ""
    assert said.body == ()
    assert said.text.endswith(said.closing)
    for everything in (said.text, *said.take, *said.leave, *(chair.sentence for chair in said.chairs)):
        assert "clown" not in everything


def test_a_chair_whose_words_are_all_hidden_shows_none_of_them() -> None:
    chair = voice.load("en").say(torque()).chairs[1]
    assert (chair.quotes, chair.spans) == ((), ())
    assert "face" in chair.sentence


def test_a_possible_reading_without_words_to_rest_on_is_not_offered() -> None:
    text = "Absolute clown of a recipe"
    made = reading(text, Kind.FEEDBACK, marks={text: Mark.INSULT}, chairs=((P.TASTE_CLASH, text),))
    assert voice.load("en").say(made).chairs == ()


def test_a_kernel_under_the_veil_is_not_offered() -> None:
    made = reading("clown sound", Kind.FEEDBACK, marks={"clown": Mark.INSULT}, kernels=((K.FAULT, "clown", None),))
    assert voice.load("en").say(made).take == ()


def test_the_count_of_things_to_use_is_said() -> None:
    assert "en sak" in voice.load("sv").say(torque()).why
    text = "a b c d"
    for count, word in ((1, "one thing"), (3, "three things"), (4, "several things")):
        made = reading(text, Kind.FEEDBACK, kernels=tuple((K.FAULT, letter, None) for letter in "abcd"[:count]))
        assert word in voice.load("en").say(made).why


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Kind.FEEDBACK, Kind.COMPLAINT])
def test_it_is_said_when_the_comment_names_nothing(kind: Kind, language: str) -> None:
    said = voice.load(language).say(reading("Not good enough, sadly.", kind))
    assert said.take == ()
    none = script(language)["none"][kind]
    assert (said.why, said.body) == (none["why"], (none["line"],))
    assert none["line"] in said.text
    assert "Not good enough, sadly" in said.text


def test_it_is_said_where_the_comment_stops() -> None:
    stop = script("en")["stop"]
    fault = reading("The sound is low.", Kind.FEEDBACK, kernels=((K.FAULT, "The sound is low", "sound"),))
    assert stop["fault"] in voice.load("en").say(fault).text
    long = reading("The sound is low. " + "Otherwise good. " * 9, Kind.FEEDBACK, kernels=((K.FAULT, "low", None),))
    assert stop["fault"] not in voice.load("en").say(long).text
    text = "The sound is low. Turn it up."
    more = reading(text, Kind.FEEDBACK, marks={"Turn it up": Mark.REQUEST}, kernels=((K.FAULT, "sound is low", None),))
    assert stop["fault"] not in voice.load("en").say(more).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kernel", KernelId)
@pytest.mark.parametrize("topic", ["sound", None, "no such topic"])
@pytest.mark.parametrize("words_", ["it is far too low", "why is it so low??"])
def test_every_kernel_has_a_sentence_that_keeps_the_words(
    kernel: KernelId, topic: str | None, words_: str, language: str
) -> None:
    said = voice.load(language).say(reading(words_, Kind.FEEDBACK, kernels=((kernel, words_, topic),)))
    [take] = said.take
    assert words_.rstrip("?") in take
    assert "{" not in take
    assert "?”." not in take
    assert (script(language)["topic"]["sound"] in take) == (topic == "sound")


@pytest.mark.parametrize(
    ("language", "text", "take"),
    [
        ("en", "please turn the music down at 6:20", "Turn the music down at 6:20."),
        ("sv", "kan du sänka musiken vid 6:20", "Personen ber dig att sänka musiken vid 6:20."),
    ],
)
def test_a_request_is_said_as_a_sentence_of_its_own(language: str, text: str, take: str) -> None:
    made = reading(text, Kind.FEEDBACK, language=language, kernels=((K.REQUEST, text, "music"),))
    assert voice.load(language).say(made).take == (take,)
    assert f"– {take}" in voice.load(language).say(made).text


def test_in_another_language_than_the_comment_s_the_words_are_quoted() -> None:
    text = "please turn the music down at 6:20"
    made = reading(text, Kind.FEEDBACK, kernels=((K.REQUEST, text, None),))
    assert f"”{text}”" in voice.load("sv").say(made).take[0]


def test_the_sentence_that_keeps_the_words_turns_with_the_comment() -> None:
    text = "The sound is too low at 6:20"
    said = set()
    for length in range(3):
        made = reading(text + "." * length, Kind.FEEDBACK, kernels=((K.FAULT, text, "sound"),))
        said.add(voice.load("en").say(made).take[0])
        assert voice.load("en").say(made).take == voice.load("en").say(made).take
    assert len(said) == 3


def test_a_kernel_keeps_at_most_two_quotes() -> None:
    text = "late on May 3, late on May 9, late on May 12"
    found = tuple(span(text, day) for day in ("May 3", "May 9", "May 12"))
    made = Reading(
        Comment(text), "en", Kind.COMPLAINT, Grounds.GOOD, Why.PROBLEM, kernels=(Kernel(K.PROBLEM, found),), read_to=44
    )
    assert "“May 3” and “May 9”" in voice.load("en").say(made).take[0]


def test_two_readings_do_not_open_alike() -> None:
    for variant in range(5):
        chairs = tuple((id_, "sound is low") for id_ in (P.UNMET_EXPECTATION, P.WANTS_IT_BETTER, P.WANTS_A_FIX))
        made = reading("The sound is low here", Kind.FEEDBACK, chairs=chairs, variant=variant)
        openings = [chair.sentence.split()[0].strip("“") for chair in voice.load("en").say(made).chairs]
        assert len(set(openings)) == 3


def test_the_variant_chooses_the_wording() -> None:
    own = script("en")["perspective"]["taste_clash"]["wordings"]
    for variant in range(9):
        made = reading("not for me", Kind.OPINION, chairs=((P.TASTE_CLASH, "not for me"),), variant=variant)
        expected = own[variant % len(own)].replace("{quote}", "not for me")
        assert voice.load("en").say(made).chairs[0].sentence == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_overstatement_or_two(language: str) -> None:
    text = "always late, ALWAYS sorry, never everyone"
    overstated = tuple(span(text, w) for w in ("always", "ALWAYS", "never", "everyone"))
    made = Reading(
        Comment(text), "en", Kind.FEEDBACK, Grounds.FAIR, Why.USABLE, leave=(Leave(L.OVERSTATEMENT, overstated),)
    )
    [line] = voice.load(language).say(made).leave
    assert line.count("”") == {"sv": 4, "en": 2}[language]
    assert line.casefold().count("always") == 1
    assert "everyone" not in line


def test_one_word_or_more_about_you() -> None:
    forms = script("sv")["leave"]["about_you"]
    for words_, form in (("clown", "one"), ("Absolute clown", "many")):
        made = reading(TORQUE, Kind.FEEDBACK, marks={words_: Mark.INSULT}, leave=((L.ABOUT_YOU, words_),))
        assert voice.load("sv").say(made).leave == (forms[form],)


def test_an_overstatement_under_the_veil_is_not_quoted() -> None:
    made = reading("always", Kind.ATTACK, marks={"always": Mark.INSULT}, leave=((L.OVERSTATEMENT, "always"),))
    assert voice.load("en").say(made).leave == (script("en")["leave"]["overstatement"]["one"],)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_attack_ends_without_a_question_and_without_a_kernel(language: str) -> None:
    text = "Worst shift of my life and then your face. Nobody likes you."
    made = reading(
        text,
        Kind.ATTACK,
        marks={"Nobody likes you": Mark.INSULT, "your face": Mark.INSULT},
        chairs=((P.WANTS_TO_HURT, "Nobody likes you"), (P.DISPLACED_FRUSTRATION, "Worst shift of my life")),
        kernels=((K.FAULT, "your face", None),),
    )
    said = voice.load(language).say(made)
    assert said.closing == ""
    assert said.take == ()
    assert said.headline in said.text
    assert "Worst shift of my life" in said.text
    assert "Nobody" not in said.text
    assert said.text.endswith(said.body[-1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_comment_lands(language: str) -> None:
    text = "The way you left the pencil lines showing. Never clean that up."
    made = reading(
        text,
        Kind.KIND,
        chairs=((P.SHARES_JOY, "left the pencil lines showing"),),
        kernels=((K.WORKED, "left the pencil lines showing", None),),
    )
    said = voice.load(language).say(made)
    assert said.text.count("the pencil lines showing") == 2
    assert said.why not in said.text
    assert said.body[0] in said.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("why", "flags", "message"),
    [
        (Why.TOO_LITTLE, (), "unclear"),
        (Why.A_QUESTION, (), "question"),
        (Why.ADVERT, (), "advert"),
        (Why.OTHER_LANGUAGE, (), "other_language"),
        (Why.NOTHING, (), "nothing"),
        (Why.TOO_LITTLE, (Flag.COMMENTER_AT_RISK,), "at_risk"),
    ],
)
def test_the_unclear_says_what_it_is(why: Why, flags: tuple[Flag, ...], message: str, language: str) -> None:
    made = reading("Well, ok then.", Kind.UNCLEAR, why=why, flags=flags, chairs=((P.TASTE_CLASH, "Well"),))
    said = voice.load(language).say(made)
    assert said.headline == script(language)["message"][message]["headline"]
    assert said.chairs == ()
    assert ("Well, ok then" in said.text) == (not flags)
    assert bool(said.notice) == bool(flags)


def test_a_question_is_quoted_back() -> None:
    text = "Ok so I have watched all of these by now and there is one thing. What's the song at 4:12?"
    made = reading(text, Kind.UNCLEAR, why=Why.A_QUESTION, marks={"What's the song at 4:12?": Mark.REQUEST})
    assert "“What's the song at 4:12?”" in voice.load("en").say(made).text


@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("sv", ""),
        ("en", ""),
        ("da", "danska"),
        ("other", "känner inte igen språket"),
        ("unsure", "för kort"),
    ],
)
def test_a_language_that_is_not_read_is_named(language: str, notice: str) -> None:
    said = voice.load("sv").say(reading("hvad er det", Kind.UNCLEAR, language=language))
    assert notice in said.notice
    assert bool(said.notice) == bool(notice)


def test_no_language_is_missed_where_there_are_no_letters() -> None:
    assert voice.load("sv").say(reading("2:31", Kind.UNCLEAR, language="unsure")).notice == ""


@pytest.mark.parametrize(("language", "count"), [("sv", "20\u00a0000"), ("en", "20,000")])
def test_it_is_said_how_far_a_long_text_was_read(language: str, count: str) -> None:
    said = voice.load(language).say(reading("word " * 5000, Kind.FEEDBACK, read_to=20_000))
    assert count in said.notice
    assert said.notice in said.text


def test_a_correction_is_called_the_creators_own() -> None:
    said = voice.load("sv").say(reading("Hej du", Kind.OPINION, corrected=True))
    assert said.why == "Din egen läsning: åsikt."


def test_the_questions_come_in_their_order() -> None:
    made = reading("x", Kind.FEEDBACK)
    asked = (QuestionId.THIRD_PERSON, QuestionId.COMMENTER_VIEW, QuestionId.IF_THEN)
    full = Reading(**{**{n: getattr(made, n) for n in made.__slots__}, "questions": asked})
    said = voice.load("en").say(full).questions
    assert tuple(question.id for question in said) == asked
    assert said[0].text == "What would you say to a friend who got this?"
    attack = Reading(**{**{n: getattr(full, n) for n in full.__slots__}, "kind": Kind.ATTACK})
    assert QuestionId.COMMENTER_VIEW not in [question.id for question in voice.load("en").say(attack).questions]


@pytest.mark.parametrize("text", ["{quote} is {0} and {topic}", "%s {} {things} {kind}", "{emergency!r:>9}"])
@pytest.mark.parametrize("kind", [Kind.FEEDBACK, Kind.OPINION, Kind.KIND, Kind.UNCLEAR])
def test_braces_in_a_comment_are_only_words(text: str, kind: Kind) -> None:
    made = reading(text, kind, chairs=((P.TASTE_CLASH, text),), kernels=((K.FAULT, text, "sound"),))
    assert text in voice.load("en").say(made).text


# whatever comes ----------------------------------------------------------------------------------------

offsets = st.tuples(st.integers(0, 80), st.integers(0, 80)).map(lambda pair: Span(min(pair), max(pair)))
some = st.lists(offsets, max_size=2).map(tuple)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    text = draw(st.one_of(st.text(max_size=80), st.text("ab {}\"'?.!”“’ ", max_size=80)))
    return Reading(
        comment=Comment(text),
        language=draw(st.sampled_from(["sv", "en", "da", "other", "unsure"])),
        kind=draw(st.sampled_from(Kind)),
        certainty=Grounds.FAINT,
        why=draw(st.sampled_from(Why)),
        flags=draw(st.frozensets(st.sampled_from(Flag), max_size=2)),
        threat_type=draw(st.sampled_from([None, *ThreatType])),
        marks=tuple(Marked(*m) for m in draw(st.lists(st.tuples(offsets, st.sampled_from(Mark)), max_size=4))),
        perspectives=tuple(
            Perspective(id_, Grounds.FAIR, draw(some), draw(st.integers(0, 99)))
            for id_ in draw(st.lists(st.sampled_from(PerspectiveId), max_size=3, unique=True))
        ),
        kernels=tuple(
            Kernel(id_, draw(some), "sound") for id_ in draw(st.lists(st.sampled_from(KernelId), max_size=3))
        ),
        leave=tuple(Leave(id_, draw(some)) for id_ in draw(st.lists(st.sampled_from(LeaveId), max_size=3))),
        questions=tuple(draw(st.lists(st.sampled_from(QuestionId), max_size=3))),
        read_to=draw(st.integers(0, 80)),
    )


@pytest.mark.parametrize("language", LANGUAGES)
@given(readings())
def test_whatever_comes_is_said_within_the_rules(language: str, made: Reading) -> None:
    own = voice.load(language)
    said = own.say(made)
    joke = made.kind is Kind.MOCKERY and Flag.INSULTS not in made.flags  # its words are what a reading rests on
    veils = HIDDEN - {Mark.INSULT} if joke else HIDDEN
    hidden = [marked.span for marked in made.marks if marked.mark in veils and marked.span.start < marked.span.end]
    for chair in said.chairs:
        assert len(chair.quotes) == len(chair.spans)
        for quote, where in zip(chair.quotes, chair.spans, strict=True):
            assert clean(where.of(made.comment.text), own._marks).startswith(quote.removesuffix(" …"))
            assert not any(where.overlaps(veil) for veil in hidden)
            assert chair.sentence.count(chair.quotes[0])
    assert words(said.text) - words(said.notice) <= WORD_LIMIT or made.kind is Kind.THREAT
    assert said.text.strip() == said.text != ""
    if made.kind in {Kind.THREAT, Kind.UNCLEAR}:
        assert (said.chairs, said.take) == ((), ())
