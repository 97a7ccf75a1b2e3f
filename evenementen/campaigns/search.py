"""How campaigns are found: until they are over."""

from collections.abc import Collection, Iterator

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.plain_text import stream_text
from evenementen.models import CampagnePage
from evenementen.selection import end_of
from search.registry import Entry, SearchType, register_type
from sites.module_pages import closed_pages
from sites.tree import path_in_site, paths_above

SOORT = "campagne"


def entries(page_ids: Collection[int], taal: str) -> Iterator[Entry]:
    pages = list(CampagnePage.objects.visible().filter(pk__in=page_ids, locale__language_code=taal))
    sources = {page.translation_key: page for page in pages}
    if taal != settings.LANGUAGE_CODE:
        main = CampagnePage.objects.filter(
            translation_key__in=sources, locale__language_code=settings.LANGUAGE_CODE
        )
        sources |= {page.translation_key: page for page in main}
    above = {path for page in pages for path in paths_above(page.path)}
    closed = set(Page.objects.filter(path__in=above, live=False).values_list("path", flat=True))
    off = closed_pages(pages)
    for page in pages:
        # Wagtail leaves pages below an unpublished page live; nobody can reach them.
        if page.pk in off or closed.intersection(paths_above(page.path)):
            continue
        yield Entry(
            pagina_id=page.pk,
            titel=page.title,
            pad=path_in_site(page),
            inhoudstaal=taal,
            samenvatting=page.omschrijving,
            tekst=stream_text(page.inhoud),
            laatste_einde=end_of(sources[page.translation_key].einde),
            gepubliceerd_op=page.first_published_at,
        )


register_type(SearchType(SOORT, _("Campaign"), _("Campaigns"), entries, listed=False))
