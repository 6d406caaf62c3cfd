from __future__ import annotations

import pytest

from creator_coach.translation.types import Service
from creator_coach.ui.widgets.services import name, who_gets_it


@pytest.mark.parametrize("service", Service)
def test_each_service_has_a_name_and_says_who_gets_the_text(service: Service) -> None:
    assert name(service)
    assert "text" in who_gets_it(service)


def test_what_a_service_may_keep_is_said() -> None:
    assert "keep" in who_gets_it(Service.GOOGLE)
    assert "others can search" in who_gets_it(Service.MYMEMORY)
    assert "train" in who_gets_it(Service.DEEPL)
