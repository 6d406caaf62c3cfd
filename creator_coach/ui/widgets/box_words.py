"""What the box for a comment says of what it holds, and of what it cannot take in: never a word of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from creator_coach.ui.widgets.pasted import has_words, is_long, words_in

if TYPE_CHECKING:
    from creator_coach.ui.widgets.dropped import Refused


class BoxWords(QObject):
    """Says everything in the language of the window."""

    def of(self, words: str, *, hidden: bool, pasted: bool) -> str:
        """What a box with `words` in it holds."""
        if not words:
            return self.tr("The text is hidden when you paste it")
        if not has_words(words):
            return self.tr("Only blank space so far.")
        count = words_in(words)
        said = [self.tr("%Ln word(s) pasted.", "", count) if pasted else self.tr("%Ln word(s).", "", count)]
        if hidden:
            said.append(self.tr("The text is hidden."))
        if is_long(words):
            said.append(
                self.tr("That is long: the app reads the first part closely and looks for danger in all of it.")
            )
        return " ".join(said)

    def cleared(self) -> str:
        """It was emptied."""
        return self.tr("Cleared.")

    def link(self) -> str:
        """A link came by itself."""
        return self.tr("The link is kept with the comment. Now paste the comment itself.")

    def why(self, refused: Refused) -> str:
        """Why something was not taken in."""
        from creator_coach.ui.widgets.dropped import Refused  # noqa: PLC0415  # Not needed for the first painting.

        if refused is Refused.PICTURE:
            return self.tr("The words in a picture cannot be read here. Type them in; for a threat, keep the picture.")
        if refused is Refused.TOO_LARGE:
            return self.tr("That file is too large for one comment. Nothing was taken in.")
        if refused is Refused.NO_TEXT:
            return self.tr("There is no text in that file. Nothing was taken in.")
        return self.tr("That file could not be opened. Nothing was taken in.")
