"""What goes into a bundle and what stays out: modules, data, and the libraries and plugins of Qt."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from creator_coach.content.spoken import spoken
from creator_coach.shipping.project import WORK

#: One entry of PyInstaller's lists: the name in the bundle, the file, and its sort.
Entry = tuple[str, str, str]

#: Loaded by name, so that nobody who reads the source sees them.
HIDDEN = [
    "creator_coach.ui.window",
    "sqlcipher3",
    "vaderSentiment.vaderSentiment",
]

#: Modules that are imported somewhere by something, and that the app never reaches.
UNUSED = [
    *("tkinter", "unittest", "doctest", "pydoc", "pdb", "lib2to3", "ensurepip", "idlelib", "test", "xmlrpc", "curses"),
    *("setuptools", "pip", "pkg_resources", "distutils", "_distutils_hack", "wheel", "pytest", "hypothesis"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.typing", "numpy.random", "numpy.fft"),
    *("numpy.polynomial", "numpy.ma", "numpy.ctypeslib", "numpy.matrixlib.tests", "numpy.conftest"),
    *(
        "PyInstaller",
        "scipy",
        "pandas",
        "matplotlib",
        "IPython",
        "PIL",
        "cryptography",
        "keyring",
        "lxml",
        "chardet",
        "OpenSSL",
    ),
    *("creator_coach.training", "sqlite_utils.cli", "yaml", "asyncio", "multiprocessing", "ftplib"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtTest", "PySide6.QtSql", "PySide6.QtXml"),
]

#: What translating a comment would send with.
_SENDING = ["deep_translator", "requests", "urllib3", "certifi", "idna", "charset_normalizer", "bs4", "soupsieve"]
_SENDING += ["ssl", "_ssl"]

#: Libraries whose symbols nobody reads. Others are left whole: numpy's have been patched, and would not load any more.
STRIPPED = re.compile(r"libpython[\d.]+so|sqlcipher3/|python3\.\d+/lib-dynload/")
#: Where it is noted which file of this computer each part of the bundle was.
ORIGINS = WORK / "origins.json"

#: Libraries and plugins of Qt that nothing of ours opens: bare screens, the web's locks, other desktops.
_LEFT_OUT = re.compile(
    rf"""
    PySide6/Qt/translations/(?!qtbase_(?:{"|".join(spoken())})\.qm$)
  | PySide6/Qt/qml/
  | PySide6/Qt/lib/libQt6(?:Qml|Quick|Pdf|OpenGLWidgets|VirtualKeyboard|Wl|Egl|ShaderTools|Test|Sql)
  | PySide6/(?:Qt/)?plugins/(?:sqldrivers|tls|networkinformation|platforminputcontexts/\w*virtualkeyboard|qmltooling
      |egldeviceintegrations|generic|printsupport|wayland-graphics-integration-server|designer|vectorimageformats)
  | PySide6/(?:Qt/)?plugins/platforms/(?:lib)?q?(?:eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay|direct2d)
  | PySide6/(?:Qt/)?plugins/(?:wayland-graphics-integration-client|xcbglintegrations)/
  | PySide6/(?:Qt/)?plugins/wayland-shell-integration/(?!libxdg-shell)
  | PySide6/(?:Qt/)?plugins/platformthemes/libqgtk3
  | PySide6/(?:Qt/)?plugins/imageformats/(?:lib)?q?(?:pdf|tiff|wbmp|tga|icns|webp|gif)
  | _translations/\w+\.ts$
  | \.dist-info/(?!METADATA$)
  | ^libQt6(?:Wl|EglF)
  | lib(?:gtk-3|gdk-3|cups|pango\w*|atk\w*|cairo\w*|gdk_pixbuf\w*|harfbuzz\w*|epoxy|graphite2|thai|datrie)[.-]
    """,
    re.VERBOSE,
)


def unused(root: Path) -> list[str]:
    """What stays out: `UNUSED`, and what sends as long as nothing asks the room of translation for anything."""
    rooms = [
        path
        for path in (root / "creator_coach").rglob("*.py")
        if path.parent.name not in ("translation", "training", "shipping")
    ]
    asked = any("creator_coach.translation" in path.read_text(encoding="utf-8") for path in rooms)
    return UNUSED if asked else UNUSED + _SENDING


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that go into the bundle."""
    return [entry for entry in entries if not left_out(entry[0])]


def left_out(name: str) -> bool:
    """Whether the file called `name` in the bundle is one that nothing opens."""
    return _LEFT_OUT.search(name.replace("\\", "/").removeprefix("_internal/")) is not None


def data(root: Path) -> list[tuple[str, str]]:
    """The folders of the app's own files, and where each lies in the bundle."""
    return [
        (str(root / "resources"), "creator_coach/_resources"),
        (str(root / "translations"), "creator_coach/_translations"),
    ]


def note_origins(entries: Iterable[Entry]) -> None:
    """Write down for each entry its name in the bundle and the file it was, for the licences and the list of parts."""
    ORIGINS.parent.mkdir(parents=True, exist_ok=True)
    ORIGINS.write_text(json.dumps(list(entries)), encoding="utf-8")


def origins(bundle: Path) -> list[tuple[str, Path]]:
    """What `note_origins` wrote and is still in `bundle`: names there, and the files they were.

    Python's own modules have no file there; they lie in the program. Raises OSError if nothing was built.
    """
    noted = [(name, Path(source), sort) for name, source, sort in json.loads(ORIGINS.read_text(encoding="utf-8"))]
    there = {path.name for path in bundle.rglob("*")}
    return [
        (name, source)
        for name, source, sort in noted
        if source.is_absolute() and (sort == "PYMODULE" or Path(name).name in there)  # what is not absolute is a link
    ]
