"""Made-up comments by the thousand, the same for the same seed, and files of them as they come: partly broken.

Every comment is put together from parts written for this: no comment of a person is in it. Each is told apart by what
it says of a time, a name or a number, so that none is there twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

_SV = {
    "point": (
        "Ljudet är för lågt vid {time}.",
        "Musiken dränker rösten vid {time}, sänk den.",
        "Undertexterna saknas från {time}.",
        "Introt är för långt, {n} sekunder innan det börjar.",
        "Du klipper för snabbt vid {time}, jag hinner inte med.",
        "Kan du visa steg {n} en gång till?",
    ),
    "complaint": (
        "Länken vid {time} fungerar inte.",
        "Beställde för {n} dagar sedan och har inte fått något.",
        "Appen kraschar varje gång vid {time}.",
    ),
    "kind": ("Tack {name}, det här hjälpte mig med steg {n}.", "Så fint förklarat vid {time}, tack."),
    "opinion": ("Jag håller inte med om det du säger vid {time}.", "För min del är {n} minuter lagom, inte mer."),
    "attack": ("Du är så jävla dum, {name} {n}.", "Patetisk liten människa, {name}. Sluta.", "Idiot. {time}."),
    "mockery": ("Haha, {name} kan inte ens räkna till {n}.", "Grattis till årets sämsta {time}, verkligen."),
    "threat": ("Jag vet var du bor, {name}. Vi ses klockan {n}.",),
    "rest": ("först {n}", "{name}?", "{time}"),
}
_EN = {
    "point": (
        "The sound is too low at {time}.",
        "The music drowns your voice at {time}, turn it down.",
        "There are no subtitles from {time} on.",
        "The intro is too long, {n} seconds before it starts.",
        "You cut too fast at {time}, I can't keep up.",
        "Could you show step {n} once more?",
    ),
    "complaint": (
        "The link at {time} is broken.",
        "I ordered {n} days ago and have received nothing.",
        "The app crashes every time at {time}.",
    ),
    "kind": ("Thank you {name}, this helped me with step {n}.", "Beautifully explained at {time}, thanks."),
    "opinion": ("I don't agree with what you say at {time}.", "For me {n} minutes is enough, no more."),
    "attack": ("You are so fucking stupid, {name} {n}.", "Pathetic little person, {name}. Quit.", "Moron. {time}."),
    "mockery": ("Haha, {name} can't even count to {n}.", "Congrats on the worst {time} of the year, really."),
    "threat": ("I know where you live, {name}. See you at {n}.",),
    "rest": ("first {n}", "{name}?", "{time}"),
}
_OTHER = (
    "Der Ton ist zu leise bei {time}, {name}.",
    "Lyden er for lav ved {time}, {name}.",
    "El sonido es bajo {time}.",
)
#: How many of a hundred are of each sort.
_SHARES = {
    "point": 34,
    "complaint": 9,
    "kind": 20,
    "opinion": 11,
    "attack": 12,
    "mockery": 6,
    "threat": 1,
    "rest": 7,
}
_NAMES = "Anna Bo Cia Dan Eva Filip Greta Hugo Ida Jon Karin Leo Mia Nils Olga Per".split()


@dataclass(frozen=True, slots=True)
class Made:
    """A made-up comment, who is said to have written it, its id, and of which sort it was made."""

    id: str
    author: str
    when: str
    text: str
    sort: str


def comments(count: int, seed: int = 1) -> Iterator[Made]:
    """So many comments, no two alike."""
    chance = Random(seed)
    sorts, weights = list(_SHARES), list(_SHARES.values())
    for n in range(count):
        sort = chance.choices(sorts, weights)[0]
        parts = (_SV, _EN)[chance.random() < 0.5][sort] if chance.random() > 0.05 else _OTHER
        gaps = {"time": f"{n // 3600}:{n // 60 % 60:02}:{n % 60:02}", "n": n, "name": chance.choice(_NAMES)}
        first = chance.choice(parts).format(**gaps)
        more = chance.choice(parts).format(**gaps) if chance.random() < 0.3 else ""
        when = f"2026-11-{chance.randint(1, 28):02}T{n % 24:02}:{n % 60:02}:00Z"
        yield Made(f"c{n}", f"@{chance.choice(_NAMES).lower()}{n % 977}", when, f"{first} {more} #{n}".strip(), sort)


def write_csv(path: Path, count: int, seed: int = 1, broken: float = 0.01) -> int:
    """A table of so many comments, a part of whose rows are `broken`; how many are.

    Most rows are UTF-8, one in ten is Windows-1252, as when somebody puts two files together.
    """
    chance, bad = Random(seed + 1), 0
    with path.open("wb") as file:
        file.write(b"Comment ID;Author;Published;Comment\r\n")
        for made in comments(count, seed):
            text = made.text.replace('"', '""')
            row = f'{made.id};{made.author};{made.when};"{text}"\r\n'
            data = row.encode("cp1252" if chance.random() < 0.1 else "utf-8", "replace")
            if chance.random() < broken:
                bad += 1
                data = chance.choice((_cut, _unquote, _spoil))(data)
            file.write(data)
    return bad


def _cut(data: bytes) -> bytes:
    return data.split(b";")[0] + b"\r\n"


def _unquote(data: bytes) -> bytes:
    return data.replace(b'"\r\n', b"\r\n")


def _spoil(data: bytes) -> bytes:
    return data.replace(b'"', b'"\x81', 1)
