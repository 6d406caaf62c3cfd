"""The running app, watched from outside: with translation off it makes no socket but the one on this computer."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: A person's way through the real window: three comments read, one put away, journal, settings and guide looked at.
WALK = """
from pathlib import Path
from tempfile import mkdtemp
from tests.shots.studio import Studio
studio = Studio(Path(mkdtemp()))
for text in ("The intro is too long", "Ich weiß, wo du wohnst.", "Das Intro ist viel zu lang"):
    studio.window.routes.begin()
    studio.window.routes.desk.set_text(text)
    studio.window.routes.desk.read()
studio.window.routes.put_away()
for place in ("journal", "insights", "support", "settings", "help", "read"):
    studio.window.go(place)
    studio.app.processEvents()
studio.close()
print("walked")
"""
_FAMILY = re.compile(r"(?:socket|connect|sendto|bind)\(.*?(AF_\w+|PF_\w+)")


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_no_socket_of_any_network_is_made(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    command = ["strace", "-f", "-e", "trace=network", "-o", str(seen), sys.executable, "-c", WALK]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if "ptrace" in done.stderr and "walked" not in done.stdout:
        pytest.skip("this computer does not let a program be watched")
    assert "walked" in done.stdout, done.stderr
    families = {found[1] for line in seen.read_text(errors="replace").splitlines() if (found := _FAMILY.search(line))}
    assert families <= {"AF_UNIX", "PF_UNIX", "AF_LOCAL"}, families
