"""Every statement that many comments at once are kept with, whole."""

from __future__ import annotations

BEGIN = """
    INSERT INTO batch (id, begun, name, taken, read, unread, own, twice, rows, whole)
    VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0, 0)
"""
BATCHES = "SELECT id, begun, name, taken, read, unread, own, twice, rows, whole FROM batch ORDER BY begun DESC, id"
ONE = "SELECT id, begun, name, taken, read, unread, own, twice, rows, whole FROM batch WHERE id = ?"
DROP = "DELETE FROM batch WHERE id = ?"
#: How many were taken in, were unread, the creator's own, there twice, and rows in all; whether that is all; the id.
TAKEN = """
    UPDATE batch SET taken = taken + ?, unread = unread + ?, own = own + ?, twice = twice + ?, rows = rows + ?,
        whole = max(whole, ?)
    WHERE id = ?
"""
#: A comment that is known already is not added, and gives no row.
ADD = """
    INSERT INTO batch_comment
        (batch, number, line, until, text, known, sender, account, at, platform, link, outside, parent)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (batch, known) DO NOTHING
    RETURNING number
"""
ADD_UNREAD = "INSERT INTO batch_unread (batch, number, line, until, reason) VALUES (?, ?, ?, ?, ?)"
UNREAD = "SELECT line, until, reason FROM batch_unread WHERE batch = ? ORDER BY number LIMIT ? OFFSET ?"
WAITING = "SELECT number, text FROM batch_comment WHERE batch = ? AND heap IS NULL ORDER BY number LIMIT ?"
#: The heap, the verdict, whether the account stays, the batch and the number. What was read before stays as it was.
JUDGE = """
    UPDATE batch_comment SET heap = ?, verdict = ?, account = iif(?, account, '')
    WHERE batch = ? AND number = ? AND heap IS NULL
    RETURNING number
"""
READ = "UPDATE batch SET read = read + ? WHERE id = ?"
#: What a comment was judged as, again: the person's word.
JUDGE_AGAIN = "UPDATE batch_comment SET heap = ?, verdict = ? WHERE batch = ? AND number = ? AND heap IS NOT NULL"
COUNTS = (
    "SELECT heap, released, count(*) FROM batch_comment WHERE batch = ? AND heap IS NOT NULL GROUP BY heap, released"
)
#: The numbers are a JSON list; NULL for all of the heap. The first value is whether they are let go of.
RELEASE = """
    UPDATE batch_comment SET released = ?1
    WHERE batch = ?2 AND heap = ?3 AND released <> ?1 AND (?4 IS NULL OR number IN (SELECT value FROM json_each(?4)))
    RETURNING number
"""
TEXT = "SELECT text FROM batch_comment WHERE batch = ? AND number = ?"
LINE = "SELECT line FROM batch_comment WHERE batch = ? AND number = ?"
#: A page of comments after a number, of one heap or of all; released ones if asked for.
LISTED = """
    SELECT this.number, this.line, this.until, this.verdict, this.at, this.platform, this.link, this.account,
        (SELECT min(number) FROM batch_comment WHERE batch = this.batch AND outside = this.parent AND outside <> ''),
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
