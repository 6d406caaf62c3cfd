"""The tests of the journal; made.py makes the entries they keep."""
