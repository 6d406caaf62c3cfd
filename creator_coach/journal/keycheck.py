"""Tells a wrong passphrase from a damaged file, so that damage is never taken for a forgotten passphrase.

SQLCipher opens a locked file by its first page alone: if that page is spoilt, the right passphrase looks wrong. Two
things are asked here instead, and only when SQLCipher could make nothing of the file:

1. Other pages. Each has a checksum that only the right key makes (HMAC-SHA512); one that fits is enough. The file's
   salt, its first 16 bytes, must be whole for that.
2. The key check, a small file beside the journal: the journal's salt, and a digest of that salt's raw key.

The key check does not weaken the lock. Whoever has it must still spend SQLCipher's 256,000 rounds on each passphrase
they try, exactly as with the first page of the journal itself, which lies beside it. Losing it locks nobody out: it is
never asked when the journal opens, and is made anew then. It may hold two checks while a passphrase is being changed:
which one counts is seen by the journal's own salt, never by which was written last.
"""

from __future__ import annotations

import hmac
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from creator_coach.journal import files
from creator_coach.journal.engine import SALT, Key, kindly, salt_of
from creator_coach.journal.types import JournalError

PAGE = 4096
PLAIN = b"SQLite format 3\0"

_HMAC = 64
_ABOUT = b"creator-coach key check 1"
#: So many pages are looked at, spread over the file: a wrong passphrase is said to be wrong at once.
_LOOKED_AT = 256
_GLANCE = 9


def beside(journal: Path) -> Path:
    """Where the key check of `journal` is."""
    return journal.with_name(f"{journal.name}.keycheck")


def write(journal: Path, checks: Mapping[bytes, bytes]) -> None:
    """Let `checks`, by their salts, be the key check of `journal`; with none of them, remove it.

    That it cannot be written is no reason not to open a journal: nothing is raised then.
    """
    path = beside(journal)
    with suppress(JournalError), kindly():
        if checks and checks != read(journal):
            files.write(path, _to_json(checks), over=True)
        elif not checks:
            path.unlink(missing_ok=True)


def read(journal: Path) -> dict[bytes, bytes]:
    """The checks of `journal` by their salts; none if they are gone, or are not what was written."""
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        found = json.loads(beside(journal).read_bytes())
        checks = {bytes.fromhex(salt): bytes.fromhex(check) for salt, check in found["checks"].items()}
        if found["sum"] == _sum(checks):
            return checks
    return {}


def checked(key: Key, salts: Iterable[bytes]) -> dict[bytes, bytes]:
    """What `write` takes, for `key` and each of `salts`."""
    return {salt: _check(key, salt) for salt in salts}


def vouched(journal: Path, key: Key) -> bytes | None:
    """The salt by which `key` is the key of this file, though its first page does not open; None if nothing says so.

    `journal` is a file of at least a page. Raises OSError.
    """
    own = salt_of(journal) or b""
    if _some_page_fits(journal, key, own):
        return own
    known = read(journal)
    asked = {own: known[own]} if own in known else known
    return next((salt for salt, check in asked.items() if hmac.compare_digest(check, _check(key, salt))), None)


def begins_plain(path: Path) -> bool:
    """Whether the file begins as a database without a lock does. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(PLAIN)) == PLAIN


def looks_locked(path: Path) -> bool:
    """Whether the file is encrypted, by its bytes alone: it has no plain beginning, and most of it is noise.

    Noise cannot be pressed together. A spoilt page here or there does not change the answer. Raises OSError.
    """
    pages = [page for _, page in _pages(path, _GLANCE)]
    if not pages or pages[0].startswith(PLAIN):
        return False
    noisy = sum(len(zlib.compress(page, 1)) > 0.97 * len(page) for page in pages)
    return noisy * 2 > len(pages)


def _pages(path: Path, most: int) -> Iterator[tuple[int, bytes]]:
    """Up to `most` whole pages of a file with their numbers, the first and the last among them."""
    count = path.stat().st_size // PAGE
    numbers = {count * step // most for step in range(most)} | {count - 1} if count else set()
    with path.open("rb") as file:
        for number in sorted(numbers):
            file.seek(number * PAGE)
            yield number + 1, file.read(PAGE)


def _some_page_fits(path: Path, key: Key, salt: bytes) -> bool:
    return any(_fits(key, salt, number, page) for number, page in _pages(path, _LOOKED_AT))


def _fits(key: Key, salt: bytes, number: int, page: bytes) -> bool:
    """Whether `page` carries the checksum that `key` makes: over its cipher, its initial vector and its number."""
    start = SALT if number == 1 else 0
    made = hmac.digest(key.mark(salt), page[start:-_HMAC] + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(made, page[-_HMAC:])


def _check(key: Key, salt: bytes) -> bytes:
    return hmac.digest(key.raw(salt), _ABOUT, "sha512")


def _to_json(checks: Mapping[bytes, bytes]) -> bytes:
    shown = {salt.hex(): check.hex() for salt, check in checks.items()}
    return json.dumps({"version": 1, "checks": shown, "sum": _sum(checks)}).encode()


def _sum(checks: Mapping[bytes, bytes]) -> int:
    return zlib.crc32(b"".join(salt + check for salt, check in sorted(checks.items())))
