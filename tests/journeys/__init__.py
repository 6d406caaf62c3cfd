"""A person's whole path through the real window, with every socket forbidden (tests/conftest.py)."""
