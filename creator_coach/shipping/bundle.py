"""Makes the one-folder bundle in dist/creator-coach, and an archive of it (`make bundle`)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from creator_coach.shipping import contents, icons, licences, needs, parts, sbom, sizes
from creator_coach.shipping.project import BUNDLE, DIST, ROOT, VERSION, WORK, epoch


def main() -> int:
    """Make it, print its sizes; 1 if it is over its budget. Raises CalledProcessError and Unknown."""
    icons.write_for_programs()
    _run_pyinstaller()
    prune(BUNDLE)
    strip()
    _add_papers()
    if sys.platform == "linux":
        add_menu_entry(BUNDLE / "share")
        archive(BUNDLE, DIST / f"creator-coach-{VERSION}-linux-{os.uname().machine}.tar.xz")
    return sizes.main()


def _run_pyinstaller() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += [
        "--distpath",
        str(DIST),
        "--workpath",
        str(WORK / "pyinstaller"),
        "creator_coach/shipping/creator-coach.spec",
    ]
    env = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=ROOT, env=env, check=True)


def prune(bundle: Path) -> list[str]:
    """Take away libraries of the system that nothing needs, since what needed them stayed out; their names."""
    gone: list[str] = []
    while sys.platform == "linux":
        wanted = {name for path in needs.elves(bundle) for name in needs.needed_by(path)}
        spare = [path for path in bundle.glob("_internal/lib*.so*") if path.name not in wanted and not _opened(path)]
        if not spare:
            break
        for path in spare:
            path.unlink()
        gone += [path.name for path in spare]
    return sorted(gone)


def _opened(library: Path) -> bool:
    """Whether a library is opened by the starter, which names none, and so has to stay."""
    return library.name.startswith("libpython")


def strip() -> None:
    """Take the symbols out of the libraries that stand it, where there is a tool for it."""
    tool = shutil.which("strip") if sys.platform == "linux" else None
    files = [path for path in BUNDLE.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    for path in files if tool else ():
        if parts.STRIPPED.search(path.relative_to(BUNDLE).as_posix()):
            subprocess.run([str(tool), "--strip-unneeded", str(path)], check=True)


def _add_papers() -> None:
    """The licences, beside the program for who looks there and in the resources for the window; the list of parts."""
    found = contents.parts(parts.origins(BUNDLE))
    words = licences.page(found)
    for folder in (BUNDLE, *BUNDLE.rglob("_resources"), *(DIST / "Creator Coach.app").rglob("_resources")):
        (folder / "LICENCES.txt").write_text(words, encoding="utf-8")
    sbom.write(found, BUNDLE / "parts.cdx.json")
    sbom.write(found, DIST / f"creator-coach-{VERSION}.cdx.json", BUNDLE)


def add_menu_entry(share: Path) -> None:
    """The entry of the menu, the icons, what software centres show, and the page of the manual, below `share`."""
    icons.write_hicolor(share)
    for name, folder in (
        ("creator-coach.desktop", "applications"),
        ("creator-coach.metainfo.xml", "metainfo"),
        ("creator-coach.1", "man/man1"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "creator_coach" / "shipping" / "linux" / name, share / folder / name)
    shutil.copy2(ROOT / "creator_coach" / "shipping" / "linux" / "menu-entry", share.parent / "menu-entry")


def archive(folder: Path, to: Path) -> None:
    """`folder` as an archive that is the same each time: names sorted, one time, nobody's name."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch()
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with tarfile.open(to, "w:xz", preset=6) as made:
        for path in sorted([folder, *folder.rglob("*")]):
            made.add(path, path.relative_to(folder.parent).as_posix(), recursive=False, filter=plain)


if __name__ == "__main__":
    sys.exit(main())
