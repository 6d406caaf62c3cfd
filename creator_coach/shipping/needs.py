"""What a bundle asks of the system: the libraries that it opens and does not bring, and the packages that have them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from creator_coach.shipping.project import BUNDLE

#: Opened on Wayland alone, where they always are.
WAYLAND = frozenset({"libwayland-client.so.0", "libwayland-cursor.so.0"})
#: Data without which its libraries have no keyboard.
DATA = ("xkb-data",)
_LOADER = "ld-linux-x86-64.so.2"
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\0")


def libraries(bundle: Path) -> set[str]:
    """The names of the libraries that files of `bundle` need and that are not in it."""
    files = elves(bundle)
    brought = {path.name for path in bundle.rglob("*")}
    return {name for path in files for name in needed_by(path)} - brought


def elves(bundle: Path) -> list[Path]:
    """The programs and libraries of `bundle`."""
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(path for path in files if _starts_as_elf(path))


def _starts_as_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def needed_by(file: Path) -> set[str]:
    """The libraries that a program or library names."""
    told = subprocess.run(["readelf", "--dynamic", str(file)], capture_output=True, text=True, check=True)  # noqa: S607
    return set(_NEEDED.findall(told.stdout))


def glibc(files: Iterable[Path]) -> str:
    """The oldest GNU C library that has everything the `files` ask of it: "2.35"."""
    found = {int(number) for path in files for number in _GLIBC.findall(path.read_bytes())}
    return f"2.{max(found, default=0)}"


def packages(names: Iterable[str]) -> list[str]:
    """The Debian packages that have the libraries called `names`. Raises KeyError for one that this computer lacks."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    where = {line.split()[0]: line.split(" => ")[1] for line in told.splitlines() if " => " in line}
    return sorted({_package(where[name]) for name in names})


def _package(library: str) -> str:
    for path in (library, str(Path(library).resolve()), f"/usr{library}"):
        told = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False)  # noqa: S607
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    raise KeyError(library)


def depends(bundle: Path = BUNDLE) -> list[str]:
    """What a package of `bundle` depends on, as Debian writes it."""
    found = [name for name in packages(libraries(bundle) - WAYLAND - {_LOADER}) if name != "libc6"]
    return [f"libc6 (>= {glibc(elves(bundle))})", *sorted({*found, *DATA})]


if __name__ == "__main__":
    print("\n".join(sorted(libraries(BUNDLE))))
    print(", ".join(depends()))
