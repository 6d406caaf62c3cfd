"""What the guide says of this computer."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from PySide6.QtWidgets import QApplication

from creator_coach import __version__
from creator_coach.ui.facts import PACKAGES, _version, facts
from creator_coach.ui.keys import KEYS
from tests.house.source import ROOT


def test_versions_folder_and_keys_are_told(qapp: QApplication) -> None:
    found = facts(Path("/somewhere/of/mine"))
    assert found["version"] == __version__
    assert found["folder"] == str(Path("/somewhere/of/mine"))
    assert found["qt"].startswith("6.")
    assert set(KEYS) <= set(found)
    assert all(found.values())


def test_everything_it_is_built_on_is_named_with_its_version_and_terms(qapp: QApplication) -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert set(PACKAGES) == {re.match(r"[\w-]+", each)[0] for each in needed}  # type: ignore[index]
    told = facts(Path())["packages"].splitlines()
    assert len(told) == len(PACKAGES)
    assert all(re.fullmatch(r"- [\w-]+ \d[\w.]* · \*\*.+\*\*", line) for line in told)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in PACKAGES if f"| `{name}` | {PACKAGES[name][:3]}" not in readme] == []


def test_a_package_that_does_not_say_its_version_is_named_all_the_same() -> None:
    assert _version("no-such-package-anywhere") == ""
