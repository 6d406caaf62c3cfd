"""Tests of the content room: resources made into values, and readings made into words."""
