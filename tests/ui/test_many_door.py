from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from creator_coach.settings import Settings
from tests.shots.studio import Studio


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path, Settings(language="en", theme="light"))
    yield made
    made.close()


def test_nothing_is_made_before_somebody_goes_there(studio: Studio) -> None:
    door = studio.window.many
    door.forget_pages()
    assert "pages" not in vars(door)
    door.show("One.\n\nTwo.")
    assert studio.window.page is door.pages.page
    first = door.pages.page
    door.forget_pages()
    door.show()
    assert door.pages.page is not first
