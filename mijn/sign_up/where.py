"""Where a new organisation is: a building that is known already, an address of the register, or one by hand."""

import re

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from cms.rate_limit import may_go_on
from locaties.models import Locatie
from locaties.pdok import Adres, PdokError, find_addresses
from locaties.postcodes import FULL, normalise
from mijn.activities.own import known_to_all
from mijn.profile.places import AN_HOUR, ASKED_AN_HOUR, known_at
from mijn.sign_up.forms import WhereForm
from mijn.sign_up.screens import keep, of_link, step_of, step_screen
from mijn.sign_up.steps import BY_NAME, Walk
from organisaties.models import Aanmelding

ASKED = ("waar", "postcode", "huisnummer", "straat", "plaats", "naam_van_plek", "adres_tonen")


@of_link
def where(request: HttpRequest, walk: Walk) -> HttpResponse:
    """With the street left empty the address is looked up, and asked once more with what was found."""
    step, row = BY_NAME["waar"], walk.row
    if elsewhere := step_of(walk, step):
        return elsewhere
    said = request.POST if request.method == "POST" else None
    postcode, number, street = (
        said.get(name, "").strip() if said is not None else getattr(row, name)
        for name in ("postcode", "huisnummer", "straat")
    )
    at_address = said is None or said.get("waar") == Aanmelding.Waar.ADRES
    whole = at_address and is_whole(postcode, number)
    found, away = look_up(request, postcode, number) if whole else ([], False)
    known = buildings(walk, row, postcode, number)
    if said is not None and not (whole and not street):
        form = keep(walk, step, lambda row: WhereForm(said, instance=row, known=known, found=found))
        if form.is_valid():
            return redirect(walk.after(step.number, form.instance))
        return step_screen(request, walk, step, "waar", form=form)
    initial = {name: said.get(name, "") for name in ASKED} if said is not None else {}
    if whole and not street and found:
        initial |= in_form(found[0])
    sought = whole and not street
    form = WhereForm(instance=row, initial=initial, known=known, by_hand=sought and not found)
    return step_screen(
        request,
        walk,
        step,
        "waar",
        form=form,
        gevonden=sought and bool(found),
        weg=sought and away,
        niet_gevonden=sought and not found and not away,
    )


def is_whole(postcode: str, number: str) -> bool:
    return bool(FULL.fullmatch(normalise(postcode)) and re.match(r"\d", number))


def look_up(request: HttpRequest, postcode: str, number: str) -> tuple[list[Adres], bool]:
    """The addresses; and whether nobody can tell now, or this visitor asked too often: both mean by hand."""
    if not may_go_on(request, "adres", times=ASKED_AN_HOUR, seconds=AN_HOUR):
        return [], True
    try:
        return find_addresses(postcode, number), False
    except PdokError:
        return [], True


def buildings(walk: Walk, row: Aanmelding, postcode: str, number: str) -> list[Locatie]:
    """At the address as it was kept and as it is asked now; nothing of which the address is not shown."""
    places = Locatie.objects.filter(known_to_all(walk.gids.site)).order_by("naam", "pk")
    asked = {(normalise(row.postcode), row.huisnummer), (normalise(postcode), number)}
    found = {place.pk: place for pair in sorted(asked) if all(pair) for place in known_at(places, *pair)}
    return list(found.values())


def in_form(adres: Adres) -> dict[str, str]:
    return {name: getattr(adres, name) for name in ("straat", "huisnummer", "postcode", "plaats")}
