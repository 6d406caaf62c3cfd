"""The tests: one folder for each room, file by file, and a few for the house as a whole."""
