"""Does the main job in a bare system, as root on Debian or Ubuntu (`make check-bundle`, `make check-deb`).

The system has nothing but Debian's smallest set and what the bundle says it needs (needs.py); no network; a person of
its own. The window is worked from outside by linux/main-job.sh, and what is in the journal afterwards is asked in the
terminal. Wants mmdebstrap, Xvfb, xdotool, xclip and ImageMagick.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from creator_coach.shipping import deb, needs
from creator_coach.shipping.project import BUNDLE, DIST, ROOT, VERSION, WORK

WAYS = ("bundle", "portable", "deb")
JOB = ROOT / "creator_coach" / "shipping" / "linux" / "main-job.sh"
PERSON = "kim"
_DISPLAY = ":87"
#: How long a screen may take to come, in seconds.
_PATIENCE = 60
_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108  (where X keeps them)


class Broken(Exception):
    """Something is not as it should be; the sentence says what."""


def main(way: str) -> int:
    """Do it `way`, and say what was found. Raises Broken."""
    if os.getuid() != 0:
        print("This has to be done as root: it makes a system of its own in a folder.")
        return 2
    WORK.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=WORK, prefix="chroot-") as folder, system(Path(folder)) as root, screen():
        program = settle(root, way)
        before = files(root, "usr")
        work(root, way, program)
        ask(root, program)
        leave(root, way, before)
    print(f"{way}: well; pictures in {pictures(way)}")
    return 0


def pictures(way: str) -> Path:
    """Where the pictures of the main job lie."""
    return WORK / "pictures" / way


# the system ----------------------------------------------------------------------------------------


def base() -> Path:
    """A bare Debian with what the bundle needs, as a tar; made once for each list of needs."""
    wanted = [each.split(" ")[0] for each in needs.depends()]
    made, noted = WORK / "bare.tar", WORK / "bare.txt"
    told = " ".join(wanted)
    if not made.is_file() or not noted.is_file() or noted.read_text(encoding="utf-8") != told:
        release = platform.freedesktop_os_release()["VERSION_CODENAME"]
        run("mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(wanted)}", release, str(made))
        noted.write_text(told, encoding="utf-8")
    return made


@contextmanager
def system(root: Path) -> Iterator[Path]:
    """The bare system below `root`, with /proc and the socket of the screen."""
    run("tar", "--extract", "--file", str(base()), "--directory", str(root))
    root.chmod(0o755)
    run("chroot", str(root), "useradd", "--create-home", PERSON)
    (root / "tmp/.X11-unix").mkdir(mode=0o1777)
    _SOCKETS.mkdir(mode=0o1777, exist_ok=True)
    run("mount", "--bind", str(_SOCKETS), str(root / "tmp/.X11-unix"))
    run("mount", "-t", "proc", "proc", str(root / "proc"))
    try:
        yield root
    finally:
        run("umount", str(root / "proc"))
        run("umount", str(root / "tmp/.X11-unix"))


@contextmanager
def screen() -> Iterator[None]:
    """A screen that nobody sees."""
    command = ["Xvfb", _DISPLAY, "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            for _ in range(_PATIENCE):
                if (_SOCKETS / f"X{_DISPLAY[1:]}").exists():
                    break
                time.sleep(1)
            yield
        finally:
            server.terminate()


def settle(root: Path, way: str) -> str:
    """Put the program into the system; the path that starts it there."""
    if way == "deb":
        package = f"creator-coach_{VERSION}_{deb.machine()}.deb"
        shutil.copyfile(DIST / package, root / "tmp" / package)
        run("chroot", str(root), "dpkg", "--install", f"/tmp/{package}")  # noqa: S108
        return "/usr/bin/creator-coach"
    home = root / "home" / PERSON
    shutil.copytree(BUNDLE, home / "creator-coach", symlinks=True)
    if way == "portable":
        (home / "creator-coach-data").mkdir()
        owner = home.stat()
        os.chown(home / "creator-coach-data", owner.st_uid, owner.st_gid)
    return f"/home/{PERSON}/creator-coach/creator-coach"


def inside(root: Path, program: str, *arguments: str) -> list[str]:
    """The command that starts `program` in the system, as the person, with no network at all."""
    lent = ["env", "-i", f"HOME=/home/{PERSON}", f"DISPLAY={_DISPLAY}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"]
    return ["unshare", "--net", "chroot", f"--userspec={PERSON}:{PERSON}", str(root), *lent, program, *arguments]


# what is done and asked ----------------------------------------------------------------------------


def work(root: Path, way: str, program: str) -> None:
    """The main job in the window."""
    env = os.environ | {"DISPLAY": _DISPLAY}
    subprocess.run([str(JOB), str(pictures(way)), *inside(root, program)], env=env, check=True)


def ask(root: Path, program: str) -> None:
    """What the terminal says afterwards. Raises Broken if the journal does not hold what was written."""
    found = told(inside(root, program, "journal", "search", "volume"))
    if "volume" not in found:
        raise Broken("what was written in the window is not found in the journal")
    report = json.loads(told(inside(root, program, "doctor", "--json")))
    if not report["well"]:
        raise Broken(f"the doctor finds {report['faults']}")
    print(told(inside(root, program, "doctor")))


def leave(root: Path, way: str, before: set[str]) -> None:
    """Take the package away again, or look where a portable one has left things. Raises Broken."""
    home = root / "home" / PERSON
    print("in the home folder:", *sorted(path.as_posix() for path in lain(home)))
    if way == "portable" and any(not path.is_relative_to("creator-coach-data") for path in lain(home)):
        raise Broken("a portable app has left something in the home folder")
    if way == "deb":
        run("chroot", str(root), "dpkg", "--purge", "creator-coach")
        left = {name for name in files(root, "usr") if "creator-coach" in name}
        if left or not (before - files(root, "usr")):
            raise Broken(f"the package has left {sorted(left)[:5]}")
        if not lain(home):
            raise Broken("the journal went with the package")


def lain(home: Path) -> set[Path]:
    """What lies in a home folder besides what came with it."""
    came = {".bashrc", ".profile", ".bash_logout"}
    found = {path.relative_to(home) for path in home.rglob("*") if path.is_file()}
    return {path for path in found if path.parts[0] not in {*came, "creator-coach"}}


def files(root: Path, folder: str) -> set[str]:
    """The names of the files below a folder of the system."""
    return {path.relative_to(root).as_posix() for path in (root / folder).rglob("*") if not path.is_dir()}


def run(*command: str) -> None:
    """Run `command`, and stop if it fails."""
    subprocess.run(command, check=True)


def told(command: list[str]) -> str:
    """What `command` prints."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    if sys.argv[1:2] == [] or sys.argv[1] not in WAYS:
        print(f"python -m creator_coach.shipping.chroot {'|'.join(WAYS)}")
        sys.exit(2)
    sys.exit(main(sys.argv[1]))
