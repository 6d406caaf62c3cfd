"""Every statement the journal is run with, whole: nothing is ever put together from what a person wrote."""

from __future__ import annotations

#: Its values are those of rows.entry_row, in that order. `deleted` is left as it is.
SAVE = """
    INSERT INTO entry (
        id, created, changed, state, text, platform, work, link, account,
        reading, strength_before, strength_after, chosen_kind, decision, note, title, plan_used
    )
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        created = excluded.created, changed = excluded.changed, state = excluded.state, text = excluded.text,
        platform = excluded.platform, work = excluded.work, link = excluded.link, account = excluded.account,
        reading = excluded.reading, strength_before = excluded.strength_before,
        strength_after = excluded.strength_after, chosen_kind = excluded.chosen_kind,
        decision = excluded.decision, note = excluded.note, title = excluded.title, plan_used = excluded.plan_used
"""

#: Child table -> its rows of one entry removed, and one row added, as rows.child_rows gives them.
CLEAR = {
    "verdict": "DELETE FROM verdict WHERE entry = ?",
    "answer": "DELETE FROM answer WHERE entry = ?",
    "left_kernel": "DELETE FROM left_kernel WHERE entry = ?",
    "own_kernel": "DELETE FROM own_kernel WHERE entry = ?",
    "feeling": "DELETE FROM feeling WHERE entry = ?",
    "safety_step": "DELETE FROM safety_step WHERE entry = ?",
    "tag": "DELETE FROM tag WHERE entry = ?",
    "settled": "DELETE FROM settled WHERE entry = ?",
    "plan_asked": "DELETE FROM plan_asked WHERE entry = ?",
    "reply": "DELETE FROM reply WHERE entry = ?",
}
#: When an entry was deleted, then of each child table whether it has rows of it, in the order of CLEAR.
HAD = """
    SELECT deleted,
        EXISTS (SELECT 1 FROM verdict WHERE entry = ?1), EXISTS (SELECT 1 FROM answer WHERE entry = ?1),
        EXISTS (SELECT 1 FROM left_kernel WHERE entry = ?1), EXISTS (SELECT 1 FROM own_kernel WHERE entry = ?1),
        EXISTS (SELECT 1 FROM feeling WHERE entry = ?1), EXISTS (SELECT 1 FROM safety_step WHERE entry = ?1),
        EXISTS (SELECT 1 FROM tag WHERE entry = ?1), EXISTS (SELECT 1 FROM settled WHERE entry = ?1),
        EXISTS (SELECT 1 FROM plan_asked WHERE entry = ?1), EXISTS (SELECT 1 FROM reply WHERE entry = ?1)
    FROM entry WHERE id = ?1
"""
ADD = {
    "verdict": "INSERT INTO verdict (entry, position, perspective, verdict) VALUES (?, ?, ?, ?)",
    "answer": "INSERT INTO answer (entry, position, question, words) VALUES (?, ?, ?, ?)",
    "left_kernel": "INSERT INTO left_kernel (entry, position, kernel) VALUES (?, ?, ?)",
    "own_kernel": "INSERT INTO own_kernel (entry, position, words) VALUES (?, ?, ?)",
    "feeling": "INSERT INTO feeling (entry, position, words) VALUES (?, ?, ?)",
    "safety_step": "INSERT INTO safety_step (entry, position, step) VALUES (?, ?, ?)",
    "tag": "INSERT INTO tag (entry, position, words) VALUES (?, ?, ?)",
    "settled": "INSERT INTO settled (entry, position, point, day) VALUES (?, ?, ?, ?)",
    "plan_asked": "INSERT INTO plan_asked (entry, position, asked) VALUES (?, ?, ?)",
    "reply": """
        INSERT INTO reply (entry, position, words, rests_from, rests_until, copied, declined)
        VALUES (?, ?, ?, ?, ?, ?, ?)
    """,
}

#: The columns are those of SAVE, in that order. The ids are a JSON list.
SOME = """
    SELECT id, created, changed, state, text, platform, work, link, account,
        reading, strength_before, strength_after, chosen_kind, decision, note, title, plan_used
    FROM entry WHERE id IN (SELECT value FROM json_each(?))
"""
#: That they are not kept is said twice: it is what the index goes by.
UNFINISHED = "SELECT id FROM entry WHERE deleted IS NULL AND state IN ('draft', 'open') AND state <> 'kept'"
#: What is waited for is said as the index has it.
WAITING = """
    SELECT reply.entry FROM reply JOIN entry ON entry.id = reply.entry
    WHERE rests_until IS NOT NULL AND copied = 0 AND declined = 0 AND deleted IS NULL
"""

#: Child table -> the entry's id and the table's own columns, for the entries of a JSON list of ids.
CHILDREN = {
    "verdict": """
        SELECT entry, perspective, verdict FROM verdict
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "answer": """
        SELECT entry, question, words FROM answer
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "left_kernel": """
        SELECT entry, kernel FROM left_kernel
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "own_kernel": """
        SELECT entry, words FROM own_kernel
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "feeling": """
        SELECT entry, words FROM feeling
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "safety_step": """
        SELECT entry, step FROM safety_step
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "tag": """
        SELECT entry, words FROM tag
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "settled": """
        SELECT entry, point, day FROM settled
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "plan_asked": """
        SELECT entry, asked FROM plan_asked
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
    "reply": """
        SELECT entry, words, rests_from, rests_until, copied, declined FROM reply
        WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY entry, position
    """,
}

ANY = "SELECT 1 FROM entry LIMIT 1"
DELETE = "UPDATE entry SET deleted = ? WHERE id = ?"
RESTORE = "UPDATE entry SET deleted = NULL WHERE id = ?"
#: The children go with their entry. The ids are a JSON list.
PURGE = "DELETE FROM entry WHERE deleted IS NOT NULL AND id IN (SELECT value FROM json_each(?)) RETURNING id"
TRASH = "SELECT id, deleted FROM entry WHERE deleted IS NOT NULL"
IS_GONE = "SELECT deleted IS NOT NULL FROM entry WHERE id = ?"
#: Everything, the salt last: what the words were known again by is gone with it.
EMPTY = ("DELETE FROM entry", "DELETE FROM batch", "DELETE FROM wording", "DELETE FROM correction")
SET_SALT = "UPDATE secret SET salt = ?"

# corrections ---------------------------------------------------------------------------------------

SALT = "SELECT salt FROM secret"
#: The values are those of rows.correction_row, in that order.
CORRECT = """
    INSERT INTO correction (entry, made, language, said, certainty, said_danger, kind, danger, length, reader)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    RETURNING id
"""
#: The correction's id and the entry's, then the values of rows.wording_row.
KNOW = """
    INSERT INTO wording (correction, entry, words, signs, numbers, negations, pieces) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
#: What the app said stays as it was at first; the person's word is the last.
CORRECT_AGAIN = """
    UPDATE correction SET made = ?, kind = ?, danger = ?
    WHERE id = (SELECT correction FROM wording WHERE entry = ? AND words = ? AND signs = ?)
    RETURNING id
"""
CORRECTIONS = """
    SELECT entry, made, language, said, certainty, said_danger, kind, danger, length, reader FROM correction ORDER BY id
"""
#: A correction and what its words are known again by, unless the person took the entry away.
KNOWN = """
    SELECT correction.entry, made, language, said, certainty, said_danger, kind, danger, length, reader,
        words, signs, numbers, negations, pieces
    FROM wording JOIN correction ON correction.id = wording.correction JOIN entry ON entry.id = wording.entry
    WHERE entry.deleted IS NULL ORDER BY correction.id
"""
