"""The look: one palette at one text size from tokens.json, and the one place that puts it on the program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from creator_coach.content.where import resource
from creator_coach.ui import contrast, icons, motion

if TYPE_CHECKING:
    from creator_coach.reading.types import Kind

Tokens = Mapping[str, Any]

#: Half of what QColor calls the most lightness.
_MIDDLE = 128
#: Names that stand for one token in light and another in dark.
STANDS_FOR = {"tag": ("sunken", "raised"), "toast": ("text", "raised"), "toast_text": ("bg", "text")}


def load_tokens() -> Tokens:
    """The design's numbers, as in resources/theme/tokens.json."""
    found: dict[str, Any] = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))
    return found


def add_fonts() -> None:
    """Make the bundled families known to Qt; needs a QGuiApplication."""
    for file in sorted(resource("theme", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette at one text size (`scale` 1.0 to 2.0)."""

    dark: bool
    scale: float
    tokens: Tokens

    @property
    def _mode(self) -> str:
        return "dark" if self.dark else "light"

    def hex(self, name: str) -> str:
        """The colour `name` as "#rrggbb". Raises KeyError for an unknown name."""
        if name in STANDS_FOR:
            name = STANDS_FOR[name][self.dark]
        found: str = self.tokens["color"][self._mode][name]
        return found

    def color(self, name: str) -> QColor:
        """The colour `name`. Raises KeyError for an unknown name."""
        return QColor(self.hex(name))

    def kind_color(self, kind: Kind) -> QColor:
        """The colour that belongs to a kind of comment."""
        return QColor(self.kind_hex(kind))

    def kind_hex(self, kind: Kind) -> str:
        """The colour that belongs to a kind, as "#rrggbb"."""
        found: str = self.tokens["kind"][kind.value][self._mode]
        return found

    def kind_icon(self, kind: Kind) -> str:
        """The name of the icon that belongs to a kind."""
        found: str = self.tokens["kind"][kind.value]["icon"]
        return found

    def _type(self, role: str) -> dict[str, Any]:
        found: dict[str, Any] = self.tokens["type"]["scale"][role]
        return found

    def families(self, role: str) -> list[str]:
        """The font families of a role, the wanted one first."""
        return [self._type(role)["family"], *self.tokens["type"]["fallback"]]

    def font(self, role: str) -> QFont:
        """The font of a role: "display", "h1", ... "caption". Raises KeyError for an unknown role."""
        font = QFont(self.families(role))
        font.setPixelSize(self.px(self._type(role)["px"]))
        font.setWeight(QFont.Weight(self._type(role)["weight"]))
        return font

    def line_height(self, role: str) -> float:
        """Line height of a role as a multiple of the font's size."""
        return float(self._type(role)["lh"])

    def px(self, value: float) -> int:
        """`value` in pixels at this text size: for type, icons and control heights; paddings do not scale."""
        return round(value * self.scale)

    def css_font(self, role: str) -> str:
        """The font of a role as a style sheet writes it."""
        families = ", ".join(f'"{name}"' for name in self.families(role))
        return f"{self._type(role)['weight']} {self.px(self._type(role)['px'])}px {families}"


class _Values(dict[str, str]):
    """What the style sheet may name: `$accent` a colour, `$font_h1` a font, `$px40` a scaled length, `$mode`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(mode="dark" if theme.dark else "light")
        self._theme = theme

    def __missing__(self, name: str) -> str:
        if name.startswith("font_"):
            return self._theme.css_font(name.removeprefix("font_"))
        if name.startswith("px") and name[2:].isdigit():
            return f"{self._theme.px(int(name[2:]))}px"
        return self._theme.hex(name)


def style_sheet(theme: Theme) -> str:
    """resources/theme/app.qss filled in for `theme`. Raises KeyError if it names an unknown colour."""
    template = resource("theme", "app.qss").read_text(encoding="utf-8")
    return Template(template).substitute(_Values(theme))


def palette(theme: Theme) -> QPalette:
    """The colours for what Qt paints by itself."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, roles in {
        "bg": (role.Window,),
        "raised": (role.Base, role.Button, role.AlternateBase),
        "text": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
        "text3": (role.PlaceholderText,),
        "surface": (role.ToolTipBase,),
        "accent": (role.Highlight, role.Accent),
        "on_accent": (role.HighlightedText,),
        "accent_text": (role.Link, role.LinkVisited),
        "border": (role.Mid, role.Light, role.Midlight),
        "border_strong": (role.Dark,),
    }.items():
        for each in roles:
            made.setColor(each, theme.color(name))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, theme.color("text3"))
    return made


def put_on(target: QApplication | QWidget, sheet: str) -> None:
    """Let `target`, and all that is in it, wear `sheet`."""
    target.setStyleSheet(sheet)


