"""Stands in for `requests` in deep-translator: one host, one deadline, no proxies or redirects, no endless answer."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Event, local
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import requests

from creator_coach.translation.address import loopback
from creator_coach.translation.types import Failure, Service, TranslationFailed

#: Seconds to reach the host, to wait for its next word, and for all of an answer.
CONNECT, SILENCE, WHOLE = 5.0, 10.0, 20.0
#: No answer to a comment is larger, in bytes.
LARGEST = 2_000_000
_PIECE = 16_384
_GOOD, _REDIRECT = range(200, 300), range(300, 400)
_FAILURES = {401: Failure.KEY, 403: Failure.KEY, 413: Failure.TOO_LONG, 414: Failure.TOO_LONG, 429: Failure.BUSY}
#: DeepL says with this that the month's characters are used up.
_USED_UP = 456


@dataclass(frozen=True, slots=True)
class Answer:
    """As much of a response as deep-translator looks at."""

    status_code: int
    text: str

    def json(self) -> Any:
        """The text, read as JSON. Raises ValueError."""
        return json.loads(self.text)

    def close(self) -> None:
        """Nothing is open any more."""


@dataclass(frozen=True, slots=True)
class Wire:
    """`get` and `post` as deep-translator calls them; whatever goes wrong is a TranslationFailed without any text."""

    service: Service
    host: str
    stop: Event

    def get(self, url: str, params: Mapping[str, Any], **_proxies: object) -> Answer:
        """Ask for `url`; whatever else is given is about proxies, which are not used."""
        if self.service is Service.DEEPL:
            # The key and the words in the body of a request, as DeepL wants it, and not in its address.
            body = {name: value for name, value in params.items() if value and name != "auth_key"}
            return self._ask("POST", url, data=body, headers={"Authorization": f"DeepL-Auth-Key {params['auth_key']}"})
        return self._ask("GET", url, params=params)

    def post(self, url: str, params: Mapping[str, Any]) -> Answer:
        """Ask for `url`, the words in the body: an address is written into the logs of servers."""
        return self._ask("POST", url, data=params)

    def _ask(self, method: str, url: str, **given: Any) -> Answer:
        url = self._safe(url)
        until = time.monotonic() + WHOLE
        with requests.Session() as session:
            session.trust_env = False
            given |= {"timeout": (CONNECT, SILENCE), "allow_redirects": False, "stream": True}
            try:
                with session.request(method, url, **given) as answer:
                    self._check(answer.status_code)
                    text = self._body(answer, until).decode(answer.encoding or "utf-8", "replace")
                    return Answer(answer.status_code, text)
            except requests.RequestException as error:
                raise TranslationFailed(_failure(error)) from None
            except LookupError:  # an encoding that there is not
                raise TranslationFailed(Failure.NONSENSE) from None

    def _safe(self, url: str) -> str:
        """`url` by https, outside this computer. Raises TranslationFailed(ELSEWHERE) for any host but the one."""
        found = urlsplit(url)
        if found.hostname != self.host:
            raise TranslationFailed(Failure.ELSEWHERE)
        # deep-translator asks MyMemory by plain http.
        return url if loopback(self.host) else urlunsplit(found._replace(scheme="https"))

    def _check(self, status: int) -> None:
        if status in _REDIRECT:
            raise TranslationFailed(Failure.ELSEWHERE)
        if status == _USED_UP:
            raise TranslationFailed(Failure.BUSY)
        if status not in _GOOD:
            raise TranslationFailed(_FAILURES.get(status, Failure.BROKEN))

    def _body(self, answer: requests.Response, until: float) -> bytes:
        body = b""
        for piece in answer.iter_content(_PIECE):
            body += piece
            if self.stop.is_set():
                raise TranslationFailed(Failure.CANCELLED)
            if time.monotonic() > until:
                raise TranslationFailed(Failure.SLOW)
            if len(body) > LARGEST:
                raise TranslationFailed(Failure.NONSENSE)
        return body


def _failure(error: requests.RequestException) -> Failure:
    """What went wrong. A silence in the middle of an answer comes as a broken connection."""
    silent = any(type(each).__name__ == "ReadTimeoutError" for each in error.args)  # of what `requests` stands on
    if silent or isinstance(error, requests.Timeout):
        return Failure.SLOW
    return Failure.OFFLINE if isinstance(error, requests.ConnectionError) else Failure.BROKEN


class _Line(local):
    """What deep-translator has for `requests`: on each thread it leads to that thread's `wire`, and else nowhere."""

    wire: Wire

    def get(self, url: str, **given: Any) -> Answer:
        return self.wire.get(url, **given)

    def post(self, url: str, **given: Any) -> Answer:
        return self.wire.post(url, **given)


LINE = _Line()
