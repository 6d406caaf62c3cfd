"""How good the reader is: its readings scored against labelled comments."""
