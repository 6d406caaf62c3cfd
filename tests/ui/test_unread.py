"""PySide does not read the source of what is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from creator_coach.ui import unread

LOADED = """
import linecache, sys
from creator_coach.ui.unread import leave_unread
if sys.argv[1] == "unread":
    assert leave_unread()
import cc_loaded
print("cc_loaded" in " ".join(linecache.cache))
from PySide6.QtCore import QObject, QTimer
made = QObject()
made.setObjectName("one")
print(made.objectName(), hasattr(made, "set_object_name"), QTimer().isActive())
"""


@pytest.mark.parametrize(("how", "read"), [("unread", False), ("read", True)])
def test_no_source_is_read_and_qts_names_stay(tmp_path: Path, how: str, read: bool) -> None:
    (tmp_path / "cc_loaded.py").write_text("import PySide6\n", encoding="utf-8")
    code = f"import sys; sys.path.append({str(tmp_path)!r})\n{LOADED}"
    ran = subprocess.run([sys.executable, "-c", code, how], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == [str(read), "one False False"]


def test_another_pyside_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shibokensupport.feature", ModuleType("feature"))
    assert not unread.leave_unread()
    monkeypatch.delitem(sys.modules, "shibokensupport.feature")
    assert not unread.leave_unread()
