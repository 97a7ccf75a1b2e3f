"""How pages of the editors are found."""

from collections.abc import Collection, Iterator

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.plain_text import stream_text
from home.models import ContentPage
from search.registry import Entry, SearchType, register_type
from sites.tree import path_in_site, paths_above

SOORT = "pagina"


def entries(page_ids: Collection[int], taal: str) -> Iterator[Entry]:
    pages = list(
        ContentPage.objects.visible().filter(pk__in=page_ids, locale__language_code=taal, in_zoeken=True)
    )
    above = {path for page in pages for path in paths_above(page.path)}
    closed = set(Page.objects.filter(path__in=above, live=False).values_list("path", flat=True))
    for page in pages:
        # Wagtail leaves pages below an unpublished page live; nobody can reach them.
        if closed.intersection(paths_above(page.path)):
            continue
        yield Entry(
            pagina_id=page.pk,
            titel=page.title,
            pad=path_in_site(page),
            inhoudstaal=taal,
            samenvatting=page.omschrijving,
            tekst=stream_text(page.inhoud),
            gepubliceerd_op=page.first_published_at,
        )


register_type(SearchType(SOORT, _("Page"), _("Pages"), entries, listed=False))
