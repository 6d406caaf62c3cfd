"""Entries as files for people: Markdown, a table, a web page; the journal's own form is journal/exchange.py."""
