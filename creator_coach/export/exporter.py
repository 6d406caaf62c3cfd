"""What leaves the journal as files and comes back, for the front door."""
# ruff: noqa: PLC0415  (seldom needed, and the window is there sooner without)

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from creator_coach.export.types import Choice, Form, Made
from creator_coach.journal import corrections
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Entry, Incoming
from creator_coach.reader import Reader


class Exporter(Reader):
    """A reader with a journal whose entries can leave it and come back."""

    @property
    def journal(self) -> Journal:
        """The journal behind it. Raises RuntimeError if there is none."""
        raise RuntimeError("this reader has no journal")

    def export(self, form: Form, choice: Choice, language: str) -> Made:
        """The chosen entries as a file of `form`, headed in `language` ("sv", "en"). Raises JournalError."""
        from creator_coach.export import door
        from creator_coach.journal import parcels

        parcel = parcels.gathered(self.journal)
        return door.made(parcel, form, choice, language, lambda text, kind: self.read(text, kind=kind))

    def write(self, content: bytes, path: Path, *, over: bool = False) -> None:
        """Put `content` into the file `path`, for the person's eyes alone, whole or not at all.

        Raises AlreadyThere unless it may be written `over`, DiskFull, or JournalUnwritable.
        """
        from creator_coach.journal import files

        files.write(path, content, over=over)

    @staticmethod
    def cells(rows: Iterable[Sequence[str]]) -> bytes:
        """`rows` of cells as CSV that no spreadsheet can be made to run."""
        from creator_coach.export import table

        return table.cells(rows).encode()

    def preview(self, path: Path) -> Incoming:
        """What the exported JSON at `path` would bring. Raises NotAnExport, ExportTooNew, another JournalError."""
        from creator_coach.journal import exchange, files, parcels

        return parcels.preview(self.journal, exchange.from_json(files.read(path)))

    def take_in(self, path: Path) -> Incoming:
        """Merge the exported JSON at `path` into the journal, all of it or nothing, after a backup; what it brought.

        Raises NotAnExport, ExportTooNew, or another JournalError.
        """
        from creator_coach.journal import exchange, files, parcels

        return parcels.take_in(self.journal, exchange.from_json(files.read(path)))

    def export_evidence(
        self, entry: Entry, folder: Path, language: str = "en", pictures: Iterable[Path] = (), *, zipped: bool = False
    ) -> Path:
        """Write what proves a threat, with `pictures` beside it, into a new folder, or zip, inside `folder`; which one.

        Its readme is in `language`. Raises PictureUnreadable, or another JournalError.
        """
        from creator_coach.export.readme import readme
        from creator_coach.journal import evidence

        return evidence.export(entry, folder, readme(entry, language), pictures, zipped=zipped)

    def export_corrections(self, path: Path) -> int:
        """Write the corrections to `path` as JSON lines, without any text; how many. Raises JournalError."""
        return corrections.export(self.journal.corrections(), path)
