"""A list of the parts of a bundle as CycloneDX 1.6, made from what is really in it (`make sbom`)."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from creator_coach.shipping import contents, parts
from creator_coach.shipping.contents import Part
from creator_coach.shipping.project import BUNDLE, DIST, VERSION, epoch

#: The sort of a part, and what stands in its address: pkg:pypi/numpy@2.4.6.
_ADDRESSES = {"python": "pypi", "system": "deb/debian"}


def listed(found: Sequence[Part], bundle: Path | None = None) -> dict[str, Any]:
    """The list of `found`, and of the files of `bundle` with their sums."""
    rows = [component(part) for part in found if part.sort != "app"]
    rows += [_file(path, bundle) for path in sorted(bundle.rglob("*")) if path.is_file()] if bundle else []
    named = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(rows, sort_keys=True))
    app = {"type": "application", "bom-ref": "app", "name": "creator-coach", "version": VERSION}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{named}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": app | {"licenses": [{"license": {"id": "MIT"}}]},
        },
        "components": rows,
        "dependencies": [{"ref": "app", "dependsOn": [row["bom-ref"] for row in rows if row["type"] == "library"]}],
    }


def component(part: Part) -> dict[str, Any]:
    """One part as CycloneDX writes it."""
    row: dict[str, Any] = {"type": "library", "bom-ref": f"{part.sort}:{part.name}", "name": part.name}
    if part.version:
        row["version"] = part.version
    row["licenses"] = [{"license": {"name": part.licence}}]
    if part.sort in _ADDRESSES:
        name = part.name.lower().replace("_", "-")
        row["purl"] = f"pkg:{_ADDRESSES[part.sort]}/{quote(name)}@{quote(part.version)}"
    return row


def _file(path: Path, bundle: Path) -> dict[str, Any]:
    name = path.relative_to(bundle).as_posix()
    total = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"type": "file", "bom-ref": f"file:{name}", "name": name, "hashes": [{"alg": "SHA-256", "content": total}]}


def write(found: Sequence[Part], to: Path, bundle: Path | None = None) -> None:
    """Write the list of `found` to the file `to`."""
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text(json.dumps(listed(found, bundle), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    target = DIST / f"creator-coach-{VERSION}.cdx.json"
    write(contents.parts(parts.origins(BUNDLE)), target, BUNDLE)
    print(target)
