"""The licences of what the app is made of, word for word: as its bundle says, or as the installed packages say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from creator_coach.content.where import resource

#: What a bundle writes about itself (creator_coach/shipping/bundle.py).
PAGE = "LICENCES.txt"
_OURS = "creator-coach"
_RULE = "=" * 40
_NAME = re.compile(r"[\w.-]+")
_TEXT = re.compile(r"(?i)(licen[cs]e|copying|notice)")


def words() -> str:
    """Every licence as plain text."""
    page = resource(PAGE)
    if page.is_file():
        return page.read_text(encoding="utf-8")
    return "\n".join([*_packages(), *brought()])


def brought() -> Iterator[str]:
    """What lies in the app itself: the list of it, and the texts that it names."""
    yield resource("LICENSES.md").read_text(encoding="utf-8")
    for path in sorted(resource().rglob("LICENSE-*.txt")):
        yield from _titled(path.stem.removeprefix("LICENSE-"), path.read_text(encoding="utf-8"))


def _packages() -> Iterator[str]:
    for each in _installed():
        terms = each.metadata["License-Expression"] or each.metadata["License"] or ""
        title = f"{each.name} {each.version}: {terms.splitlines()[0][:80]}" if terms else f"{each.name} {each.version}"
        texts = [file for file in each.files or () if ".dist-info" in file.parts[0] and _TEXT.search(file.name)]
        for number, file in enumerate(sorted(texts)):
            path = Path(str(file.locate()))
            text = path.read_text("utf-8", "replace") if path.is_file() else ""
            yield from _titled(title if number == 0 else f"{each.name}: {file.name}", text)
        if not texts:
            yield from _titled(title, "")


def _titled(title: str, text: str) -> Iterator[str]:
    yield f"{_RULE}\n{title}\n{_RULE}\n{text}"


def _installed() -> Iterator[metadata.Distribution]:
    """The app's own package, what it needs, and what that needs; what is not installed is passed over."""
    waiting, seen = [_OURS], set()
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        yield found
        waiting += sorted(_needed(found))


def _needed(found: metadata.Distribution) -> Iterator[str]:
    for line in found.requires or ():
        name = _NAME.match(line)
        if name is not None and "extra ==" not in line:
            yield name[0].lower().replace("_", "-")
