"""Filters that an editor pastes, checked against what the website knows."""

from django.conf import settings
from django.http import QueryDict
from django.utils.translation import gettext as _

from evenementen.agenda_form import AgendaForm
from search.labels import Labels
from sites.models import Wijksite


def unknown_filters(site_id: int | None, filters: QueryDict) -> str:
    """What the site does not know of them, in a sentence; "" when it knows all, or nobody said which site."""
    wijksite = Wijksite.objects.filter(site=site_id).first() if filters else None
    if wijksite is None:
        return ""
    unknown = AgendaForm(filters, Labels.load(wijksite, settings.LANGUAGE_CODE)).unknown
    names = ", ".join(f"“{value}”" for value in unknown)
    return _("This website does not know the filter %(names)s.") % {"names": names} if unknown else ""
