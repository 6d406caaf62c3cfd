"""Comments that arrive many at once: pasted or in files, in the shapes that they come in, one by one."""
