"""Where the bundled files are: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def bundled(name: str) -> Path:
    """The folder `name` ("resources" or "translations").

    A wheel carries it as `creator_coach/_<name>`; a checkout and an editable install have it at the top.
    """
    return _beside(_PACKAGE, name)


@lru_cache(maxsize=4)
def _beside(package: Path, name: str) -> Path:
    inside = package / f"_{name}"
    return inside if inside.is_dir() else package.parent / name


def resource(*parts: str) -> Path:
    """The path of one bundled resource, for example `resource("sv", "voice.toml")`."""
    return bundled("resources").joinpath(*parts)
