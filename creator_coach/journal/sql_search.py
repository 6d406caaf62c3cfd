"""Every statement that search is run with: put together from the pieces here, never from what a person wrote."""

from __future__ import annotations

# keeping it up to date -----------------------------------------------------------------------------

HAS_INDEX = "SELECT 1 FROM sqlite_master WHERE name = 'search_state'"
STATE = "SELECT version FROM search_state"
SET_STATE = "UPDATE search_state SET version = ?"

LISTED = """
    SELECT place, second, gone, fresh, kind, strength_before, strength_after, plan, platform FROM listed WHERE entry = ?
"""
#: The place of a second, or the next that is free.
FREE = """
    SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM listed WHERE place = ?1)
    UNION ALL
    SELECT * FROM (
        SELECT place + 1 FROM listed AS this
        WHERE place >= ?1 AND NOT EXISTS (SELECT 1 FROM listed AS next WHERE next.place = this.place + 1)
        ORDER BY place LIMIT 1
    )
    LIMIT 1
"""
LIST = """
    INSERT OR REPLACE INTO listed
        (place, entry, second, gone, fresh, kind, strength_before, strength_after, plan, platform)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
UNLIST = "DELETE FROM listed WHERE place = ?"
GET_FOLDED = "SELECT own, comment FROM folded WHERE place = ?"
FOLD = "INSERT OR REPLACE INTO folded (place, own, comment) VALUES (?, ?, ?)"
UNFOLD = "DELETE FROM folded WHERE place = ?"
GET_LABELS = "SELECT gone, folded, words FROM label WHERE place = ? ORDER BY folded"
LABEL = "INSERT OR IGNORE INTO label (gone, folded, place, words) VALUES (?, ?, ?, ?)"
UNLABEL = "DELETE FROM label WHERE place = ?"

STALE = "SELECT own, comment FROM stale WHERE place = ?"
#: What is stale already stays as it is: it is what the index has.
SET_STALE = "INSERT OR IGNORE INTO stale (place, own, comment) VALUES (?, ?, ?)"
UNSTALE = "DELETE FROM stale WHERE place = ?"
COUNT_STALE = "SELECT count(*) FROM stale"
SOME_STALE = """
    SELECT stale.place, stale.own, stale.comment, folded.own, folded.comment
    FROM stale JOIN folded ON folded.place = stale.place ORDER BY stale.place LIMIT ?
"""
SET_FRESH = "UPDATE listed SET fresh = 0 WHERE place = ?"

INDEX = {
    "own": "INSERT INTO own_index (rowid, tokens) VALUES (?, ?)",
    "every": "INSERT INTO every_index (rowid, tokens) VALUES (?, ?)",
}
UNINDEX = {
    "own": "INSERT INTO own_index (own_index, rowid, tokens) VALUES ('delete', ?, ?)",
    "every": "INSERT INTO every_index (every_index, rowid, tokens) VALUES ('delete', ?, ?)",
}
COUNT_PIECES = """
    INSERT INTO piece (token, own, every) VALUES (?, ?, ?)
    ON CONFLICT (token) DO UPDATE SET own = own + excluded.own, every = every + excluded.every
"""
UNCOUNT_PIECES = "UPDATE piece SET own = own - ?, every = every - ? WHERE token = ?"
DROP_PIECES = "DELETE FROM piece WHERE every = 0 AND token IN (SELECT value FROM json_each(?))"
WIPE = (
    "DELETE FROM listed",
    "DELETE FROM label",
    "DELETE FROM folded",
    "DELETE FROM stale",
    "DELETE FROM piece",
    "INSERT INTO own_index (own_index) VALUES ('delete-all')",
    "INSERT INTO every_index (every_index) VALUES ('delete-all')",
)
#: Entries that can be found: all but drafts outside the trash.
ENTRIES = "SELECT id FROM entry WHERE state <> 'draft' OR deleted IS NOT NULL ORDER BY created"

# finding -------------------------------------------------------------------------------------------

PIECE = "SELECT own, every FROM piece WHERE token = ?"
PIECES = "SELECT token, own, every FROM piece WHERE token >= ? AND token < ?"
LABELLED = "SELECT count(*) FROM (SELECT 1 FROM label WHERE gone = ? AND folded = ? LIMIT ?)"

#: Where the search begins: everything, one tag's entries, the index, all texts, or the texts the index has not yet.
FROM_ALL = "FROM listed WHERE 1"
FROM_LABEL = """
    FROM label CROSS JOIN listed ON listed.place = label.place WHERE label.gone = :gone AND label.folded = :tag0
"""
FROM_LABELLED_TEXTS = """
    FROM label CROSS JOIN listed ON listed.place = label.place CROSS JOIN folded ON folded.place = label.place
    WHERE label.gone = :gone AND label.folded = :tag0
"""
FROM_INDEX = {
    "own": """
        FROM own_index CROSS JOIN folded ON folded.place = own_index.rowid
        CROSS JOIN listed ON listed.place = folded.place WHERE own_index MATCH :tokens AND listed.fresh = 0
    """,
    "every": """
        FROM every_index CROSS JOIN folded ON folded.place = every_index.rowid
        CROSS JOIN listed ON listed.place = folded.place WHERE every_index MATCH :tokens AND listed.fresh = 0
    """,
}
FROM_TEXTS = "FROM folded CROSS JOIN listed ON listed.place = folded.place WHERE listed.fresh = 0"
FROM_STALE = """
    FROM stale CROSS JOIN folded ON folded.place = stale.place CROSS JOIN listed ON listed.place = stale.place WHERE 1
"""
#: The table whose place tells the order, so that the rows come in that order by themselves.
ORDER = {"own": "own_index.rowid", "every": "every_index.rowid", "texts": "folded.place"}

GONE = "listed.gone = :gone"
KINDS = "listed.kind IN (SELECT value FROM json_each(:kinds))"
PLATFORM = "listed.platform = :platform"
PLAN = "listed.plan = 1"
BEFORE = "listed.strength_before BETWEEN :before_least AND :before_most"
SINCE = "listed.second >= :since"
UNTIL = "listed.second < :until"
AFTER = "listed.strength_after BETWEEN :after_least AND :after_most"


def tagged(number: int) -> str:
    """Has the tag that is given as tag0, tag1, ..."""
    return f"""EXISTS (
        SELECT 1 FROM label WHERE label.gone = :gone AND label.folded = :tag{number} AND label.place = listed.place
    )"""  # noqa: S608  (a number of ours)


def holds(number: int, *, in_comments: bool) -> str:
    """Holds the words that are given as word0, word1, ..."""
    own = f"instr(folded.own, :word{number})"
    return f"({own} OR instr(folded.comment, :word{number}))" if in_comments else own


TAGS = "SELECT words, count(*), max(place) FROM label WHERE gone = 0 GROUP BY folded"
PLATFORMS = "SELECT count(*), max(place), entry FROM listed WHERE gone = 0 AND platform <> x'' GROUP BY platform"
PLATFORM_OF = "SELECT platform FROM entry WHERE id = ?"
#: Those in the trash are few, and have an index.
COUNT = "SELECT (SELECT count(*) FROM listed) - (SELECT count(*) FROM listed WHERE gone = 1)"
