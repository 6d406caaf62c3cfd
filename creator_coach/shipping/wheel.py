"""Builds the wheel and the sdist twice, in places and surroundings that differ, and keeps them if they are the same.

`python -m creator_coach.shipping.wheel` puts them into dist/.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from creator_coach.shipping.project import DIST, ROOT, epoch

#: What a build must not depend on: the rights of new files, the language, the place on earth, the order of sets.
SURROUNDINGS = (
    (0o022, {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"}),
    (0o077, {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "2"}),
)
_NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "shots", "__pycache__", ".*_cache", ".hypothesis", ".coverage"
)


def main() -> int:
    """Build twice, compare, keep; 1 if the two differ. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory() as folder:
        built = [build(Path(folder) / f"place{number}", *each) for number, each in enumerate(SURROUNDINGS)]
        sums = [summed(each) for each in built]
        for name, total in sums[0].items():
            print(f"{total}  {name}{'' if sums[1].get(name) == total else '  DIFFERS'}")
        if sums[0] != sums[1]:
            return 1
        DIST.mkdir(exist_ok=True)
        for path in built[0].iterdir():
            shutil.copyfile(path, DIST / path.name)
    return 0


def build(place: Path, umask: int, surroundings: dict[str, str]) -> Path:
    """Build the wheel and the sdist from a copy of the source in `place`; the folder that they are in."""
    shutil.copytree(ROOT, place / "source", ignore=_NOT_COPIED, symlinks=True)
    env = os.environ | surroundings | {"SOURCE_DATE_EPOCH": str(epoch())}
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(place / "dist")]
    for kind in ("wheel", "sdist"):
        options = ["--target", kind]
        subprocess.run(
            [*command, *options], cwd=place / "source", env=env, umask=umask, check=True, capture_output=True
        )
    return place / "dist"


def summed(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file in `folder`."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


if __name__ == "__main__":
    sys.exit(main())
