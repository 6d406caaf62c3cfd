"""Programs of others, measured beside ours: what opens a window of its own size, and what judges words.

They live in an environment of their own, build/peers, made when it is first needed; where that cannot be made, as
without a network, they are left out, and that is said.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.bench import start
from tests.bench.texts import comments
from tests.bench.timing import Timing, interleaved
from tests.house.source import ROOT

HOME = ROOT / "build" / "peers"
#: What is installed there, each at the version that the kept figures are of.
WANTED = ("novelWriter==26.2.2", "ReText==8.1.0", "alt-profanity-check==1.9.1")
#: What opens a window, by what the figure is called.
WINDOWS = {"start: novelWriter": "novelwriter", "start: ReText": "retext"}
ROUNDS = 5
PROFANITY = "alt-profanity-check, a comment"

_READ = """
import json, sys, time
from profanity_check import predict_prob
texts = json.load(sys.stdin)
predict_prob(texts[:1])
took = []
for text in texts:
    begin = time.perf_counter()
    predict_prob([text])
    took.append(time.perf_counter() - begin)
print(json.dumps(took))
"""


def python() -> Path | None:
    """The Python that has them, made now if it is not there; None where it cannot be made."""
    scripts = HOME / ("Scripts" if sys.platform == "win32" else "bin")
    found = scripts / ("python.exe" if sys.platform == "win32" else "python")
    ready = HOME / "ready"
    if ready.is_file() and ready.read_text("utf-8") == "\n".join(WANTED):
        return found
    try:
        venv.create(HOME, clear=True, with_pip=True)
        subprocess.run([found, "-m", "pip", "install", "-q", *WANTED], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    ready.write_text("\n".join(WANTED), "utf-8")
    return found


def windows(folder: Path) -> Iterator[Timing]:
    """Start-up: theirs and ours in turn, each opened once before that is not counted."""
    peer = python()
    if peer is None:
        return
    folder.mkdir()
    ours, env = start.ready(folder), _env(folder)
    opens = {start.BARE + ", again": partial(start.opened, "bare", ours)}
    opens |= {start.APP + ", again": partial(start.opened, "app", ours)}
    opens |= {name: partial(_shown, peer, which, env) for name, which in WINDOWS.items()}
    for each in opens.values():
        each()
    yield from interleaved({name: [each] * ROUNDS for name, each in opens.items()})


def words() -> Iterator[Timing]:
    """Every gold comment by itself."""
    peer = python()
    if peer is None:
        return
    found = subprocess.run(
        [peer, "-c", _READ], input=json.dumps(comments()), capture_output=True, text=True, check=True
    )
    yield Timing(PROFANITY, tuple(json.loads(found.stdout)))


def memory(folder: Path) -> dict[str, float]:
    """MB of memory a second after the first painting."""
    peer = python()
    if peer is None:
        return {}
    folder.mkdir()
    lines = {name: _opened(peer, which, _env(folder)).splitlines() for name, which in WINDOWS.items()}
    return {f"MB, {name.removeprefix('start: ')}": float(told[-1]) for name, told in lines.items()}


def _env(folder: Path) -> dict[str, str]:
    """Nothing of theirs is read from or left in the person's own folders."""
    homes = {name: str(folder / name) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    for each in homes.values():
        Path(each).mkdir(exist_ok=True)
    return os.environ | homes


def _command(peer: Path, which: str) -> list[str]:
    return [str(peer), str(ROOT / "tests" / "bench" / "foreign.py"), which]


def _shown(peer: Path, which: str, env: dict[str, str]) -> None:
    with subprocess.Popen(
        _command(peer, which), env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        shown = process.stdout is not None and any(line.strip() == "shown" for line in process.stdout)
        process.kill()
    if not shown:
        raise RuntimeError(which)


def _opened(peer: Path, which: str, env: dict[str, str]) -> str:
    return subprocess.run(_command(peer, which), env=env, capture_output=True, text=True, check=True).stdout
