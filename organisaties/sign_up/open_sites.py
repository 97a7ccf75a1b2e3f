"""Where somebody may sign up an organisation."""

from dataclasses import dataclass

from django.conf import settings

from organisaties.models import OrganisatieIndexPage
from sites.models import Wijksite


@dataclass(frozen=True)
class Gids:
    """The list that a new organisation comes to stand in, in the main language."""

    site: Wijksite
    page: OrganisatieIndexPage


def guide_for_sign_up(wijksite_id: int) -> Gids | None:
    """
    Of a site that everybody finds, as for claims, and that has its list of organisations on; None of any other. Two
    queries.
    """
    sites = Wijksite.objects.vindbaar().select_related("site__root_page", "privacypagina")
    site = sites.filter(pk=wijksite_id).first()
    if site is None or not site.heeft_module("gids"):
        return None
    guides = OrganisatieIndexPage.objects.child_of(site.site.root_page).live()
    page = guides.filter(locale__language_code=settings.LANGUAGE_CODE).first()
    return Gids(site, page) if page else None
