"""What content hands out, where it does more than hold."""

from __future__ import annotations

from creator_coach.content.types import Block, BlockKind, Chapter, Run

BLOCK = Block(BlockKind.WORDS, (Run("Put it "), Run("away", strong=True), Run(".")))


def test_the_words_of_a_block_are_those_of_its_runs() -> None:
    assert BLOCK.text == "Put it away."


def test_a_chapter_holds_words_of_its_title_and_its_text_in_any_case() -> None:
    chapter = Chapter("x", "Ögonen", (BLOCK,))
    assert chapter.holds("ögonen AWAY")
    assert chapter.holds("")
    assert not chapter.holds("away nothing")
