"""Which author's comments judge which reader: every file is read by a reader that learned from none of its fold."""

from __future__ import annotations

#: Files by fold. Each fold holds both languages, ordinary and dangerous comments, and only whole authors.
FOLDS: tuple[tuple[str, ...], ...] = (
    ("gold", "sv_1", "en_3", "sv_6", "en_5", "safety_3", "sv_11"),
    ("safety", "en_1", "sv_3", "sv_8", "en_4", "safety_6", "en_9"),
    ("safety_2", "sv_2", "contrast_sv", "contrast_en", "en_7", "sv_10", "en_8"),
    ("sv_4", "sv_5", "en_2", "sv_7", "sv_9", "en_6", "safety_4", "safety_5"),
    ("sv_12", "sv_13", "en_10", "en_11", "safety_7"),
    ("sv_14", "en_12", "safety_8", "safety_9"),
)
