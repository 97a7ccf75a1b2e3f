"""What the log-in pages and the mails of the platform wear for who comes from a site (accounts.looks)."""

from collections.abc import Iterable

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from wagtail.images.models import SourceImageIOError

from accounts.looks import MOST_PHONES, Look, register_look
from sites.models import Wijksite

# Twice its size on the page. Not WebP: some mail programs on a desk cannot show it.
LOGO = "max-320x88|format-png"
# The longest name that a host can have; whatever is longer names no site.
LONGEST = 253


class LooksOfSites:
    """Only of open sites: of one that is being built nobody reads here what it is called."""

    def find(self, site: str) -> Look | None:
        """`site`: the number of a site, its host, or the first word of its host."""
        if len(site) > LONGEST or "\0" in site:
            return None
        which = Q(site__hostname=site.lower()) | Q(site__hostname__startswith=f"{site.lower()}.")
        if site.isascii() and site.isdigit() and len(site) < 10:
            which = Q(pk=int(site))
        found = Wijksite.objects.open().filter(which).select_related("site", "logo").order_by("pk").first()
        return look_of_site(found) if found else None

    def with_phone(self) -> Iterable[Look]:
        sites = Wijksite.objects.vindbaar().exclude(telefoon="").select_related("site", "logo")
        return [look_of_site(site) for site in sites.order_by("naam", "pk")[: MOST_PHONES + 1]]


def look_of_site(wijksite: Wijksite) -> Look:
    return Look(
        key=str(wijksite.pk),
        name=wijksite.naam,
        url=wijksite.url,
        stylesheet=reverse(
            "stijl_in_beheer", urlconf=settings.ROOT_URLCONF, args=[wijksite.pk, wijksite.stijl_hash]
        ),
        logo=logo_url(wijksite),
        phone=str(wijksite.telefoon or ""),
        phone_hours=wijksite.telefoon_uren,
        primary=wijksite.primair,
        on_primary=wijksite.op_primair,
        background=wijksite.achtergrond,
        surface=wijksite.vlak,
        text=wijksite.tekst,
    )


def logo_url(wijksite: Wijksite) -> str:
    """Absolute, for a mail has no host of its own; "" without a logo or when its file is gone."""
    if wijksite.logo is None:
        return ""
    try:
        url: str = wijksite.logo.get_rendition(LOGO).url
    except (OSError, SourceImageIOError):
        return ""
    return settings.WAGTAILADMIN_BASE_URL + url if url.startswith("/") else url


register_look(LooksOfSites())
