"""Whether the creator's own words speak of not wanting to live, so that a quiet line can be offered."""

from __future__ import annotations

import re

_SPACES = re.compile(r"\s+")
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "`": "'"})

# "Leva upp till", "leva på klick" and "finnas på Instagram" are about work.
_LIVE = r"(?:leva|finnas)\b(?! (?:upp|på|av|för|efter|enligt|som|i|med|till|kvar)\b)"

# Swedish. Dying of laughter or shame is left out; "jag vill inte dö" says the opposite.
_SV = (
    r"(?:vill|orkar|kan|klarar|önskar) (?:ju |bara |verkligen |nog |faktiskt )?(?:inte|ej|aldrig) (?:att )?" + _LIVE,
    r"(?:vill|orkar|kan|klarar) (?:inte|ej) (?:att )?(?:leva|finnas) med (?:mig själv|det här|detta)",
    (
        r"(?:vill|önskar) (?:(?:jag|bara|verkligen|helst|ju|ibland|nog|att jag fick) )*dö\b"
        r"(?! av (?:skam|skratt|pinsamhet))"
    ),
    r"önskar (?:att )?(?:jag )?(?:var|vore) död",
    r"hellre (?:vara|var) död",
    r"(?:bättre|lika bra) (?:att|om) jag (?:dör|dog|(?:är|var|vore) död)",
    r"(?:ta|tar|tog|tagit) (?:mitt|sitt) (?:eget )?liv\b",
    r"(?:ta|tar|tog|tagit) livet av (?:mig|sig)",
    r"(?:avsluta|avslutar|göra slut på) (?:mitt|sitt) liv",
    r"(?:göra|gör) slut på allt(?:ihop|ing)?\b",
    r"(?:skada|skadar|skadat|skära|skär|skurit|döda|dödar) (?:mig|sig) själv",
    r"(?:självmord|suicid|självskad)\w*",
    r"(?:ingen|inte någon|inte nån) (?:annan )?(?:utväg|väg ut)\b",
    r"(?:bättre|lättare) (?:utan mig|om jag inte (?:fanns|finns|fanns kvar|levde))\b",
    r"(?:slippa|slipper) (?:att )?" + _LIVE,
    r"(?:vill|önskar|hoppas) (?:att jag |jag |bara )*somna(?:r|de)? (?:in )?och (?:aldrig|inte) vakna",
    r"(?:vill|önskar|hoppas) (?:att jag |jag |bara )*(?:aldrig|inte) vakna(?:r|de)? (?:mer|igen|upp (?:mer|igen))\b",
    r"(?:ingen|inte någon|inte nån) (?:mening|idé) (?:med )?att leva",
    r"(?:trött på|less på|orkar inte med) (?:att leva|livet)\b",
)

# English. Dying on a hill or of embarrassment, and having no way out of a contract, are left out.
_EN = (
    (
        r"(?:don't|do not|dont|didn't|doesn't|never|no longer) (?:really |even |actually )?(?:want|wish|care) "
        r"to (?:live|be alive|exist|go on living|keep living)\b(?! (?:up|on|off|by|in|with|for|as|like|under|near)\b)"
    ),
    r"(?:don't|do not|dont) (?:really )?want to (?:be here|wake up) (?:any ?more|again)",
    r"(?:don't|do not|dont) want to be (?:here )?alive",
    (
        r"(?<!not )(?<!don't )(?<!dont )(?<!doesn't )(?<!didn't )"
        r"(?:want to|wanna|ready to|rather|wish i could|going to|gonna) (?:just )?(?:die|be dead|kms)\b"
        r"(?! (?:of|from|laughing|on (?:this|that) hill|out|down|trying)\b)"
    ),
    r"wish (?:that )?i (?:was|were) (?:dead|never born|not alive)",
    r"wish i(?: had|'d) never been born",
    (
        r"(?:kill|killing|hurt|hurting|harm|harming|cut|cutting) (?:myself|themself|herself|himself)\b"
        r"(?! (?:laughing|off|short|a break|some slack|out|down|to (?:meet|finish|make|keep up|please))\b)"
    ),
    r"(?:end|ending|take|taking) (?:my (?:own )?|her (?:own )?|his (?:own )?|their (?:own )?)life\b(?!-)",
    r"(?:end|ending) it all\b",
    r"(?:suicid|self[- ]?harm)\w*",
    r"no (?:other )?way out\b(?! of (?!this life|life|it all))",
    r"better off (?:without me|if i (?:was|were) (?:gone|dead)|dead)",
    r"(?:no|any) (?:reason|point) (?:to live|in living|to go on living|in going on)\b",
    r"(?:tired of|done with|sick of) (?:living|being alive|life)\b(?! (?:in|with|on|at|here|under|off|coach)\b)",
    r"can't (?:go on|keep) living",
)

_DESPAIR = re.compile(r"(?<!\w)(?:" + "|".join((*_SV, *_EN)) + ")")


def speaks_of_despair(text: str) -> bool:
    """Whether `text`, the creator's own words, speaks of not wanting to live, of harming oneself or of no way out.

    Swedish and English. It decides nothing but whether a line with help is shown.
    """
    plain = _SPACES.sub(" ", text.translate(_QUOTES)).casefold()
    return _DESPAIR.search(plain) is not None
