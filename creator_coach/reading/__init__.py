"""Pure reading of one comment: text in, a frozen Reading out. No Qt, disk, network, clock or chance."""
