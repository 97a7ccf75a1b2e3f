"""The agenda as RSS."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from evenementen.models import Moment
from search.outputs import Lijst
from search.result import MomentRegel


def as_rss(request: HttpRequest, lijst: Lijst, moments: list[MomentRegel]) -> HttpResponse:
    """One item per moment; its identity stays the same when the moment moves."""
    feed = Rss201rev2Feed(
        title=f"{lijst.titel} – {lijst.wijksite.naam}" if lijst.wijksite else lijst.titel,
        link=request.build_absolute_uri(request.path),
        description=lijst.omschrijving or (lijst.wijksite and lijst.wijksite.slogan) or lijst.titel,
        language=translation.get_language(),
        feed_url=request.build_absolute_uri(),
    )
    for moment in moments:
        url = request.build_absolute_uri(moment.url)
        feed.add_item(
            title=f"{in_words(moment)}: {moment.titel}",
            link=url,
            description=" · ".join(part for part in (status(moment), moment.plaats, moment.prijs) if part),
            unique_id=f"{url}#{timezone.localtime(moment.oorspronkelijk_begin):%Y%m%dT%H%M}",
            unique_id_is_permalink=False,
            pubdate=None,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/rss+xml; charset=utf-8")


def in_words(moment: MomentRegel) -> str:
    day = date_format(moment.begin, "l j F")
    return day if moment.hele_dag else f"{day} {moment.begin.hour}.{moment.begin.minute:02}"


def status(moment: MomentRegel) -> str:
    if moment.status == Moment.Status.GAAT_NIET_DOOR:
        return f"{_('This is off')}: {moment.reden}" if moment.reden else _("This is off")
    return _("Full") if moment.vol else ""
