"""What of a file goes into the journal: nothing twice, and of two that differ the one that was changed last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from creator_coach.journal.exchange import Parcel
from creator_coach.journal.types import Correction, Entry, Incoming


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be kept: entries over those of their id, corrections beside those that are there; and the count."""

    entries: tuple[Entry, ...]
    corrections: tuple[Correction, ...]
    counted: Incoming


def plan(file: Parcel, here: Parcel, binned: Collection[str]) -> Plan:
    """What of `file` is to be kept in the journal that holds `here`, and in its trash the entries with ids `binned`.

    `here` is as parcels.gathered gives it: a correction with an entry is one of the words that the entry has now.
    """
    kept = {entry.id: entry for entry in here.entries}
    sorts = [(_sort(entry, kept.get(entry.id), binned), entry) for entry in file.entries]
    entries = tuple(entry for sort, entry in sorts if sort in {"new", "changed"})
    after = {entry_id: entry.text for entry_id, entry in kept.items()} | {each.id: each.text for each in entries}
    known = [each for each in here.corrections if each.entry is None or kept[each.entry].text == after[each.entry]]
    words = _corrections(_following(file, after), known, set(here.corrections) - set(known))
    counted = Incoming(**Counter(sort for sort, _ in sorts), unreadable=file.unreadable, corrections=len(words))
    return Plan(entries, words, counted)


def loose(correction: Correction) -> Correction:
    """`correction` as it is once its words are gone: no entry, and no more of the time than the month."""
    month = datetime(correction.made.year, correction.made.month, 1, tzinfo=UTC)
    return replace(correction, entry=None, made=month)


def _sort(entry: Entry, mine: Entry | None, binned: Collection[str]) -> str:
    """Which field of Incoming counts `entry`, of which the journal has `mine`."""
    if entry.id in binned:
        return "binned"
    if mine is None:
        return "new"
    if mine == entry:
        return "same"
    return "changed" if mine.changed < entry.changed else "older"


def _following(file: Parcel, after: Mapping[str, str]) -> list[Correction]:
    """The corrections of `file`; loose where the journal will not have the words that they are of."""
    words = {entry.id: entry.text for entry in file.entries}
    there = {entry_id for entry_id, text in words.items() if after.get(entry_id) == text}
    return [each if each.entry in there else loose(each) for each in file.corrections]


def _corrections(
    file: Iterable[Correction], known: Iterable[Correction], replaced: Iterable[Correction]
) -> tuple[Correction, ...]:
    """Those of `file` to be kept. `known` are here and stay as they are; of the `replaced` the words will be gone."""
    bound = {each.entry: each for each in known if each.entry is not None}
    uncounted = Counter(map(loose, [*known, *replaced]))
    kept = []
    for each in sorted(file, key=lambda each: each.entry is None):  # a loose one may be one of those with an entry
        mine = bound.get(each.entry or "")
        if mine is not None:
            uncounted[loose(mine)] -= 1
            if mine.made < each.made:
                kept.append(each)
        elif each.entry is not None:
            bound[each.entry] = each
            kept.append(each)
        elif uncounted[loose(each)] > 0:
            uncounted[loose(each)] -= 1
        else:
            kept.append(each)
    return tuple(kept)
