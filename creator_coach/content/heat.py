"""How hot a wording is: VADER in English and, through the same engine, in Swedish, with its faults fenced off."""

from __future__ import annotations

import importlib.util
import math
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from types import ModuleType
from typing import Any

from creator_coach.content.where import resource
from creator_coach.reading.text import Token, TokenType, tokens
from creator_coach.reading.types import HeatMeter

LANGUAGES = frozenset({"sv", "en"})
#: The engine compares every word with every other one: it gets this many words at a time,
CHUNK = 60
#: and no more than this many characters of a text are measured.
MEASURED = 10_000
#: Strength is squeezed into 0..1; this is the square of the strength at which heat is 0.7.
SCALE = 30.0
#: What each swear word (up to `SWORN_MOST`) and the shouting of a whole text add to the strength of the words.
SWEARING, SWORN_MOST, SHOUTING = 1.2, 3, 1.0
#: How much of the warmth in a sentence is taken off its strength,
COOLING = 0.5
#: and how much "!" and "?" count where no word is hot.
BARE_MARKS = 0.3

_ENGINE = "vaderSentiment.vaderSentiment"
#: What a rough first part ("skitmick") and an insulting last part ("gnagarsvin") weigh in a compound.
_ROUGH, _INSULT = -2.0, -2.6
_LONGEST_WORD, _SHORTEST_REST = 40, 3
_LONGEST_PHRASE = 4
#: Stands between the words of a phrase, which the engine gets as one word. It strips ASCII marks off words.
_JOINT = "·"
_MASKED = f"{_JOINT}{_JOINT}"
_MOST_STARS = 3
_SPOKEN = frozenset({TokenType.WORD, TokenType.EMOJI, TokenType.TAG})


