"""The few windows that ask or tell outside the pages."""
