"""What goes into a bundle, and what stays out."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.shipping import parts
from tests.house.source import ROOT

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        f"{QT}/plugins/platforms/libqcocoa.dylib",
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/plugins/iconengines/libqsvgicon.so",
        f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/translations/qtbase_sv.qm",
        f"{QT}/lib/libQt6Network.so.6",
        f"{QT}/lib/libicudata.so.73",
        "creator_coach/_translations/creator_coach_sv.qm",
        "creator_coach/_resources/model/reader.npz",
        "numpy-2.4.6.dist-info/METADATA",
    ],
)
def test_what_the_app_opens_stays_in(name: str) -> None:
    assert not parts.left_out(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qt_help_sv.qm",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/platforms/libqeglfs.so",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/sqldrivers/libqsqlite.so",
        f"{QT}/lib/libQt6Qml.so.6",
        f"{QT}/lib/libQt6Pdf.so.6",
        "creator_coach/_translations/creator_coach_sv.ts",
        "numpy-2.4.6.dist-info/licenses/LICENSE.txt",
        "libgtk-3.so.0",
    ],
)
def test_what_nothing_opens_stays_out(name: str) -> None:
    assert parts.left_out(name)
    assert parts.kept([(name, "/somewhere", "BINARY")]) == []


def test_what_sends_stays_out_until_something_asks_for_translations(tmp_path: Path) -> None:
    (tmp_path / "creator_coach" / "translation").mkdir(parents=True)
    (tmp_path / "creator_coach" / "translation" / "online.py").write_text("import creator_coach.translation.wire")
    assert "requests" in parts.unused(tmp_path)
    (tmp_path / "creator_coach" / "coach.py").write_text("from creator_coach.translation import online")
    assert {"requests", "ssl"}.isdisjoint(parts.unused(tmp_path))
    assert "requests" not in parts.unused(ROOT)  # as it is now


def test_each_excluded_module_of_ours_is_there_to_be_excluded() -> None:
    ours = [name for name in parts.UNUSED if name.startswith("creator_coach.")]
    assert ours == ["creator_coach.training"]
    assert all((ROOT / name.replace(".", "/")).is_dir() for name in ours)


def test_origins_are_of_what_is_still_in_the_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "ORIGINS", tmp_path / "build" / "origins.json")
    (tmp_path / "libkept.so.1").touch()
    kept, gone = ("libkept.so.1", "/lib/libkept.so.1", "BINARY"), ("libgone.so.1", "/lib/libgone.so.1", "BINARY")
    link, module = ("libkept.so", "libkept.so.1", "SYMLINK"), ("json", "/lib/json/__init__.py", "PYMODULE")
    parts.note_origins([kept, gone, link, module])
    assert parts.origins(tmp_path) == [(kept[0], Path(kept[1])), (module[0], Path(module[1]))]


def test_the_apps_own_files_lie_where_the_app_looks_for_them() -> None:
    assert {inside for _, inside in parts.data(ROOT)} == {"creator_coach/_resources", "creator_coach/_translations"}
    assert all(Path(folder).is_dir() for folder, _ in parts.data(ROOT))
