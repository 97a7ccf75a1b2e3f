"""Which activities are held at a place."""

from collections.abc import Collection

from django.conf import settings
from django.db.models import OuterRef, Q, Subquery, Value
from django.db.models.functions import Length, Substr
from django.utils.translation import ngettext
from wagtail.models import Page

from evenementen.models import EvenementPage
from locaties.gebruik import Gebruik, register_gebruik
from organisaties.models import OrganisatieLocatie, OrganisatiePage


def activities_at(places: Collection[int]) -> set[int]:
    """Those with a place of their own there, and those without one whose organisation is there first; one query."""
    first = OrganisatieLocatie.objects.filter(pagina=OuterRef("pk")).order_by("sort_order", "pk")
    hosts = OrganisatiePage.objects.annotate(first=Subquery(first.values("locatie")[:1])).filter(
        first__in=places
    )
    pages = (
        EvenementPage.objects.live()
        .filter(locale__language_code=settings.LANGUAGE_CODE)
        .annotate(above=Substr("path", Value(1), Length("path") - Page.steplen))
        .filter(Q(locatie__in=places) | Q(locatie=None, above__in=hosts.values("path")))
    )
    return set(pages.values_list("pk", flat=True))


def in_words(number: int) -> str:
    return ngettext("%(number)s activity", "%(number)s activities", number) % {"number": number}


register_gebruik(Gebruik("activiteit", activities_at, in_words, order=20))
