"""What a screen shows: its lists, cut into pages that can be read from a distance."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import segno
from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cms.templatetags.wijkplein import klok
from evenementen.agenda import lines, momentregels, moments_of
from evenementen.agenda_form import AgendaForm
from evenementen.models import AgendaPage, Moment
from evenementen.search import SOORT
from evenementen.selection import MomentFilter, end_of, start_of
from schermen.models import Scherm, SchermLijst
from search.labels import Labels
from search.query import SearchQuery
from search.result import MomentRegel
from search.when import ALTIJD
from sites.models import Wijksite
from sites.pages import relative_path
from sites.tree import language_prefix, subtree

# Of one list. Who wants more than this takes out a phone: the QR code leads to the whole list.
PAGES_PER_LIST = 4


@dataclass(frozen=True)
class Regel:
    """One moment as a screen says it; `dag` is empty for today."""

    moment: MomentRegel
    tijd: str
    dag: str
    weg: bool
    verplaatst: str


@dataclass(frozen=True)
class Blad:
    """`nummer` of `aantal` counts within the list."""

    titel: str
    regels: list[Regel]
    nummer: int
    aantal: int
    qr: SafeString
    adres: str

    @property
    def adres_delen(self) -> list[str]:
        """Where a long address may go on at the next line."""
        return re.findall(r"[^./]+[./]*", self.adres)


def bladen(scherm: Scherm, wijksite: Wijksite, taal: str, now: datetime) -> list[Blad]:
    """
    Without lists that have nothing to show now. Four queries, and one for each list; none without an
    agenda.
    """
    if not wijksite.heeft_module("agenda"):
        return []
    labels = Labels.load(wijksite, taal)
    agenda = agenda_address(wijksite, taal)
    found: list[Blad] = []
    for lijst in scherm.lijsten.all():
        form = AgendaForm(lijst.keuzes, labels)
        query = form.query((wijksite.site_id,), taal).with_only("type", SOORT)
        moments = moments_for(lijst, query, now, scherm.per_blad * PAGES_PER_LIST)
        address = address_of(lijst, wijksite, agenda)
        found += pages(lijst.opschrift, [as_said(moment, query, now) for moment in moments], scherm, address)
    return found


def address_of(lijst: SchermLijst, wijksite: Wijksite, agenda: str) -> str:
    """Where the same list can be read on a phone."""
    if lijst.soort == lijst.Soort.GAAT_NIET_DOOR:
        return wijksite.site.root_url + reverse("gaat_niet_door", urlconf=settings.SITE_URLCONF)
    parameters = lijst.keuzes.urlencode()
    return f"{agenda}?{parameters}" if parameters else agenda


def moments_for(lijst: SchermLijst, query: SearchQuery, now: datetime, most: int) -> list[MomentRegel]:
    if lijst.soort != lijst.Soort.GAAT_NIET_DOOR:
        return momentregels(query, now, limit=most)
    # All day long, also when it would have been over: who comes by reads why nobody was there.
    begin, einde = start_of(timezone.localdate(now)), end_of(timezone.localdate(now))
    planned = ~Q(status=Moment.Status.GAAT_DOOR) & Q(
        oorspronkelijk_begin__gte=begin, oorspronkelijk_begin__lt=einde
    )
    held = Q(status=Moment.Status.GAAT_NIET_DOOR, begin__gte=begin, begin__lt=einde)
    always = MomentFilter(ALTIJD, begin - timedelta(days=1))
    off = moments_of(replace(query.altijd(), ook_voorbij=True), always).filter(planned | held)
    return lines(off[:most], query.site_ids, query.taal)


def pages(titel: str, regels: list[Regel], scherm: Scherm, address: str) -> Iterator[Blad]:
    size = scherm.per_blad
    number = -(-len(regels) // size)
    code = qr(address) if regels else SafeString("")
    for index in range(number):
        rows = regels[index * size : (index + 1) * size]
        yield Blad(titel, rows, index + 1, number, code, address.partition("://")[2].partition("?")[0])


def as_said(moment: MomentRegel, query: SearchQuery, now: datetime) -> Regel:
    planned = moment.oorspronkelijk_begin or moment.begin
    off = moment.status == Moment.Status.GAAT_NIET_DOOR
    today = timezone.localdate(now)
    moved = ""
    begin = moment.begin
    # Who comes at the old time must read that it moved; who looks at another day sees the new time.
    if moment.status == Moment.Status.VERPLAATST and planned.date() == today and moment.begin.date() != today:
        begin = planned
        moved = _("Moved to %(day)s, %(time)s") % {
            "day": day_in_words(moment.begin.date(), today),
            "time": klok(moment.begin),
        }
    elif moment.status == Moment.Status.VERPLAATST and planned != moment.begin:
        moved = _("Moved, first planned at %(time)s") % {"time": klok(planned)}
    day = MomentFilter(query.wanneer, now).day_of(begin, moment.einde)
    if begin.date() < today and not off and not moved:
        until = moment.einde if moment.einde and moment.einde.date() == today else None
        time = _("until %(time)s") % {"time": klok(until)} if until else _("All day")
    else:
        time = _("All day") if moment.hele_dag else klok(begin)
    said = "" if day <= today else capfirst(day_in_words(day, today))
    return Regel(moment, time, said, off or begin != moment.begin, moved)


def day_in_words(day: date, today: date) -> str:
    if day == today:
        return _("today")
    if day == today + timedelta(days=1):
        return _("tomorrow")
    return date_format(day, "l j F")


def agenda_address(wijksite: Wijksite, taal: str) -> str:
    """The agenda of the site, absolute; its front page when none is online. One query."""
    root = wijksite.site.root_page
    prefix = wijksite.site.root_url + language_prefix(taal)
    page = AgendaPage.objects.live().public().filter(subtree(root.path)).first()
    return prefix + (relative_path(page, root) if page else "/")


def qr(address: str) -> SafeString:
    """The drawing itself: a picture from elsewhere would be one request more, and fail without a network."""
    code = segno.make(address, error="m", micro=False)
    drawn = code.svg_inline(border=2, dark="#000", light="#fff", omitsize=True, svgclass="scherm-qr")
    return mark_safe(drawn.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1))
