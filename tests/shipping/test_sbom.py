"""The list of parts, as CycloneDX has it."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from creator_coach.shipping import sbom
from creator_coach.shipping.contents import Part

FOUND = [
    Part("app", "Creator Coach", "0.1.0", "MIT"),
    Part("python", "sqlite_utils", "4.2.1", "Apache-2.0"),
    Part("system", "libstdc++6", "12.2.0-14", "GPL-3+"),
    Part("inside", "SQLCipher", "", "BSD-3-Clause"),
]


@pytest.fixture(autouse=True)
def one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def test_it_has_what_the_form_asks_for() -> None:
    found = sbom.listed(FOUND)
    assert (found["bomFormat"], found["specVersion"], found["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", found["serialNumber"])
    assert found["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert found["metadata"]["component"]["name"] == "creator-coach"


def test_each_part_but_the_app_is_a_library_that_the_app_depends_on() -> None:
    found = sbom.listed(FOUND)
    assert [row["name"] for row in found["components"]] == ["sqlite_utils", "libstdc++6", "SQLCipher"]
    refs = [row["bom-ref"] for row in found["components"]]
    assert found["dependencies"] == [{"ref": "app", "dependsOn": refs}]
    assert len(set(refs)) == len(refs)


def test_a_part_has_an_address_where_there_is_a_form_for_one() -> None:
    rows = {row["name"]: row for row in sbom.listed(FOUND)["components"]}
    assert rows["sqlite_utils"]["purl"] == "pkg:pypi/sqlite-utils@4.2.1"
    assert rows["libstdc++6"]["purl"] == "pkg:deb/debian/libstdc%2B%2B6@12.2.0-14"
    assert "purl" not in rows["SQLCipher"]
    assert "version" not in rows["SQLCipher"]


def test_files_have_their_sums_and_the_same_bundle_the_same_list(tmp_path: Path) -> None:
    bundle = tmp_path / "creator-coach"
    bundle.mkdir()
    (bundle / "creator-coach").write_bytes(b"program")
    for number in range(2):
        sbom.write(FOUND, tmp_path / "out" / f"{number}.json", bundle)
    first, second = ((tmp_path / "out" / f"{number}.json").read_bytes() for number in range(2))
    assert first == second
    row = json.loads(first)["components"][-1]
    assert (row["type"], row["name"]) == ("file", "creator-coach")
    assert row["hashes"][0]["content"] == hashlib.sha256(b"program").hexdigest()
