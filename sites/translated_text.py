"""The text of many pages in another language at once."""

from collections.abc import Collection
from typing import TypeVar
from uuid import UUID

from django.conf import settings
from wagtail.models import Page

PageT = TypeVar("PageT", bound=Page)


def translated_pages(model: type[PageT], page_ids: Collection[int], taal: str) -> dict[UUID, PageT]:
    """
    Translation key → live translation of these pages (ids in the main language); one query, none for Dutch.

    What is not translated is absent: the reader then gets the page in the main language.
    """
    if taal == settings.LANGUAGE_CODE:
        return {}
    keys = model.objects.filter(pk__in=page_ids).values("translation_key")
    pages = model.objects.live().public().filter(translation_key__in=keys, locale__language_code=taal)
    return {page.translation_key: page for page in pages.select_related("locale")}
