"""What the terminal says, from resources/<language>/cli.toml, in the language of the person's locale."""

from __future__ import annotations

import locale
import re
import tomllib
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from creator_coach.content.spoken import SOURCE, spoken
from creator_coach.content.where import resource

#: The variables that name the locale of messages; the first that is set decides.
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_PARTED = re.compile("[-_.@]")


def language_of(environment: Mapping[str, str]) -> str:
    """The language of the locale of messages, English if the app does not speak it. The system is asked last."""
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), None)
    if named is None:
        named = locale.getlocale()[0] or ""
    # Windows says "Swedish_Sweden" where others say "sv_SE"; Python's table of names knows the one by the other.
    code = _PARTED.split(locale.normalize(_PARTED.split(named.casefold())[0]))[0]
    return code if code in spoken() else SOURCE


class Messages:
    """One language's words for the terminal. `table` is the whole of its cli.toml."""

    def __init__(self, language: str, table: Mapping[str, Any]) -> None:
        self.language = language
        self._table = table

    def say(self, place: str, name: str, **gaps: object) -> str:
        """The words `name` in the table `place`, its gaps filled. Raises KeyError if there are none."""
        words: str = self._table[place][name]
        return words.strip("\n").format(**gaps)

    def date(self, when: datetime) -> str:
        """`when`, an aware datetime, as a day and a time of this computer's clock."""
        here = when.astimezone()
        month = self._table["date"]["months"][here.month - 1]
        clock = {"hour": f"{here.hour:02}", "minute": f"{here.minute:02}"}
        return self.say("date", "full", day=here.day, month=month, year=here.year, **clock)


@lru_cache(maxsize=2)
def load(language: str) -> Messages:
    """The words of `language`."""
    return Messages(language, tomllib.loads(resource(language, "cli.toml").read_text(encoding="utf-8")))
