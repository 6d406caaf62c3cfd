"""The person's settings: a frozen table of options, loaded from and saved to one small JSON file."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

#: The countries that have support lines of their own, and the rest of the world.
COUNTRIES = ("SE", "FI", "NO", "DK", "GB", "US", "CA", "AU", "other")
#: Allowed values of the options that are not free; anything else falls back to the default.
ALLOWED: dict[str, tuple[Any, ...]] = {
    "theme": ("system", "light", "dark"),
    "country": ("", *COUNTRIES),
    "lock_after": (0, 1, 5, 10, 30),
    "translation": ("", "libre", "google", "mymemory", "deepl"),
}
#: The code of a language. Which there are is found among the files, and the window falls back where one is gone.
_CODE = re.compile("|[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every option, with its default.

    `language` empty follows the computer, `country` empty the language; `text_size` is percent, 100..200.
    `lock_after` is in minutes, 0 for never; `remember_passphrase` says that this computer keeps the passphrase.
    `window_width` and `window_height` are what the window was left at, in pixels; 0 before it ever was.
    `kind_words_beside`: one of the kind words is shown beside an attack. `translation` is the service that may be
    asked for one, empty for none, and `translation_address` that of one's own.
    """

    language: str = ""
    theme: str = "system"
    text_size: int = 100
    hide_hard_words: bool = True
    reduced_motion: bool = False
    country: str = ""
    trusted_name: str = ""
    trusted_number: str = ""
    lock_after: int = 10
    remember_passphrase: bool = False
    window_width: int = 0
    window_height: int = 0
    window_maximised: bool = False
    kind_words_beside: bool = True
    translation: str = ""
    translation_address: str = ""


def _valid(name: str, value: Any, default: Any) -> Any:
    if type(value) is not type(default) or value not in ALLOWED.get(name, (value,)):
        return default
    if name == "language":
        return value if _CODE.fullmatch(value) else default
    return min(200, max(100, value)) if name == "text_size" else value


def load(path: Path) -> Settings:
    """Settings from `path`. A missing or unreadable file, unknown keys and wrong values give the defaults."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    return Settings(**{f.name: _valid(f.name, found.get(f.name, f.default), f.default) for f in fields(Settings)})


def save(settings: Settings, path: Path) -> None:
    """Write what differs from the defaults to `path` (mode 0600), whole or not at all. Raises OSError."""
    default = asdict(Settings())
    changed = {name: value for name, value in asdict(settings).items() if value != default[name]}
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(changed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    fresh.chmod(0o600)
    fresh.replace(path)
