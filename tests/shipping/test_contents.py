"""Whose the parts of a bundle are."""

from __future__ import annotations

import shutil
import sys
from importlib import metadata
from pathlib import Path

import pytest

from creator_coach.shipping import contents
from tests.house.source import ROOT


def file_of(package: str, name: str) -> Path:
    """An installed file of a package."""
    return next(
        Path(str(file.locate())).absolute() for file in metadata.files(package) or () if str(file).endswith(name)
    )


def test_files_are_told_apart_by_whose_they_are() -> None:
    origins = [
        ("numpy", file_of("numpy", "numpy/__init__.py")),
        ("json", Path(sys.base_prefix) / "lib" / "python3" / "json.py"),
        ("creator_coach", ROOT / "creator_coach" / "__init__.py"),
    ]
    assert contents.owners(origins) == {("python", "numpy")}


def test_a_package_brings_its_version_its_terms_and_its_texts() -> None:
    found = {part.name: part for part in contents.parts([("numpy", file_of("numpy", "numpy/__init__.py"))])}
    assert found["numpy"].version == metadata.version("numpy")
    assert found["numpy"].licence.startswith("BSD-3-Clause")
    assert any("Redistribution and use" in text for text in found["numpy"].texts)
    assert {"Creator Coach", "Python"} <= set(found)
    assert "SQLCipher" not in found


def test_what_lies_inside_of_a_package_is_named_with_it() -> None:
    origins = [("_sqlite3", file_of("sqlcipher3", "sqlcipher3/__init__.py"))]
    found = {part.name: part for part in contents.parts(origins) if part.sort == "inside"}
    assert found["SQLCipher"].licence == "BSD-3-Clause"
    assert "ZETETIC" in found["SQLCipher"].texts[0]
    assert found["OpenSSL, in SQLCipher"].licence == "Apache-2.0"


def test_a_package_without_a_text_gets_the_one_that_we_keep() -> None:
    part = contents._distribution("shiboken6")
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text for text in part.texts)


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="asks Debian whose a library is")
def test_a_file_of_nobodys_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "libnobody.so.1").touch()
    with pytest.raises(contents.Unknown, match="libnobody"):
        contents.owners([("libnobody.so.1", tmp_path / "libnobody.so.1")])


def test_licences_are_found_in_a_copyright_file_of_debian() -> None:
    assert (
        contents.named_in("Files: *\nLicense: MIT\n text\n\nFiles: x\nLicense: GPL-2+\nLicense: MIT\n") == "MIT; GPL-2+"
    )
    assert contents.named_in("This package was debianized by hand.\n") == "see its text"


@pytest.fixture(autouse=True)
def no_starter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "_starter", lambda: contents.Part("inside", "starter", "1", "GPL-2.0-or-later"))
