"""Whose the parts of a bundle are: each Python package, each library of the system, and what lies inside of them."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import metadata
from pathlib import Path

from creator_coach.shipping.project import ROOT, VERSION

#: Texts of licences that the packages themselves do not bring, and what lies inside others.
TEXTS = ROOT / "creator_coach" / "shipping" / "licences"
PYTHON = "Python"
#: What builds a bundle leaves its starter there, which is named by itself.
_TOOLS = ("pyinstaller", "pyinstaller-hooks-contrib")
_LICENCE_FILE = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One part of a bundle.

    `sort` is "app", "python" for a package, "system" for a library of the computer it was built on, or "inside" for
    what another part holds. `licence` is an SPDX expression where one is known; `texts` are its words.
    """

    sort: str
    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()


class Unknown(Exception):
    """A file lies in the bundle of which nobody says whose it is."""


def parts(origins: Iterable[tuple[str, Path]]) -> list[Part]:
    """Every part of a bundle that was made of the files `origins`, sorted. Raises Unknown for a file of nobody's."""
    found = {_distribution(name) if sort == "python" else _library(name) for sort, name in owners(origins)}
    return sorted({*found, *_inside({part.name for part in found}), _python(), _starter()})


def owners(origins: Iterable[tuple[str, Path]]) -> set[tuple[str, str]]:
    """Whose the files are: ("python", distribution) or ("system", package). Ours and Python's own are left out."""
    found, system = set(), set()
    for _, source in origins:
        owner = _distributions().get(source.as_posix())
        if owner in _TOOLS:
            continue
        if owner is not None:
            found.add(("python", owner))
        elif not source.is_relative_to(ROOT) and not _is_python(source):
            system.add(source)
    return found | {("system", package) for package in _system_packages(system)}


def _is_python(file: Path) -> bool:
    """Whether a file came with Python itself, or was made on the way."""
    base = Path(sys.base_prefix)
    folders = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")] if base == Path("/usr") else [base]
    return any(file.is_relative_to(folder) for folder in folders)


@cache
def _distributions() -> dict[str, str]:
    """Each file of each installed package, and the package's name."""
    named = [(each.name, each) for each in metadata.distributions()]  # its name is read from its file each time
    return {file: name for name, each in named for file in _recorded(each)}


def _recorded(found: metadata.Distribution) -> Iterator[str]:
    """The files of a package by its own record, which is read far faster than Python's library reads it."""
    base = Path(str(found.locate_file(""))).absolute().as_posix()
    rows = csv.reader((found.read_text("RECORD") or "").splitlines())
    return (f"{base}/{row[0]}" for row in rows if row)


def _system_packages(files: set[Path]) -> set[str]:
    """The Debian packages that `files` come from; elsewhere the files' own names. Raises Unknown."""
    if shutil.which("dpkg-query") is None:
        return {file.name for file in files}
    return {_package_of(file) for file in files}


def _package_of(file: Path) -> str:
    for path in dict.fromkeys((file, file.resolve(), Path(str(file).removeprefix("/usr")), Path(f"/usr{file}"))):
        told = subprocess.run(["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False)  # noqa: S607
        if told.returncode == 0:
            return told.stdout.splitlines()[0].split(": ")[0].split(":")[0]
    raise Unknown(str(file))


# one part ------------------------------------------------------------------------------------------


def _distribution(name: str) -> Part:
    found = metadata.distribution(name)
    told = found.metadata
    licence = (
        _one(told, "License-Expression") or _short(_one(told, "License")) or _classified(told.get_all("Classifier"))
    )
    files = [file for file in found.files or () if ".dist-info" in file.parts[0] and _LICENCE_FILE.search(file.name)]
    texts = tuple(Path(str(file.locate())).read_text("utf-8", "replace") for file in sorted(files))
    return Part("python", name, found.version, _SPDX.get(licence, licence), texts or tuple(_kept(name)))


#: Licences as their packages name them, and as everybody names them.
_SPDX = {
    "MIT License": "MIT",
    "Apache License, Version 2.0": "Apache-2.0",
    "Public Domain": "CC-PDDC",
    "": "Zlib",  # sqlcipher3 brings its text and does not name it
}


def _one(told: metadata.PackageMetadata, name: str) -> str:
    return str(told[name]) if name in told else ""


def _short(licence: str | None) -> str:
    return licence if licence and len(licence) < 60 else ""


def _classified(lines: list[str] | None) -> str:
    return next((line.split(" :: ")[-1] for line in lines or [] if line.startswith("License ::")), "")


def _kept(name: str) -> Iterator[str]:
    """The texts that we keep for a package which brings none."""
    table = tomllib.loads((TEXTS / "inside.toml").read_text(encoding="utf-8"))
    for file in table["texts"].get(name, ()):
        yield (TEXTS / file).read_text(encoding="utf-8")


def _library(package: str) -> Part:
    """A library of the system: Debian says whose it is in the file that comes with each package."""
    query = ["dpkg-query", "--show", "--showformat=${Version}\n", package]
    told = subprocess.run(query, capture_output=True, text=True, check=False) if shutil.which(query[0]) else None
    version = told.stdout.splitlines()[0] if told is not None and told.returncode == 0 else ""
    words = Path("/usr/share/doc") / package / "copyright"
    text = words.read_text("utf-8", "replace") if words.is_file() else ""
    return Part("system", package, version, named_in(text), (text,) if text else ())


def named_in(copyright_file: str) -> str:
    """The licences that a Debian copyright file names, as one line; "see its text" if it names none."""
    named = re.findall(r"^License: *(\S[^\n]*)$", copyright_file, re.MULTILINE)
    return "; ".join(dict.fromkeys(named)) or "see its text"


def _python() -> Part:
    """Python itself, whose standard library is in every bundle."""
    places = [Path(sys.base_prefix) / "LICENSE.txt", *Path(sys.base_prefix).glob("lib/python3.*/LICENSE.txt")]
    text = next((place.read_text(encoding="utf-8") for place in places if place.is_file()), "")
    return Part("python", PYTHON, sys.version.split()[0], "PSF-2.0", (text,) if text else ())


def _starter() -> Part:
    """The small program that starts a bundle: PyInstaller's, which lets anybody hand it out."""
    brought = _distribution("pyinstaller")
    return replace(
        brought, sort="inside", name="PyInstaller’s starter", licence="GPL-2.0-or-later WITH Bootloader-exception"
    )


def _inside(names: set[str]) -> Iterator[Part]:
    """What lies inside the packages `names` and has terms of its own; and the app's."""
    yield Part("app", "Creator Coach", VERSION, "MIT", ((ROOT / "LICENSE").read_text(encoding="utf-8"),))
    table = tomllib.loads((TEXTS / "inside.toml").read_text(encoding="utf-8"))
    by_holder: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in table["inside"]:
        by_holder[row["of"]].append(row)
    for name in sorted(names):
        for row in by_holder[name]:
            text = (TEXTS / row["text"]).read_text(encoding="utf-8") if "text" in row else ""
            yield Part("inside", row["name"], row.get("version", ""), row["licence"], (text,) if text else ())
