"""What search knows of a page that the editors write."""

from collections.abc import Collection
from typing import Any, TypeVar

from wagtail.models import Page

from cms.pages import BasePage
from cms.plain_text import stream_text
from search.registry import Entry
from sites.tree import path_in_site, paths_above

PageT = TypeVar("PageT", bound=Page)


def reachable(pages: Collection[PageT]) -> list[PageT]:
    """
    Without those below an unpublished page: Wagtail leaves them live, but nobody can get there. One query.
    """
    above = {path for page in pages for path in paths_above(page.path)}
    closed = set(Page.objects.filter(path__in=above, live=False).values_list("path", flat=True))
    return [page for page in pages if closed.isdisjoint(paths_above(page.path))]


def entry_of(page: BasePage, inhoud: Any, taal: str, **more: Any) -> Entry:
    """`inhoud` is its stream; `more` are other fields of Entry."""
    return Entry(
        pagina_id=page.pk,
        titel=page.title,
        pad=path_in_site(page),
        inhoudstaal=taal,
        samenvatting=page.omschrijving,
        tekst=stream_text(inhoud),
        gepubliceerd_op=page.first_published_at,
        **more,
    )
