"""Makes the .deb of the bundle: `python -m creator_coach.shipping.deb`. The same bundle gives the same package."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.shipping import bundle, needs
from creator_coach.shipping.project import BUNDLE, DIST, ROOT, VERSION, WORK, epoch

NAME = "creator-coach"
#: An address that reaches nobody: the project has none, and Debian's form asks for one.
_MAINTAINER = "Creator Coach contributors <creator-coach@localhost>"

_CONTROL = """\
Package: creator-coach
Version: {version}
Architecture: {machine}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: fontconfig-config, fonts-noto-color-emoji
Section: misc
Priority: optional
Description: read a hurtful comment calmly, and keep what is of use
 You made something, and someone wrote something hurtful about it. Creator
 Coach reads the comment in Swedish or English, hides the sting, shows how it
 may look from the commenter's chair, and keeps your reflection in a private
 journal on this computer. Nothing is sent anywhere.
"""

_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Creator Coach
Comment: The bundled parts, whose they are, and every licence word for word:
 /usr/lib/creator-coach/LICENCES.txt

Files: *
Copyright: 2026 Creator Coach contributors
License: Expat
"""

#: What lintian would have otherwise, and why it is so here.
_OVERRIDES = """\
# A bundle brings its own libraries, so that it runs the same on every system; they are listed in parts.cdx.json.
creator-coach: embedded-library
creator-coach: package-contains-documentation-outside-usr-share-doc
creator-coach: shared-library-lacks-prerequisites
creator-coach: library-not-linked-against-libc
creator-coach: unstripped-binary-or-object
creator-coach: hardening-no-pie
creator-coach: hardening-no-fortify-functions
creator-coach: custom-library-search-path
creator-coach: shared-library-is-executable
# The project has no address for mail (SECURITY.md).
creator-coach: bogus-mail-host
creator-coach: bogus-mail-host-in-debian-changelog
"""


def main() -> int:
    """Make the package and say where it is. Raises CalledProcessError."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    fill(tree)
    _control(tree)
    _settle(tree)
    target = DIST / f"{NAME}_{VERSION}_{machine()}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(tree), str(target)]
    subprocess.run(command, env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch())}, check=True)
    print(f"{target}: {target.stat().st_size / 1_000_000:.1f} MB")
    return 0


def machine() -> str:
    """Debian's name for this sort of computer."""
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)  # noqa: S607
    return told.stdout.strip()


def fill(tree: Path) -> None:
    """Put everything but the control files below `tree`, as it will lie in the system."""
    program = tree / "usr/lib/creator-coach"
    leave = shutil.ignore_patterns("share", "menu-entry")
    shutil.copytree(BUNDLE, program, symlinks=True, ignore=lambda folder, names: leave(folder, names) & _top(folder))
    bundle.add_menu_entry(tree / "usr/share")
    (tree / "usr/menu-entry").unlink()
    manual = tree / "usr/share/man/man1/creator-coach.1"
    _zipped(manual.with_suffix(".1.gz"), manual.read_bytes())
    manual.unlink()
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/creator-coach").symlink_to("../lib/creator-coach/creator-coach")
    _documents(tree / "usr/share/doc/creator-coach", tree / "usr/share/lintian/overrides")


def _top(folder: str) -> set[str]:
    """What is left out, which is so at the top of the bundle alone."""
    return {"share", "menu-entry"} if Path(folder) == BUNDLE else set()


def _documents(folder: Path, overrides: Path) -> None:
    folder.mkdir(parents=True)
    overrides.mkdir(parents=True)
    terms = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    text = "".join(f" {line or '.'}\n" for line in terms.strip().splitlines())
    (folder / "copyright").write_text(_COPYRIGHT + text, encoding="utf-8")
    day = datetime.fromtimestamp(epoch(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    entry = f"{NAME} ({VERSION}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- {_MAINTAINER}  {day}\n"
    _zipped(folder / "changelog.gz", entry.encode())
    (overrides / NAME).write_text(_OVERRIDES, encoding="utf-8")


def _zipped(path: Path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content, 9, mtime=0))


def _control(tree: Path) -> None:
    """The files that tell the system of the package: what it is and needs, and the sums of its files."""
    folder = tree / "DEBIAN"
    folder.mkdir()
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) // 1024
    filled = _CONTROL.format(
        version=VERSION, machine=machine(), maintainer=_MAINTAINER, size=size, depends=", ".join(needs.depends())
    )
    (folder / "control").write_text(filled, encoding="utf-8")
    sums = [f"{_md5(path)}  {path.relative_to(tree).as_posix()}\n" for path in files]
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()  # what Debian's form asks for


def _settle(tree: Path) -> None:
    """One time and plain rights for everything, whoever builds it and however careful their computer is."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and not path.name.endswith((".so", ".py")))
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


if __name__ == "__main__":
    sys.exit(main())
