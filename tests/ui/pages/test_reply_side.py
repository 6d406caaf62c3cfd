from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Span
from creator_coach.reply.types import Barb, Check, Remark, Remarks, Swap, Tone, Warn
from creator_coach.ui.pages.reply_side import ReplySide
from creator_coach.ui.theme import Look

WARN = Warn(Barb.SARCASM, Span(0, 6), Swap(Span(0, 6), ""))
SAID = Remarks("It sounds sharp.", Remark("“Bravo.”", "Can be read as sarcasm.", good=False), "Strike the words")


def side(qtbot: QtBot, look: Look) -> ReplySide:
    made = ReplySide(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_before_a_word_is_written_nothing_is_judged(qtbot: QtBot, look: Look) -> None:
    made = side(qtbot, look)
    assert made.meter.tone is None
    assert not made.remarks.isVisible()
    made.show_check(" ", Check("en"), Remarks("It sounds matter-of-fact."))
    assert made.meter.tone is None
    assert not made.remarks.isVisible()
    made.remarks.swap_asked.emit()
    made.remarks.keep_asked.emit()
    assert made.kept == frozenset()


def test_a_check_is_shown_and_its_swap_and_keep_are_told(qtbot: QtBot, look: Look) -> None:
    made = side(qtbot, look)
    made.show_check("Bravo. Hm", Check("en", Tone.SHARP, warning=WARN), SAID)
    assert (made.meter.tone, made.meter.sentence) == (Tone.SHARP, "It sounds sharp.")
    assert made.checked("Bravo. Hm")
    with qtbot.waitSignal(made.swap_taken) as taken:
        made.remarks.warning.swap.click()
    assert taken.args == [WARN.swap]
    with qtbot.waitSignal(made.kept_changed):
        made.remarks.warning.keep.click()
    assert made.kept == {"Bravo."}


def test_without_a_reply_there_is_nothing_to_see(qtbot: QtBot, look: Look) -> None:
    made = side(qtbot, look)
    made.show_check("Bravo. Hm", Check("en", Tone.SHARP, warning=WARN), SAID)
    made.set_declined(True)
    assert not made.remarks.isVisible()
    assert not made.meter.isVisible()
    made.show_check("Bravo. Hm", Check("en", Tone.SHARP, warning=WARN), SAID)
    assert not made.remarks.isVisible()
    made.set_declined(False)
    assert made.remarks.isVisible()
    made.show_nothing()
    assert not made.checked("Bravo. Hm")
