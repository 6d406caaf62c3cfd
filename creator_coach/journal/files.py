"""Files that the person asked for: written whole or not at all, for their eyes alone; and files they hand us."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from creator_coach.journal import engine
from creator_coach.journal.types import AlreadyThere, NotAnExport

#: A file larger than this, in bytes, is not read: no journal of a person is.
MOST = 256 * 2**20

#: How what is being written is called until it is whole.
UNDER_WAY = ".creator-coach-"


def write(path: Path, content: bytes, *, over: bool = False) -> None:
    """Put `content` into the file `path`, mode 0600, on the disk when this returns; whole, or nothing is changed.

    Raises AlreadyThere unless it may be written `over`, DiskFull, or JournalUnwritable.
    """
    with engine.kindly():
        if not over and os.path.lexists(path):
            raise AlreadyThere
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=UNDER_WAY)  # made with mode 0600
        try:
            _fill(handle, content)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Make the folder `path`, mode 0700, with `files` by their names in it; whole, or nothing is changed.

    Raises AlreadyThere, DiskFull, or JournalUnwritable.
    """
    with engine.kindly():
        if os.path.lexists(path):
            raise AlreadyThere
        fresh = Path(tempfile.mkdtemp(dir=path.parent, prefix=UNDER_WAY))  # made with mode 0700
        try:
            for name, content in files.items():
                _fill(os.open(fresh / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), content)
            fresh.replace(path)
        except OSError:
            shutil.rmtree(fresh, ignore_errors=True)
            raise


def read(path: Path) -> bytes:
    """What is in `path`. Raises NotAnExport if it is no plain file or far too large, or JournalUnwritable."""
    with engine.kindly():
        if not path.is_file():
            path.stat()  # tells a missing file from one that is something else
            raise NotAnExport
        with path.open("rb") as file:
            content = file.read(MOST + 1)
    if len(content) > MOST:
        raise NotAnExport
    return content


def _fill(handle: int, content: bytes) -> None:
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
