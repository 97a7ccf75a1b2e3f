"""A new activity: what it is and when, on one short screen; the rest is asked afterwards, subject by subject."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.actions.copy_page import CopyPageAction

from evenementen.admin.series.choices import as_pattern
from evenementen.deviations_forms import check_day, clock_input, day_input
from evenementen.models import EvenementDatum, EvenementPage, Reeks
from evenementen.recurrence.pattern import write
from evenementen.recurrence.rule import DAY, on_the_clock
from mijn.editing.drafts import draft_of, keep, locked
from mijn.own import eigen_activiteit, eigen_organisatie, says_when_gone
from mijn.screens import screen
from organisaties.models import Lidmaatschap
from sites.requests import EditorRequest

ONCE = ""
HOW_OFTEN = [
    (ONCE, gettext_lazy("Once")),
    ("week", gettext_lazy("Every week")),
    ("week2", gettext_lazy("Every two weeks")),
    ("maand", gettext_lazy("Every month")),
]


class NewForm(forms.ModelForm):
    dag = forms.DateField(
        label=gettext_lazy("On which day is it, or is it for the first time?"), widget=day_input()
    )
    begintijd = forms.TimeField(label=gettext_lazy("At what time does it start?"), widget=clock_input())
    eindtijd = forms.TimeField(
        label=gettext_lazy("At what time does it end?"),
        widget=clock_input(),
        required=False,
        help_text=gettext_lazy("You may leave this empty."),
    )
    hoe_vaak = forms.ChoiceField(
        label=gettext_lazy("How often?"), choices=HOW_OFTEN, required=False, widget=forms.RadioSelect
    )

    class Meta:
        model = EvenementPage
        fields = ("title", "regel")
        labels = {
            "title": gettext_lazy("What is it called?"),
            "regel": gettext_lazy("What will people do there? In one sentence"),
        }
        help_texts = {"title": "", "regel": ""}
        widgets = {
            "title": forms.TextInput({"autocomplete": "off"}),
            "regel": forms.Textarea({"rows": 3, "maxlength": 140}),
        }

    def clean_dag(self) -> date:
        return check_day(self.cleaned_data["dag"])

    def add_when(self) -> None:
        """The day as a date, or as the first day of a series."""
        page, day, data = self.instance, self.cleaned_data["dag"], self.cleaned_data
        if how_often := data["hoe_vaak"]:
            rule = write(as_pattern(how_often, [], "", day, None))
            page.reeksen = [
                Reeks(eerste_dag=day, begintijd=data["begintijd"], eindtijd=data["eindtijd"], rrule=rule)
            ]
        else:
            page.data = [EvenementDatum(begin=moment(day, data["begintijd"]), einde=self._end(day))]

    def _end(self, day: date) -> datetime | None:
        closes = self.cleaned_data["eindtijd"]
        if closes is None:
            return None
        return moment(day if closes > self.cleaned_data["begintijd"] else day + DAY, closes)


def moment(day: date, clock: Any) -> datetime:
    return on_the_clock(day, clock, timezone.get_current_timezone())


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def new(request: EditorRequest, pk: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    form = NewForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            page = make(lid, form, request)
        except ValidationError as refusal:
            form.add_error(None, refusal.messages)
        else:
            messages.success(request, _("Kept. Not online yet."))
            return redirect("mijn_bewerken", pk, page.pk)
    return screen(request, "mijn/bewerken/nieuw.html", lid, form=form)


@transaction.atomic
def make(lid: Lidmaatschap, form: NewForm, request: EditorRequest) -> EvenementPage:
    """Below the organisation, and not online. Raises ValidationError for what can be no page."""
    page: EvenementPage = form.instance
    page.live, page.owner, page.locale = False, request.user, lid.organisatie.locale
    form.add_when()
    # Two who add something at once each get a place of their own.
    locked(lid.organisatie).add_child(instance=page)
    keep(page, request.user)
    return page


@login_required
@require_POST
@says_when_gone
def copy(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    """The newest version of an activity once more, not online, to change something in it."""
    lid = eigen_organisatie(request, pk)
    page = eigen_activiteit(lid, activiteit)
    draft = draft_of(page)
    title = _("%(title)s (copy)") % {"title": draft.title}
    with transaction.atomic():
        parent = locked(lid.organisatie)
        made = CopyPageAction(
            draft,
            to=parent,
            update_attrs={"title": title[:255], "draft_title": title[:255], "slug": free_slug(lid, page)},
            copy_revisions=False,
            keep_live=False,
            user=request.user,
        ).execute(skip_permission_checks=True)
    messages.success(request, _("This is the copy. Change what is different. It is not online yet."))
    return redirect("mijn_bewerken", pk, made.pk)


def free_slug(lid: Lidmaatschap, page: EvenementPage) -> str:
    taken = set(lid.organisatie.get_children().values_list("slug", flat=True))
    numbers = iter(range(2, len(taken) + 3))
    return next(slug for number in numbers if (slug := f"{page.slug[:240]}-{number}") not in taken)
