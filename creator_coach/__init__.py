"""Creator Coach: read a hurtful comment calmly, take what helps, leave the rest."""

__version__ = "0.1.0"
