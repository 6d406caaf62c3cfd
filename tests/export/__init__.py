"""Tests of what leaves the journal as files for people."""
