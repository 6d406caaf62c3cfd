from __future__ import annotations

from creator_coach.reading.types import Span
from creator_coach.translation.types import Failure, Service, Setup, Translated, TranslationFailed


def test_a_key_is_never_printed() -> None:
    assert "secret" not in repr(Setup(Service.DEEPL, key="secret"))
    assert str(TranslationFailed(Failure.SLOW)) == "slow"


def test_each_stretch_knows_where_it_comes_from() -> None:
    pairs = ((Span(0, 5), Span(0, 7)), (Span(6, 9), Span(8, 20)))
    made = Translated("a" * 20, "fi", "sv", Service.GOOGLE, pairs)
    assert made.origin(Span(1, 3)) == Span(0, 5)
    assert made.origin(Span(9, 10)) == Span(6, 9)
    assert made.origin(Span(2, 12)) == Span(0, 9)
    assert made.origin(Span(7, 8)) == Span(0, 9)
