"""The parameters of an address, one field each: whatever stands there, it is cleaned and never an error."""

import re
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone

from search.query import MAX_PAGE

MAX_LENGTH = 200
MAX_VALUES = 40
SLUG = re.compile(r"^[\w-]{1,100}$")
PAGE = re.compile(r"^[0-9]{1,4}$")
NUMBER = re.compile(r"^[0-9]{1,9}$")
DAY = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
# Nobody plans further ahead, and dates near the end of the calendar can't be reckoned with.
LAST_YEAR = 2099


class WordsField(forms.CharField):
    """What was typed, cut off at MAX_LENGTH, control signs as spaces."""

    def to_python(self, value: Any) -> str:
        text = "".join(char if char.isprintable() else " " for char in str(value or ""))
        return " ".join(text[:MAX_LENGTH].split())

    def validate(self, value: str) -> None:
        return


class SlugsField(forms.Field):
    """A repeated parameter; what can't be a slug is dropped."""

    widget = forms.MultipleHiddenInput

    def to_python(self, value: Any) -> tuple[str, ...]:
        return tuple(dict.fromkeys(slug for slug in (value or []) if SLUG.match(slug)))[:MAX_VALUES]


class PageField(forms.Field):
    def to_python(self, value: Any) -> int:
        return int(value) if PAGE.match(str(value or "")) and 1 <= int(value) <= MAX_PAGE else 1


class DayField(forms.Field):
    """A day "2026-11-25", today or later; anything else is left out."""

    def to_python(self, value: Any) -> date | None:
        if not DAY.match(str(value or "")):
            return None
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return None
        return day if timezone.localdate() <= day and day.year <= LAST_YEAR else None


class NumberField(forms.Field):
    """A whole number of at most nine digits; anything else is left out."""

    def to_python(self, value: Any) -> int | None:
        return int(value) if NUMBER.match(str(value or "")) else None
