"""One series in the form of an activity: asked in plain words, kept as a rule."""

import re
from datetime import date, datetime
from typing import Any, cast

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms.formsets import DELETION_FIELD_NAME, ORDERING_FIELD_NAME
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateInput

from evenementen.admin.series import choices
from evenementen.models.reeks import Reeks
from evenementen.models.schoolvakantie import Schoolvakantie
from evenementen.recurrence.closed_days import ClosedDays
from evenementen.recurrence.horizon import MAX_MOMENTS, until_horizon
from evenementen.recurrence.pattern import read, until_of, with_until, write
from evenementen.recurrence.rule import LOOKED_AHEAD, MIDNIGHT, Rule, RuleError, parse
from evenementen.recurrence.words import in_words
from evenementen.recurrence.written_days import LAST_YEAR, MOST, read_days, write_days

# Kept here by the day.
SEVERAL_A_DAY = re.compile(r"(?i)SECOND|MINUTE|HOUR")
# What the panel adds to each row.
FURNITURE = {DELETION_FIELD_NAME, ORDERING_FIELD_NAME}
TEXT_OF_DAYS = {"placeholder": "23-12-2026, 30-12-2026"}


class ReeksForm(WagtailAdminModelForm):
    """
    `rrule`, `exdatums` and `rdatums` of a Reeks as questions. A rule that no answers make stays as it is until
    somebody chooses another one.
    """

    hoe_vaak = forms.ChoiceField(label=gettext_lazy("How often?"), choices=choices.HOW_OFTEN, initial="week")
    weekdagen = forms.TypedMultipleChoiceField(
        label=gettext_lazy("On which days?"),
        help_text=gettext_lazy("Choose none, and it is the weekday of the first day."),
        choices=choices.WEEKDAY_CHOICES,
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple(attrs={"class": "beheer-keuzes reeks-dagen"}),
    )
    in_de_maand = forms.ChoiceField(
        label=gettext_lazy("On which day of the month?"),
        choices=choices.IN_THE_MONTH,
        initial=choices.SAME_DAY,
        required=False,
    )
    stopt = forms.ChoiceField(
        label=gettext_lazy("When does it stop?"),
        choices=choices.ENDS,
        initial=choices.NEVER,
        required=False,
    )
    tot_en_met = forms.DateField(
        label=gettext_lazy("Last day"),
        help_text=gettext_lazy("Only when it stops after a last day."),
        required=False,
        widget=AdminDateInput,
    )
    behalve_op = forms.CharField(
        label=gettext_lazy("Not on these days"),
        help_text=gettext_lazy("With commas between them. For example: 23-12-2026, 30 December 2026."),
        required=False,
        widget=forms.TextInput(attrs=TEXT_OF_DAYS),
    )
    ook_op = forms.CharField(
        label=gettext_lazy("Also on these days"),
        help_text=gettext_lazy("Extra days at the same hours, also in a holiday."),
        required=False,
        widget=forms.TextInput(attrs=TEXT_OF_DAYS),
    )
    # The rule as it is, for a row that is kept in a draft only and has no number yet.
    eigen_regel = forms.CharField(required=False, max_length=255, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, value in self._answers().items():
            self.initial.setdefault(name, value)
        if "vakantieregio" in self.fields:
            region = cast(forms.ChoiceField, self.fields["vakantieregio"])
            region.label = _("In the school holidays")
            region.choices = [("", _("it goes on"))] + [
                (regio.value, _("not in those of %(region)s") % {"region": regio.label})
                for regio in Schoolvakantie.Regio
            ]
        if self._own_rule():
            how_often = cast(forms.ChoiceField, self.fields["hoe_vaak"])
            how_often.choices = [(choices.AS_IT_IS, self._as_it_is()), *choices.HOW_OFTEN]

    def _answers(self) -> dict[str, Any]:
        """What the fields say of the row as it is kept."""
        reeks = self.instance
        if reeks.eerste_dag is None:
            return {}
        extra = [date.fromisoformat(day) for day in reeks.rdatums]
        if not reeks.rrule:
            first, *rest = sorted(extra) or [reeks.eerste_dag]
            self.initial["eerste_dag"] = first
            return {"hoe_vaak": choices.ONLY_NAMED, "ook_op": write_days(rest)}
        until = until_of(reeks.rrule)
        answers = {
            "tot_en_met": until,
            "stopt": choices.AFTER_TIMES if reeks.aantal else choices.ON_DATE if until else choices.NEVER,
            "behalve_op": write_days(map(date.fromisoformat, reeks.exdatums)),
            "ook_op": write_days(extra),
        }
        pattern = read(reeks.rrule, reeks.eerste_dag)
        made = choices.as_choices(pattern, reeks.eerste_dag) if pattern else None
        return answers | (made or {"hoe_vaak": choices.AS_IT_IS, "eigen_regel": reeks.rrule})

    def _own_rule(self) -> str:
        """The rule for which there are no answers, or ""."""
        kept = self.initial.get("eigen_regel") or ""
        return kept or (self.data.get(self.add_prefix("eigen_regel"), "") if self.is_bound else "")

    def _as_it_is(self) -> str:
        words = in_words(self.instance, timezone.localdate()) if self.instance.rrule else self._own_rule()
        return _("Leave it as it is: %(words)s") % {"words": words}

    def has_changed(self) -> bool:
        """A row that was added and left alone is none, though it got a place in the order."""
        return bool(set(self.changed_data) - FURNITURE) if self.empty_permitted else super().has_changed()

    def full_clean(self) -> None:
        super().full_clean()
        if self.is_bound and self.empty_permitted and not self.has_changed():
            # The panel sorts all rows.
            self.cleaned_data.setdefault(ORDERING_FIELD_NAME, None)

    def clean_eigen_regel(self) -> str:
        """Only what was there already may be kept, and no rule that fires by the hour."""
        rule: str = self.cleaned_data["eigen_regel"]
        if rule and rule != self.instance.rrule and (SEVERAL_A_DAY.search(rule) or not is_rule(rule)):
            raise ValidationError(_("This is no rule that we know."))
        return rule

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        first = cleaned.get("eerste_dag")
        if first is None or "hoe_vaak" not in cleaned:
            return cleaned
        if first.year > LAST_YEAR:
            self.add_error("eerste_dag", _("That is too far ahead."))
            return cleaned
        if cleaned.get("hele_dag"):
            cleaned["begintijd"] = cleaned["eindtijd"] = None
        until = self._end(cleaned, first)
        not_on = self._days(cleaned, "behalve_op", first)
        also_on = self._days(cleaned, "ook_op", first)
        if both := sorted(not_on & also_on):
            self.add_error("ook_op", _("It is and it is not on %(day)s?") % {"day": in_full(both[0])})
        reeks = self.instance
        if cleaned["hoe_vaak"] == choices.ONLY_NAMED:
            reeks.rrule, not_on, also_on = "", set(), also_on | {first}
            cleaned["aantal"] = None
        else:
            reeks.rrule = self._rule(cleaned, first, until)
        if not self.errors and not_on:
            not_on = self._known_exceptions(cleaned, first, not_on)
        reeks.exdatums = sorted(day.isoformat() for day in not_on)
        reeks.rdatums = sorted(day.isoformat() for day in also_on)
        return cleaned

    def _end(self, cleaned: dict[str, Any], first: date) -> date | None:
        """The last day, when it stops on one. What belongs to another answer is left out."""
        if cleaned["hoe_vaak"] == choices.ONLY_NAMED:
            return None
        ends = cleaned.get("stopt") or choices.NEVER
        if ends == choices.AFTER_TIMES:
            if cleaned.get("aantal") is None and "aantal" not in self.errors:
                self.add_error("aantal", _("After how many times does it stop?"))
            return None
        cleaned["aantal"] = None
        if ends == choices.NEVER:
            return None
        until = cleaned.get("tot_en_met")
        if until is None:
            if "tot_en_met" not in self.errors:
                self.add_error("tot_en_met", _("What is the last day?"))
        elif until < first:
            self.add_error("tot_en_met", _("This day is before the first day."))
        elif until.year > LAST_YEAR:
            self.add_error("tot_en_met", _("That is too far ahead."))
        return until

    def _rule(self, cleaned: dict[str, Any], first: date, until: date | None) -> str:
        if cleaned["hoe_vaak"] == choices.AS_IT_IS:
            return with_until(cleaned.get("eigen_regel") or self.instance.rrule, until)
        made = choices.as_pattern(
            cleaned["hoe_vaak"],
            cleaned.get("weekdagen") or [],
            cleaned.get("in_de_maand") or "",
            first,
            until,
        )
        known = self.instance.rrule
        return known if read(known, first) == made else write(made)

    def _days(self, cleaned: dict[str, Any], name: str, first: date) -> set[date]:
        written = read_days(cleaned.get(name) or "", max(first, timezone.localdate()))
        for unknown in written.unknown[:MOST]:
            self.add_error(
                name,
                _("“%(text)s” is no day that we know. Write it like this: 23-12-2026.")
                % {"text": unknown[:40]},
            )
        if len(written.days) > MOST:
            self.add_error(name, _("These are too many days; at most %(number)s.") % {"number": MOST})
        return set(written.days)

    def _known_exceptions(self, cleaned: dict[str, Any], first: date, days: set[date]) -> set[date]:
        """Those that are a day of the series; one to come that is none is named. What is over tells nobody anything."""
        last = min(max(days), first + LOOKED_AHEAD)
        try:
            planned = set(Rule(eerste_dag=first, rrule=self.instance.rrule).days(last))
            if cleaned.get("aantal"):
                counted = Rule(first, self.instance.rrule, aantal=cleaned["aantal"], exdates=frozenset(days))
                held = list(counted.days(first + LOOKED_AHEAD))
                planned = {day for day in planned if held and day <= held[-1]}
        except RuleError:
            return days
        today = timezone.localdate()
        for day in sorted(days - planned):
            if day >= today:
                self.add_error("behalve_op", _("%(day)s is no day of this series.") % {"day": in_full(day)})
        return days & planned

    def _update_errors(self, errors: ValidationError) -> None:
        """The model speaks of its rule; here that is how often. What follows from a mistake is not told beside it."""
        found = getattr(errors, "error_dict", {})
        if self.errors or len(found) > 1:
            found.pop("eerste_dag", None)
        for name in [name for name in found if name != NON_FIELD_ERRORS and name not in self.fields]:
            found.setdefault("hoe_vaak", []).extend(found.pop(name))
        super()._update_errors(errors)


class ReeksFormSet(BaseChildFormSet):
    """All series of an activity together."""

    def clean(self) -> None:
        super().clean()
        rows = chosen(self)
        if rows and len(until_horizon(rows, ClosedDays.load(), timezone.localdate())) > MAX_MOMENTS:
            raise ValidationError(
                _(
                    "These are more than %(number)s times in a year and a half. Choose fewer days, or let it "
                    "stop earlier."
                )
                % {"number": MAX_MOMENTS}
            )


def chosen(formset: BaseChildFormSet) -> list[Reeks]:
    """The rows that stay, as they are filled in; those with a mistake are left out."""
    if not formset.is_bound:
        return [form.instance for form in formset.forms if form.instance.eerste_dag]
    return [
        form.instance
        for form in formset.forms
        if form.is_valid() and not form.cleaned_data.get(DELETION_FIELD_NAME) and form.instance.eerste_dag
    ]


def is_rule(rrule: str) -> bool:
    try:
        parse(rrule, datetime.combine(date(2026, 1, 1), MIDNIGHT))
    except RuleError:
        return False
    return True


def in_full(day: date) -> str:
    """ "Woensdag 23 december 2026" without its capital."""
    return date_format(day, "l j F Y")
