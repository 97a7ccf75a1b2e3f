"""How pages of the editors are found."""

from collections.abc import Collection, Iterator

from django.utils.translation import gettext_lazy as _

from home.models import ContentPage
from search.editorial import entry_of, reachable
from search.registry import Entry, SearchType, register_type

SOORT = "pagina"


class ContentReader:
    def __init__(self, page_ids: Collection[int]) -> None:
        self._pages = reachable(list(ContentPage.objects.visible().filter(pk__in=page_ids, in_zoeken=True)))

    def entries(self, page_ids: Collection[int], taal: str) -> Iterator[Entry]:
        for page in self._pages:
            if page.pk in page_ids:
                yield entry_of(page, page.inhoud, taal)


register_type(SearchType(SOORT, _("Page"), _("Pages"), ContentReader, listed=False))
