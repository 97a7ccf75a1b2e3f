"""How campaigns are found: until they are over."""

from collections.abc import Collection, Iterator

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from evenementen.models import CampagnePage
from evenementen.selection import end_of
from search.editorial import entry_of, reachable
from search.registry import Entry, SearchType, register_type
from sites.module_pages import closed_pages

SOORT = "campagne"


def entries(page_ids: Collection[int], taal: str) -> Iterator[Entry]:
    pages = list(CampagnePage.objects.visible().filter(pk__in=page_ids, locale__language_code=taal))
    sources = {page.translation_key: page for page in pages}
    if taal != settings.LANGUAGE_CODE:
        main = CampagnePage.objects.filter(
            translation_key__in=sources, locale__language_code=settings.LANGUAGE_CODE
        )
        sources |= {page.translation_key: page for page in main}
    off = closed_pages(pages)
    for page in reachable(pages):
        if page.pk not in off:
            over = end_of(sources[page.translation_key].einde)
            yield entry_of(page, page.inhoud, taal, laatste_einde=over)


register_type(SearchType(SOORT, _("Campaign"), _("Campaigns"), entries, listed=False))
