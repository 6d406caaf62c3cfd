"""The journal's shape, step by step: each step is frozen SQL, and its name is never changed once released.

A column of type ANY holds the person's or the commenter's words as `codec.pack` makes them: TEXT, or
a BLOB of UTF-8 with surrogates let through when TEXT cannot carry them. `position` keeps the order.
`deleted` is when the person took the entry away; NULL otherwise. `reading` is described in codec.py.

`correction` holds what the app said and what the person said, and stays when the entry goes, with no more of the time
than the month. `wording` holds what the corrected words are known again by (wording.py), salted with `secret`, and
goes with the entry.

`settled` holds the points that came back and that the person has dealt with, by what they are counted under
(insights/points.py), and the day; they lie with some of the entries behind them and go with those. `plan_asked` has a
row once the person has been asked what became of their plan.

`batch` is many comments that came at once, and how far they have come (batches.py): `rows` of the source have been
looked at, and `whole` says that these were all of it. `batch_comment` holds each of them once, by `known`; `sender` is
what whoever wrote it is known again by, `account` the name itself, which goes when the comment is read and no danger.
`heap` and `verdict` are NULL until it is read. `batch_unread` holds the rows of the source that could not be read.
`seal`, `came` and `judged` are digests (batch_seal.py): of a whole row, or of what came and of what was made of it.

What search goes by is made from the entries by index.py, and made anew if `search_state` says that it is of another
version. `listed` has a row for each entry that can be found: `place` is its place in time (the second it was created
in, or the next that is free), `gone` whether it is in the trash, `fresh` whether the index has it otherwise than it is
now. `folded` holds its words as search compares them; `stale` the words that the index has of it, NULL if none. `label`
holds its tags. `piece` counts in how many texts of the index each token is (grams.py). The indexes keep no text.
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


_SEARCH = (
    "ALTER TABLE entry ADD COLUMN title ANY NOT NULL DEFAULT ''",
    "ALTER TABLE entry ADD COLUMN plan_used INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE tag (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        words ANY NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX entry_state ON entry (state) WHERE state <> 'kept'",
    "CREATE INDEX entry_deleted ON entry (deleted) WHERE deleted IS NOT NULL",
    """
    CREATE TABLE listed (
        place INTEGER PRIMARY KEY NOT NULL,
        entry TEXT NOT NULL UNIQUE,
        second INTEGER NOT NULL,
        gone INTEGER NOT NULL,
        fresh INTEGER NOT NULL,
        kind TEXT,
        strength_before INTEGER,
        strength_after INTEGER,
        plan INTEGER NOT NULL,
        platform BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX listed_facts ON listed (gone, place, kind, strength_before, strength_after, plan)",
    "CREATE INDEX listed_platform ON listed (gone, platform, place)",
    """
    CREATE TABLE label (
        gone INTEGER NOT NULL,
        folded BLOB NOT NULL,
        place INTEGER NOT NULL,
        words ANY NOT NULL,
        PRIMARY KEY (gone, folded, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX label_place ON label (place)",
    "CREATE TABLE folded (place INTEGER PRIMARY KEY NOT NULL, own BLOB NOT NULL, comment BLOB NOT NULL) STRICT",
    "CREATE TABLE stale (place INTEGER PRIMARY KEY NOT NULL, own BLOB, comment BLOB) STRICT",
    """
    CREATE TABLE piece (
        token TEXT PRIMARY KEY NOT NULL,
        own INTEGER NOT NULL,
        every INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE VIRTUAL TABLE own_index USING fts5 (tokens, content='', columnsize=0, detail=none, tokenize='ascii')",
    "CREATE VIRTUAL TABLE every_index USING fts5 (tokens, content='', columnsize=0, detail=none, tokenize='ascii')",
    "INSERT INTO own_index (own_index, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO every_index (every_index, rank) VALUES ('secure-delete', 1)",
    "CREATE TABLE search_state (single INTEGER PRIMARY KEY NOT NULL CHECK (single = 1), version TEXT NOT NULL) STRICT",
    "INSERT INTO search_state (single, version) VALUES (1, '')",
)


@steps(name="0003_search")
def _search(db: Database) -> None:
    for statement in _SEARCH:
        db.execute(statement)


_CHECKSUM = (
    """
    CREATE TABLE seal (
        entry TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        digest BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE correction_seal (
        correction INTEGER PRIMARY KEY NOT NULL REFERENCES correction (id) ON DELETE CASCADE,
        digest BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE wording_seal (
        correction INTEGER PRIMARY KEY NOT NULL REFERENCES wording (correction) ON DELETE CASCADE,
        digest BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE seal_state (
        single INTEGER PRIMARY KEY NOT NULL CHECK (single = 1),
        version TEXT NOT NULL,
        shape BLOB NOT NULL
    ) STRICT
    """,
    "INSERT INTO seal_state (single, version, shape) VALUES (1, '', x'')",
)


@steps(name="0004_checksum")
def _checksum(db: Database) -> None:
    for statement in _CHECKSUM:
        db.execute(statement)


_LOOKED_BACK = (
    """
    CREATE TABLE settled (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        point ANY NOT NULL,
        day TEXT NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE plan_asked (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        asked INTEGER NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
)


@steps(name="0005_looked_back")
def _looked_back(db: Database) -> None:
    for statement in _LOOKED_BACK:
        db.execute(statement)


_REPLY = (
    """
    CREATE TABLE reply (
        entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        words ANY NOT NULL,
        rests_from TEXT,
        rests_until TEXT,
        copied INTEGER NOT NULL,
        declined INTEGER NOT NULL,
        PRIMARY KEY (entry, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX reply_waits ON reply (entry) WHERE rests_until IS NOT NULL AND copied = 0 AND declined = 0",
)


@steps(name="0006_reply")
def _reply(db: Database) -> None:
    for statement in _REPLY:
        db.execute(statement)


_BATCH = (
    """
    CREATE TABLE batch (
        id TEXT PRIMARY KEY NOT NULL,
        begun TEXT NOT NULL,
        name ANY NOT NULL,
        taken INTEGER NOT NULL,
        read INTEGER NOT NULL,
        unread INTEGER NOT NULL,
        own INTEGER NOT NULL,
        twice INTEGER NOT NULL,
        rows INTEGER NOT NULL,
        whole INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE batch_comment (
        batch TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        line INTEGER NOT NULL,
        until INTEGER NOT NULL,
        text ANY NOT NULL,
        known BLOB NOT NULL,
        sender BLOB NOT NULL,
        account ANY NOT NULL,
        at TEXT,
        platform ANY NOT NULL,
        link ANY NOT NULL,
        outside ANY NOT NULL,
        parent ANY NOT NULL,
        heap TEXT,
        verdict ANY,
        released INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (batch, number)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX batch_known ON batch_comment (batch, known)",
    "CREATE INDEX batch_waits ON batch_comment (batch, number) WHERE heap IS NULL",
    "CREATE INDEX batch_heap ON batch_comment (batch, heap, released, number)",
    "CREATE INDEX batch_outside ON batch_comment (batch, outside) WHERE outside <> ''",
    """
    CREATE TABLE batch_unread (
        batch TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        line INTEGER NOT NULL,
        until INTEGER NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (batch, number)
    ) STRICT, WITHOUT ROWID
    """,
)


@steps(name="0007_batch")
def _batch(db: Database) -> None:
    for statement in _BATCH:
        db.execute(statement)


_BATCH_SEAL = (
    "ALTER TABLE batch ADD COLUMN seal BLOB",
    "ALTER TABLE batch_comment ADD COLUMN came BLOB",
    "ALTER TABLE batch_comment ADD COLUMN judged BLOB",
    "ALTER TABLE batch_unread ADD COLUMN seal BLOB",
)


@steps(name="0008_batch_seal")
def _batch_seal(db: Database) -> None:
    for statement in _BATCH_SEAL:
        db.execute(statement)


#: The names of all steps, in order.
NAMES = tuple(step.name for step in steps._migrations)  # noqa: SLF001  (the library has no other list)
