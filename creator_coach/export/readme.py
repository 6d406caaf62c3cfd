"""The plain words that lie with evidence: what it is, where it is from, and how anybody can check it."""

from __future__ import annotations

from creator_coach.export.records import plain, words
from creator_coach.journal.types import Entry


def readme(entry: Entry, language: str) -> str:
    """What README.txt says of `entry`, in `language`."""
    where, tongue = entry.context, words(language)
    found = {"platform": where.platform, "work": where.work, "account": where.account, "link": where.link}
    unknown = tongue.say("evidence", "unknown")
    gaps = {name: " ".join(plain(value).split()) or unknown for name, value in found.items()}
    return tongue.say("evidence", "readme", saved=entry.created.isoformat(" ", "seconds"), **gaps) + "\n"
