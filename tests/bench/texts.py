"""The texts that are read here: the labelled comments, and texts that are hard on any program."""

from __future__ import annotations

from tests.evaluate.cases import SHIPPED, load


def comments() -> list[str]:
    """The texts of the shipped gold comments."""
    return [case["text"] for case in load(SHIPPED / "gold.jsonl")]


def hard() -> dict[str, str]:
    """Texts that a person may paste by mistake, or that a cruel one may send; by name."""
    sentence = "The sound at 3:10 is WAY too low, you idiot!!! Jag hör ingenting. "
    return {
        "100,000 characters": (sentence * 2000)[:100_000],
        "100,000 characters, one word": "a" * 100_000,
        "4,000 emoji": "😂🔥" * 2000,
        "right to left": "הסאונד נמוך מדי. " * 200 + "الصوت منخفض جدا. " * 200,
        "NUL characters": "you\x00 suck\x00" * 500,
        "lone surrogates": "lågt \ud83d ljud \udc00 " * 500,
        "only spaces": " \n\t\u00a0" * 2000,
    }
