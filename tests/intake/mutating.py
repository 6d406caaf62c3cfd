"""Files as they get broken: a made-up source in each format, and what may happen to its bytes on the way."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.intake import samples

Broken = tuple[str, bytes]


def whole() -> list[Broken]:
    """Each format once, with the name its file would have."""
    many = "kommentar;namn\n" + "".join(f'"Ljudet är ""för"" lågt; nr {n}";@v{n}\n' for n in range(12))
    lines = "".join(samples.text_of({"text": f"it is too long {n}", "user": f"u{n}"}) + "\n" for n in range(8))
    return [
        ("a.csv", samples.CSV.encode("cp1252")),
        ("b.csv", many.encode()),
        ("c.tsv", samples.TSV.encode("utf-16")),
        ("comments.csv", samples.TAKEOUT_OLD.encode()),
        ("comments.csv", samples.TAKEOUT_NEW.encode()),
        ("v.info.json", samples.text_of(samples.INFO_JSON).encode()),
        ("api.json", samples.text_of(samples.API_JSON).encode()),
        ("any.jsonl", lines.encode()),
        ("", samples.YOUTUBE_STUDIO.encode()),
        ("", samples.YOUTUBE_WATCH.encode()),
        ("", samples.INSTAGRAM.encode()),
        ("", samples.TIKTOK.encode()),
        ("x.txt", samples.PLAIN.encode()),
    ]


def _flip(data: bytearray, chance: Random) -> None:
    for _ in range(chance.randint(1, 8)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)


def _cut(data: bytearray, chance: Random) -> None:
    del data[chance.randint(0, len(data)) :]


def _drop(data: bytearray, chance: Random) -> None:
    begin = chance.randint(0, len(data))
    del data[begin : begin + chance.randint(1, 40)]


def _double(data: bytearray, chance: Random) -> None:
    begin = chance.randint(0, len(data))
    data[begin:begin] = data[begin : begin + chance.randint(1, 200)] * chance.randint(1, 20)


def _sow(data: bytearray, chance: Random) -> None:
    signs = [b'"', b"{", b"[", b"}", b"]", b",", b";", b"\t", b"\n", b"\r", b"\0", b"\\", b"\xff\xfe", b"\x81", b"'"]
    for _ in range(chance.randint(1, 12)):
        at = chance.randint(0, len(data))
        data[at:at] = chance.choice(signs)


def _blow(data: bytearray, chance: Random) -> None:
    sign = chance.choice([b'"', b"[", b'{"a":', b"\n", b",", b"x", b'""', b'\\"', b'"\n', b"}, {", b"@a\n", b"2w\n"])
    at = chance.randint(0, len(data))
    data[at:at] = sign * (chance.choice([100, 2000, 20_000]))


MUTATIONS: tuple[Callable[[bytearray, Random], None], ...] = (_flip, _cut, _drop, _double, _sow, _blow)


def broken(which: int, seed: int) -> Broken:
    """One of the formats, and one to three things that happened to it."""
    chance, sources = Random(seed), whole()
    name, data = sources[which % len(sources)]
    changed = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        chance.choice(MUTATIONS)(changed, chance)
    return name, bytes(changed)
