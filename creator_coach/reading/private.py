"""Private details in a text (placeholder until the real one lands)."""

from creator_coach.reading.types import Span


def private_spans(text: str) -> tuple[Span, ...]:
    """None yet."""
    return ()
