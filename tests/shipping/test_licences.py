"""The page of licences of a bundle."""

from __future__ import annotations

from pathlib import Path

from creator_coach import __version__, places
from creator_coach.shipping import licences
from creator_coach.shipping.contents import Part

FOUND = [
    Part("app", "Creator Coach", __version__, "MIT", ("the MIT text",)),
    Part("python", "numpy", "2.4.6", "BSD-3-Clause", ("the BSD text", "the other text")),
    Part("python", "shiboken6", "6.11.3", "LGPL-3.0-only", ("the LGPL text\n",)),
    Part("inside", "Qt 6", "", "LGPL-3.0-only", ("the LGPL text",)),
    Part("system", "libx11-6", "1.8", "MIT", ()),
]


def test_every_part_is_listed_with_its_version_and_terms() -> None:
    lines = licences.page(FOUND).splitlines()
    for line in (f"- Creator Coach {__version__}: MIT", "- numpy 2.4.6: BSD-3-Clause", "- Qt 6: LGPL-3.0-only"):
        assert line in lines
    assert lines.index("Python and its packages") < lines.index("Inside of those")


def test_a_text_stands_once_under_all_its_names() -> None:
    page = licences.page(FOUND)
    assert page.count("the LGPL text") == 1
    assert "\nshiboken6, Qt 6\n" in page
    assert "the other text" in page


def test_a_sort_of_which_there_is_none_has_no_heading() -> None:
    assert "Libraries of the system" not in licences.page(FOUND[:-1])


def test_it_says_how_qt_is_exchanged_and_what_the_app_brings() -> None:
    page = licences.page(FOUND)
    assert "How to exchange Qt" in page
    assert "_internal/PySide6/Qt/lib" in page
    assert "SIL OPEN FONT LICENSE" in page


def test_the_readme_names_the_portable_folder() -> None:
    assert places.PORTABLE in (Path(licences.__file__).parents[2] / "README.md").read_text(encoding="utf-8")
