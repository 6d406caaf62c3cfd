"""Reads a damaged file as far as it can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from creator_coach.journal import engine


class LenientReader:
    """Reads a damaged file, and opens it again after each thing it stumbles over: a locked one says no more then."""

    def __init__(self, open_it: Callable[[], Any]) -> None:
        self._open = open_it
        self._connection = open_it()

    def rows(self, statement: str, *values: Any) -> Iterator[dict[str, Any]]:
        """The rows until one cannot be read, by the names of their columns."""
        try:
            cursor = self._connection.execute(statement, values)
            for row in cursor:
                yield {column[0]: value for column, value in zip(cursor.description, row, strict=True)}
        except engine.UNREADABLE:
            self.close()
            self._connection = self._open()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def leniently(connection: Any) -> Any:
    """`connection`, giving a text with a spoilt letter all the same."""
    connection.text_factory = lambda stored: stored.decode("utf-8", "replace")
    return connection
