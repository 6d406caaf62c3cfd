"""Which of several faults it is, where the journal's own error stands for more than one."""

from __future__ import annotations

import os
from pathlib import Path


def exactly(name: str, folder: Path) -> str:
    """The `name` of a JournalError, told more exactly by what can be seen of the journal's `folder`.

    "JournalUnwritable" becomes "FolderGone" or "FolderReadOnly" where that is so; any other name stays.
    """
    if name != "JournalUnwritable":
        return name
    if not folder.is_dir():
        return "FolderGone"
    return name if os.access(folder, os.W_OK) and not _read_only(folder) else "FolderReadOnly"


def _read_only(folder: Path) -> bool:
    """Whether the disk itself may not be written to; a computer that cannot tell says no."""
    tell = getattr(os, "statvfs", None)
    flag = getattr(os, "ST_RDONLY", 0)
    return bool(tell is not None and tell(folder).f_flag & flag)
