"""What somebody is asked before something is off, moved or full; in fields that every phone knows."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, cast

from dateutil.relativedelta import relativedelta
from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from evenementen.agenda import start_of
from evenementen.deviating import Gezegd, Soort, first_start, inside
from evenementen.models import AfwijkingPeriode, Moment
from evenementen.recurrence.horizon import HORIZON
from evenementen.recurrence.rule import on_the_clock
from locaties.models import Locatie

DAY = timedelta(days=1)


def day_input() -> forms.DateInput:
    return forms.DateInput({"type": "date"}, format="%Y-%m-%d")


def clock_input() -> forms.TimeInput:
    return forms.TimeInput({"type": "time"}, format="%H:%M")


class PlaceField(forms.ModelChoiceField):
    """Of the places that somebody may choose."""

    def label_from_instance(self, obj: Any) -> str:
        street = f"{obj.straat} {obj.huisnummer}".strip()
        return f"{obj.naam}, {street}" if street else obj.naam


def check_day(day: date) -> date:
    """Raises ValidationError for a day that is over, or further away than moments are known."""
    today = timezone.localdate()
    if day < today:
        raise forms.ValidationError(gettext("This day is over already."))
    if day > today + HORIZON:
        raise forms.ValidationError(gettext("Choose a day within a year and a half."))
    return day


class WhyForm(forms.Form):
    """Of one moment that is off or full."""

    reden = forms.CharField(
        label=_("Why? Visitors read this"),
        max_length=200,
        required=False,
        help_text=_("For example: the cook is ill."),
    )
    alternatief = forms.CharField(
        label=_("What can people do instead? Visitors read this"),
        max_length=200,
        required=False,
        help_text=_("For example: you can eat at De Brug today."),
    )

    def __init__(
        self, *args: Any, moment: Moment, said: Gezegd, places: QuerySet[Locatie], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.initial = {"reden": said.reden, "alternatief": said.alternatief}
        self.moment, self.said, self.places = moment, said, places

    def words(self, soort: str) -> Gezegd:
        """What holds from now on. To be full does not undo that it is off: whoever says so may not know that."""
        if soort == Soort.VOL and self.said.gaat_niet_door:
            return replace(self.said, vol=True)
        why = {name: self.cleaned_data[name] for name in ("reden", "alternatief")}
        if soort == Soort.VOL:
            return replace(self.said, vol=True, **why)
        return replace(self.said, gaat_niet_door=True, **why)


class MoveForm(WhyForm):
    """Of one moment that is held at another time or place."""

    field_order = ("dag", "begintijd", "eindtijd", "locatie", "reden", "alternatief")

    dag = forms.DateField(label=_("On which day is it now?"), widget=day_input())
    begintijd = forms.TimeField(label=_("At what time does it start?"), widget=clock_input())
    eindtijd = forms.TimeField(
        label=_("At what time does it end?"),
        widget=clock_input(),
        required=False,
        help_text=_("Leave empty when it takes as long as always."),
    )
    locatie = PlaceField(
        Locatie.objects.none(),
        label=_("Where is it now?"),
        required=False,
        empty_label=_("At the usual place"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        begin = timezone.localtime(self.moment.begin)
        cast(PlaceField, self.fields["locatie"]).queryset = self.places
        self.initial = {
            **self.initial,
            "dag": begin.date(),
            "begintijd": begin.time(),
            "eindtijd": self.said.nieuw_einde and timezone.localtime(self.said.nieuw_einde).time(),
            "locatie": self.said.nieuwe_locatie_id,
        }
        if self.moment.hele_dag:
            del self.fields["begintijd"], self.fields["eindtijd"]

    def clean_dag(self) -> date:
        return check_day(self.cleaned_data["dag"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if self.errors:
            return data
        zone = timezone.get_default_timezone()
        start = data.get("begintijd") or timezone.localtime(self.moment.begin).time()
        data["begin"] = on_the_clock(data["dag"], start, zone)
        data["einde"] = None
        if data["begin"] < timezone.now() and not self.moment.hele_dag:
            self.add_error("begintijd", gettext("This is before now. Choose a later time."))
        if end := data.get("eindtijd"):
            past_midnight = end <= start and goes_past_midnight(self.moment)
            data["einde"] = on_the_clock(data["dag"] + DAY if past_midnight else data["dag"], end, zone)
            if data["einde"] <= data["begin"]:
                self.add_error("eindtijd", gettext("This must be later than the start."))
        as_planned = data["begin"] == self.moment.oorspronkelijk_begin
        if as_planned and not data["einde"]:
            data["begin"] = None
        if not (data["begin"] or data["locatie"]):
            self.add_error(None, gettext("Moved to when, or to where? Fill in a day, a time or a place."))
        return data

    def words(self, soort: str) -> Gezegd:
        """Who moves something says that it is on."""
        data = self.cleaned_data
        return Gezegd(
            nieuw_begin=data["begin"],
            nieuw_einde=data["einde"],
            nieuwe_locatie_id=data["locatie"] and data["locatie"].pk,
            vol=self.said.vol,
            reden=data["reden"],
            alternatief=data["alternatief"],
        )


def goes_past_midnight(moment: Moment) -> bool:
    begin, einde = timezone.localtime(moment.begin), moment.einde and timezone.localtime(moment.einde)
    return bool(einde and einde.date() > begin.date())


class PeriodForm(forms.ModelForm):
    """Of a while in which all is off or full."""

    field_order = ("vanaf", "hoelang", "tot_en_met")

    TOT, ALLES = "tot", "alles"

    vanaf = forms.DateField(label=_("From which day?"), widget=day_input())
    hoelang = forms.ChoiceField(
        label=_("For how long?"),
        choices=[(TOT, _("The coming weeks, until the day below")), (ALLES, _("Everything from then on"))],
        widget=forms.RadioSelect,
        initial=TOT,
    )
    tot_en_met = forms.DateField(
        label=_("Until and including which day?"),
        widget=day_input(),
        required=False,
        help_text=_("Leave empty when it is about everything from then on."),
    )

    class Meta:
        model = AfwijkingPeriode
        fields: tuple[str, ...] = ("reden", "alternatief")
        labels = {
            "reden": _("Why? Visitors read this"),
            "alternatief": _("What can people do instead? Visitors read this"),
        }
        help_texts = {
            "reden": _("For example: the hall is being rebuilt."),
            "alternatief": _("For example: you can eat at De Brug today."),
        }

    def __init__(self, *args: Any, places: QuerySet[Locatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.places = places
        self.initial.setdefault("vanaf", timezone.localdate())

    def _post_clean(self) -> None:
        # What the model would miss of a form that has a mistake already, only hides that mistake.
        if not self.errors:
            cast(Any, super())._post_clean()

    def clean_vanaf(self) -> date:
        return check_day(self.cleaned_data["vanaf"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if "vanaf" not in data or "hoelang" not in data:
            return data
        now = timezone.now().replace(microsecond=0)
        period = self.instance
        period.vanaf = max(start_of(data["vanaf"]), now)
        period.tot = None
        if data["hoelang"] == self.TOT:
            last = data.get("tot_en_met")
            if last is None:
                if "tot_en_met" not in self.errors:
                    self.add_error(
                        "tot_en_met", gettext("Until which day? Or choose “everything from then on”.")
                    )
                return data
            if last < data["vanaf"] or last > data["vanaf"] + relativedelta(years=2):
                self.add_error("tot_en_met", gettext("Choose a day after the first one, within two years."))
                return data
            period.tot = start_of(last + DAY)
        if not inside(period, now).exists():
            self.add_error(
                None, gettext("It is not held on any day in this period, so there is nothing to say.")
            )
        return data


class MovePeriodForm(PeriodForm):
    """Of a while in which all is at another time or place."""

    dagen_later = forms.TypedChoiceField(label=_("On which day is it then?"), coerce=int, initial=0)

    class Meta(PeriodForm.Meta):
        fields = (
            *("dagen_later", "nieuwe_begintijd", "nieuwe_eindtijd", "nieuwe_locatie"),
            *PeriodForm.Meta.fields,
        )
        field_classes = {"nieuwe_locatie": PlaceField}
        widgets = {"nieuwe_begintijd": clock_input(), "nieuwe_eindtijd": clock_input()}
        labels = {
            **PeriodForm.Meta.labels,
            "nieuwe_begintijd": _("At what time does it start then?"),
            "nieuwe_eindtijd": _("At what time does it end then?"),
            "nieuwe_locatie": _("Where is it then?"),
        }
        help_texts = {
            **PeriodForm.Meta.help_texts,
            "nieuwe_begintijd": _("Leave empty when it starts at the usual time."),
            "nieuwe_eindtijd": _("Leave empty when it takes as long as always."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        place = cast(PlaceField, self.fields["nieuwe_locatie"])
        place.queryset = self.places
        place.empty_label = gettext("At the usual place")
        cast(forms.ChoiceField, self.fields["dagen_later"]).choices = other_days()

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        begin, end = data.get("nieuwe_begintijd"), data.get("nieuwe_eindtijd")
        if end and not begin:
            self.add_error("nieuwe_begintijd", gettext("Fill in the new start as well."))
        if self.errors:
            return data
        period, now = self.instance, timezone.now()
        moments = list(inside(period, now))
        if begin and end and end <= begin and not any(map(goes_past_midnight, moments)):
            self.add_error("nieuwe_eindtijd", gettext("This must be later than the start."))
        period.dagen_later, period.nieuwe_begintijd, period.nieuwe_eindtijd = data["dagen_later"], begin, None
        first = first_start(period, (moment.oorspronkelijk_begin for moment in moments))
        if first is not None and first < now:
            self.add_error(None, gettext("The first one would then begin before now. Choose a later day."))
        return data


def other_days() -> list[tuple[int, str]]:
    """What `dagen_later` of a period may be, in words."""
    later = [
        (days, ngettext("%(days)s day later", "%(days)s days later", days) % {"days": days})
        for days in range(1, 7)
    ]
    earlier = [
        (-days, ngettext("%(days)s day earlier", "%(days)s days earlier", days) % {"days": days})
        for days in range(1, 7)
    ]
    return [(0, gettext("The same day as always")), *later, *earlier]


FORMS: dict[str, type[WhyForm]] = {
    Soort.GAAT_NIET_DOOR: WhyForm,
    Soort.VERPLAATST: MoveForm,
    Soort.VOL: WhyForm,
}
PERIOD_FORMS: dict[str, type[PeriodForm]] = {
    Soort.GAAT_NIET_DOOR: PeriodForm,
    Soort.VERPLAATST: MovePeriodForm,
    Soort.VOL: PeriodForm,
}
