"""The logos of who makes a site together, ready to show at the bottom of every page."""

from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.db.models import F
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.images import get_image_model

from sites.models import PartnerLogo, Wijksite

SECONDS = 3600
# Twice the size at which it is shown, for sharp screens.
SIZE = "max-400x128|format-webp"


@dataclass(frozen=True)
class Partner:
    """`breedte` and `hoogte` are pixels on the page; `url` is "" for who has no website."""

    naam: str
    url: str
    beeld: str
    breedte: int
    hoogte: int


def partners(site: Wijksite) -> list[Partner]:
    """In the editor's order. No query when the site shows the same as last time."""
    # Publishing and saving raise the version, so what is cached is never older than the site.
    key = f"partners-{site.pk}-{site.inhoud_versie}"
    return cache.get_or_set(key, lambda: read_partners(site), SECONDS) or []


def read_partners(site: Wijksite) -> list[Partner]:
    """At most three queries, plus making a size that was never shown before."""
    rows = list(
        PartnerLogo.objects.filter(wijksite=site)
        .select_related("logo")
        .prefetch_related("logo__renditions")
        .order_by("sort_order", "pk")
    )
    return [made for row in rows if (made := _partner(row))]


def _partner(row: PartnerLogo) -> Partner | None:
    try:
        rendition = row.logo.get_rendition(SIZE)
    except OSError:
        # The file is gone from the disk: a broken box at the bottom of every page helps nobody.
        return None
    return Partner(row.naam, row.url, rendition.url, rendition.width // 2, rendition.height // 2)


@receiver([post_save, post_delete], sender=PartnerLogo)
def on_partner(sender: type[PartnerLogo], instance: PartnerLogo, **kwargs: Any) -> None:
    shows_something_else(pk=instance.wijksite_id)


@receiver(post_save, sender=get_image_model())
def on_new_file(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """A picture with another file has other sizes, and the old ones are gone."""
    shows_something_else(partnerlogos__logo=instance)


def shows_something_else(**which: Any) -> None:
    Wijksite.objects.filter(**which).update(inhoud_versie=F("inhoud_versie") + 1)
