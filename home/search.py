"""How pages of the editors are found."""

from collections.abc import Collection, Iterator

from django.utils.translation import gettext_lazy as _

from home.models import ContentPage
from search.editorial import entry_of, reachable
from search.registry import Entry, SearchType, register_type

SOORT = "pagina"


def entries(page_ids: Collection[int], taal: str) -> Iterator[Entry]:
    pages = ContentPage.objects.visible().filter(pk__in=page_ids, locale__language_code=taal, in_zoeken=True)
    for page in reachable(list(pages)):
        yield entry_of(page, page.inhoud, taal)


register_type(SearchType(SOORT, _("Page"), _("Pages"), entries, listed=False))
