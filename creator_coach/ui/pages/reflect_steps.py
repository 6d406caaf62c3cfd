"""The steps of a reflection as values: which there are for a comment, and what the person has said in each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from creator_coach.content.types import Question, Said
from creator_coach.journal.types import Decision, Entry, Reflection
from creator_coach.reading.care import speaks_of_despair
from creator_coach.reading.questions import PLANS
from creator_coach.reading.types import Kind, QuestionId

#: The two steps that are no question of the voice's: what to do (with the plan), and the number again.
DO = "do"
AFTER = "after"


@dataclass(frozen=True, slots=True)
class ReflectStep:
    """One step: its id (a question's id, DO or AFTER) and the question in words, which the plan may lack."""

    id: str
    question: Question | None = None


def steps_for(entry: Entry, said: Said) -> tuple[ReflectStep, ...]:
    """The steps of `entry`: the questions one at a time, then what to do, then the number.

    A threat has its questions alone: nothing is weighed or measured there.
    """
    asked = tuple(ReflectStep(question.id.value, question) for question in said.questions if question.id not in PLANS)
    if entry.kind is Kind.THREAT:
        return asked
    plan = next((question for question in said.questions if question.id in PLANS), None)
    return (*asked, ReflectStep(DO, plan), ReflectStep(AFTER))


def asks_number(entry: Entry) -> bool:
    """Whether the number is asked again: not for kind words, unless it was given before."""
    return entry.kind is not Kind.KIND or entry.reflection.before is not None


def with_answer(reflection: Reflection, question: QuestionId, words: str) -> Reflection:
    """`reflection` with the person's `words` for `question`; blank words take the answer away."""
    answers = {**dict(reflection.answers), question: words}
    return replace(reflection, answers=tuple((each, said) for each, said in answers.items() if said.strip()))


def merged(mine: Reflection, theirs: Reflection) -> Reflection:
    """`theirs`, with what is written on the reflect page as it stands in `mine`."""
    return replace(theirs, answers=mine.answers, decision=mine.decision, after=mine.after, feelings=mine.feelings)


def needs_care(reflection: Reflection) -> bool:
    """Whether the person's own words speak of not wanting to live."""
    own = (*(words for _question, words in reflection.answers), *reflection.feelings, reflection.note)
    return any(speaks_of_despair(words) for words in own)


def answers(entry: Entry) -> bool:
    """Whether the person chose to answer, and has neither done that nor chosen not to since."""
    return entry.reflection.decision is Decision.ANSWER and not (entry.reply.copied or entry.reply.declined)
