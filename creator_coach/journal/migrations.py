"""The journal's shape, step by step: each step is frozen SQL, and its name is never changed once released.

A column of type ANY holds the person's or the commenter's words as `codec.pack` makes them: TEXT, or
a BLOB of UTF-8 with surrogates let through when TEXT cannot carry them. `position` keeps the order.
`deleted` is when the person took the entry away; NULL otherwise. `reading` is described in codec.py.

`correction` holds what the app said and what the person said, and stays when the entry goes, with no more of the time
than the month. `wording` holds what the corrected words are known again by (wording.py), salted with `secret`, and
goes with the entry.
"""

from __future__ import annotations

import secrets

from sqlite_utils import Database, Migrations

steps = Migrations("journal")

_FIRST = (
    """
    CREATE TABLE entry (
        id TEXT PRIMARY KEY NOT NULL,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        state TEXT NOT NULL,
        text ANY NOT NULL,
        platform ANY NOT NULL,
        work ANY NOT NULL,
        link ANY NOT NULL,
        account ANY NOT NULL,
        reading ANY,
        strength_before INTEGER,
        strength_after INTEGER,
        chosen_kind TEXT,
        decision TEXT,
        note ANY NOT NULL,
        deleted TEXT
    ) STRICT
    """,
    """
    CREATE TABLE verdict (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        perspective TEXT NOT NULL,
        verdict TEXT NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE answer (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        question TEXT NOT NULL,
        words ANY NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE left_kernel (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kernel INTEGER NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE own_kernel (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        words ANY NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE feeling (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        words ANY NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE safety_step (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        step ANY NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
)


@steps(name="0001_first")
def _first(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


_CORRECTIONS = (
    """
    CREATE TABLE secret (
        single INTEGER PRIMARY KEY NOT NULL CHECK (single = 1),
        salt BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE correction (
        id INTEGER PRIMARY KEY NOT NULL,
        entry TEXT REFERENCES entry (id) ON DELETE SET NULL,
        made TEXT NOT NULL,
        language TEXT NOT NULL,
        said TEXT NOT NULL,
        certainty TEXT NOT NULL,
        said_danger INTEGER NOT NULL,
        kind TEXT,
        danger INTEGER NOT NULL,
        length TEXT NOT NULL,
        reader TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE wording (
        correction INTEGER PRIMARY KEY NOT NULL REFERENCES correction (id) ON DELETE CASCADE,
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        words BLOB NOT NULL,
        signs BLOB NOT NULL,
        numbers BLOB NOT NULL,
        negations BLOB NOT NULL,
        pieces BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX correction_entry ON correction (entry)",
    "CREATE INDEX wording_entry ON wording (entry)",
    """
    CREATE TRIGGER correction_fades BEFORE DELETE ON entry BEGIN
        UPDATE correction SET made = substr(made, 1, 7) || '-01T00:00:00+00:00' WHERE entry = OLD.id;
    END
    """,
)


@steps(name="0002_corrections")
def _corrections(db: Database) -> None:
    for statement in _CORRECTIONS:
        db.execute(statement)
    db.execute("INSERT INTO secret (single, salt) VALUES (1, ?)", (secrets.token_bytes(32),))


#: The names of all steps, in order.
NAMES = tuple(step.name for step in steps._migrations)  # noqa: SLF001  (the library has no other list)
