"""What each list of a screen asks of the agenda, and what stands above its pages."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from evenementen.agenda_form import AgendaForm
from evenementen.campaigns.colours import stylesheet_url
from evenementen.campaigns.listing import of_campaign
from evenementen.campaigns.period import Toestand, countdown, state
from evenementen.models import AgendaPage, CampagnePage
from evenementen.search import SOORT
from schermen.models import Scherm, SchermLijst
from search.labels import Labels
from search.query import SearchQuery
from sites.models import Wijksite
from sites.pages import relative_path
from sites.translated_text import translated_pages
from sites.tree import language_prefix, path_in_site, subtree

# Of one list. Who wants more than this takes out a phone: the QR code leads to the whole list.
PAGES_PER_LIST = 4


@dataclass(frozen=True)
class Vraag:
    """
    `onder` stands below the title; `zin` is read on the one page of a list that is shown also without moments.

    `alleen_wat_afwijkt`: asks for what is off or moved today, whenever it is held. `adres` is where a phone reads on,
    `stijl_url` the stylesheet with the colours of a campaign.
    """

    titel: str
    query: SearchQuery
    adres: str
    bladen: int = PAGES_PER_LIST
    onder: str = ""
    zin: str = ""
    alleen_wat_afwijkt: bool = False
    stijl_url: str = ""


def questions(scherm: Scherm, wijksite: Wijksite, taal: str, now: datetime) -> Iterator[Vraag]:
    """In the order of the screen. Four queries, and four (in another language six) for all campaigns together."""
    rows = list(scherm.lijsten.select_related("opgeslagen_lijst"))
    today = timezone.localdate(now)
    labels = Labels.load(wijksite, taal)
    agenda = agenda_address(wijksite, taal)
    campaigns = campaigns_of(rows, wijksite, today)
    texts = translated_pages(CampagnePage, list(campaigns), taal) if campaigns else {}
    for row in rows:
        form = AgendaForm(row.keuzes, labels)
        query = form.query((wijksite.site_id,), taal).with_only("type", SOORT)
        if row.soort == row.Soort.CAMPAGNE:
            campaign = campaigns.get(row.campagne_id)
            if campaign is not None:
                text = texts.get(campaign.translation_key, campaign)
                yield about_campaign(row, campaign, text, query=query, wijksite=wijksite, today=today)
        elif is_of_site(row, wijksite):
            off = row.soort == row.Soort.GAAT_NIET_DOOR
            address = address_of(row, wijksite, agenda)
            yield Vraag(row.opschrift, query, address, alleen_wat_afwijkt=off)


def is_of_site(row: SchermLijst, wijksite: Wijksite) -> bool:
    """A saved list can be thrown away, or go to another website."""
    if row.soort != row.Soort.OPGESLAGEN:
        return True
    return row.opgeslagen_lijst is not None and row.opgeslagen_lijst.site_id == wijksite.site_id


def campaigns_of(rows: Collection[SchermLijst], wijksite: Wijksite, today: date) -> dict[int, CampagnePage]:
    """By id those that visitors of the site may see and that are not over. No query without campaigns."""
    ids = {row.campagne_id for row in rows if row.soort == row.Soort.CAMPAGNE and row.campagne_id}
    if not ids:
        return {}
    pages = CampagnePage.objects.visible().filter(subtree(wijksite.site.root_page.path), pk__in=ids)
    found = pages.niet_voorbij(today).prefetch_related("themas", "activiteiten")
    return {page.pk: page for page in found}


def about_campaign(
    row: SchermLijst,
    campaign: CampagnePage,
    text: CampagnePage,
    *,
    query: SearchQuery,
    wijksite: Wijksite,
    today: date,
) -> Vraag:
    """Before it begins one page, which says when; `campaign` in the main language, `text` in that of the screen."""
    coming = state(campaign.begin, campaign.einde, today) == Toestand.KOMT
    begins = _("Starts on %(day)s") % {"day": date_format(campaign.begin, "l j F")}
    return Vraag(
        titel=row.titel or text.title,
        query=of_campaign(campaign, query),
        adres=wijksite.site.root_url + language_prefix(query.taal) + path_in_site(text),
        bladen=1 if coming else PAGES_PER_LIST,
        onder=begins if coming else countdown(campaign.begin, campaign.einde, today),
        zin=(text.intro or begins) if coming else "",
        stijl_url=stylesheet_url(campaign.kleur, campaign.op_kleur),
    )


def address_of(row: SchermLijst, wijksite: Wijksite, agenda: str) -> str:
    """Where the same list can be read on a phone."""
    root = wijksite.site.root_url
    if row.soort == row.Soort.GAAT_NIET_DOOR:
        return root + reverse("gaat_niet_door", urlconf=settings.SITE_URLCONF)
    if row.opgeslagen_lijst is not None:
        return root + row.opgeslagen_lijst.get_absolute_url()
    parameters = row.keuzes.urlencode()
    return f"{agenda}?{parameters}" if parameters else agenda


def agenda_address(wijksite: Wijksite, taal: str) -> str:
    """The agenda of the site, absolute; its front page when none is online. One query."""
    root = wijksite.site.root_page
    prefix = wijksite.site.root_url + language_prefix(taal)
    page = AgendaPage.objects.live().public().filter(subtree(root.path)).first()
    return prefix + (relative_path(page, root) if page else "/")
