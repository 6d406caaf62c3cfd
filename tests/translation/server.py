"""A server on this computer that answers as a LibreTranslate does, or misbehaves in every way we could think of."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs


class Server(ThreadingHTTPServer):
    """`manner` says how it behaves, `says` what it answers instead of the same in capitals.

    `asked` holds the path and the form of every request."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, manner: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.manner = manner
        self.says = ""
        self.asked: list[tuple[str, dict[str, list[str]]]] = []
        self.headers: list[dict[str, str]] = []

    def handle_error(self, *_: object) -> None:
        """Whoever asked may have gone."""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


@contextmanager
def serving(manner: str = "good") -> Iterator[Server]:
    server = Server(manner)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self.do_POST()

    def do_POST(self) -> None:
        server = self.server
        form = parse_qs(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode("utf-8"))
        server.asked.append((self.path, form))
        server.headers.append(dict(self.headers))
        manner = server.manner
        if manner.startswith("once "):
            server.manner, manner = "good", manner.removeprefix("once ")
        getattr(self, f"_{manner}")(form)

    def _say(self, body: bytes, status: int = 200, kind: str = "application/json", length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def _good(self, form: dict[str, list[str]]) -> None:
        words = form["q"][0].upper() if "q" in form else form["text"][0].upper()
        words = self.server.says or words
        answer = {"translatedText": words, "translations": [{"text": words}]}
        self._say(json.dumps(answer).encode())

    def _slow(self, form: dict[str, list[str]]) -> None:
        time.sleep(0.6)
        self._good(form)

    def _silent(self, _: object) -> None:
        time.sleep(3)

    def _drips(self, _: object) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "2000000")
        self.end_headers()
        for _number in range(100):
            self.wfile.write(b" " * 20_000)
            time.sleep(0.1)

    def _silent_inside(self, _: object) -> None:
        self._say(b'{"trans', length=100)
        time.sleep(3)

    def _busy(self, _: object) -> None:
        self._say(b"{}", 429)

    def _broken(self, _: object) -> None:
        self._say(b"{}", 500)

    def _refuses(self, _: object) -> None:
        self._say(b"{}", 403)

    def _too_long(self, _: object) -> None:
        self._say(b"{}", 413)

    def _used_up(self, _: object) -> None:
        self._say(b"{}", 456)

    def _wrong_json(self, _: object) -> None:
        self._say(b'{"translatedText": ')

    def _other_json(self, _: object) -> None:
        self._say(b'{"error": "no"}')

    def _list(self, _: object) -> None:
        self._say(b'["no"]')

    def _none(self, _: object) -> None:
        self._say(b'{"translatedText": null}')

    def _empty(self, _: object) -> None:
        self._say(b'{"translatedText": "  "}')

    def _page(self, _: object) -> None:
        self._say(b"<html><body>Sign in</body></html>", kind="text/html")

    def _page_inside(self, _: object) -> None:
        self._say(b'{"translatedText": "<!DOCTYPE html><p>Sign in</p>"}')

    def _elsewhere(self, _: object) -> None:
        self.send_response(302)
        self.send_header("Location", "http://127.0.0.1:9/translate")
        self.end_headers()

    def _huge(self, _: object) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(50_000_000))
        self.end_headers()
        for _number in range(500):
            self.wfile.write(b"a" * 100_000)

    def _cut(self, _: object) -> None:
        self._say(b'{"translatedText": "ha', length=100)

    def _hangs_up(self, _: object) -> None:
        self.connection.close()

    def _strange_letters(self, _: object) -> None:
        self._say(b'{"translatedText": "a"}', kind="application/json; charset=no-such")
