"""Rebuilds resources/shared/languages.json from labelled comments and from languages.toml beside this file."""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from creator_coach.content.where import resource
from creator_coach.reading.language import NEUTRAL, pieces, words

#: Never learned from: they judge.
HELD_OUT = frozenset({"gold", "safety", "safety_2"})
#: What may be learned from besides the cases: folder and language (attribution in resources/LICENSES.md).
PUBLIC = {"xed_sv": "sv", "xed_en": "en", "dkhate": "da"}
_PLACEHOLDER = re.compile(r"\[[A-Z]+\]|@USER|URL")
#: Of each public set the last lines are held out.
PUBLIC_SHARE = 0.8
#: Steps of a profile's letters in a unit of log-odds, and the farthest a letter may go.
STEP, FARTHEST = 10, 40
#: How far a single piece is believed: the pieces of a word overlap.
BELIEF = 0.35
#: What a word that was listed by hand is worth, in log-odds.
LISTED = 1.6
#: How many occurrences the common background is worth.
BACKGROUND = 800.0
#: How many pieces are kept.
KEPT = 9_000
#: What is expected of a language before a word is read, in log-odds.
PRIOR = {"sv": 1.5, "en": 1.5, "no": -1.5}

Texts = dict[str, list[str]]


def hand_written(path: Path | None = None) -> dict[str, dict[str, Any]]:
    """The word lists and sample sentences, by language; "neutral" among them. Raises OSError if they are missing."""
    return tomllib.loads((path or Path(__file__).with_suffix(".toml")).read_text(encoding="utf-8"))


def _lines(path: Path) -> list[dict[str, Any]]:
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in raw.decode("utf-8").splitlines()]


def listed_words(written: dict[str, dict[str, Any]]) -> dict[str, frozenset[str]]:
    """The words that were listed by hand, by language."""
    return {name: frozenset(part["words"].split()) for name, part in written.items() if name != "neutral"}


def cases(folder: Path, without: Iterable[str] = HELD_OUT) -> Texts:
    """Our own comments by language, files named in `without` left out; code switching is left out as well."""
    found: Texts = {}
    for path in sorted(folder.glob("*.jsonl")):
        if path.stem not in set(without):
            for case in _lines(path):
                if not case["flags"]["code_switch"]:
                    found.setdefault(case["lang"], []).append(case["text"])
    return found


def plausible(text: str, language: str, listed: Mapping[str, frozenset[str]]) -> bool:
    """Whether no other language has more of its listed words in `text`: Danish threads have Swedish guests."""
    found = words(text)
    hits = {name: sum(word in known for word in found) for name, known in listed.items()}
    return hits[language] > 0 and hits[language] == max(hits.values())


def public(folder: Path, listed: Mapping[str, frozenset[str]]) -> Texts:
    """The part of each public set that may be learned from."""
    found: Texts = {}
    for name, language in PUBLIC.items():
        texts = [_PLACEHOLDER.sub(" ", line["text"]) for line in _lines(folder / name / "dev.jsonl.gz")]
        ours = texts[: int(len(texts) * PUBLIC_SHARE)]
        found.setdefault(language, []).extend(text for text in ours if plausible(text, language, listed))
    return found


def counts(texts: Iterable[str], neutral: frozenset[str]) -> Counter[str]:
    """How often each piece occurs."""
    return Counter(piece for text in texts for word in words(text) if word not in neutral for piece in pieces(word))


def _shares(counted: Sequence[Counter[str]]) -> list[dict[str, float]]:
    """For each language, what share of its pieces each piece is."""
    return [{piece: n / counter.total() for piece, n in counter.items()} for counter in counted]


def log_odds(counted: Sequence[Counter[str]]) -> dict[str, list[float]]:
    """For each kept piece and each language: log of its share there over its share in all languages alike."""
    shares, totals = _shares(counted), [counter.total() for counter in counted]
    common = {piece: sum(share.get(piece, 0.0) for share in shares) / len(shares) for piece in set().union(*counted)}
    found: dict[str, tuple[float, list[float]]] = {}
    for piece, usual in common.items():
        row = [
            BELIEF * math.log((counter[piece] + BACKGROUND * usual) / (total + BACKGROUND) / usual)
            for counter, total in zip(counted, totals, strict=True)
        ]
        found[piece] = (usual * (max(row) - min(row)), row)
    best = sorted(found, key=lambda piece: (-found[piece][0], piece))[:KEPT]
    return {piece: found[piece][1] for piece in best}


def _letters(row: Iterable[float]) -> str:
    """One letter for each language."""
    steps = (max(-FARTHEST, min(FARTHEST, round(value * STEP))) for value in row)
    return "".join(chr(ord(NEUTRAL) + step) for step in steps)


def build(texts: Texts, written: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The content of languages.json, from comments by language and what was written by hand."""
    languages = list(listed_words(written))
    neutral = frozenset(written["neutral"]["words"].split())
    listed = {name: written[name]["words"].split() for name in languages}
    samples = {name: written[name].get("samples", "").splitlines() for name in languages}
    counted = [counts([*texts.get(name, ()), *samples[name], *listed[name]], neutral) for name in languages]
    rows = log_odds(counted)
    for index, name in enumerate(languages):
        for word in dict.fromkeys(listed[name]):
            rows.setdefault(f" {word} ", [0.0] * len(languages))[index] += LISTED
    return {
        "languages": languages,
        "prior": [round(PRIOR.get(name, 0.0) * STEP) for name in languages],
        "neutral": sorted(neutral),
        "pieces": {piece: _letters(row) for piece, row in sorted(rows.items())},
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Reads two folders, writes one file. Raises OSError if a folder is not what it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=Path, required=True, help="folder of our labelled comments (*.jsonl)")
    parser.add_argument("--public", type=Path, required=True, help="folder of public sets (xed_sv, xed_en, dkhate)")
    parser.add_argument("--without", nargs="*", default=[], help="more files of --cases to leave out, to judge by")
    parser.add_argument("--to", type=Path, default=resource("shared", "languages.json"))
    given = parser.parse_args(arguments)
    written = hand_written()
    texts = public(given.public, listed_words(written))
    for language, ours in cases(given.cases, {*HELD_OUT, *given.without}).items():
        texts.setdefault(language, []).extend(ours)
    made = json.dumps(build(texts, written), ensure_ascii=False, separators=(",", ":"))
    given.to.write_text(made + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
