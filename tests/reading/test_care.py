"""The quiet line is offered for words of despair, in both languages, and not for figures of speech."""

from __future__ import annotations

import pytest

from creator_coach.reading.care import speaks_of_despair

DESPAIR = [
    "Jag vill inte leva längre.",
    "jag orkar inte leva",
    "Jag vill bara inte finnas",
    "Jag vill dö.",
    "Ibland vill jag bara dö",
    "Jag önskar att jag fick dö",
    "Jag önskar jag var död",
    "Det vore bättre att jag dör",
    "Jag skulle hellre vara död",
    "Jag har tänkt ta livet av mig",
    "Tänker på att ta mitt liv",
    "Jag vill göra slut på allt",
    "Jag har börjat skada mig själv igen",
    "Tänker på självmord",
    "Det finns ingen utväg",
    "Jag ser ingen  annan\nväg ut",
    "Alla skulle ha det bättre utan mig",
    "Det vore lättare om jag inte fanns",
    "Jag vill slippa leva",
    "Jag vill somna och aldrig vakna",
    "Jag hoppas att jag inte vaknar mer",
    "Det är ingen mening med att leva",
    "Jag är trött på livet",
    "Anna vill inte leva",
    "JAG VILL INTE LEVA",
    "I don't want to live anymore",
    "I don\u2019t want to be here anymore",
    "I do not want to be alive",
    "I want to die",
    "I just wanna die",
    "i'd rather be dead",
    "I wish I was dead",
    "I wish I'd never been born",
    "I keep thinking about killing myself",
    "I might hurt myself tonight",
    "I want to end my life",
    "I could end it all",
    "I feel suicidal",
    "I hurt myself to feel something",
    "There is no way out",
    "They would be better off without me",
    "There is no point in living",
    "I am tired of living",
    "I can't go on living",
]

FIGURES_OF_SPEECH = [
    "",
    "Det gjorde ont, men det går över.",
    "Jag vill inte leva upp till allas krav",
    "Jag kan inte leva på reklam",
    "Jag vill inte leva efter andras åsikter",
    "Jag ville dö av skam",
    "Jag vill dö av skratt",
    "Jag vill inte dö",
    "Jag vill bara somna igen",
    "Jag skulle hellre dö än göra en sån video till",
    "Jag orkar inte mer av den här tråden",
    "Jag tar mitt livs chans",
    "Videon får leva vidare",
    "Jag gör slut på serien",
    "Jag vill inte läsa den igen",
    "Kanalen klarar sig bättre utan honom",
    "Det finns många vägar ut ur det här",
    "Jag vill inte finnas på Instagram",
    "I don't want to live up to that",
    "I do not want to die",
    "I want to die on this hill, apparently",
    "I wanted to die of embarrassment",
    "I nearly killed myself laughing",
    "I am killing myself to meet the deadline",
    "There is no way out of this contract",
    "This comment will not end my channel",
    "I should cut myself some slack",
    "I am tired of living in this comment section",
    "I am done with this thread",
    "Take a break, then answer",
    "The editing killed the mood",
]


@pytest.mark.parametrize("text", DESPAIR)
def test_words_of_despair_are_heard(text: str) -> None:
    assert speaks_of_despair(text)


@pytest.mark.parametrize("text", FIGURES_OF_SPEECH)
def test_figures_of_speech_are_left_alone(text: str) -> None:
    assert not speaks_of_despair(text)


def test_a_very_long_answer_is_no_trouble() -> None:
    assert speaks_of_despair("ord " * 25_000 + "jag vill inte leva")
