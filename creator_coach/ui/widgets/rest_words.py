"""How long something rests, in words."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject

from creator_coach.ui.widgets.rest_ring import minutes

_HOUR, _DAY = 60, 60 * 24


class RestWords(QObject):
    """Says a length of time the way people do; from an hour and a half on in whole hours."""

    def length(self, left: timedelta) -> str:
        """20 minutes, 3 hours, 1 day."""
        count = minutes(left)
        if count < _HOUR + _HOUR // 2 and count != _HOUR:
            return self.tr("%n minutes", "", count)
        hours = round(count / _HOUR)
        return self.tr("%n days", "", 1) if count >= _DAY else self.tr("%n hours", "", hours)

    def ready(self, left: timedelta) -> str:
        """When it can be read."""
        if minutes(left) == 0:
            return self.tr("ready to read")
        return self.tr("ready to read in {time}").format(time=self.length(left))
