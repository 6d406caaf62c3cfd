"""The colours of a system that was set to high contrast, in the place of our own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QColor, QGuiApplication, QPalette

#: Which of the system's colours our own become; the rest of them is what is written with.
_PAPER = "bg rail surface sunken accent_soft brass_soft insult_soft work_soft request_soft absolute_soft feeling_soft"
_PAPER += " caution_soft veil veil_line scene scene2 shadow"
_ROLES = {
    QPalette.ColorRole.Window: _PAPER.split(),
    QPalette.ColorRole.Base: ["raised"],
    QPalette.ColorRole.Highlight: ["accent", "accent_hover", "accent_press"],
    QPalette.ColorRole.HighlightedText: ["on_accent"],
}
#: What a focus ring needs against what is behind it (WCAG 2.2, 1.4.11).
ENOUGH = 3.0


def wanted() -> bool:
    """Whether the system asks for high contrast. Qt can tell from 6.10 on; before that, no."""
    ask = getattr(QGuiApplication.styleHints(), "accessibility", None)
    high = getattr(getattr(Qt, "ContrastPreference", None), "HighContrast", None)
    return ask is not None and ask().contrastPreference() == high


def changed() -> SignalInstance | None:
    """What tells that `wanted` may have changed; None where Qt cannot tell."""
    ask = getattr(QGuiApplication.styleHints(), "accessibility", None)
    found: SignalInstance | None = None if ask is None else ask().contrastPreferenceChanged
    return found


def tokens(ours: Mapping[str, Any], system: QPalette) -> dict[str, Any]:
    """`ours` with every colour out of `system`, in light and dark alike."""
    ink = system.color(QPalette.ColorRole.WindowText).name()
    colors = dict.fromkeys(ours["color"]["light"], ink)
    for role, names in _ROLES.items():
        colors |= dict.fromkeys(names, system.color(role).name())
    colors["focus"] = _seen(system)
    kinds = {kind: {**each, "light": ink, "dark": ink} for kind, each in ours["kind"].items()}
    return {**ours, "color": {"light": colors, "dark": colors}, "kind": kinds}


def ratio(one: QColor, other: QColor) -> float:
    """The contrast between two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _seen(system: QPalette) -> str:
    """The first of highlight, link and text that stands out from the paper."""
    role, paper = QPalette.ColorRole, system.color(QPalette.ColorRole.Window)
    found = (system.color(each) for each in (role.Highlight, role.Link))
    standing = (each for each in found if ratio(each, paper) >= ENOUGH)
    return next(standing, system.color(role.WindowText)).name()


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
