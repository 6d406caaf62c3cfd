"""Lines that a web page has around comments, in Swedish and English, as they come along when a page is copied."""

from __future__ import annotations

import re

_COUNT = r"\d+(?:[.,  ]\d+)*\s?(?:k|m|tn|mn|t|tusen|mn\.)?"
_UNIT_EN = r"(?:second|minute|hour|day|week|month|year)s?"
_UNIT_SV = r"(?:sekund(?:er)?|minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)"
_EDITED = r"(?:\s*\((?:edited|redigerad|redigerat|ändrad)\))?"

#: "2 days ago (edited)", "för 2 dagar sedan (redigerad)".
LONG_AGE = re.compile(
    rf"(?:streamed |premiered )?(?:\d+|an?|one) {_UNIT_EN} ago{_EDITED}|för (?:\d+|en|ett) {_UNIT_SV} sedan{_EDITED}"
    r"|just now|nyss|nu|just nu|yesterday|igår|i går",
    re.IGNORECASE,
)
#: "2w", "3 d", "5 v", "1 tim"; on TikTok also "2d ago", "3 d sedan", "1-24" and "2024-1-24".
SHORT_AGE = re.compile(
    r"(?:\d{1,3}\s?(?:s|sek|m|min|h|tim|t|d|w|v|mo|mån|y|år|å)(?: ago| sedan| sen)?|(?:\d{4}-)?\d{1,2}-\d{1,2})"
    rf"(?:\s?[·•]?\s?{_EDITED})?",
    re.IGNORECASE,
)

_CONTROL = re.compile(
    rf"""
      {_COUNT}                                                            # how many liked it
    | {_COUNT}\s(?:likes?|gilla-markering(?:ar)?|gillar)
    | (?:{_COUNT}\s)?(?:repl(?:y|ies)|svar)
    | (?:view|show|visa|see|se|hide|dölj)\s(?:all\s|alla\s)?(?:{_COUNT}\s)?(?:more\s|fler\s)?(?:repl(?:y|ies)|svar)
      (?:\s\(\d+\))?
    | reply | svara | like | gilla | gilla\sinte | dislike | likes? | share | dela | report | anmäl
    | read\smore | läs\smer | show\s(?:less|more) | visa\s(?:mindre|mer) | see\smore | se\smer | hide | dölj
    | (?:translate\sto|översätt\still)\s\w+ | see\stranslation | visa\söversättning | se\söversättning
    | (?:pinned\sby|fäst\sav)\s.{{1,80}} | pinned | fäst | edited | redigerad | verified | verifierad
    | liked\sby\s(?:creator|author) | gillas\sav\sskaparen | ❤.{{0,80}} | ♥.{{0,80}}
    | .{{1,60}}(?:['’]s\sprofile\spicture | s\sprofilbild) | profile\spicture | profilbild
    | [·•|⋮…—-]+
    """,
    re.IGNORECASE | re.VERBOSE,
)

_FURNITURE = re.compile(
    rf"""
      {_COUNT}\s(?:comments?|kommentar(?:er)?) | (?:comments?|kommentarer)(?:\s\(?{_COUNT}\)?)?
    | sort(?:\sby)? | sortera(?:\sefter)? | top(?:\scomments)? | newest(?:\sfirst)? | nyast(?:\sförst)? | populärast
    | add\sa\s(?:public\s)?(?:comment|reply)… | add\sa\scomment.{{0,12}} | lägg\still\sen\skommentar.{{0,12}}
    | published | publicerade | held\sfor\sreview | väntar\spå\sgranskning | filter | filtrera
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: What marks the creator's own words beside their name.
_CREATOR = re.compile(r"[·•\s]*(?:creator|skapare|author|upphovsperson|owner|ägare)", re.IGNORECASE)


def is_control(line: str) -> bool:
    """Whether a line is a button or a count under a comment, or nothing."""
    bare = line.strip()
    return not bare or _CONTROL.fullmatch(bare) is not None


def is_furniture(line: str) -> bool:
    """Whether a line stands on the page whatever was commented."""
    return is_control(line) or _FURNITURE.fullmatch(line.strip()) is not None


def marks_creator(line: str) -> bool:
    """Whether a line says that the creator wrote what follows."""
    return _CREATOR.fullmatch(line.strip()) is not None
