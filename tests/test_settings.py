from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creator_coach.settings import ALLOWED, Settings, load, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "creator-coach" / "settings.json"


def test_what_is_saved_is_loaded(path: Path) -> None:
    wanted = Settings("en", "dark", 150, False, True, "GB", "Åsa “vännen”", "070-123 45 67")
    save(wanted, path)
    assert load(path) == wanted


def test_only_what_differs_is_written(path: Path) -> None:
    save(replace(Settings(), theme="dark"), path)
    assert json.loads(path.read_text("utf-8")) == {"theme": "dark"}
    save(Settings(), path)
    assert json.loads(path.read_text("utf-8")) == {}


def test_only_the_owner_may_look(path: Path) -> None:
    save(Settings(trusted_number="070-123 45 67"), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [None, b"", b"{", b"[]", b"3", b"null", b"\xff\xfe", b'{"theme": '])
def test_a_file_that_says_nothing_gives_the_defaults(path: Path, content: bytes | None) -> None:
    path.parent.mkdir()
    if content is not None:
        path.write_bytes(content)
    assert load(path) == Settings()


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ({"theme": "pink", "language": "sv"}, Settings(language="sv")),
        ({"language": "qx"}, Settings(language="qx")),
        ({"language": "../sv"}, Settings()),
        ({"theme": 3, "hide_hard_words": "no", "country": None}, Settings()),
        ({"hide_hard_words": 0}, Settings()),
        ({"text_size": True}, Settings()),
        ({"text_size": 900}, Settings(text_size=200)),
        ({"text_size": -5}, Settings(text_size=100)),
        ({"text_size": 150.0}, Settings()),
        ({"sound": "loud"}, Settings()),
    ],
)
def test_wrong_values_are_left_out_one_by_one(path: Path, found: dict[str, Any], wanted: Settings) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps(found), encoding="utf-8")
    assert load(path) == wanted


def test_the_defaults_are_allowed() -> None:
    assert all(getattr(Settings(), name) in values for name, values in ALLOWED.items())


def test_a_save_that_fails_leaves_what_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(Settings(theme="dark"), path)

    def full(*_: object) -> None:
        raise OSError(28, "")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="28"):
        save(Settings(theme="light"), path)
    assert load(path).theme == "dark"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(
    wanted=st.builds(
        Settings,
        language=st.from_regex("([a-z]{2,3})?", fullmatch=True),
        theme=st.sampled_from(ALLOWED["theme"]),
        text_size=st.integers(100, 200),
        hide_hard_words=st.booleans(),
        reduced_motion=st.booleans(),
        country=st.sampled_from(ALLOWED["country"]),
        trusted_name=st.text(),
        trusted_number=st.text(),
    )
)
def test_any_settings_come_back(path: Path, wanted: Settings) -> None:
    save(wanted, path)
    assert load(path) == wanted
