"""What a column or a field is called, in files of many programs, and which of ours that is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_NO_LETTER = re.compile(r"[\W_]+")

#: Our field -> names without signs and spaces, in small letters; the surest first.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": tuple(
        "commenttext kommentarstext textoriginal comment kommentar text body content message meddelande innehåll"
        " commentbody textdisplay svar reply".split()
    ),
    "author": tuple(
        "author username authorname authordisplayname user handle författare användarnamn användare avsändare"
        " name namn from från nickname uniqueid".split()
    ),
    "when": tuple(
        "timestamp publishedat createdat commentcreatetimestamp published created date datum tid time tidpunkt"
        " createtime skapad publicerad".split()
    ),
    "id": tuple("commentid id cid kommentarsid kommentarid".split()),
    "parent": tuple("parentcommentid parentid parent inreplyto svarpå förälder".split()),
    "link": tuple("link url permalink commenturl länk adress".split()),
    "platform": tuple("platform plattform source källa network".split()),
    "own": tuple("authorisuploader iscreator isauthor ischannelowner own egen".split()),
}
FIELDS = tuple(_NAMES)


def plain(heading: str) -> str:
    """`heading` as names are compared: without signs and spaces, in small letters."""
    return _NO_LETTER.sub("", heading).casefold()


def find(headings: Sequence[str]) -> dict[str, int]:
    """Which place of `headings` is which of FIELDS; a place is taken once, and fields without one are left out."""
    named = [plain(each) for each in headings]
    found: dict[str, int] = {}
    for field, names in _NAMES.items():
        places = (named.index(name) for name in names if name in named)
        place = next((each for each in places if each not in found.values()), None)
        if place is not None:
            found[field] = place
    return found


def said_yes(word: object) -> bool:
    """Whether a cell or a field says that something is so."""
    return word is True or str(word).strip().casefold() in {"true", "1", "yes", "ja", "sant"}