def meter(language: str) -> HeatMeter:
    """A meter for "sv" or "en": from a sentence (any text will do) to its heat.

    Heat says how hot the words are, from 0 (calm or kind) towards 1: the strength of the negative words, of swearing,
    of capitals and of exclamation marks, less half of what is warm in the same sentence. Calm cruelty is cool ("I know
    where you live" has heat 0) and praise with a swear word in it is not hot: heat never says what is meant. Of a long
    text it is the heat of the hottest stretch. A plain complaint has 0 to 0.4, abuse 0.5 to 0.9.

    Nothing is imported or read before the first sentence. Raises ValueError for another language; the meter raises
    OSError if the resources are missing.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no words for {language!r}")
    return partial(_heat, language)


def _heat(language: str, sentence: str) -> float:
    return _thermometer(language).heat(sentence)


@dataclass(frozen=True, slots=True)
class _Words:
    """What one language's words weigh, and what its compounds are made of."""

    valence: Mapping[str, float]
    phrases: Mapping[tuple[str, ...], float]
    boosters: Mapping[str, float]
    negations: tuple[str, ...]
    swearing: frozenset[str]
    stronger: tuple[str, ...]
    rough: tuple[str, ...]
    insults: tuple[str, ...]
    calm: frozenset[str]
    but: str


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the engine heard: the sums of warm and of hot words, how much of the hot is swearing, and what marks add.

    `swears` counts the swear words that have no weight of their own.
    """

    warm: float
    hot: float
    sworn: float
    swears: int
    marks: float


class _Thermometer:
    """One language's words and its engine."""

    def __init__(self, words: _Words, engine: Any) -> None:
        self._words = words
        self._engine = engine
        worst = [word for word, weight in words.valence.items() if weight <= _INSULT]
        self._rough = " ".join(sorted({*worst, *words.swearing}))
        self._known = {*engine.lexicon, *words.boosters, *words.negations, *words.swearing, *words.calm, words.but}

    def heat(self, text: str) -> float:
        """The heat of `text`, 0..1."""
        text = text[:MEASURED]
        found = tokens(text)
        shouted = _shouted(found)
        spoken = self._phrased([part for token in found if token.type in _SPOKEN for part in self._spoken(token)])
        if shouted:
            spoken = [word.lower() for word in spoken]
        marks = _marks(found, text)
        parts = (spoken[at : at + CHUNK] for at in range(0, len(spoken), CHUNK))
        return max((self._strength(part, marks, shouted=shouted) for part in parts), default=0.0)

    def _strength(self, spoken: Sequence[str], marks: str, *, shouted: bool) -> float:
        """The heat of at most `CHUNK` words."""
        heard: _Heard = self._engine.polarity_scores(" ".join([*spoken, marks]))
        if heard.warm > 0 and heard.hot <= heard.sworn:
            return 0.0
        strength = heard.hot - COOLING * heard.warm
        if heard.warm <= heard.hot:
            strength += SWEARING * min(heard.swears, SWORN_MOST)
            strength += SHOUTING * shouted + heard.marks * (1.0 if strength > 0 else BARE_MARKS)
        return max(0.0, strength) / math.sqrt(strength * strength + SCALE)

    def _phrased(self, spoken: Sequence[str]) -> list[str]:
        """The words, those of a known phrase joined to one."""
        joined: list[str] = []
        at = 0
        while at < len(spoken):
            size = next((n for n in range(_LONGEST_PHRASE, 0, -1) if self._phrase(spoken, at, n)), 0)
            joined.append(_JOINT.join(spoken[at : at + size]) if size else spoken[at])
            at += size or 1
        return joined

    def _phrase(self, spoken: Sequence[str], at: int, size: int) -> bool:
        words = tuple(word.lower() for word in spoken[at : at + size])
        return len(words) == size and words in self._words.phrases

    def _spoken(self, token: Token) -> list[str]:
        """The words to look up for one token, in capitals if it was shouted."""
        if token.type is TokenType.EMOJI:
            return [form for form in token.forms if form in self._known]
        forms = [form.lstrip("#")[:_LONGEST_WORD] for form in token.forms]
        known = next((form for form in forms if form in self._known), None)
        words = [known] if known else self._unmasked(forms[0]) or self._parted(forms) or [forms[0]]
        return [word.upper() for word in words] if token.shouted else words

    def _unmasked(self, word: str) -> list[str]:
        """The rough word behind stars: "f*ck"."""
        parts = re.split(r"\*+", word)
        if not 1 < len(parts) <= _MOST_STARS + 1 or not parts[-1]:
            return []
        # A star stands for at least one letter. Whoever hides a word has a reason, even if we do not know the word.
        shape = r"\w+".join(map(re.escape, parts))
        found = re.search(rf"(?<!\S){shape}(?!\S)", self._rough)
        return [found.group()] if found else [_MASKED]

    def _parted(self, forms: Iterable[str]) -> list[str]:
        """The parts of a compound, the first spelling first; nothing if it is none."""
        return next((parts for form in forms for parts in self._parts(form)), [])

    def _parts(self, word: str) -> Iterator[list[str]]:
        for first in self._words.stronger:
            rest = word.removeprefix(first)
            if rest != word and len(rest) >= _SHORTEST_REST and rest in self._engine.lexicon:
                yield [first, rest]
        for insult in self._words.insults:
            if len(word) > len(insult) + 1 and word.endswith(insult):
                yield [f"{_JOINT}{insult}"]
        for first in self._words.rough:
            if len(word) >= len(first) + _SHORTEST_REST and word.startswith(first):
                yield [f"{first}{_JOINT}"]


def _shouted(found: Iterable[Token]) -> bool:
    """Whether all words are in capitals: the engine sees capitals only where they stand out."""
    long = [token for token in found if token.type is TokenType.WORD and len(token.word) > 1]
    return bool(long) and all(token.shouted for token in long) and sum(len(token.word) for token in long) > 3


def _marks(found: Iterable[Token], text: str) -> str:
    """The exclamation and question marks of a text, as many as the engine counts."""
    raw = "".join(token.span.of(text) for token in found if token.type is TokenType.MARK)
    return "!" * min(4, raw.count("!")) + "?" * min(4, raw.count("?"))


@lru_cache(maxsize=2)
def _thermometer(language: str) -> _Thermometer:
    """The one thermometer of a language, made when it is first asked for."""
    words = _read(language)
    return _Thermometer(words, _engine(words, shipped=language == "en"))


