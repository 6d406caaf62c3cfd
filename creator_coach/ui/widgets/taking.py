"""How a field of the person's own takes in what is pasted or dropped: words, however they came; or it says why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from creator_coach.ui.widgets.box_words import BoxWords

if TYPE_CHECKING:
    from creator_coach.ui.widgets.dropped import Refused


def may_hold(source: QMimeData) -> bool:
    """Whether `source` is to be looked at: also what cannot be taken in, so that it can be told why."""
    return source.hasText() or source.hasHtml() or source.hasUrls() or source.hasImage()


def copied(event: QDropEvent) -> None:
    """Take what is dropped as a copy, whatever was proposed: whoever it came from keeps theirs."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class Taking(QObject):
    """Belongs to one `field`."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field

    def words(self, source: QMimeData | None, most: int | None = None) -> str:
        """The words of `source`, a link being words here; "" if there are none, or more than `most`, which is told."""
        from creator_coach.ui.widgets.dropped import dropped  # noqa: PLC0415  # Not needed for the first painting.
        from creator_coach.ui.widgets.toast import notice  # noqa: PLC0415  # As above.

        found = dropped(source)
        words = found.words or found.link
        if found.refused is not None:
            notice(self._field, self._why(found.refused))
        elif most is not None and len(words) > most:
            notice(self._field, self.tr("That is too long for this field. Nothing was taken in."))
            return ""
        return words

    def aim(self, aimed: bool) -> None:
        """Show that something hangs over the field and may fall, or no longer."""
        self._field.setProperty("aimed", aimed)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)

    def _why(self, refused: Refused) -> str:
        from creator_coach.ui.widgets.dropped import Refused  # noqa: PLC0415  # As above.

        if refused is Refused.PICTURE:
            return self.tr("A picture can’t be put among words. Pictures can go with the evidence of a threat.")
        if refused is Refused.TOO_LARGE:
            return self.tr("That file is too large. Nothing was taken in.")
        return BoxWords(self).why(refused)
