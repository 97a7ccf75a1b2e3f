"""
When an activity is held: over and over (the agenda's own form of a series) and on single days, in the fields for day
and time that every phone knows.
"""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.forms.formsets import DELETION_FIELD_NAME, ORDERING_FIELD_NAME
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from modelcluster.forms import BaseChildFormSet

from evenementen.admin.series.form import ReeksForm, ReeksFormSet
from evenementen.deviations_forms import clock_input, day_input
from evenementen.models import EvenementDatum, EvenementPage, Reeks
from evenementen.recurrence.rule import DAY, MIDNIGHT, on_the_clock
from evenementen.recurrence.words import in_words
from evenementen.recurrence.written_days import LAST_YEAR
from mijn.edit_activity.words import of_date
from mijn.editing.section import SectionForm

MOST_DATES = 60
MOST_SERIES = 20
# As many rows as a form set looks at.
MOST_ROWS = 1_100
FIRST_YEAR = 2000
LAST_MINUTE = time(23, 59)


class SeriesForm(ReeksForm):
    """In the order in which one thinks of it; what few people need comes last."""

    field_order = (
        *(
            "hoe_vaak",
            "weekdagen",
            "in_de_maand",
            "eerste_dag",
            "begintijd",
            "eindtijd",
            "stopt",
            "tot_en_met",
        ),
        *("aantal", "vakantieregio", "niet_op_feestdagen", "behalve_op", "ook_op", "hele_dag", "dagen"),
    )

    class Meta:
        model = Reeks
        fields = (
            *("eerste_dag", "begintijd", "eindtijd", "hele_dag", "dagen", "aantal"),
            *("vakantieregio", "niet_op_feestdagen"),
        )
        labels = {
            "eerste_dag": gettext_lazy("From which day on?"),
            "begintijd": gettext_lazy("At what time does it start?"),
            "eindtijd": gettext_lazy("At what time does it end?"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("eerste_dag", "tot_en_met"):
            self.fields[name].widget = day_input()
        for name in ("begintijd", "eindtijd"):
            self.fields[name].widget = clock_input()
        self.fields["weekdagen"].widget.attrs = {}
        for name in ("aantal", "dagen"):
            self.fields[name].widget = forms.TextInput({"inputmode": "numeric", "autocomplete": "off"})


class DateForm(forms.ModelForm):
    """One day: asked as a day and two times, kept as two moments."""

    dag = forms.DateField(label=gettext_lazy("Which day?"), widget=day_input())
    begintijd = forms.TimeField(
        label=gettext_lazy("At what time does it start?"), widget=clock_input(), required=False
    )
    eindtijd = forms.TimeField(
        label=gettext_lazy("At what time does it end?"),
        widget=clock_input(),
        required=False,
        help_text=gettext_lazy("You may leave this empty."),
    )
    laatste_dag = forms.DateField(
        label=gettext_lazy("Until and including which day?"),
        widget=day_input(),
        required=False,
        help_text=gettext_lazy("Only when it takes more than one day."),
    )

    field_order = ("dag", "begintijd", "eindtijd", "laatste_dag", "hele_dag")

    class Meta:
        model = EvenementDatum
        fields = ("hele_dag",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.begin is None:
            return
        begin = timezone.localtime(self.instance.begin)
        end = self.instance.einde and timezone.localtime(self.instance.einde)
        self.initial.update(dag=begin.date(), begintijd=begin.time())
        if end:
            # Who closes in the night after does not last two days.
            night = end.date() == begin.date() + DAY and end.time() <= begin.time()
            self.initial["eindtijd"] = end.time()
            self.initial["laatste_dag"] = None if night or end.date() == begin.date() else end.date()

    def clean_dag(self) -> date:
        return in_our_time(self.cleaned_data["dag"])

    def clean_laatste_dag(self) -> date | None:
        day = self.cleaned_data["laatste_dag"]
        return in_our_time(day) if day else None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        day, all_day = cleaned.get("dag"), cleaned.get("hele_dag")
        if day is None or self.errors:
            return cleaned
        last = cleaned.get("laatste_dag") or day
        if last < day:
            self.add_error("laatste_dag", _("The last day lies before the first."))
        elif cleaned.get("begintijd") is None and not all_day:
            self.add_error("begintijd", _("Fill in at what time it starts, or choose “all day”."))
        else:
            self.instance.begin, self.instance.einde = self._moments(cleaned, day, last)
        return cleaned

    def _moments(self, cleaned: dict[str, Any], day: date, last: date) -> tuple[datetime, datetime | None]:
        zone = timezone.get_current_timezone()
        if cleaned.get("hele_dag"):
            end = on_the_clock(last, LAST_MINUTE, zone) if last > day else None
            return on_the_clock(day, MIDNIGHT, zone), end
        begin = on_the_clock(day, cleaned["begintijd"], zone)
        closes: time | None = cleaned.get("eindtijd")
        if closes is None:
            return begin, None
        if last == day and closes <= cleaned["begintijd"]:
            last += DAY
        return begin, on_the_clock(last, closes, zone)


def in_our_time(day: date) -> date:
    """Raises ValidationError for a year that nobody means."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise forms.ValidationError(_("Is this the right year?"))
    return day


class WhenForm(SectionForm):
    class Meta:
        model = EvenementPage
        fields = ()
        formsets = {
            "reeksen": {
                "form": SeriesForm,
                "formset": ReeksFormSet,
                "fields": SeriesForm.Meta.fields,
                "extra": 1,
                "max_num": MOST_SERIES,
                "validate_max": True,
                "can_order": False,
            },
            "data": {
                "form": DateForm,
                "fields": DateForm.Meta.fields,
                "extra": 2,
                "max_num": MOST_DATES,
                "validate_max": True,
                "can_order": False,
            },
        }

    def __init__(self, data: Any = None, *args: Any, instance: EvenementPage, **kwargs: Any) -> None:
        if data is not None:
            data = with_known_rows(data, instance)
        super().__init__(data, *args, instance=instance, **kwargs)
        for formset in self.formsets.values():
            for form in formset.forms:
                tidy(form, is_new=form not in formset.initial_forms)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not any(stays(formset) for formset in self.formsets.values()):
            self.add_error(None, _("When is it? Fill in at least one date, or how often it is held."))
        return cleaned

    @property
    def lists(self) -> list[dict[str, Any]]:
        """For the template: the rows there are, in words, and room for more."""
        names = {"reeksen": _("Over and over"), "data": _("On single days")}
        more = {"reeksen": _("One more series"), "data": _("One more day")}
        is_empty = not any(formset.initial_forms for formset in self.formsets.values())
        return [
            {
                "naam": names[name],
                "rijen": [
                    row(form, more[name], is_open=is_empty and not number)
                    for number, form in enumerate(formset)
                ],
            }
            for name, formset in self.formsets.items()
        ]


def with_known_rows(data: QueryDict, draft: EvenementPage) -> QueryDict:
    """
    What was sent, with an empty number for a row that the draft has not (any more): somebody else may have taken it
    away. It then counts as a new row, for modelcluster stumbles over a number that it does not know.
    """
    data = data.copy()
    for name in WhenForm.formsets:
        known = {str(row.pk) for row in getattr(draft, name).all() if row.pk}
        sent = data.get(f"{name}-INITIAL_FORMS", "")
        rows = min(int(sent), MOST_ROWS) if sent.isascii() and sent.isdigit() and len(sent) < 5 else 0
        for number in range(rows):
            key = f"{name}-{number}-id"
            if data.get(key, "") not in known:
                data[key] = ""
    return data


def tidy(form: forms.BaseForm, *, is_new: bool) -> None:
    """Nobody is asked for a place in the order, nor whether a row that is not there yet has to go."""
    if ORDERING_FIELD_NAME in form.fields:
        form.fields[ORDERING_FIELD_NAME].widget = forms.HiddenInput()
    if is_new:
        form.fields.pop(DELETION_FIELD_NAME, None)
    else:
        form.fields[DELETION_FIELD_NAME].label = _("Take this away")


def row(form: Any, when_new: str, *, is_open: bool) -> dict[str, Any]:
    known = form.instance
    words = when_new
    if isinstance(known, Reeks) and form.initial.get("eerste_dag") and not form.empty_permitted:
        words = in_words(known, timezone.localdate())
    elif isinstance(known, EvenementDatum) and known.begin and not form.empty_permitted:
        words = of_date(known)
    return {"form": form, "woorden": words, "open": is_open or bool(form.is_bound and form.errors)}


def stays(formset: BaseChildFormSet) -> bool:
    """Whether anything is left, also with a mistake in it: that is told where it stands."""
    for form in formset.forms:
        if not form.is_valid():
            return True
        given = form in formset.initial_forms or form.has_changed()
        if given and not form.cleaned_data.get(DELETION_FIELD_NAME):
            return True
    return False
