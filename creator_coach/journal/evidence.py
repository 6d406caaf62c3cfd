"""Writes a threat out as evidence: the exact bytes, what is known of where and when, and sums to check both by.

A folder or a zip. It holds comment.txt, evidence.json, README.txt, the pictures that the person adds, and SHA256SUMS,
as `sha256sum --check` reads it. The same entry, pictures and words give the same bytes.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import chain, count
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

from creator_coach.journal import files
from creator_coach.journal.types import AlreadyThere, Entry, JournalUnwritable, NotAnExport, PictureUnreadable

#: What the file says of itself, so that nobody takes the app's guess for a finding.
NOTE = (
    "comment.txt is the comment as it was pasted into Creator Coach. The kind and the type of threat are a reading "
    "made by a program, or by the person who received the comment. They are not proof of anything."
)

#: The endings that a picture keeps; with any other it is still taken, byte for byte.
_ENDINGS = frozenset({".avif", ".bmp", ".gif", ".heic", ".jpeg", ".jpg", ".pdf", ".png", ".tif", ".tiff", ".webp"})
#: The years that a zip can tell of.
_YEARS = range(1980, 2108)


def comment_bytes(text: str) -> bytes:
    """The bytes that are stored and summed: UTF-8; halves of characters are kept as they came."""
    return text.encode("utf-8", "surrogatepass")


def export(
    entry: Entry, folder: Path, readme: str = NOTE, pictures: Iterable[Path] = (), *, zipped: bool = False
) -> Path:
    """Write `entry` as evidence into a new folder, or a new zip, inside `folder`; which one.

    `readme` says in the person's words what it is and how it is checked. No name of a file carries a word of the
    comment, or of a picture's own name. Raises PictureUnreadable, DiskFull, or JournalUnwritable.
    """
    parts = _parts(entry, readme, list(pictures))
    for made in _names(folder, entry, ".zip" if zipped else ""):
        try:
            if zipped:
                files.write(made, _zip(made.stem, parts, entry))
            else:
                files.write_folder(made, parts)
        except AlreadyThere:
            continue
        return made
    raise AssertionError("there is always another number")


def _names(folder: Path, entry: Entry, ending: str) -> Iterable[Path]:
    """Names by the time the comment was saved; with a number where there is one already."""
    name = f"creator-coach-{entry.created:%Y-%m-%d-%H%M%S}"
    return (folder / f"{each}{ending}" for each in chain([name], (f"{name}-{number}" for number in count(2))))


def _parts(entry: Entry, readme: str, pictures: list[Path]) -> dict[str, bytes]:
    """The parts by their names, in their order, the sums of all the others last."""
    shown = {f"picture-{number}{_ending(path)}": (path, _picture(path)) for number, path in enumerate(pictures, 1)}
    parts = {"comment.txt": comment_bytes(entry.text)}
    parts["evidence.json"] = _record(entry, {name: path for name, (path, _) in shown.items()})
    parts["README.txt"] = readme.encode("utf-8", "replace")
    parts |= {name: content for name, (_, content) in shown.items()}
    sums = "".join(f"{sha256(content).hexdigest()}  {name}\n" for name, content in parts.items())
    return parts | {"SHA256SUMS": sums.encode()}


def _ending(path: Path) -> str:
    return path.suffix.lower() if path.suffix.lower() in _ENDINGS else ".bin"


def _picture(path: Path) -> bytes:
    try:
        return files.read(path)
    except (JournalUnwritable, NotAnExport):
        raise PictureUnreadable from None


def _zip(top: str, parts: Mapping[str, bytes], entry: Entry) -> bytes:
    """A zip with `parts` in the folder `top`. They are stored, not squeezed: every zlib squeezes in its own way."""
    out, when = io.BytesIO(), entry.created
    with ZipFile(out, "w") as archive:
        for name, content in parts.items():
            info = ZipInfo(f"{top}/{name}", when.timetuple()[:6] if when.year in _YEARS else (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr = 3, 0o100600 << 16
            archive.writestr(info, content)
    return out.getvalue()


def _record(entry: Entry, pictures: Mapping[str, Path]) -> bytes:
    reading = entry.reading
    record: dict[str, Any] = {
        "note": NOTE,
        "saved": entry.created.isoformat(),
        "last_changed": entry.changed.isoformat(),
        "platform": entry.context.platform,
        "work": entry.context.work,
        "link": entry.context.link,
        "account": entry.context.account,
        "sha256_of_comment_txt": sha256(comment_bytes(entry.text)).hexdigest(),
        "pictures": [{"file": name, "was_called": path.name} for name, path in pictures.items()],
        "kind": entry.kind.value if entry.kind else None,
        "kind_chosen_by_the_person": entry.reflection.chosen_kind is not None,
        "threat_type": reading.threat_type.value if reading and reading.threat_type else None,
        "steps_done": list(entry.reflection.safety_steps),
    }
    # ASCII only: a half of a character in a link must not make the file unreadable.
    return (json.dumps(record, indent=2) + "\n").encode()
