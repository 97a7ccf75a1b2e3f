"""Words and pictures that the entries of several rooms show alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from wagtail.images import get_image_model

from themas.models import Thema
from themas.vocabulary import Vocabulary

PICTURE = "fill-480x320|format-webp"


@dataclass(frozen=True)
class Terms:
    vocabulary: Vocabulary
    main: Vocabulary

    @classmethod
    def load(cls, taal: str) -> "Terms":
        """Two queries, whatever the number of pages; one in the main language."""
        main = Vocabulary.load(settings.LANGUAGE_CODE)
        return cls(main, main).in_language(taal)

    def in_language(self, taal: str) -> "Terms":
        """One query; none in the main language."""
        if taal == settings.LANGUAGE_CODE:
            return Terms(self.main, self.main)
        return Terms(Vocabulary.load(taal), self.main)

    def themas(self, themas: Iterable[Thema]) -> list[dict[str, str]]:
        """What a card shows of each theme."""
        return [
            {
                "slug": thema.slug,
                "naam": self.vocabulary.label("thema", thema.slug),
                "pictogram": thema.pictogram,
            }
            for thema in sorted(themas, key=lambda thema: (thema.ouder_id is not None, thema.volgorde))
        ]

    def with_parents(self, themas: Iterable[Thema]) -> set[str]:
        """Who filters on a main theme also finds what is only in one of its sub-themes."""
        slugs = {thema.slug for thema in themas}
        parents = {term.ouder for slug in slugs if (term := self.main.get("thema", slug)) and term.ouder}
        return slugs | parents

    def words(self, themas: Iterable[Thema]) -> str:
        """Their names; other words for them are added to the question (search.synonyms)."""
        return self.labels("thema", self.with_parents(themas))

    def labels(self, kind: str, slugs: Iterable[str]) -> str:
        """In both languages: people mix them."""
        words = {
            vocabulary.label(kind, slug) for slug in slugs for vocabulary in (self.vocabulary, self.main)
        }
        return " ".join(sorted(words))

    def picture(self, image: Any) -> str | None:
        """Address of the picture on a card; None without one, or when its file is gone."""
        if image is None:
            return None
        try:
            return image.get_rendition(PICTURE).url
        except OSError:
            return None


def card_pictures(ids: Iterable[int]) -> dict[int, Any]:
    """Images by id with their renditions, in two queries."""
    return get_image_model().objects.prefetch_renditions(PICTURE).in_bulk(set(ids))
