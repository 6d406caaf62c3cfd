"""How quick the app is, measured beside something known in the same run."""
