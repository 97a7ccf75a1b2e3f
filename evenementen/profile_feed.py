"""The agenda of one organisation to follow, at its own address: ?formaat=ics and ?formaat=rss of its page."""

from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from evenementen.agenda_form import AgendaForm
from evenementen.search import SOORT
from organisaties.models import OrganisatiePage
from organisaties.outputs import register_profile_output
from organisaties.profile import Profiel
from organisaties.sections import Section, register_section
from search.addresses import ListAddress
from search.labels import Labels
from search.outputs import Lijst, respond
from search.query import Onder, Sortering
from sites.kinds import get_kind
from sites.models import Wijksite
from sites.requests import SiteRequest

# Paper is made of the agenda: there the code on it leads to what has changed.
FORMS = ("ics", "rss")
# What the page itself decides.
FIXED = ("type", "organisatie")


@dataclass(frozen=True)
class Volgen:
    """Addresses: `webcal` opens somebody's own calendar and keeps it up to date, `ics` is the file itself."""

    webcal: str
    ics: str
    rss: str


def has_agenda(wijksite: Wijksite | None) -> bool:
    return wijksite is not None and wijksite.heeft_module(get_kind(SOORT).module)


def feed(request: SiteRequest, page: OrganisatiePage) -> HttpResponse | None:
    """Its activities that are shown on this site, under the filters of the agenda."""
    wijksite = request.wijksite
    if not has_agenda(wijksite):
        return None
    language = translation.get_language()
    form = AgendaForm(request.GET, Labels.load(wijksite, language))
    if form.uitvoer not in FORMS:
        return None
    source = page.bronpagina
    query = form.query((wijksite.site_id,), language, Sortering.DATUM).with_only("type", SOORT)
    query = replace(query, onder=Onder(source.pk, page.title, source.path))
    address = ListAddress(request.path, form, vast=FIXED)
    return respond(request, Lijst(page.title, query, form, address, wijksite, page.omschrijving))


def follow(profile: Profiel, request: HttpRequest) -> Volgen | None:
    """No query. Nothing on a preview: there is nothing to fetch."""
    wijksite = getattr(request, "wijksite", None)
    if profile.document is None or not has_agenda(wijksite):
        return None
    path = request.path
    return Volgen(
        webcal=f"webcal://{request.get_host()}{path}?formaat=ics",
        ics=f"{path}?formaat=ics",
        rss=f"{path}?formaat=rss",
    )


register_profile_output(feed)
register_section(Section("volgen", order=11, content=follow))
