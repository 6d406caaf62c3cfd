"""What is photographed of the insights: too few entries, five of them, many, and the tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from creator_coach.coach import Coach
from creator_coach.journal.types import Context, Decision, Entry, EntryState, Reflection
from creator_coach.reading.types import QuestionId
from tests.shots.studio import Studio

#: Comments that a person could have read over a year, and come back to.
SAID = {
    "sv": (
        "Gillar kanalen men musiken är alldeles för hög, kan du sänka den?",
        "Ljudet hoppar varje gång du klipper, det är svårt att höra.",
        "Bakgrundsmusiken dränker rösten i halva avsnittet.",
        "Ljudnivån är ojämn mellan klippen, kan du jämna ut den?",
        "Undertexterna saknas, kan du lägga till textning?",
        "Länken i beskrivningen fungerar inte, kan du laga den?",
        "Jag vill se mer av skörden, visa gärna hela skördedagen.",
        "Visa mer av skörden nästa gång, det var för kort.",
        "Jag håller inte med dig om odling utan spadtag.",
        "Tack för det här, du har hjälpt mig komma igång.",
        "Vilken clown, ingen bryr sig om dina tomater.",
        "Receptet saknar mängden mjöl, kan du skriva ut den?",
    ),
    "en": (
        "I like the channel but the music is way too loud, could you turn it down?",
        "The sound jumps every time you cut, it is hard to hear.",
        "The background music drowns your voice for half the episode.",
        "The volume is uneven between the clips, could you level it?",
        "There are no subtitles, could you add captions?",
        "The download link in the description does not work, could you fix it?",
        "I want to see more of the harvest, please show the whole harvesting day.",
        "Show more of the harvest next time, it was too short.",
        "I do not agree with you about gardening without digging.",
        "Thank you for this, you helped me get started.",
        "What a clown, nobody cares about your tomatoes.",
        "The recipe leaves out how much flour to use, could you write it down?",
    ),
}
WORK = {"sv": "Torpet, del {n}", "en": "The croft, part {n}"}
PLAN = {
    "sv": "Om musiken är högre än rösten\nså sänker jag den innan jag lägger upp",
    "en": "If the music is louder than my voice\nthen I turn it down before I upload",
}


def fill(coach: Coach, language: str, count: int) -> list[Entry]:
    """Keep `count` entries of the last ten weeks, the newest first, read as the app reads them."""
    chance, now = Random(7), datetime.now(UTC).astimezone()
    made = []
    for number in range(count):
        text = SAID[language][number % len(SAID[language])]
        when = now - timedelta(days=68 * number / max(1, count - 1), hours=3)
        before = chance.randrange(3, 10)
        said = Reflection(
            before=before,
            after=max(0, min(10, before - chance.choice((-2, 0, 1, 2, 3, 4, 5)))),
            answers=((QuestionId.IF_THEN, PLAN[language]),) if number % 6 == 3 else (),
            decision=chance.choice((*Decision, Decision.USE, None)),
            plan_used=number % 12 == 3,
        )
        draft = coach.begin(text, Context("YouTube", WORK[language].format(n=number + 1)))
        kept = replace(draft, created=when, state=EntryState.KEPT, reading=coach.read(text), reflection=said)
        made.append(coach.save(kept))
    return made


def insights(studio: Studio, language: str) -> Iterator[str]:
    """The page in its states. What is in the journal already stays in it."""
    asides = studio.window.insights
    for entry in studio.coach.entries():
        studio.coach.delete(entry.id)
    for name, more in (("insights-few", 3), ("insights-five", 2), ("insights", 40)):
        fill(studio.coach, language, more)
        studio.window.looking.change()
        asides.show()
        studio.wait(lambda: not studio.window.looking.busy)
        for _ in range(3):  # A page that is filled anew is laid out in steps.
            studio.settle()
        yield name
    page = asides.page
    next(iter(page.points.rows.values())).head.click()
    yield "insights-point"
    page.toggle_tables()
    yield "insights-tables"
    page.toggle_tables()
