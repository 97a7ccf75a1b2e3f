"""
What somebody agrees to who signs up an organisation: the house rules of the site, and that its texts may be used
again.

The words of the second stand here, and only here. Whoever changes them gives them another name: a sign-up keeps the
name of the words that were read.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from sites.models import Wijksite

# The page that every site starts with (home.start).
HOUSE_RULES = "huisregels"

LICENCE = "cc-by-4.0/2026-11"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/deed.nl"
LICENCE_WORDS: tuple[Promise, ...] = (
    _(
        "Others may use your texts again, also on another website or in a newsletter. They say where it comes from."
    ),
    _(
        "This is about your name, texts, activities, address and opening hours. It is called open data (CC BY 4.0)."
    ),
    _(
        "It is not about your pictures and your logo. Those stay yours: nobody may use them without asking you."
    ),
)


@dataclass(frozen=True)
class Regels:
    """`huisregels`: the page as it is online now, when the site has one."""

    huisregels: Page | None

    @property
    def versie(self) -> str:
        """Goes with the form, so that nobody agrees to something else than what they could read."""
        return f"{self.huisregels.live_revision_id if self.huisregels else ''} {LICENCE}"


def rules_of(site: Wijksite) -> Regels:
    pages = Page.objects.child_of(site.site.root_page).live().public()
    # Specific: only so it knows its address on the host of its site.
    return Regels(pages.filter(slug=HOUSE_RULES).specific().first())
