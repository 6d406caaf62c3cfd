"""The window's own words: gather them from the source into translations/*.ts, and build the .qm files.

python -m tests.house.chrome update     after changing a string in ui/
python -m tests.house.chrome check      exit 1 if that was forgotten, or if a translation is unfinished
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.house.source import LANGUAGES, PACKAGE, ROOT, modules

FOLDER = ROOT / "translations"


def source(language: str, folder: Path = FOLDER) -> Path:
    """The .ts file of a language."""
    return folder / f"creator_coach_{language}.ts"


def built(language: str, folder: Path = FOLDER) -> Path:
    """The .qm file of a language."""
    return source(language, folder).with_suffix(".qm")


def _tool(name: str, *arguments: str) -> str:
    command = [str(Path(sysconfig.get_path("scripts")) / name), *arguments]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if found.returncode:
        raise RuntimeError(f"{name} failed: {found.stdout}{found.stderr}")
    return found.stdout


def gather(language: str, folder: Path = FOLDER) -> None:
    """Bring the .ts file up to date with the source; English holds only what depends on a number."""
    files = [str(path.relative_to(ROOT)) for path in modules(PACKAGE / "ui")]
    plural = ["-pluralonly"] if language == "en" else []
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
    _tool("pyside6-lupdate", *options, *plural, *files, "-ts", str(source(language, folder)))


def release(language: str, folder: Path = FOLDER) -> None:
    """Build the .qm file. Raises RuntimeError if a translation is unfinished."""
    _tool("pyside6-lrelease", "-fail-on-unfinished", str(source(language, folder)), "-qm", str(built(language, folder)))


def stale(folder: Path = FOLDER) -> list[str]:
    """What is not as `update` would leave it, one line each; empty when all is well."""
    with TemporaryDirectory() as name:
        fresh = Path(name)
        return [line for language in LANGUAGES for line in _stale(language, folder, fresh)]


def _stale(language: str, folder: Path, fresh: Path) -> list[str]:
    if not source(language, folder).is_file():
        return [f"{source(language, folder).name} is missing"]
    shutil.copy(source(language, folder), fresh)
    gather(language, fresh)
    try:
        release(language, fresh)
    except RuntimeError as failure:
        return [str(failure)]
    pairs = [(kind(language, folder), kind(language, fresh)) for kind in (source, built)]
    return [f"{old.name} is not fresh: run `make translations`" for old, new in pairs if not _same(old, new)]


def _same(old: Path, new: Path) -> bool:
    return old.is_file() and old.read_bytes() == new.read_bytes()


def main(argument: str) -> int:
    """Do what was asked; the exit status."""
    found = stale() if argument == "check" else updated()
    print("\n".join(found or ["translations: fresh"]))
    return 1 if found else 0


def updated() -> list[str]:
    """Gather and build, for each language; what is left to do, one line each."""
    for language in LANGUAGES:
        gather(language)
    try:
        for language in LANGUAGES:
            release(language)
    except RuntimeError as failure:
        return [str(failure), "Translate what is unfinished there, then run this again."]
    return []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))
