"""What the journal holds as one parcel, and a parcel taken in: looked at first, then whole or not at all."""

from __future__ import annotations

from collections import Counter

from creator_coach.journal import wording
from creator_coach.journal.exchange import Parcel
from creator_coach.journal.merge import Plan, loose, plan
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Correction, Entry, Incoming, Search


def gathered(journal: Journal) -> Parcel:
    """Everything in `journal` but its trash: drafts too. Raises JournalError.

    A correction has its entry as long as that has the words which were corrected; else it is loose.
    """
    entries = {entry.id: entry for entry in [*journal.each(Search()), *journal.unfinished()]}
    bound = _bound(journal, entries)
    rest = Counter(journal.corrections()) - Counter(bound)
    return Parcel(tuple(entries.values()), (*bound, *map(loose, rest.elements())))


def preview(journal: Journal | None, file: Parcel) -> Incoming:
    """What `file` would bring to `journal`, which stays as it is; None is one that is not there yet.

    Raises JournalError.
    """
    return (plan(file, Parcel(), ()) if journal is None else _plan(journal, file)).counted


def take_in(journal: Journal, file: Parcel) -> Incoming:
    """Merge `file` into `journal`, whole or not at all, with a backup before it; what it brought. Raises JournalError.

    Nothing is kept twice: of two entries with one id the one that was changed last is kept, and what is in the trash
    stays there.
    """
    made = _plan(journal, file)
    if made.entries or made.corrections:
        journal.take_in(made.entries, made.corrections)
    return made.counted


def _plan(journal: Journal, file: Parcel) -> Plan:
    return plan(file, gathered(journal), {binned.entry.id for binned in journal.trash()})


def _bound(journal: Journal, entries: dict[str, Entry]) -> list[Correction]:
    """The corrections whose words are those of their entry as it is now."""
    bound = []
    for known, correction in journal.known():
        entry = entries.get(correction.entry or "")
        if entry is not None and known.same(wording.of(entry.text, journal.memory.salt)):
            bound.append(correction)
    return bound