def _toml(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))


def _weights(table: Mapping[str, str], split: Callable[[str], Iterable[str]]) -> dict[str, float]:
    """From weights and the words that have each of them to words and their weights."""
    return {word: float(weight) for weight, words in table.items() for word in split(words)}


def _read(language: str) -> _Words:
    """The words of one language, from its heat.toml."""
    found, signs = _toml(language, "heat.toml"), _toml("shared", "heat.toml")
    parts = {name: tuple(value.split()) for name, value in found["compounds"].items()}
    phrases = _weights(found["phrases"], lambda block: (phrase.strip() for phrase in block.split(";")))
    more, less = found["boosters"]["more"].split(), found["boosters"]["less"].split()
    return _Words(
        valence=_weights(signs["valence"], str.split) | _weights(found["valence"], str.split),
        phrases={tuple(phrase.split()): weight for phrase, weight in phrases.items()},
        boosters=dict.fromkeys(less, -1.0) | dict.fromkeys([*more, *parts["stronger"]], 1.0),
        negations=tuple(found["negations"].split()),
        swearing=frozenset(found["swearing"]["words"].split()),
        stronger=parts["stronger"],
        rough=parts["rough"],
        insults=parts["insults"],
        calm=frozenset(parts["calm"]),
        but=found["compounds"]["but"],
    )


def _fresh() -> ModuleType:
    """A module of our own made from the installed engine, so that what we change in it stays ours."""
    spec = importlib.util.find_spec(_ENGINE)
    if spec is None or spec.loader is None:
        raise ImportError(_ENGINE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _engine(words: _Words, *, shipped: bool) -> Any:
    """The engine with `words`, added to those it is shipped with or, for another language, in place of them."""
    vader: Any = _fresh()
    boosters = {word: sign * vader.B_INCR for word, sign in words.boosters.items()}
    vader.BOOSTER_DICT = {**(vader.BOOSTER_DICT if shipped else {}), **boosters}
    vader.NEGATE = [*(vader.NEGATE if shipped else ()), *words.negations]
    vader.SPECIAL_CASES = vader.SPECIAL_CASES if shipped else {}
    lexicon: dict[str, float] = dict(vader.SentimentIntensityAnalyzer().lexicon) if shipped else {}
    lexicon.update({**words.valence, _MASKED: _ROUGH})
    lexicon.update({_JOINT.join(phrase): weight for phrase, weight in words.phrases.items()})
    lexicon.update({f"{first}{_JOINT}": _ROUGH for first in words.rough})
    lexicon.update({f"{_JOINT}{insult}": _INSULT for insult in words.insults})
    return _analyzer(vader, {word: weight for word, weight in lexicon.items() if weight}, words)


def _analyzer(vader: Any, lexicon: Mapping[str, float], words: _Words) -> Any:
    """An analyzer that reads no files, tells warm from hot, and whose "but" works by place.

    The shipped one looks for each word's weight with `index`, and so finds the wrong word when two weigh the same.
    """

    class Analyzer(vader.SentimentIntensityAnalyzer):  # type: ignore[misc]  # The library ships no types.
        def __init__(self) -> None:
            self.lexicon = lexicon
            self.emojis: dict[str, str] = {}

        @staticmethod
        def _but_check(spoken: Sequence[str], weights: list[float]) -> list[float]:
            lowered = [word.lower() for word in spoken]
            if words.but not in lowered:
                return weights
            turn = lowered.index(words.but)
            return [weight * (0.5 if at < turn else 1.5) for at, weight in enumerate(weights)]

        def score_valence(self, weights: Sequence[float], text: str) -> _Heard:
            spoken = zip(weights, text.lower().split(), strict=True)
            sworn = [weight for weight, word in spoken if word in words.swearing]
            return _Heard(
                warm=sum(weight for weight in weights if weight > 0),
                hot=-sum(weight for weight in weights if weight < 0),
                sworn=-sum(weight for weight in sworn if weight < 0),
                swears=sworn.count(0),
                marks=self._punctuation_emphasis(text),
            )

    return Analyzer()
