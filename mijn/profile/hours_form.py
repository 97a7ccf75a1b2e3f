"""Opening hours: a box for each day of the week, and one for all working days at once."""

from collections import defaultdict
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamValue

from mijn.editing.section import SectionForm
from mijn.profile.hours_text import Block, read_hours, write_hours
from organisaties.blocks import Dag
from organisaties.models import OrganisatiePage
from organisaties.opening_hours import Openingstijd, opening_hours

WORKING_DAYS = range(5)
MOST_CHARACTERS = 120
# As the page itself has it.
MOST_BLOCKS_A_WEEK = 40


class HoursField(forms.CharField):
    """Hands on what was understood, as blocks."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            required=False,
            max_length=MOST_CHARACTERS,
            widget=forms.TextInput({"autocomplete": "off"}),
            **kwargs,
        )

    def clean(self, value: Any) -> list[Block]:
        return read_hours(super().clean(value))


class HoursForm(SectionForm):
    werkdagen = HoursField(
        label=_("Monday until and including Friday the same? Fill it in here"),
        help_text=_("For example: 10.00-12.00 en 13.00-17.00. Or: op afspraak."),
    )

    class Meta:
        model = OrganisatiePage
        fields = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        per_day: dict[int, list[Openingstijd]] = defaultdict(list)
        for row in opening_hours(self.instance.openingstijden):
            per_day[row.dag].append(row)
        for day in Dag:
            self.fields[f"dag_{day.value}"] = HoursField(
                label=day.label, initial=write_hours(per_day[day.value])
            )
        last = self.fields[f"dag_{Dag.ZONDAG.value}"]
        last.help_text = _("Leave a day empty when you are closed.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        # Text that was there and says nothing else is left as it is: an editor may have written it otherwise.
        self.changed_days = {day for day in range(7) if f"dag_{day}" in self.changed_data}
        if cleaned.get("werkdagen"):
            for day in WORKING_DAYS:
                cleaned[f"dag_{day}"] = cleaned["werkdagen"]
            self.changed_days |= set(WORKING_DAYS)
        if sum(len(cleaned.get(f"dag_{day}") or []) for day in range(7)) > MOST_BLOCKS_A_WEEK:
            raise ValidationError(_("These are too many times for one week."))
        return cleaned

    def save(self, commit: bool = True) -> Any:
        old = [dict(block) for block in self.instance.openingstijden.raw_data]
        rows = []
        for day in range(7):
            if day in self.changed_days:
                rows += [as_row(day, block) for block in self.cleaned_data[f"dag_{day}"]]
            else:
                rows += [block for block in old if int(block["value"]["dag"]) == day]
        stream_block = self.instance.openingstijden.stream_block
        self.instance.openingstijden = StreamValue(stream_block, rows, is_lazy=True)
        return super().save(commit=commit)


def as_row(day: int, block: Block) -> dict[str, Any]:
    """As a stream keeps it."""
    times = {name: value and value.isoformat() for name, value in (("van", block.van), ("tot", block.tot))}
    return {"type": "blok", "value": {"dag": str(day), **times, "op_afspraak": block.op_afspraak}}
