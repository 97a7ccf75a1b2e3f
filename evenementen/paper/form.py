"""What the address says about paper. What can't be is left out; nothing is an error page."""

import re
from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone

from drukwerk.blad import Opmaak, Papier

MONTH = re.compile(r"^(20[0-9]{2})-(0[1-9]|1[0-2])$")
DAY = re.compile(r"^20[0-9]{2}-[0-9]{2}-[0-9]{2}$")
# Series are written so far ahead.
MONTHS_AHEAD = 18
# Older paper is not out of date but waste.
OLDEST = timedelta(days=366)


class MonthField(forms.Field):
    """ "2026-12" as (2026, 12): this month or one of the coming ones; anything else is None."""

    def to_python(self, value: Any) -> tuple[int, int] | None:
        found = MONTH.match(str(value or ""))
        if not found:
            return None
        year, month = int(found[1]), int(found[2])
        today = timezone.localdate()
        ahead = (year - today.year) * 12 + month - today.month
        return (year, month) if 0 <= ahead <= MONTHS_AHEAD else None


class PrintedOnField(forms.Field):
    """The day of a paper "2026-11-25", not later than today; anything else is None."""

    def to_python(self, value: Any) -> date | None:
        if not DAY.match(str(value or "")):
            return None
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return None
        today = timezone.localdate()
        return day if today - OLDEST <= day <= today else None


class PaperForm(forms.Form):
    opmaak = forms.CharField(required=False)
    papier = forms.CharField(required=False)
    maand = MonthField(required=False)
    gedrukt = PrintedOnField(required=False)

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data)
        self.full_clean()

    def clean_opmaak(self) -> Opmaak:
        value = self.cleaned_data["opmaak"]
        return Opmaak(value) if value in list(Opmaak) else Opmaak.WEEKDAG

    def clean_papier(self) -> Papier:
        value = self.cleaned_data["papier"]
        return Papier(value) if value in list(Papier) else Papier.A4

    @property
    def layout(self) -> Opmaak:
        return self.cleaned_data.get("opmaak", Opmaak.WEEKDAG)

    @property
    def paper_size(self) -> Papier:
        return self.cleaned_data.get("papier", Papier.A4)

    @property
    def month(self) -> tuple[int, int] | None:
        return self.cleaned_data.get("maand")

    @property
    def printed_on(self) -> date | None:
        return self.cleaned_data.get("gedrukt")
