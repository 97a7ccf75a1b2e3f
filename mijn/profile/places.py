"""One more place of one's own organisation: a building that is known already, or a new one."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cms.rate_limit import may_go_on, too_often
from locaties.models import Locatie
from locaties.pdok import Adres, PdokError, find_addresses, is_number
from mijn.activities.own import places_for
from mijn.editing.drafts import keep, locked_draft
from mijn.editing.subject import Subject
from mijn.own import says_when_gone
from mijn.profile.places_forms import NewPlaceForm, SearchForm
from mijn.profile.views import profile_of
from mijn.profile.words import address_in_words
from mijn.screens import screen
from organisaties.models import OrganisatieLocatie
from sites.requests import EditorRequest

# Of one visitor: each asks the register of addresses.
AN_HOUR = 3600
ASKED_AN_HOUR = 60


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def add_place(request: EditorRequest, pk: int) -> HttpResponse:
    """First the postcode and number; then what is known there, and else a new place with that address filled in."""
    subject = profile_of(request, pk)
    if not may_go_on(request, "adres", times=ASKED_AN_HOUR, seconds=AN_HOUR):
        return too_often(request)
    search = SearchForm(request.GET if "postcode" in request.GET else None)
    if not search.is_valid():
        return show(request, subject, form=search)
    postcode, number = search.cleaned_data["postcode"], search.cleaned_data["huisnummer"]
    known = known_at(places_for(subject.lid), postcode, number)
    try:
        found, away = find_addresses(postcode, number), False
    except PdokError:
        found, away = [], True
    first = found[0] if found else Adres("", number, postcode, "")
    initial = {name: getattr(first, name) for name in ("straat", "huisnummer", "postcode", "plaats")}
    form = NewPlaceForm(initial=initial)
    if request.method == "POST":
        chosen = next((place for place in known if str(place.pk) == request.POST.get("locatie")), None)
        form = NewPlaceForm(request.POST)
        if chosen is None and form.is_valid():
            chosen = with_register(form.save(commit=False), found)
        if chosen is not None:
            try:
                keep_place(request, subject, chosen)
            except ValidationError as refusal:
                form.add_error(None, refusal.messages)
            else:
                messages.success(request, _("Kept. Not online yet."))
                return HttpResponseRedirect(subject.url_of(subject.section("plek")))
    words = [(place.pk, address_in_words(place)) for place in known]
    return show(request, subject, nieuw=form, bekend=words, weg=away, niet_gevonden=not found and not away)


def show(request: EditorRequest, subject: Subject, **context: Any) -> HttpResponse:
    return screen(
        request,
        "mijn/bewerken/plek.html",
        subject.lid,
        onderwerp=subject,
        terug=subject.url_of(subject.section("plek")),
        **context,
    )


def known_at(places: QuerySet[Locatie], postcode: str, number: str) -> list[Locatie]:
    """A building that others use too is offered first, so that it stands in the list once."""
    return [place for place in places.filter(postcode=postcode) if is_number(place.huisnummer, number)]


def with_register(place: Locatie, found: list[Adres]) -> Locatie:
    """Where it lies and its number in the register, when the address is one that the register gave."""
    for adres in found:
        if (place.straat, place.huisnummer, place.postcode) == (
            adres.straat,
            adres.huisnummer,
            adres.postcode,
        ):
            place.bag_id = adres.bag_id
            place.breedtegraad, place.lengtegraad = adres.breedtegraad, adres.lengtegraad
    return place


@transaction.atomic
def keep_place(request: EditorRequest, subject: Subject, place: Locatie) -> None:
    draft = locked_draft(subject.page)
    if any(place.pk and row.locatie_id == place.pk for row in draft.plekken.all()):
        raise ValidationError(_("This place is on your list already."))
    if place.pk is None:
        place.full_clean()
        place.save()
    draft.plekken = [*draft.plekken.all(), OrganisatieLocatie(locatie=place)]
    keep(draft, request.user)
