"""Translators for tests: none at all, and one that makes every word of the window twice as long."""

from __future__ import annotations

from PySide6.QtCore import QTranslator


def no_words(_language: str) -> list[QTranslator]:
    """No translators: the source's English shows."""
    return []


class Doubling(QTranslator):
    """Says everything twice, to find layouts that break and strings that do not change."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  # Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return f"{sourceText} {sourceText}"


def doubled(language: str) -> list[QTranslator]:
    """Swedish is everything twice; English as it is."""
    return [Doubling()] if language == "sv" else []
