"""Codes that nobody guesses and that somebody with a remote control can type."""

import re

from django.utils.crypto import get_random_string

# No vowels, so that it never spells a word; and nothing that looks like something else (0 and o, 1 and l, 2 and z).
SIGNS = "bcdfghjkmnpqrtwxy346789"
LENGTH = 10
# What may stand in an address; anything else is no code at all.
TYPED = re.compile(r"^[A-Za-z0-9-]{1,40}$")


def new_code() -> str:
    return get_random_string(LENGTH, SIGNS)


def as_stored(typed: str) -> str:
    """As it is kept, from what somebody typed: capitals and dashes don't count."""
    return typed.replace("-", "").lower()


def as_shown(code: str) -> str:
    """In two halves, so that nobody loses count: "bcdfg-hjkmn"."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"
