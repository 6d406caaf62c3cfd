"""`creator-coach doctor`: what works on this computer and what does not, for a bug report: no private word in it."""
# ruff: noqa: PLC0415  (what is looked for may be missing, and that is a finding)

from __future__ import annotations

import json
import os
import platform
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from creator_coach import __version__, places
from creator_coach.cli.terminal import FAILED, OK, hand_over, tell
from creator_coach.content import lexicons, voice
from creator_coach.content.messages import Messages
from creator_coach.content.spoken import spoken
from creator_coach.content.where import resource
from creator_coach.model import door

_UNKNOWN = "–"
#: How a TrueType file begins, and the families that the window is set in.
_TRUETYPE, _FAMILIES = b"\x00\x01\x00\x00", ("inter", "literata")
#: The states of a journal with which nothing is wrong.
_SOUND = frozenset({"absent", "well", "older", "locked"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One row of the report: its name, its `value` for a program, and for a person its `words`.

    `fault` names the sentence on what to do; empty if nothing is wrong.
    """

    name: str
    value: str | bool | list[str] | None
    words: str
    fault: str = ""


def run(tongue: Messages, *, as_json: bool) -> int:
    """Look everything over and print the report; 0 if all is well, 1 if something that is needed is broken."""
    findings = [finding for look in _LOOKS for finding in look(tongue)]
    faults = list(dict.fromkeys(finding.fault for finding in findings if finding.fault))
    if as_json:
        rows = {finding.name: finding.value for finding in findings}
        hand_over(json.dumps(rows | {"well": not faults, "faults": faults}))
    else:
        tell(_report(findings, faults, tongue))
    return FAILED if faults else OK


def _report(findings: list[Finding], faults: list[str], tongue: Messages) -> str:
    labels = {finding.name: tongue.say("doctor", finding.name) for finding in findings}
    width = max(map(len, labels.values()))
    rows = [f"{labels[finding.name]:<{width}}  {finding.words}" for finding in findings]
    if not faults:
        return "\n".join([*rows, "", tongue.say("doctor", "all_well")])
    return "\n".join(
        [*rows, "", tongue.say("doctor", "to_mend"), *(f"– {tongue.say('mend', name)}" for name in faults)]
    )


def homeless(text: str) -> str:
    """`text` with the person's home folder, which names them, as ~."""
    home = str(Path.home())
    return re.sub(re.escape(home) + r"(?![\w.-])", "~", text) if len(home) > 1 else text


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _plain(name: str, value: str | None, tongue: Messages, fault: str = "") -> Finding:
    return Finding(name, value, value or tongue.say("doctor", "missing"), fault)


# what is looked at ---------------------------------------------------------------------------------


def _program(tongue: Messages) -> Iterator[Finding]:
    yield _plain("version", __version__, tongue)
    yield _plain("python", platform.python_version(), tongue)
    yield _plain("platform", platform.platform(), tongue)
    form = "bundle" if getattr(sys, "frozen", False) else "package"
    yield Finding("form", form, tongue.say("doctor", f"form_{form}"))


def _window(tongue: Messages) -> Iterator[Finding]:
    """Qt, and whether there is a screen, which is no fault: the terminal needs none."""
    version = _version("PySide6-Essentials")
    try:
        from creator_coach.ui import application
    except ImportError as missing:
        words = tongue.say("doctor", "not_loaded", version=version or "", why=homeless(str(missing))).strip()
        yield Finding("pyside6", version, words, "window")
        yield Finding("screen", None, _UNKNOWN)
        return
    yield _plain("pyside6", version, tongue)
    screen = application.has_screen()
    yield Finding("screen", screen, tongue.say("doctor", "screen_there" if screen else "screen_gone"))


def _fonts(tongue: Messages) -> Iterator[Finding]:
    """The typefaces that the app brings, looked at as files: without a window nobody can ask Qt for them."""
    files = sorted(resource("theme", "fonts").glob("*.ttf"))
    whole = {file.name.split("-")[0] for file in files if file.read_bytes()[:4] == _TRUETYPE}
    families = [name for name in _FAMILIES if name in whole]
    missing = len(families) < len(_FAMILIES)
    yield Finding("fonts", families, ", ".join(families) or tongue.say("doctor", "missing"), "fonts" if missing else "")


def _database(tongue: Messages) -> Iterator[Finding]:
    try:
        from creator_coach.journal import engine
    except ImportError as missing:
        words = tongue.say("doctor", "not_loaded", version="", why=homeless(str(missing))).strip()
        yield Finding("sqlite", None, words, "database")
        for name in ("sqlcipher", "journal", "journal_version", "keyring"):
            yield Finding(name, None, _UNKNOWN)
        return
    connection = engine.connect(Path(":memory:"))
    for name, ask in (("sqlite", "SELECT sqlite_version()"), ("sqlcipher", "PRAGMA cipher_version")):
        yield _plain(name, connection.execute(ask).fetchone()[0], tongue)
    connection.close()
    yield from _journal(tongue)


def _journal(tongue: Messages) -> Iterator[Finding]:
    from creator_coach.cli import journal_file

    found = journal_file.look(places.journal_path())
    fault = "" if found.state in _SOUND else f"journal_{found.state}"
    yield Finding("journal", found.state, tongue.say("journal_state", found.state), fault)
    yield Finding("journal_version", found.version, found.version or _UNKNOWN)
    from creator_coach.journal import keys

    ring = keys.possible()
    yield Finding("keyring", ring, tongue.say("doctor", "keyring_there" if ring else "keyring_gone"))


def _folder(tongue: Messages) -> Iterator[Finding]:
    """The folder by its name alone; what is in it is nobody's business."""
    folder = places.data_folder()
    shut = folder.exists() and not os.access(folder, os.R_OK | os.W_OK | os.X_OK)
    yield _plain("folder", homeless(str(folder)), tongue, "folder" if shut else "")
    portable = folder == places.portable_folder()
    yield Finding("portable", portable, tongue.say("doctor", "portable_yes" if portable else "portable_no"))


def _words(tongue: Messages) -> Iterator[Finding]:
    try:
        lexicons.load()
        for language in spoken():
            voice.load(language)
    except (OSError, ValueError, KeyError):
        yield Finding("words", [], tongue.say("doctor", "words_broken"), "words")
        return
    yield Finding("words", list(spoken()), tongue.say("doctor", "words_load"))


def _reader(tongue: Messages) -> Iterator[Finding]:
    """The trained reader, which may be missing but not broken, and what it is reckoned with."""
    numpy, folder = _version("numpy"), resource("model")
    try:
        name = door.name(folder)
    except ImportError:  # no numpy
        name = None
    if name is None and folder.is_dir():
        yield Finding("reader", None, tongue.say("doctor", "reader_broken"), "reader")
    else:
        yield Finding("reader", name, name or tongue.say("doctor", "reader_gone"))
    yield _plain("numpy", numpy, tongue, "" if numpy else "numpy")


_LOOKS: tuple[Callable[[Messages], Iterator[Finding]], ...] = (
    _program,
    _window,
    _fonts,
    _database,
    _folder,
    _words,
    _reader,
)
