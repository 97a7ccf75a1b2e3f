"""Amersfoort 033: a city with several wijken, as invented people and organisations would fill it."""
