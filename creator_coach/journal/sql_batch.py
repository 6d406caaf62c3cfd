"""Every statement that many comments at once are kept with, whole. `sealed` is the digest of batch_seal.py.

What reads a row that is shown, or becomes an entry, begins with whether it is as it was kept. What changes a row seals
it anew only then: what has changed by itself is never sealed as if it were right.
"""
# ruff: noqa: S608  (put together from the pieces here, never from what a person wrote)

from __future__ import annotations

#: What is sealed of a batch, of a comment as it came and as it was judged, and of a row that could not be read.
_BATCH = "sealed(id, begun, name, taken, read, unread, own, twice, rows, whole)"
_CAME = "sealed(batch, number, line, until, text, known, sender, at, platform, link, outside, parent)"
_JUDGED = "sealed(number, heap, verdict, account, released)"
_MISSED = "sealed(number, line, until, reason)"
_SOUND = f"came IS {_CAME} AND judged IS {_JUDGED}"

#: What was kept before there were seals is sealed as it is; and whether anything is not as it was sealed.
SEAL_OLD = (
    f"UPDATE batch SET seal = {_BATCH} WHERE seal IS NULL",
    f"UPDATE batch_comment SET came = {_CAME}, judged = {_JUDGED} WHERE came IS NULL",
    f"UPDATE batch_unread SET seal = {_MISSED} WHERE seal IS NULL",
)
UNSOUND = f"""
    SELECT EXISTS (SELECT 1 FROM batch WHERE seal IS NOT {_BATCH})
        OR EXISTS (SELECT 1 FROM batch_comment WHERE NOT ({_SOUND}))
        OR EXISTS (SELECT 1 FROM batch_unread WHERE seal IS NOT {_MISSED})
"""

BEGIN = """
    INSERT INTO batch (id, begun, name, taken, read, unread, own, twice, rows, whole, seal)
    VALUES (?1, ?2, ?3, 0, 0, 0, 0, 0, 0, 0, sealed(?1, ?2, ?3, 0, 0, 0, 0, 0, 0, 0))
"""
BATCHES = f"""
    SELECT seal IS {_BATCH}, id, begun, name, taken, read, unread, own, twice, rows, whole FROM batch
    ORDER BY begun DESC, id
"""
ONE = f"""
    SELECT seal IS {_BATCH}, id, begun, name, taken, read, unread, own, twice, rows, whole FROM batch WHERE id = ?
"""
DROP = "DELETE FROM batch WHERE id = ?"
#: How many were taken in, were unread, the creator's own, there twice, and rows in all; whether that is all; the id.
TAKEN = f"""
    UPDATE batch SET taken = taken + ?1, unread = unread + ?2, own = own + ?3, twice = twice + ?4, rows = rows + ?5,
        whole = max(whole, ?6),
        seal = iif(
            seal IS {_BATCH},
            sealed(
                id, begun, name, taken + ?1, read, unread + ?2, own + ?3, twice + ?4, rows + ?5, max(whole, ?6)
            ),
            seal
        )
    WHERE id = ?7
"""
#: A comment that is known already is not added, and gives no row.
ADD = """
    INSERT INTO batch_comment
        (batch, number, line, until, text, known, sender, account, at, platform, link, outside, parent, came, judged)
    VALUES (
        ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,
        sealed(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?9, ?10, ?11, ?12, ?13), sealed(?2, NULL, NULL, ?8, 0)
    )
    ON CONFLICT (batch, known) DO NOTHING
    RETURNING number
"""
ADD_UNREAD = """
    INSERT INTO batch_unread (batch, number, line, until, reason, seal)
    VALUES (?1, ?2, ?3, ?4, ?5, sealed(?2, ?3, ?4, ?5))
"""
UNREAD = f"""
    SELECT seal IS {_MISSED}, line, until, reason FROM batch_unread WHERE batch = ? ORDER BY number LIMIT ? OFFSET ?
"""
WAITING = f"""
    SELECT {_SOUND}, number, text FROM batch_comment WHERE batch = ? AND heap IS NULL ORDER BY number LIMIT ?
"""
#: The heap, the verdict, whether the account stays, the batch and the number. What was read before stays as it was.
JUDGE = f"""
    UPDATE batch_comment SET heap = ?1, verdict = ?2, account = iif(?3, account, ''),
        judged = iif(judged IS {_JUDGED}, sealed(number, ?1, ?2, iif(?3, account, ''), released), judged)
    WHERE batch = ?4 AND number = ?5 AND heap IS NULL
    RETURNING number
"""
READ = f"""
    UPDATE batch SET read = read + ?1,
        seal = iif(
            seal IS {_BATCH}, sealed(id, begun, name, taken, read + ?1, unread, own, twice, rows, whole), seal
        )
    WHERE id = ?2
"""
#: What a comment was judged as, again: the person's word.
JUDGE_AGAIN = f"""
    UPDATE batch_comment SET heap = ?1, verdict = ?2,
        judged = iif(judged IS {_JUDGED}, sealed(number, ?1, ?2, account, released), judged)
    WHERE batch = ?3 AND number = ?4 AND heap IS NOT NULL
"""
COUNTS = (
    "SELECT heap, released, count(*) FROM batch_comment WHERE batch = ? AND heap IS NOT NULL GROUP BY heap, released"
)
#: The numbers are a JSON list; NULL for all of the heap. The first value is whether they are let go of.
RELEASE = f"""
    UPDATE batch_comment SET released = ?1,
        judged = iif(judged IS {_JUDGED}, sealed(number, heap, verdict, account, ?1), judged)
    WHERE batch = ?2 AND heap = ?3 AND released <> ?1 AND (?4 IS NULL OR number IN (SELECT value FROM json_each(?4)))
    RETURNING number
"""
TEXT = f"SELECT {_SOUND}, text FROM batch_comment WHERE batch = ? AND number = ?"
LINE = "SELECT line FROM batch_comment WHERE batch = ? AND number = ?"
#: A page of comments after a number, of one heap or of all; released ones if asked for. The index is named because
#: SQLite, asked for the least number, goes through all numbers otherwise: half a second for a page of 10,000.
LISTED = f"""
    SELECT {_SOUND}, this.number, this.line, this.until, this.verdict, this.at, this.platform, this.link, this.account,
        (
            SELECT min(number) FROM batch_comment INDEXED BY batch_outside
            WHERE batch = this.batch AND outside = this.parent AND outside <> ''
        ),
        this.released
    FROM batch_comment AS this
    WHERE batch = ?1 AND heap IS NOT NULL AND (?2 IS NULL OR heap = ?2) AND number > ?3 AND released <= ?4
    ORDER BY number LIMIT ?5
"""
VERDICTS = """
    SELECT number, verdict FROM batch_comment
    WHERE batch = ?1 AND heap IN (SELECT value FROM json_each(?2)) AND released = 0 AND number > ?3
    ORDER BY number LIMIT ?4
"""
SENT = """
    SELECT at, sender FROM batch_comment WHERE batch = ? AND heap IN (SELECT value FROM json_each(?)) ORDER BY number
"""
