"""Translates by deep-translator, which is imported here when the first text leaves, and not before."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any

from creator_coach.reading.types import Span
from creator_coach.translation.address import FREE_KEY, host, own
from creator_coach.translation.parts import parts, sentences
from creator_coach.translation.types import Failure, Leaving, Service, Setup, Translated, TranslationFailed

#: The most characters in one request. Google takes 5,000 and MyMemory 500 by their own word; Google's stand in an
#: address, which gets long.
MOST = {Service.LIBRE: 2_000, Service.GOOGLE: 1_500, Service.MYMEMORY: 450, Service.DEEPL: 5_000}
#: No more of a comment is translated, in characters.
LONGEST = 10_000
#: Seconds before the one second attempt, and between two looks at whether the person has changed their mind.
BACK_OFF, LOOK = 1.0, 0.05
_AGAIN = frozenset({Failure.BUSY, Failure.BROKEN})
_MODULES = {Service.LIBRE: "libre", Service.GOOGLE: "google", Service.MYMEMORY: "mymemory", Service.DEEPL: "deepl"}
#: What a page looks like that came instead of words.
_PAGE = re.compile(r"<\s*(!doctype|html|head|body|script|div|span|p|br)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked: the text, its language ("" if that is not known), the language wanted, and who translates."""

    text: str
    source: str
    target: str
    setup: Setup


def leaving(order: Order) -> Leaving:
    """What would leave for `order`. Nothing is looked up or sent. Raises TranslationFailed(ADDRESS or TOO_LONG)."""
    where = host(order.setup)
    if len(order.text) > LONGEST:
        raise TranslationFailed(Failure.TOO_LONG)
    cut = parts(order.text, MOST[order.setup.service])
    return Leaving(where, tuple(span.of(order.text) for span in cut))


def translate(order: Order, stop: Event | None = None, detect: Callable[[str], str] | None = None) -> Translated:
    """Send what `leaving` shows, in that order, and put the answers together. Raises TranslationFailed.

    `stop`, once set, ends it within a tenth of a second. `detect` names the language of what came back: if that is
    the language it came in, it is no translation.
    """
    stop = stop or Event()
    where = leaving(order).host
    if order.setup.service is Service.DEEPL and not order.setup.key:
        raise TranslationFailed(Failure.KEY)
    cut = parts(order.text, MOST[order.setup.service])
    answers = [_patiently(order, where, span.of(order.text), stop) for span in cut]
    found = _joined(order, cut, answers)
    if detect is not None and detect(found.text) == order.source != order.target:
        raise TranslationFailed(Failure.NONSENSE)
    return found


def _patiently(order: Order, where: str, text: str, stop: Event) -> str:
    """One answer; where the service is busy or out of order, a second attempt a little later."""
    try:
        return _aside(lambda: _ask(order, where, text, stop), stop)
    except TranslationFailed as failed:
        if failed.failure not in _AGAIN:
            raise
    if stop.wait(BACK_OFF):
        raise TranslationFailed(Failure.CANCELLED)
    return _aside(lambda: _ask(order, where, text, stop), stop)


def _aside(work: Callable[[], str], stop: Event) -> str:
    """`work` on a thread that nobody has to wait for: a server that says nothing holds up neither person nor app."""
    came: SimpleQueue[str | BaseException] = SimpleQueue()

    def do() -> None:
        try:
            came.put(work())
        except BaseException as error:  # noqa: BLE001  # It is raised again on the thread that waits.
            came.put(error)

    Thread(target=do, name="translation", daemon=True).start()
    while not stop.is_set():
        try:
            found = came.get(timeout=LOOK)
        except Empty:
            continue
        if isinstance(found, BaseException):
            raise found
        return found
    raise TranslationFailed(Failure.CANCELLED)


def _ask(order: Order, where: str, text: str, stop: Event) -> str:
    module = importlib.import_module(f"deep_translator.{_MODULES[order.setup.service]}")
    errors = importlib.import_module("deep_translator.exceptions")
    _wire(module, order.setup.service, where, stop)
    try:
        found = _translator(module, order).translate(text)
    except TranslationFailed:
        raise
    except (errors.BaseError, errors.RequestError, errors.TooManyRequests, errors.ServerException):
        # Their sentences hold the text: none of them goes on from here.
        raise TranslationFailed(Failure.NONSENSE) from None
    except (AttributeError, LookupError, RuntimeError, TypeError, ValueError):
        raise TranslationFailed(Failure.NONSENSE) from None
    return _words(found)


def _wire(module: Any, service: Service, where: str, stop: Event) -> None:
    """Give deep-translator our wire for its `requests`, for good: on a thread of its own each text has its own."""
    from creator_coach.translation import wire  # noqa: PLC0415  # `requests` takes its time, like the rest.

    wire.LINE.wire = wire.Wire(service, where, stop)
    module.requests = wire.LINE


def _translator(module: Any, order: Order) -> Any:
    """deep-translator's own, told the languages afterwards: its tables lack some that the services know."""
    setup = order.setup
    if setup.service is Service.LIBRE:
        # It wants a key; a LibreTranslate that asks for none ignores it.
        made = module.LibreTranslator("en", "es", api_key=setup.key or "none", custom_url=own(setup.address))
    elif setup.service is Service.DEEPL:
        made = module.DeeplTranslator("en", "de", api_key=setup.key, use_free_api=setup.key.endswith(FREE_KEY))
    elif setup.service is Service.MYMEMORY:
        made = module.MyMemoryTranslator("en-GB", "sv-SE")
    else:
        made = module.GoogleTranslator("en", "sv")
    made.source, made.target = _codes(order)
    return made


def _codes(order: Order) -> tuple[str, str]:
    """The two languages in the service's own letters."""
    source, target = order.source, order.target
    if order.setup.service is Service.DEEPL:
        given = {"no": "NB"}
        return given.get(source, source.upper()), {"en": "EN-GB"}.get(target, target.upper())
    if order.setup.service is Service.MYMEMORY:
        return source or "Autodetect", target
    if order.setup.service is Service.LIBRE:
        return {"no": "nb"}.get(source, source) or "auto", target
    return source or "auto", target


def _words(found: object) -> str:
    """What came, if it is words. Raises TranslationFailed(NONSENSE)."""
    if not isinstance(found, str) or not found.strip() or _PAGE.search(found):
        raise TranslationFailed(Failure.NONSENSE)
    return found.strip()


def _joined(order: Order, cut: tuple[Span, ...], answers: list[str]) -> Translated:
    """The answers after one another, each sentence beside its own where there are as many of them."""
    text = ""
    pairs: list[tuple[Span, Span]] = []
    for span, answer in zip(cut, answers, strict=True):
        start = len(text) + bool(text)
        text = f"{text} {answer}".strip()
        theirs = [_moved(each, span.start) for each in sentences(span.of(order.text))]
        ours = [_moved(each, start) for each in sentences(answer)]
        if len(theirs) != len(ours):
            theirs, ours = [span], [Span(start, start + len(answer))]
        pairs += zip(theirs, ours, strict=True)
    return Translated(text, order.source, order.target, order.setup.service, tuple(pairs))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
