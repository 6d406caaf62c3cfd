"""A language that nobody speaks, made of English by a script: it shows that files alone are enough for a new one.

python -m tests.house.made_up FOLDER    lays the bundled files there with the language in them, as a wheel has them
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from tests.house import chrome
from tests.house.source import ROOT
from tests.house.tongues import OF_READING, load

CODE, NAME, LOCALE = "qx", "Qéxish", "eo_001"

#: What is no word: gaps in braces, marks of HTML, numbers that Qt fills in.
_KEPT = re.compile(r"\{[^{}]*\}|<[^<>]*>|&#?\w+;|%[nL0-9]+|(?P<word>[^\W\d_]+)")
#: The id of a help line, no words; and the words to look for, which a language that is not read does without.
_ID, _LOOKED_FOR = re.compile(r"reach\.\w+\.line"), ("aims.toml", "words")


def said(text: str) -> str:
    """`text` in the made-up language: each word between a q and an x, whatever is no word as it was."""
    return _KEPT.sub(lambda found: f"q{found['word']}x" if found["word"] else found[0], text)


def is_said(text: str) -> bool:
    """Whether every word of `text` is one of the language's."""
    words = [found["word"] for found in _KEPT.finditer(text) if found["word"]]
    return all(re.fullmatch("q.+x", word) for word in words)


def make(folder: Path) -> Path:
    """Lay the bundled files in `folder`, as a wheel has them, with the language among them; where its own are."""
    resources, translations = folder / "_resources", folder / "_translations"
    shutil.copytree(ROOT / "resources", resources)
    shutil.copytree(ROOT / "translations", translations)
    for path in sorted((resources / "en").rglob("*")):
        name = path.relative_to(resources / "en")
        if path.suffix in _FORMS and name.name not in OF_READING:
            (resources / CODE / name).parent.mkdir(parents=True, exist_ok=True)
            (resources / CODE / name).write_text(_FORMS[path.suffix](path), encoding="utf-8")
    itself = {"name": NAME, "place": 3, "locale": LOCALE, "clock": "·", "country": "FI"}
    (resources / CODE / "language.json").write_text(json.dumps(itself), encoding="utf-8")
    _window(translations)
    return resources / CODE


def _window(folder: Path) -> None:
    """The window's own words: gathered from the source as for any language, and each of them translated."""
    chrome.gather(CODE, folder)
    path = chrome.source(CODE, folder)
    tree = ET.parse(path)
    for message in tree.iter("message"):
        words, made = message.find("source"), message.find("translation")
        assert words is not None
        assert made is not None
        made.attrib.pop("type", None)
        forms = made.findall("numerusform")
        for form in forms or [made]:
            form.text = said(words.text or "")
    tree.write(path, encoding="utf-8", xml_declaration=True)
    chrome.release(CODE, folder)


def _chapter(path: Path) -> str:
    """A chapter of the guide; the lines that name its sources as they were."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(line if line.startswith(">") else said(line) for line in lines)


def _table(path: Path) -> str:
    table = load(path)
    if path.name == _LOOKED_FOR[0]:
        table = {
            name: {key: words for key, words in each.items() if key != _LOOKED_FOR[1]} for name, each in table.items()
        }
    return "\n".join(_written(_all_said(table))) + "\n"


_FORMS: dict[str, Callable[[Path], str]] = {".md": _chapter, ".toml": _table}


def _all_said(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _all_said(inner, f"{name}.{key}" if name else key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_all_said(inner, name) for inner in value]
    return said(value) if isinstance(value, str) and not _ID.fullmatch(name) else value


def _written(table: dict[str, Any], name: str = "") -> Iterator[str]:
    """`table` as TOML: a string of JSON is one of TOML too."""
    inner = {key: value for key, value in table.items() if isinstance(value, dict)}
    if name and len(inner) < len(table):
        yield f"[{name}]"
    for key, value in table.items():
        if key not in inner:
            yield f"{json.dumps(key)} = {json.dumps(value, ensure_ascii=False)}"
    for key, value in inner.items():
        yield from _written(value, f"{name}.{json.dumps(key)}" if name else json.dumps(key))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
