"""What is weighed: a comment's cues, their company, its shape, its words and word pairs, as named numbers."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from creator_coach.reading.phrases import Cue
from creator_coach.reading.text import Token, TokenType, groups

#: Words for the creator, for the commenter, and for a third person.
YOU = frozenset("du dig dej din ditt dina ni er ert era you your you're youre u ur yours".split())
ME = frozenset("jag mig mej min mitt mina vi oss vår vårt i i'm im my me we us our i've".split())
THEM = frozenset("han hon hen honom henne hans hennes he she him her his he's she's".split())
#: Upper ends of the length classes, in words.
_LENGTHS = (1, 3, 6, 10, 16, 25, 40, 70, 120)
#: A word's first letters stand for its inflections and for the compounds it begins.
_STEM = 5
#: Cues that speak of something a creator could use, of warmth, and of harshness.
_USABLE = ("fault", "request", "broken", "fact")
_WARM = ("praise", "thanks", "joy", "affection", "work_worked")
_HARSH = ("insult", "slang_insult", "slur", "harsh_word", "hurt_wish", "group_hate")


def _shape(found: tuple[Token, ...], spoken: list[str]) -> Iterable[str]:
    """Length, who is spoken of, and punctuation."""
    yield f"len:{sum(len(spoken) > end for end in _LENGTHS)}"
    for name, pronouns in (("you", YOU), ("me", ME), ("them", THEM)):
        yield f"{name}:{min(3, sum(word in pronouns for word in spoken))}"
    marks = Counter(t.word for t in found if t.type is TokenType.MARK)
    for mark in ("?", "!", '"', "...", "(", ":", "-"):
        if marks[mark]:
            yield f"mark:{mark}:{min(2, marks[mark])}"
    if found and found[-1].word == "?":
        yield "ends:?"


def _signs(found: tuple[Token, ...], spoken: int) -> Iterable[str]:
    """Shouting, emoji, numbers, links and mentions."""
    shouted = sum(t.shouted for t in found)
    if shouted >= 3:
        yield "shouted:most" if shouted > spoken / 2 else "shouted:some"
    for type_ in (TokenType.EMOJI, TokenType.NUMBER, TokenType.LINK, TokenType.MENTION):
        count = sum(t.type is type_ for t in found)
        if count:
            yield f"{type_}:{min(3, count)}"
    if found and found[-1].type is TokenType.EMOJI:
        yield "ends:emoji"


def _together(names: Counter[str], words: int) -> Iterable[str]:
    """Cues that mean something else together than alone."""
    usable, warm, harsh = (any(names[n] for n in family) for family in (_USABLE, _WARM, _HARSH))
    if harsh:
        yield "harsh&usable" if usable else "harsh&warm" if warm else "harsh&only"
    if warm:
        yield "warm&usable" if usable else "warm&only"
    if names["attention"] or names["sarcasm"]:
        yield "joke&usable" if usable else "joke&only"
    if usable:
        yield "usable&money" if names["commerce"] or names["account"] else "usable&only"
    if not (usable or warm or harsh):
        yield "bare&short" if words <= 8 else "bare&long"
    if names["taste"] or names["disagree"]:
        yield "view&usable" if usable else "view&only"
    if names["question"] and not (warm or harsh or names["fault"] or names["broken"]):
        yield "question&only"


def features(found: tuple[Token, ...], cues: Iterable[Cue]) -> dict[str, float]:
    """The features of one comment or clause, each with its value (0..1)."""
    names = Counter(cue.name for cue in cues)
    said = [t.word for t in found if t.type is not TokenType.MARK]
    spoken = [t.word for t in found if t.type is TokenType.WORD]
    plain = [f"cue:{name}" for name in names] + [f"often:{name}" for name, count in names.items() if count >= 3]
    plain += [*_together(names, len(said)), *_shape(found, spoken), *_signs(found, len(spoken))]
    # A word says less among many: longer comments spread the same weight over more words.
    scale = 1 / math.sqrt(max(8, len(said)) / 8)
    made = dict.fromkeys((f"w:{word}" for word in said), scale)
    made |= dict.fromkeys((f"stem:{word[:_STEM]}" for word in spoken if len(word) > _STEM), scale)
    made |= dict.fromkeys((f"w:{a} {b}" for a, b in pairwise(said)), scale)
    if said:
        plain += [f"first:{said[0]}", f"last:{said[-1]}"]
    return made | dict.fromkeys(plain, 1.0)


def clause_features(
    found: tuple[Token, ...], cues: list[Cue], kind: str
) -> list[tuple[tuple[Token, ...], list[Cue], dict[str, float]]]:
    """Each clause of a comment with its cues and its features; the comment's `kind` is one of them."""
    parts = groups(found, "clause")
    made, first = [], 0
    for number, part in enumerate(parts):
        last = first + len(part) - 1
        inside = [cue for cue in cues if cue.first <= last and cue.last >= first]
        named = {name: value for name, value in features(part, inside).items() if not name.startswith("last:")}
        place = "only" if len(parts) == 1 else "first" if number == 0 else "last" if part is parts[-1] else "mid"
        named |= {f"kind:{kind}": 1.0, f"pos:{place}": 1.0, f"clauses:{min(6, len(parts))}": 1.0}
        made.append((part, inside, named))
        first = last + 1
    return made


def with_kind(made: dict[str, float], kind: str) -> dict[str, float]:
    """The features of a comment with its kind among them, weighed twice: what perspectives are judged from."""
    return made | {f"kind:{kind}": 2.0}
