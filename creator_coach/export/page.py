"""The journal as a web page: every word escaped, no script, and nothing that is fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from creator_coach.export.records import words
from creator_coach.export.types import Line, Record

#: What the page may do, said to the browser too: show its own style, and nothing else.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
body { background-color: #ffffff; color: #23282a; font-family: Literata, Georgia, serif; line-height: 1.55;
  max-width: 42em; margin: 2em auto; padding: 0 1.2em; overflow-wrap: anywhere; }
h1, h2 { font-weight: 500; line-height: 1.25; }
h2 { margin-top: 2.2em; }
h3, p.line, p.question { font-family: Inter, "Segoe UI", "Noto Sans", sans-serif; }
h3 { font-size: 1em; font-weight: 600; }
p.line { margin: 0.2em 0; }
p.question { font-weight: 600; margin-bottom: 0.2em; }
p.note { color: #50555a; }
blockquote { background-color: #f1efe8; margin: 0.6em 0; padding: 0.6em 1em; }
@media print { h2, h3 { break-after: avoid; } blockquote { break-inside: avoid; } }
"""


def page(records: Iterable[Record], language: str, note: str) -> str:
    """`records` as one HTML page, headed in `language`; `note` says how comments are shown."""
    body = "".join(_record(each, language) for each in records)
    return framed(words(language).say("page", "title"), note, body, language)


def framed(title: str, note: str, body: str, language: str) -> str:
    """A whole page with `body`, which is HTML already, under its `title` and a `note`."""
    title = escape(title)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width">\n<meta name="color-scheme" content="light">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{title}</h1>\n<p class="note">{_lines(note)}</p>\n{body}</body>\n</html>\n'
    )


def _record(record: Record, language: str) -> str:
    return "".join(_parts(record, language))


def _parts(record: Record, language: str) -> Iterator[str]:
    tongue = words(language)
    yield f"<h2>{escape(record.when)} · {escape(record.kind)}</h2>\n"
    for line in record.lines:
        yield _line(line)
    spoken = f'lang="{escape(record.language)}" dir="auto"'
    if record.comment is not None:
        yield f"<h3>{escape(tongue.say('page', 'comment'))}</h3>\n"
        yield f'<blockquote dir="auto">{_lines(record.comment)}</blockquote>\n'
    if record.reading is not None:
        yield f"<h3>{escape(tongue.say('page', 'reading'))}</h3>\n"
        yield from (f"<p {spoken}>{_lines(part)}</p>\n" for part in record.reading.split("\n\n"))


def _line(line: Line) -> str:
    if line.name == "answer":
        return f'<p class="question">{escape(line.label)}</p>\n<p dir="auto">{_lines(line.words)}</p>\n'
    return f'<p class="line"><b>{escape(line.label)}:</b> <bdi>{_lines(line.words)}</bdi></p>\n'


def _lines(text: str) -> str:
    """`text` escaped, its line breaks kept."""
    return escape(text).replace("\n", "<br>\n")
