"""How large a bundle is, part by part, against its budget: `python -m creator_coach.shipping.sizes`."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from creator_coach.shipping.project import BUNDLE, DIST

MB = 1_000_000
#: What a bundle may weigh unpacked, in megabytes.
BUDGET = 215

#: Part by part: the first one whose pattern is found in a file's path has it.
_PARTS = {
    "the trained reader": r"_resources/model/",
    "the app's fonts": r"_resources/theme/fonts/",
    "the app's words, weights and icons": r"creator_coach/_|/share/|^share/",
    "licences and the list of parts": r"LICENCES|cdx\.json|dist-info|^LICENSE",
    "Qt: ICU": r"libicu",
    "Qt: plugins": r"PySide6/(?:Qt/)?plugins/",
    "Qt: its own words": r"translations/qtbase",
    "Qt: libraries": r"libQt6|Qt6\w+\.dll|Qt\w+\.framework",
    "Qt for Python": r"PySide6/|shiboken6/|libpyside|libshiboken",
    "numpy: OpenBLAS": r"numpy\.libs/",
    "numpy": r"numpy/",
    "SQLCipher": r"sqlcipher3/",
    "VADER's words": r"vaderSentiment/",
    "Python": r"libpython|python3\.\d+/|base_library|python3\d*\.dll",
    "the program, with all Python modules": r"^creator-coach(?:-cli)?(?:\.exe)?$",
    "libraries of the system": r"\.so[.\d]*$|\.dll$|\.dylib$",
}


def measured(bundle: Path) -> Counter[str]:
    """The bytes of each part of `bundle`; what a link points to is counted once."""
    sizes: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[part_of(path.relative_to(bundle).as_posix())] += path.stat().st_size
    return sizes


def part_of(name: str) -> str:
    """The part that the file `name` of a bundle belongs to."""
    return next((part for part, pattern in _PARTS.items() if re.search(pattern, name)), "the rest")


def table(sizes: Counter[str]) -> str:
    """The parts, the largest first, with megabytes and share."""
    whole = sizes.total()
    rows = [f"{size / MB:7.1f} MB {size / whole:6.1%}  {part}" for part, size in sizes.most_common()]
    return "\n".join([*rows, f"{whole / MB:7.1f} MB         in all; the budget is {BUDGET} MB"])


def main() -> int:
    """Print the table of the bundle and the sizes of what is handed out; 1 if the bundle is over its budget."""
    sizes = measured(BUNDLE)
    print(table(sizes))
    for path in sorted(DIST.glob("*.*")):
        if path.is_file():
            print(f"{path.stat().st_size / MB:7.1f} MB         {path.name}")
    return int(sizes.total() > BUDGET * MB)


if __name__ == "__main__":
    sys.exit(main())
