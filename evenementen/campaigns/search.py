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


class CampaignReader:
    def __init__(self, page_ids: Collection[int]) -> None:
        pages = list(CampagnePage.objects.visible().filter(pk__in=page_ids))
        main = CampagnePage.objects.filter(
            translation_key__in={page.translation_key for page in pages},
            locale__language_code=settings.LANGUAGE_CODE,
        )
        # A translation holds text only: the period is that of the page in the main language.
        self._ends = dict(main.values_list("translation_key", "einde"))
        off = closed_pages(pages)
        self._pages = [page for page in reachable(pages) if page.pk not in off]

    def entries(self, page_ids: Collection[int], taal: str) -> Iterator[Entry]:
        for page in self._pages:
            if page.pk in page_ids:
                over = end_of(self._ends.get(page.translation_key, page.einde))
                yield entry_of(page, page.inhoud, taal, laatste_einde=over)


register_type(SearchType(SOORT, _("Campaign"), _("Campaigns"), CampaignReader, listed=False))
