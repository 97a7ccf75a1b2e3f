from dataclasses import dataclass

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from locaties.postcodes import is_postcode_or_area, normalise
from search.forms import WordsField
from sites.models import Wijksite


@dataclass(frozen=True)
class Website:
    """A site as the portal shows it; `url` is its absolute address."""

    naam: str
    url: str
    slogan: str
    soort: str
    gemeente: str


@require_safe
def portaal(request: HttpRequest) -> HttpResponse:
    """All open sites, or those near what was typed: the name of a wijk or town, or a postcode."""
    text = WordsField(required=False).clean(request.GET.get("q", ""))
    context = {"q": text, "websites": websites(text), "inlog_url": reverse("account_login")}
    return render(request, "home/portaal.html", context)


def websites(text: str) -> list[Website]:
    """One query."""
    sites = Wijksite.objects.open().select_related("site").order_by("naam")
    if text:
        sites = sites.filter(pk__in=Wijksite.objects.filter(near(text)).values("pk"))
    return [Website(site.naam, site.url, site.slogan, site.soort, site.gemeente) for site in sites]


def near(text: str) -> Q:
    found = Q(naam__icontains=text) | Q(gemeente__icontains=text) | Q(wijken__naam__icontains=text)
    postcode = normalise(text)
    if is_postcode_or_area(postcode):
        area, full = postcode[:4], postcode[4:]
        # Only four digits: also where wijken share them and are known by whole postcodes.
        found |= (
            Q(wijken__postcodes__postcode__in=[area, postcode])
            if full
            else Q(wijken__postcodes__postcode__startswith=area)
        )
    return found
