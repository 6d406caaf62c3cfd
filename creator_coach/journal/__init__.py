"""The private journal: what the person wrote, kept on their own computer."""
