"""Closed today, tomorrow, on a day or in a period."""

from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mijn.own import eigen_organisatie, says_when_gone
from mijn.screens import say_it_is_online, screen
from organisaties.audit import schrijf_op
from organisaties.facts import sluit
from organisaties.models import Sluiting
from sites.requests import EditorRequest

VANDAAG, MORGEN, DAG, PERIODE = "vandaag", "morgen", "dag", "periode"
AHEAD = relativedelta(years=2)


class CloseForm(forms.Form):
    """Today and tomorrow carry their day: who taps after midnight still means the day that was shown."""

    van = forms.DateField(
        label=gettext_lazy("Which day?"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )
    tot = forms.DateField(
        label=gettext_lazy("Until and including which day?"),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
    )
    reden = forms.CharField(
        label=gettext_lazy("Why? Visitors read this"),
        max_length=120,
        required=False,
        help_text=gettext_lazy("You may leave this empty. For example: holiday."),
    )

    def __init__(self, *args: Any, wanneer: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        if wanneer != PERIODE:
            del self.fields["tot"]
        else:
            self.fields["van"].label = _("From which day?")
        if wanneer in (VANDAAG, MORGEN):
            self.fields["van"].widget = forms.HiddenInput()
            self.initial["van"] = f"{today + timedelta(days=wanneer == MORGEN):%Y-%m-%d}"

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        van, today = data.get("van"), timezone.localdate()
        tot = data.setdefault("tot", van) if "tot" not in self.fields else data.get("tot")
        if van is None or tot is None:
            return data
        last = "tot" if "tot" in self.fields else "van"
        if tot < van:
            self.add_error("tot", _("The last day lies before the first."))
        elif tot < today:
            self.add_error(last, _("This day is over already."))
        elif tot > today + AHEAD:
            self.add_error(last, _("Choose a day within two years."))
        return data

    @property
    def dag(self) -> date | None:
        """The day it is about, of a form that does not ask for one; None for what is no day."""
        if not self["van"].is_hidden:
            return None
        try:
            return forms.DateField().clean(self["van"].value())
        except forms.ValidationError:
            return None


@login_required
@require_safe
@says_when_gone
def closings(request: EditorRequest, pk: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    today = timezone.localdate()
    context: dict[str, Any] = {
        "sluitingen": lid.organisatie.sluitingen.nog_geldig(today),
        "vandaag": today,
        "morgen": today + timedelta(days=1),
    }
    return screen(request, "mijn/feiten/gesloten.html", lid, **context)


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def close(request: EditorRequest, pk: int, wanneer: str) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    if wanneer not in (VANDAAG, MORGEN, DAG, PERIODE):
        raise Http404
    form = CloseForm(request.POST if request.method == "POST" else None, wanneer=wanneer)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with transaction.atomic():
            rij = sluit(lid.organisatie, data["van"], data["tot"], data["reden"])
            schrijf_op(lid.organisatie, "feit.dicht", request.user, **days(rij))
        say_it_is_online(request, lid, lid.organisatie)
        return redirect("mijn_gesloten", lid.organisatie_id)
    return screen(request, "mijn/feiten/dicht.html", lid, form=form, wanneer=wanneer)


@login_required
@require_POST
@says_when_gone
def open_again(request: EditorRequest, pk: int, sluiting: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    rij = lid.organisatie.sluitingen.filter(pk=sluiting).first()
    if rij is None:
        messages.info(request, _("This was taken back already. Below you see how it is now."))
    else:
        with transaction.atomic():
            schrijf_op(lid.organisatie, "feit.open", request.user, **days(rij))
            rij.delete()
        say_it_is_online(request, lid, lid.organisatie)
    return redirect("mijn_gesloten", lid.organisatie_id)


def days(rij: Sluiting) -> dict[str, str]:
    return {"van": rij.van.isoformat(), "tot": rij.tot.isoformat()}
