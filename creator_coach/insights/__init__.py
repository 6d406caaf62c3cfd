"""What many entries show together, counted: pure, values in and values out."""
