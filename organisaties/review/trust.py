"""Whom the redactie trusts: a fact of an organisation, or else of the site where it lives."""

from django.db import transaction
from wagtail.models import Page

from accounts.models import User
from organisaties.audit import schrijf_op
from organisaties.models import OrganisatiePage, SiteVertrouwen, Vertrouwen
from organisaties.review.kinds import organisation_of
from sites.models import Wijksite
from sites.site_of import wijksite_of


def is_trusted(page: Page) -> bool:
    """
    Of the organisation whose page it is; what is nobody's is not trusted.

    What the site says counts from the day that the organisation was online: whether a new one is there at all, the
    redactie looks first.
    """
    organisatie = organisation_of(page)
    if organisatie is None:
        return False
    own = own_trust(organisatie)
    if own is not None:
        return own
    return organisatie.first_published_at is not None and trusts_new(wijksite_of(organisatie))


def own_trust(organisatie: OrganisatiePage) -> bool | None:
    """What was said of this organisation; None when nobody did, so that the default of the site counts."""
    return Vertrouwen.objects.filter(organisatie=organisatie).values_list("vertrouwd", flat=True).first()


def trusts_new(site: Wijksite | None) -> bool:
    return SiteVertrouwen.objects.filter(wijksite=site, vertrouwd=True).exists()


@transaction.atomic
def set_trust(organisatie: OrganisatiePage, vertrouwd: bool | None, door: User) -> None:
    """None: what the site says counts again. What waits already goes on waiting."""
    organisatie = organisatie.bronpagina
    if own_trust(organisatie) == vertrouwd:
        return
    if vertrouwd is None:
        Vertrouwen.objects.filter(organisatie=organisatie).delete()
        schrijf_op(organisatie, "vertrouwen.standaard", door)
        return
    Vertrouwen.objects.update_or_create(
        organisatie=organisatie, defaults={"vertrouwd": vertrouwd, "door": door}
    )
    schrijf_op(organisatie, "vertrouwen.ja" if vertrouwd else "vertrouwen.nee", door)


@transaction.atomic
def set_site_trust(site: Wijksite, vertrouwd: bool, door: User) -> None:
    if trusts_new(site) == vertrouwd:
        return
    SiteVertrouwen.objects.update_or_create(wijksite=site, defaults={"vertrouwd": vertrouwd, "door": door})
    root = site.site.root_page
    schrijf_op(root, "vertrouwen.site.ja" if vertrouwd else "vertrouwen.site.nee", door)
