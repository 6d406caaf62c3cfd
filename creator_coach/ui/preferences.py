"""The person's settings at work: put on the window at once, and kept in their file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from creator_coach import settings as store
from creator_coach.content.spoken import spoken
from creator_coach.settings import Settings
from creator_coach.ui.language import Language
from creator_coach.ui.theme import Look

#: What one press of Ctrl + or - adds to or takes from the text size, in percent.
TEXT_STEP = 10


class Preferences(QObject):
    """Holds the Settings. `changed` follows each change; `failed` says that it could not be kept in the file."""

    changed = Signal(object)
    failed = Signal()

    def __init__(self, look: Look, language: Language, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self._path = path
        self._settings = store.load(path)
        self._put_on(None)

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def language(self) -> str:
        """The code of the language the window speaks."""
        return self._language.current

    def use(self, settings: Settings) -> None:
        """Put `settings` on and keep them."""
        if settings == self._settings:
            return
        old, self._settings = self._settings, settings
        self._put_on(old)
        try:
            store.save(settings, self._path)
        except OSError:
            self.failed.emit()
        self.changed.emit(settings)

    def keep(self, settings: Settings) -> None:
        """Keep `settings` for the next start; nothing is put on, and nobody told: the window is gone."""
        self._settings = settings
        with suppress(OSError):
            store.save(settings, self._path)

    def resize_text(self, steps: int) -> None:
        """Make the text larger or smaller by `steps`; 0 makes it as it was made."""
        size = self._settings.text_size + steps * TEXT_STEP if steps else 100
        self.use(replace(self._settings, text_size=min(200, max(100, size))))

    @property
    def country(self) -> str:
        """Whose support lines are shown: the person's choice; until then those of the language's country.

        A number of another country than the person's own could cost time that they do not have.
        """
        return self._settings.country or spoken()[self.language].country or "other"

    def use_country(self, country: str) -> None:
        """Show the support lines of `country` from now on."""
        self.use(replace(self._settings, country=country))

    def _put_on(self, old: Settings | None) -> None:
        new = self._settings
        self._look.reduced_motion = new.reduced_motion
        self._language.use(new.language)
        if old is None or (old.theme, old.text_size) != (new.theme, new.text_size):
            self._look.use(new.theme, new.text_size)
