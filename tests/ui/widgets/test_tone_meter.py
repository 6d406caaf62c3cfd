from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.reply.types import Tone
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.tone_meter import ToneMeter


@pytest.fixture
def meter(qtbot: QtBot, look: Look) -> ToneMeter:
    made = ToneMeter(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("tone", Tone)
def test_one_segment_is_lit_and_its_word_set_apart(meter: ToneMeter, tone: Tone) -> None:
    meter.show_tone(tone, "So it sounds.")
    assert [each for each, bar in meter._bars.items() if bar.lit] == [tone]
    assert [each for each, word in meter._words.items() if word.property("strong")] == [tone]
    assert (meter.tone, meter.sentence) == (tone, "So it sounds.")
    assert meter._words[tone].text() in meter.accessibleName()
    assert not meter.grab().isNull()


def test_without_a_tone_nothing_is_lit_or_named(meter: ToneMeter) -> None:
    meter.show_tone(Tone.WARM, "")
    meter.show_tone(None, "")
    assert not any(bar.lit for bar in meter._bars.values())
    assert meter.accessibleName() == ""
