"""A clear sentence when something could not be kept, with a way to try again and a way to take the words along."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Failures(QObject):
    """The sentence for each JournalError, by the name of its class, or by the name that faults.exactly gives it."""

    def sentence(self, name: str) -> str:
        """What to say of the error `name`; a general sentence for one that is not known."""
        return {
            "DiskFull": self.tr("It wasn’t saved. The disk is full. Your text is still here."),
            "JournalBusy": self.tr("It wasn’t saved. Another program has the journal open. Your text is still here."),
            "JournalUnwritable": self.tr(
                "It wasn’t saved. The app can’t write to the journal’s folder. Your text is still here."
            ),
            "FolderGone": self.tr("It wasn’t saved. The journal’s folder is gone. Your text is still here."),
            "FolderReadOnly": self.tr(
                "It wasn’t saved. The journal’s folder may only be read, not written to. Your text is still here."
            ),
            "JournalDamaged": self.tr("It wasn’t saved. The journal can’t be read. Your text is still here."),
            "JournalLocked": self.tr("It wasn’t saved. The journal is locked. Your text is still here."),
            "JournalTooNew": self.tr(
                "It wasn’t saved. A newer version of the app has changed the journal. Your text is still here."
            ),
        }.get(name, self.tr("It wasn’t saved. Your text is still here."))

    def act(self, name: str) -> str:
        """What to say when anything else than a save did not go through."""
        return {
            "DiskFull": self.tr("That didn’t work: the disk is full. Nothing was changed."),
            "JournalBusy": self.tr("That didn’t work: another program has the journal open. Nothing was changed."),
            "JournalUnwritable": self.tr(
                "That didn’t work: the app can’t write to the journal’s folder. Nothing was changed."
            ),
            "FolderGone": self.tr("That didn’t work: the journal’s folder is gone."),
            "FolderReadOnly": self.tr(
                "That didn’t work: the journal’s folder may only be read, not written to. Nothing was changed."
            ),
            "JournalDamaged": self.tr("Parts of the journal can’t be read. It may be damaged."),
            "JournalLocked": self.tr("That didn’t work: the journal is locked."),
            "JournalTooNew": self.tr("That didn’t work: a newer version of the app has changed the journal."),
        }.get(name, self.tr("That didn’t work. Nothing was changed."))

    def at_start(self, name: str) -> tuple[str, str]:
        """A heading and a sentence for a journal that did not open."""
        return {
            "JournalTooNew": (
                self.tr("The journal is from a newer version"),
                self.tr("A newer Creator Coach has written it. Update the app to open it. Nothing has been changed."),
            ),
            "JournalDamaged": (
                self.tr("The journal can’t be read"),
                self.tr("The file seems damaged, or it is no journal. Nothing has been changed in it."),
            ),
            "JournalBusy": (
                self.tr("The journal is already open"),
                self.tr("Creator Coach may be running in another window. Close it and try again."),
            ),
            "JournalLocked": (
                self.tr("The journal is locked"),
                self.tr("It opens with its passphrase."),
            ),
            "DiskFull": (
                self.tr("The disk is full"),
                self.tr("The journal can’t be opened until there is room. Nothing has been lost."),
            ),
            "FolderGone": (
                self.tr("The journal’s folder is gone"),
                self.tr("It may be on a disk that isn’t connected. Connect it and try again."),
            ),
            "FolderReadOnly": (
                self.tr("The journal can’t be opened"),
                self.tr("Its folder may only be read, not written to. Nothing has been lost."),
            ),
        }.get(
            name,
            (
                self.tr("The journal can’t be opened"),
                self.tr("The app can’t read or write its folder. Nothing has been lost."),
            ),
        )
