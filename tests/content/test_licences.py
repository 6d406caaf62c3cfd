"""The licences, word for word: those of a bundle, or those of the installed packages."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.content import licences


def test_without_a_bundle_the_installed_packages_speak() -> None:
    words = licences.words()
    assert "Redistribution and use in source and binary forms" in words  # numpy's own text
    assert "Apache License" in words  # what requests brings
    for name in ("numpy", "soupsieve", "urllib3"):  # needed, and needed by what is needed
        assert f"\n{name} " in words
    assert "pytest" not in words


def test_typefaces_icons_and_reader_are_in_it() -> None:
    words = "\n".join(licences.brought())
    for line in ("SIL OPEN FONT LICENSE", "Inter", "Literata", "ISC License", "Microsoft Corporation"):
        assert line in words


def test_a_bundle_speaks_for_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / licences.PAGE).write_text("what is in this bundle", encoding="utf-8")
    monkeypatch.setattr(licences, "resource", tmp_path.joinpath)
    assert licences.words() == "what is in this bundle"


def test_a_package_that_is_not_there_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_OURS", "no-such-package-anywhere")
    assert list(licences._installed()) == []
