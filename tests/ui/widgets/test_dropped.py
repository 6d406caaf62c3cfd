from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from creator_coach.ui.widgets.dropped import LARGEST, Dropped, Refused, dropped


def mime(*paths: Path, text: str = "") -> QMimeData:
    source = QMimeData()
    if paths:
        source.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if text:
        source.setText(text)
    return source


def test_words_are_words_and_a_link_by_itself_is_a_link() -> None:
    link = "https://youtu.be/abc?lc=1"
    assert dropped(mime(text="Du är bra")) == Dropped("Du är bra")
    assert dropped(mime(text=f" {link}\n")) == Dropped(link=link)
    assert dropped(mime(text=f"Look: {link}")) == Dropped(f"Look: {link}")
    assert dropped(None) == dropped(QMimeData()) == Dropped()


def test_a_link_dragged_out_of_a_browser_is_one() -> None:
    source = QMimeData()
    source.setUrls([QUrl("https://www.instagram.com/p/1")])
    assert dropped(source).link == "https://www.instagram.com/p/1"


@pytest.mark.parametrize(
    "raw",
    [
        "Så där gör man\r\nju inte".encode(),
        "Så där gör man\nju inte".encode("cp1252"),
        "Så där gör man\nju inte".encode("utf-16"),
        "\ufeffSå där gör man\nju inte".encode(),
    ],
    ids=["utf-8", "cp1252", "utf-16", "with a mark"],
)
def test_a_text_file_is_read(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "kommentar.txt"
    path.write_bytes(raw)
    assert dropped(mime(path)) == Dropped("Så där gör man\nju inte")


def test_several_files_stand_after_one_another(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text(f"{name}\n", encoding="utf-8")
    assert dropped(mime(tmp_path / "a", tmp_path / "b")).words == "a\n\nb"


@pytest.mark.parametrize(
    ("name", "raw", "refused"),
    [
        ("shot.PNG", b"\x89PNG", Refused.PICTURE),
        ("long.txt", b"a" * (LARGEST + 1), Refused.TOO_LARGE),
        ("app.bin", b"\x00\x01\x02", Refused.NO_TEXT),
        ("odd.txt", b"\x81\x8d\x8f\x90", Refused.NO_TEXT),
        ("empty.txt", b" \n", Refused.NO_TEXT),
    ],
)
def test_what_cannot_be_taken_in_is_said(tmp_path: Path, name: str, raw: bytes, refused: Refused) -> None:
    (tmp_path / name).write_bytes(raw)
    assert dropped(mime(tmp_path / name)) == Dropped(refused=refused)
    (tmp_path / "good.txt").write_text("good", encoding="utf-8")
    assert dropped(mime(tmp_path / "good.txt", tmp_path / name)) == Dropped(refused=refused)


def test_a_folder_and_a_file_that_is_gone(tmp_path: Path) -> None:
    assert dropped(mime(tmp_path)).refused is Refused.UNREADABLE
    assert dropped(mime(tmp_path / "gone.txt")).refused is Refused.UNREADABLE


def test_a_picture_from_the_clipboard() -> None:
    source = QMimeData()
    source.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert dropped(source) == Dropped(refused=Refused.PICTURE)
