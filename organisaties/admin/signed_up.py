"""What the redactie sees of an organisation that somebody signed up: who that was, and what looks like it by now."""

from dataclasses import dataclass

from wagtail.models import Page

from organisaties.models import Aanmelding, OrganisatiePage
from organisaties.sign_up.duplicates import Dubbel, Gezocht, alike, likely_duplicates
from search.analysis import sort_key
from sites.models import Wijksite


@dataclass(frozen=True)
class Nieuw:
    """`online`: what visitors see; `wachtend`: others that were never online, which only the redactie may know of."""

    aanmelding: Aanmelding | None
    online: list[Dubbel]
    wachtend: list[OrganisatiePage]


def new_organisation(page: Page, site: Wijksite | None) -> Nieuw | None:
    """None for what is no organisation, or was online before. `page` in the main language."""
    if not isinstance(page, OrganisatiePage) or site is None or page.first_published_at is not None:
        return None
    draft = page.get_latest_revision_as_object()
    return Nieuw(
        Aanmelding.objects.filter(organisatie=page).first(),
        likely_duplicates(site, Gezocht.of_page(draft)),
        never_online(page, draft.title),
    )


def never_online(page: OrganisatiePage, title: str) -> list[OrganisatiePage]:
    beside = OrganisatiePage.objects.child_of(page.get_parent()).exclude(pk=page.pk)
    waiting = list(beside.filter(first_published_at=None).order_by("title", "pk"))
    names = {other.pk: sort_key(other.title) for other in waiting}
    same = alike(title, names.values())
    return [other for other in waiting if names[other.pk] in same]
