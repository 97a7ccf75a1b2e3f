"""What a version of a profile says, subject by subject, in lines."""

from collections.abc import Iterable
from typing import Any

from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from locaties.models import Locatie
from mijn.editing.hints import hints_of, texts_of
from organisaties.blocks import SociaalNetwerk
from organisaties.models import OrganisatiePage
from organisaties.opening_hours import opening_hours, week

SHORT = 120


def of_name(draft: OrganisatiePage) -> list[str]:
    number = [_("KvK number %(number)s") % {"number": draft.kvk}] if draft.kvk else []
    return [draft.title, draft.regel, *number]


def of_activities(draft: OrganisatiePage) -> list[str]:
    lists = (draft.themas.all(), draft.doelgroepen.all(), draft.behoeften.all())
    kind = [str(draft.soort_organisatie)] if draft.soort_organisatie else []
    return kind + [line for words in lists if (line := joined(words))]


def of_description(draft: Any) -> list[str]:
    """Of anything that has one."""
    texts = [Truncator(text.replace("\n", " ")).chars(SHORT) for text in texts_of(draft.beschrijving)]
    others = len(draft.beschrijving.raw_data) - len(texts)
    if others:
        texts.append(ngettext("and a picture or film", "and %(n)s pictures or films", others) % {"n": others})
    return texts


def of_places(draft: OrganisatiePage) -> list[str]:
    return [address_in_words(row.locatie) for row in draft.plekken.all()]


def address_in_words(place: Locatie) -> str:
    return ", ".join(filter(None, [place.naam, f"{place.straat} {place.huisnummer}".strip()]))


def of_opening_hours(draft: OrganisatiePage) -> list[str]:
    days = week(opening_hours(draft.openingstijden), timezone.localdate())
    return [f"{day.dag}: {', '.join(day.blokken)}" for day in days if day.blokken]


def of_people(draft: OrganisatiePage) -> list[str]:
    return [" – ".join(filter(None, [row.persoon.naam, row.rol])) for row in draft.mensen.all()]


def of_photos(draft: OrganisatiePage) -> list[str]:
    pictures = [block.value["afbeelding"] for block in draft.fotos]
    return [picture.description or picture.title for picture in pictures if picture]


def of_logo(draft: OrganisatiePage) -> list[str]:
    return [draft.logo.description or draft.logo.title] if draft.logo else []


def of_languages(draft: OrganisatiePage) -> list[str]:
    return [line] if (line := joined(draft.spreektalen_woorden)) else []


def of_website(draft: OrganisatiePage) -> list[str]:
    channels = [
        f"{SociaalNetwerk(block['value']['soort']).label}: {block['value']['url']}"
        for block in draft.socials.raw_data
    ]
    return [line for line in (draft.website, draft.bellen, *channels) if line]


def joined(words: Iterable[object]) -> str:
    return ", ".join(str(word) for word in words)


def hints_of_name(draft: OrganisatiePage) -> list[str]:
    return hints_of([draft.regel])


def hints_of_activities(draft: OrganisatiePage) -> list[str]:
    hints = []
    if not draft.themas.all():
        hints.append(_("Choose what it is about: then people find you by theme."))
    if not draft.doelgroepen.all():
        hints.append(_("For whom is it? Choose at least one."))
    return hints


def hints_of_description(draft: Any) -> list[str]:
    texts = texts_of(draft.beschrijving)
    return hints_of(texts) if texts else [_("Tell in a few sentences what people will find.")]


def hints_of_photos(draft: OrganisatiePage) -> list[str]:
    return [] if draft.fotos.raw_data else [_("A picture of your place or of what you do says a lot.")]


def hints_of_places(draft: OrganisatiePage) -> list[str]:
    return [] if draft.plekken.all() else [_("People want to know where you are.")]


def hints_of_opening_hours(draft: OrganisatiePage) -> list[str]:
    return [] if draft.openingstijden.raw_data else [_("When can people come? Fill in the opening hours.")]
