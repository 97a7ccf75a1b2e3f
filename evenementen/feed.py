"""Lists as RSS."""

from collections.abc import Iterable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from evenementen.models import Moment
from search.models import SearchDocument
from search.outputs import Lijst
from search.result import MomentRegel


def as_rss(request: HttpRequest, lijst: Lijst, moments: list[MomentRegel]) -> HttpResponse:
    return moments_feed(request, *about(lijst), moments)


def newest_as_rss(request: HttpRequest, lijst: Lijst, newest: Iterable[SearchDocument]) -> HttpResponse:
    """One item per page, dated when it came online."""
    feed = empty_feed(request, *about(lijst))
    for document in newest:
        url = request.build_absolute_uri(document.url)
        feed.add_item(
            title=document.titel,
            link=url,
            description=document.samenvatting,
            unique_id=url,
            pubdate=document.gepubliceerd_op,
        )
    return as_response(feed)


def about(lijst: Lijst) -> tuple[str, str]:
    """Title and description."""
    site = lijst.wijksite
    title = f"{lijst.titel} – {site.naam}" if site else lijst.titel
    return title, lijst.omschrijving or (site.slogan if site else "") or lijst.titel


def empty_feed(request: HttpRequest, title: str, description: str) -> Rss201rev2Feed:
    return Rss201rev2Feed(
        title=title,
        link=request.build_absolute_uri(request.path),
        description=description,
        language=translation.get_language(),
        feed_url=request.build_absolute_uri(),
    )


def as_response(feed: Rss201rev2Feed) -> HttpResponse:
    return HttpResponse(feed.writeString("utf-8"), content_type="application/rss+xml; charset=utf-8")


def moments_feed(
    request: HttpRequest, title: str, description: str, moments: list[MomentRegel]
) -> HttpResponse:
    """One item per moment; its identity stays the same when the moment moves. `title` names the site too."""
    feed = empty_feed(request, title, description)
    for moment in moments:
        url = request.build_absolute_uri(moment.url)
        feed.add_item(
            title=f"{in_words(moment)}: {moment.titel}",
            link=url,
            description=" · ".join(part for part in (*status(moment), moment.plaats, moment.prijs) if part),
            unique_id=f"{url}#{timezone.localtime(moment.oorspronkelijk_begin):%Y%m%dT%H%M}",
            unique_id_is_permalink=False,
            pubdate=None,
        )
    return as_response(feed)


def in_words(moment: MomentRegel) -> str:
    return when(moment.begin, moment.hele_dag)


def when(begin: datetime, hele_dag: bool) -> str:
    day = date_format(begin, "l j F")
    return day if hele_dag else f"{day} {begin.hour}.{begin.minute:02}"


def status(moment: MomentRegel) -> list[str]:
    """What is not as usual, why, and what people can do instead; nothing when it is on as planned."""
    if not moment.wijkt_af:
        return []
    words = []
    if moment.status == Moment.Status.GAAT_NIET_DOOR:
        words.append(_("This is off"))
    elif moment.status == Moment.Status.VERPLAATST:
        words.append(_("Moved"))
        if moment.verplaatst_van:
            words[-1] += f" ({_('Was:')} {when(moment.verplaatst_van, moment.hele_dag)})"
        if moment.locatie:
            words.append(f"{_('Other place:')} {moment.plaats}")
    if moment.vol and moment.status != Moment.Status.GAAT_NIET_DOOR:
        words.append(_("Full") if words else _("On, but full"))
    if moment.reden:
        words[-1] += f": {moment.reden}"
    return [*words, moment.alternatief]
