"""Finds private details in a comment: phone numbers, Swedish personal numbers, e-mail and street addresses."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum

from creator_coach.reading.types import Span


class PrivateType(StrEnum):
    """What a private detail is."""

    PHONE = "phone"
    PERSONAL_NUMBER = "personal_number"
    EMAIL = "email"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Private:
    """One private detail and where it stands."""

    type: PrivateType
    span: Span


_PERSONAL = re.compile(r"(?<![\d+-])(?:19|20)?(\d{6})[ -]?[-+]?(\d{4})(?![\d-])")
_PHONE = re.compile(
    r"(?<![\w+])(?:"
    r"(?:\+|00)\d{1,3}(?:[ ./-]{0,2}\(?\d\)?){7,12}"  # +46 70 174 06 33
    r"|0\d(?:[ ./-]{0,2}\d){6,10}"  # 070-174 06 33, 07700 900417
    r"|\(\d{3}\) ?\d{3}[ .-]?\d{4}|[2-9]\d{2}[.-]\d{3}[.-]\d{4}"  # (555) 010-0199
    r")(?![\w-]*\d)"
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_SV_STREET = re.compile(
    r"(?<!\w)(?!(?i:riks|läns))[^\W\d_]{2,25}?(?:gatan|vägen|vagen|gränden|gränd|stigen|backen|torget|allén|gata|väg|stig)"
    r",? \d{1,3}(?:[ -]?[a-hA-H])?(?!\w)(?! ?%)"
)
#: Words before "street" that are no name: "2 is your street".
_NO_NAME = "(?!(?:is|your|my|the|of|from|on) )"
_EN_STREET = re.compile(
    rf"(?<![\w£$€.:])\d{{1,5}}[a-hA-H]? (?:(?i:{_NO_NAME}[a-zé'’-]{{2,20}} ){{1,3}}"
    r"(?i:street|avenue|crescent|terrace|mews)"
    r"|(?:[A-Z][\w'’-]{1,20} ){1,3}(?:Road|Lane|St|Rd|Ave|Ln|Drive|Close|Court|Way|Place|Hill|Row|Gardens"
    r"|Square|Grove|Quay|Boulevard|Blvd|Park|View|Walk))(?!\w)"
)
#: Day numbers from 61 on are co-ordination numbers: the day plus sixty.
_COORDINATION = 60


def _luhn(digits: str) -> bool:
    """Whether the last of `digits` checks the others."""
    doubled = [int(d) * (2 - i % 2) for i, d in enumerate(digits)]
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0


def _is_date(digits: str) -> bool:
    """Whether six digits are a year, a month and a day that could be (every year counts as a leap year)."""
    month, day = int(digits[2:4]), int(digits[4:6])
    if day > _COORDINATION:
        day -= _COORDINATION
    lengths = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= len(lengths) and 1 <= day <= lengths[month - 1]


def personal_numbers(text: str) -> list[Span]:
    """Swedish personal and co-ordination numbers whose date and check digit hold."""
    return [
        Span(*match.span()) for match in _PERSONAL.finditer(text) if _is_date(match[1]) and _luhn(match[1] + match[2])
    ]


def phones(text: str) -> list[Span]:
    """Phone numbers that begin with a plus, a zero or a bracketed area code."""
    return [Span(*match.span()) for match in _PHONE.finditer(text)]


def emails(text: str) -> list[Span]:
    """E-mail addresses."""
    return [Span(*match.span()) for match in _EMAIL.finditer(text)]


def addresses(text: str) -> list[Span]:
    """Street names with a house number, Swedish ("Granstigen 14 B") and English ("14 Mill Lane")."""
    found = [Span(*match.span()) for pattern in (_SV_STREET, _EN_STREET) for match in pattern.finditer(text)]
    return sorted(found)


def _overlaps_one(span: Span, others: list[Span]) -> bool:
    """Whether `span` overlaps one of `others`, which are in order and apart."""
    at = bisect_left(others, span)
    return any(span.overlaps(other) for other in others[max(at - 1, 0) : at + 1])


def private_details(text: str) -> tuple[Private, ...]:
    """Every private detail in `text`, in order; a personal number is not also a phone number."""
    personal = personal_numbers(text)
    found = [Private(PrivateType.PERSONAL_NUMBER, span) for span in personal]
    found += [Private(PrivateType.PHONE, span) for span in phones(text) if not _overlaps_one(span, personal)]
    found += [Private(PrivateType.EMAIL, span) for span in emails(text)]
    found += [Private(PrivateType.ADDRESS, span) for span in addresses(text)]
    return tuple(sorted(found, key=lambda detail: detail.span))
