"""A translation holds text only; facts, places, hours and people are read from the page in the main language."""

from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.utils.functional import cached_property

# A mixin of pages: the type checker has to know their fields, Django must see no second model.
if TYPE_CHECKING:
    from wagtail.models import Page as PageBase
else:
    PageBase = object


class SourcePageMixin(PageBase):
    @cached_property
    def bronpagina(self) -> Self:
        """This page in the main language of the site; itself when it is that page."""
        if self.locale.language_code == settings.LANGUAGE_CODE:
            return self
        source = type(self).objects.filter(
            translation_key=self.translation_key, locale__language_code=settings.LANGUAGE_CODE
        )
        return source.first() or self
