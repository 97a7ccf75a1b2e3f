"""The themes that a site shows, in its own order."""

from dataclasses import dataclass, field

from django.conf import settings
from django.core.cache import cache
from django.db.models import Exists, F, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse

from sites.models import SiteThema, Wijksite
from themas.models import Thema

# A page that lies ready may be as late with a word that has another label.
SECONDS = 60


@dataclass(frozen=True)
class ThemaLink:
    """`ouder` is the slug of its main theme, "" for a main theme."""

    slug: str
    naam: str
    zin: str
    pictogram: str
    ouder: str
    gekozen: bool = field(default=False, repr=False)

    @property
    def url(self) -> str:
        """Path in the language that is active."""
        return reverse("thema", urlconf=settings.SITE_URLCONF, args=[self.slug])


class SiteThemas:
    """
    The themes that a site chose with all below them; of a site that chose none, all.

    A theme that it did not choose is in no list, and still has its page: an organisation or a guest may name it.
    """

    def __init__(self, links: list[ThemaLink]) -> None:
        chosen = {link.slug for link in links if link.gekozen}
        shown = [link for link in links if not chosen or {link.slug, link.ouder} & chosen]
        self.alle = {link.slug: link for link in links}
        self.per_slug = {link.slug: link for link in shown}
        self.hoofd = [link for link in shown if (link.gekozen if chosen else not link.ouder)]

    @classmethod
    def cached(cls, site: Wijksite, taal: str) -> "SiteThemas":
        """The same as `load`, without a query when it was asked for lately: a word is at most SECONDS late."""
        key = f"site-themas:{site.pk}:{site.inhoud_versie}:{site.instellingen_versie}:{taal}"
        links: list[ThemaLink] | None = cache.get(key)
        if links is None:
            links = list(cls.load(site, taal).alle.values())
            cache.set(key, links, SECONDS)
        return cls(links)

    @classmethod
    def load(cls, site: Wijksite, taal: str) -> "SiteThemas":
        """One query; words without a translation stand in the main language."""
        translated = Thema.objects.in_taal(taal).filter(translation_key=OuterRef("translation_key"))
        chosen = SiteThema.objects.filter(
            wijksite=site, thema__translation_key=OuterRef("translation_key")
        ).order_by("sort_order", "pk")
        rows = (
            Thema.objects.in_taal(settings.LANGUAGE_CODE)
            .annotate(
                woord=Coalesce(Subquery(translated.values("naam")[:1]), F("naam")),
                uitleg=Coalesce(Subquery(translated.values("zin")[:1]), F("zin")),
                ouder_slug=F("ouder__slug"),
                plek=Subquery(chosen.values("sort_order")[:1]),
                gekozen=Exists(chosen),
            )
            .order_by(F("plek").asc(nulls_last=True), "volgorde", "naam")
            .values_list("slug", "woord", "uitleg", "pictogram", "ouder_slug", "gekozen")
        )
        return cls(
            [
                ThemaLink(slug, name, sentence, pictogram, parent or "", bool(is_chosen))
                for slug, name, sentence, pictogram, parent, is_chosen in rows
            ]
        )

    def get(self, slug: str) -> ThemaLink | None:
        return self.alle.get(slug)

    def subthemas(self, slug: str) -> list[ThemaLink]:
        return [link for link in self.alle.values() if link.ouder == slug]
