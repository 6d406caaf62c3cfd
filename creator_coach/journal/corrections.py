"""The person's corrections: what each says, what they add up to, and how they leave without a word of a comment."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from creator_coach import __version__
from creator_coach.journal import files
from creator_coach.journal.types import Correction, Entry, EntryState, Length, Verdict, Wrong
from creator_coach.reading.types import Kind, Reading

#: Characters up to which a text is short, and up to which it is of middle length.
SHORT, MIDDLE = 60, 300


@dataclass(frozen=True, slots=True)
class Judged:
    """What the person said of one reading, counted: possible readings rejected, takeaways unticked and added."""

    entry: str
    rejected: int = 0
    unticked: int = 0
    added: int = 0


def own(entry: Entry) -> Reading | None:
    """What the app itself said of `entry`: its reading, unless the person had a hand in it."""
    reading = entry.reading
    corrected = reading is None or reading.corrected or entry.reflection.chosen_kind is not None
    return None if corrected or reading is None or reading.comment.text != entry.text else reading


def said(entry: Entry, app: Reading, kind: Kind | None, *, reader: str | None, when: datetime) -> Correction:
    """The person's word on `entry`, of which the app said `app`. `kind` None: no more than that it is no threat.

    `reader` names the trained reader, if one had a say.
    """
    return Correction(
        entry=entry.id,
        made=when,
        language=app.language,
        said=app.kind,
        certainty=app.certainty,
        said_danger=app.kind is Kind.THREAT,
        kind=kind,
        danger=kind is Kind.THREAT,
        length=_length(entry.text),
        reader=reader or f"rules {__version__}",
    )


def followed(entry: Entry, reading: Reading, word: Correction) -> Entry:
    """`entry` with the reading that follows the person's word; its kind is theirs now."""
    # Another reading has other kernels: their positions no longer say which ones were unticked.
    reflection = replace(entry.reflection, chosen_kind=reading.kind, left_kernels=frozenset())
    state = EntryState.OPEN if entry.state is EntryState.DRAFT else entry.state
    return replace(entry, changed=word.made, reading=reading, reflection=reflection, state=state)


def judged(entry: Entry) -> Judged | None:
    """What the person said of the reading of `entry`; None if it was never read."""
    reading, said = entry.reading, entry.reflection
    if reading is None:
        return None
    return Judged(
        entry.id,
        rejected=sum(verdict is Verdict.DOES_NOT_FIT for _, verdict in said.verdicts),
        unticked=sum(at < len(reading.kernels) for at in said.left_kernels),
        added=len(said.own_kernels),
    )


def wrong(judged: Iterable[Judged | None], corrections: Iterable[Correction]) -> Wrong:
    """What the app got wrong: kinds and dangers by `corrections`, the rest as the entries were `judged`."""
    read = [each for each in judged if each is not None]
    made = list(corrections)
    ids = {each.entry for each in read}
    pairs = Counter((each.said, each.kind) for each in made if each.kind is not None and each.kind is not each.said)
    return Wrong(
        # What was corrected was read, though its entry may be gone.
        readings=len(read) + sum(each.entry not in ids for each in made),
        kinds=tuple((*pair, times) for pair, times in pairs.most_common()),
        threats_missed=sum(each.danger and not each.said_danger for each in made),
        false_alarms=sum(each.safe for each in made),
        perspectives_rejected=sum(each.rejected for each in read),
        takeaways_changed=sum(each.unticked for each in read),
        takeaways_added=sum(each.added for each in read),
    )


def export(corrections: Iterable[Correction], path: Path) -> int:
    """Write what the app got wrong to `path`, a JSON object a line, for the owner alone; how many lines.

    No text, digest, id, name or link; the month instead of the time, and the lines in an order that says nothing.
    The file is there whole or not at all. Raises DiskFull, or JournalUnwritable.
    """
    lines = sorted(_line(each) for each in corrections if each.wrong)
    files.write(path, "".join(lines).encode(), over=True)
    return len(lines)


def _line(correction: Correction) -> str:
    fields = {
        "language": correction.language,
        "app_kind": correction.said,
        "certainty": correction.certainty,
        "app_danger": correction.said_danger,
        "person_kind": correction.kind,
        "person_danger": correction.danger,
        "length": correction.length,
        "reader": correction.reader,
        "month": f"{correction.made:%Y-%m}",
    }
    return json.dumps(fields) + "\n"


def _length(text: str) -> Length:
    if len(text) <= SHORT:
        return Length.SHORT
    return Length.MIDDLE if len(text) <= MIDDLE else Length.LONG
