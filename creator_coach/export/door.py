"""Makes the file that the person asked for, from what their journal holds."""

from __future__ import annotations

from creator_coach.export.markdown import markdown
from creator_coach.export.page import page
from creator_coach.export.records import Read, record, words
from creator_coach.export.table import table
from creator_coach.export.types import Choice, Form, Made
from creator_coach.journal import exchange
from creator_coach.journal.exchange import Parcel


def made(parcel: Parcel, form: Form, choice: Choice, language: str, read: Read) -> Made:
    """What is chosen of `parcel` as a file of `form`, UTF-8, headed in `language` ("sv", "en"); the oldest first.

    `read` reads a comment that nobody has read. A file of chosen entries has only their corrections.
    """
    entries = sorted(filter(choice.holds, parcel.entries), key=lambda entry: (entry.created, entry.id))
    if form is Form.JSON:
        ids = {entry.id for entry in entries}
        kept = tuple(each for each in parcel.corrections if choice.whole or each.entry in ids)
        return Made(exchange.to_json(Parcel(tuple(entries), kept)), len(entries))
    records = [record(entry, choice.comments, language, read) for entry in entries]
    note = words(language).say("note", choice.comments)
    if form is Form.CSV:
        text = table(zip(entries, records, strict=True), language)
    elif form is Form.MARKDOWN:
        text = markdown(records, language, note)
    else:
        text = page(records, language, note)
    return Made(text.encode(), len(entries))
