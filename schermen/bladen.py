"""What a screen shows: its lists, cut into pages that can be read from a distance."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import segno
from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cms.templatetags.wijkplein import klok
from evenementen.agenda import lines, momentregels, moments_of
from evenementen.models import Moment
from evenementen.selection import MomentFilter, end_of, start_of
from schermen.models import Scherm
from schermen.vragen import Vraag, questions
from search.query import SearchQuery
from search.result import MomentRegel
from search.when import ALTIJD
from sites.models import Wijksite


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
    """`nummer` of `aantal` counts within the list; the rest as in Vraag."""

    titel: str
    regels: list[Regel]
    nummer: int
    aantal: int
    qr: SafeString
    adres: str
    onder: str = ""
    zin: str = ""
    stijl_url: str = ""

    @property
    def adres_delen(self) -> list[str]:
        """Where a long address may go on at the next line."""
        return re.findall(r"[^./]+[./]*", self.adres)


def bladen(scherm: Scherm, wijksite: Wijksite, taal: str, now: datetime) -> list[Blad]:
    """
    Without lists that have nothing to show now. The queries of `questions`, and one for each list.
    """
    found: list[Blad] = []
    for vraag in questions(scherm, wijksite, taal, now):
        moments = moments_for(vraag, now, scherm.per_blad * vraag.bladen)
        found += pages(vraag, [as_said(moment, vraag.query, now) for moment in moments], scherm.per_blad)
    return found


def moments_for(vraag: Vraag, now: datetime, most: int) -> list[MomentRegel]:
    query = vraag.query
    if not vraag.alleen_wat_afwijkt:
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


def pages(vraag: Vraag, regels: list[Regel], size: int) -> Iterator[Blad]:
    number = max(-(-len(regels) // size), 1 if vraag.zin else 0)
    code = qr(vraag.adres) if number else SafeString("")
    for index in range(number):
        yield Blad(
            titel=vraag.titel,
            regels=regels[index * size : (index + 1) * size],
            nummer=index + 1,
            aantal=number,
            qr=code,
            adres=vraag.adres.partition("://")[2].partition("?")[0],
            onder=vraag.onder,
            zin="" if regels else vraag.zin,
            stijl_url=vraag.stijl_url,
        )


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


def qr(address: str) -> SafeString:
    """The drawing itself: a picture from elsewhere would be one request more, and fail without a network."""
    code = segno.make(address, error="m", micro=False)
    drawn = code.svg_inline(border=2, dark="#000", light="#fff", omitsize=True, svgclass="scherm-qr")
    return mark_safe(drawn.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1))