class Look(QObject):
    """The one source of the look. `use` puts it on the program; `changed` tells those who paint themselves."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = "light"
        self._tokens = load_tokens()
        self._theme = Theme(dark=False, scale=1.0, tokens=self._tokens)
        self._icons: dict[tuple[str, str, int, int], QIcon] = {}
        self._sheet = ""
        self._in_parts = False
        self._reduced_motion = False
        #: What new pages are born into: one that comes into another widget later is dressed a second time.
        self.home: QWidget | None = None
        QDir.setSearchPaths("marks", [str(resource("theme", "marks"))])
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        contrast_changed = contrast.changed()
        if contrast_changed is not None:
            contrast_changed.connect(self._contrast_changed)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def sheet(self) -> str:
        """The style sheet in use, filled in; empty before the first `use`."""
        return self._sheet

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves by itself: as the person chose, or as the system was told."""
        return self._reduced_motion or motion.unwanted()

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._reduced_motion = reduced

    def in_parts(self) -> None:
        """From now on the parts of the window wear the sheet, each by itself (wardrobe.py), and not the program.

        A new sheet on the program is put on each widget as many times as there are widgets around it.
        """
        self._in_parts = True
        app = QApplication.instance()
        if isinstance(app, QApplication):
            put_on(app, "")

    def dress(self, part: QWidget) -> None:
        """Let `part` wear the sheet in use, if the parts do that by themselves."""
        if self._in_parts:
            put_on(part, self._sheet)

    def part(self) -> Look:
        """The look as one part of the window knows it: its `changed` follows when the part has been dressed."""
        return PartLook(self)

    def use(self, mode: str, text_size: int) -> None:
        """Put on `mode` ("light", "dark" or "system") at `text_size` percent (100 to 200)."""
        self._mode = mode
        self._theme = self._themed(mode, min(200, max(100, text_size)) / 100)
        self._icons.clear()
        self._sheet = style_sheet(self._theme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self._theme))
            app.setFont(self._theme.font("body"))
            if not self._in_parts:
                put_on(app, self._sheet)
        self.changed.emit()

    def _themed(self, mode: str, scale: float) -> Theme:
        app = QApplication.instance()
        if mode != "system" or not contrast.wanted() or not isinstance(app, QApplication):
            return Theme(self._is_dark(mode), scale, self._tokens)
        app.setPalette(QPalette())  # the system's own, which ours has covered
        system = app.palette()
        dark = system.color(QPalette.ColorRole.Window).lightness() < _MIDDLE
        return Theme(dark, scale, contrast.tokens(self._tokens, system))

    def _contrast_changed(self) -> None:
        if self._mode == "system":
            self.use("system", round(self._theme.scale * 100))

    @staticmethod
    def _is_dark(mode: str) -> bool:
        if mode != "system":
            return mode == "dark"
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _system_changed(self) -> None:
        if self._mode == "system" and self._is_dark("system") != self._theme.dark:
            self.use("system", round(self._theme.scale * 100))

    def icon(self, name: str, color: str = "text2", size: float = 18, gap: int = 0) -> QIcon:
        """The icon `name` in the token colour `color` ("#rrggbb" too), `size` px before text scale.

        `gap` is empty room after it, or before it if negative, for buttons that show words beside it.
        """
        ink = color if color.startswith("#") else self._theme.hex(color)
        key = (name, ink, self._theme.px(size), gap)
        if key not in self._icons:
            self._icons[key] = self._make_icon(*key)
        return self._icons[key]

    def _make_icon(self, name: str, ink: str, px: int, gap: int) -> QIcon:
        icon = QIcon()
        picture = icons.draw(icons.svg(name, ink), px, self._ratio(), gap)
        icon.addPixmap(picture, QIcon.Mode.Normal)
        icon.addPixmap(icons.in_other_ink(name, picture, self._theme.hex("text3")), QIcon.Mode.Disabled)
        return icon

    @staticmethod
    def _ratio() -> float:
        """Device pixels to a logical one on the densest screen there is; pictures shrink well and grow badly."""
        app = QGuiApplication.instance()
        return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0

    def pixmap(self, name: str, px: int, color: str = "text2") -> QPixmap:
        """The icon `name` in `px` logical pixels, as sharp as the screen is."""
        ink = color if color.startswith("#") else self._theme.hex(color)
        return icons.draw(icons.svg(name, ink), px, self._ratio())


class PartLook(Look):
    """`whole` as one part of the window knows it. Once the part is `held`, whoever dresses it emits `changed`."""

    def __init__(self, whole: Look) -> None:
        QObject.__init__(self)
        self._whole = whole
        self.home = whole.home
        self.held = False
        whole.changed.connect(self._pass_on)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._whole.theme

    @property
    def sheet(self) -> str:
        """The style sheet in use."""
        return self._whole.sheet

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves by itself."""
        return self._whole.reduced_motion

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._whole.reduced_motion = reduced

    def dress(self, part: QWidget) -> None:
        """As with the whole."""
        self._whole.dress(part)

    def use(self, mode: str, text_size: int) -> None:
        """As with the whole."""
        self._whole.use(mode, text_size)

    def icon(self, name: str, color: str = "text2", size: float = 18, gap: int = 0) -> QIcon:
        """As with the whole."""
        return self._whole.icon(name, color, size, gap)

    def pixmap(self, name: str, px: int, color: str = "text2") -> QPixmap:
        """As with the whole."""
        return self._whole.pixmap(name, px, color)

    def _pass_on(self) -> None:
        if not self.held:
            self.changed.emit()
