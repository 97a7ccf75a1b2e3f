"""Which organisations are at a place."""

from collections.abc import Collection

from django.conf import settings
from django.utils.translation import ngettext

from locaties.gebruik import Gebruik, register_gebruik
from organisaties.models import OrganisatiePage


def organisations_at(places: Collection[int]) -> set[int]:
    """One query."""
    pages = OrganisatiePage.objects.live().filter(
        plekken__locatie__in=places, locale__language_code=settings.LANGUAGE_CODE
    )
    return set(pages.values_list("pk", flat=True))


def in_words(number: int) -> str:
    return ngettext("%(number)s organisation", "%(number)s organisations", number) % {"number": number}


register_gebruik(Gebruik("organisatie", organisations_at, in_words, order=10))
