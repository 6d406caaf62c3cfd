"""A reading made on a translation: every span is put back into the comment, and danger is looked for in both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from creator_coach.reading.lexicon import Lexicons
from creator_coach.reading.private import private_details
from creator_coach.reading.read import CLOSELY, read
from creator_coach.reading.types import Comment, Flag, Kind, Mark, Marked, Reading, Scores, Span, Translation


def read_translated(
    comment: Comment,
    translation: Translation,
    lexicons: Lexicons,
    scores: Scores | None = None,
    *,
    kind: Kind | None = None,
    safe: bool = False,
) -> Reading:
    """Read `comment` in its `translation`; `scores` are of that, `kind` and `safe` the person's word, as for `read`.

    What the coarse look at the comment itself finds of danger is not lost in translation: the worse of the two wins.
    """
    own = read(comment, lexicons, kind=kind, safe=safe)
    made = read(Comment(translation.text, translation.language), lexicons, scores, kind=kind, safe=safe)
    if own.kind is Kind.THREAT and made.kind is not Kind.THREAT:
        return replace(own, translation=translation)
    moved = _put_back(comment, own.language, translation, made)
    if Flag.COMMENTER_AT_RISK in own.flags and made.kind is not Kind.THREAT:
        return replace(moved, flags=moved.flags | {Flag.COMMENTER_AT_RISK}, safety_level=own.safety_level)
    return moved


def _put_back(comment: Comment, language: str, translation: Translation, made: Reading) -> Reading:
    """`made`, a reading of the translation, as one of the comment."""

    def back(spans: Iterable[Span]) -> tuple[Span, ...]:
        return tuple(dict.fromkeys(map(translation.origin, spans)))

    marks = {Marked(translation.origin(each.span), each.mark) for each in made.marks if each.mark is not Mark.PRIVATE}
    private = {Marked(each.span, Mark.PRIVATE) for each in private_details(comment.text[:CLOSELY])}
    return replace(
        made,
        comment=comment,
        language=language,
        marks=tuple(sorted(marks | private, key=lambda each: (each.span, each.mark))),
        perspectives=tuple(replace(each, quotes=back(each.quotes)) for each in made.perspectives),
        kernels=tuple(replace(each, quotes=back(each.quotes)) for each in made.kernels),
        leave=tuple(replace(each, spans=back(each.spans)) for each in made.leave),
        read_to=len(comment.text) if made.read_to >= len(translation.text) else min(made.read_to, len(comment.text)),
        translation=translation,
    )
