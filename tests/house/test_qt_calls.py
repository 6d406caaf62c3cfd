"""PySide6 6.12.0 loses a reference to None with every call that returns nothing, and Python 3.11 aborts of it."""

from __future__ import annotations

import subprocess
import sys

CALLS = 20_000
SCRIPT = f"""
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range({CALLS}):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_void_calls_survive() -> None:
    found = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    assert found.stdout.strip() == str(CALLS - 1)
