"""What is off, moved or full today and in the coming week: for who is about to leave home."""

from collections import defaultdict
from datetime import date, timedelta

from django import forms
from django.db.models import Q
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from evenementen.agenda import lines, moments_of, start_of
from evenementen.feed import moments_feed
from evenementen.models import Moment
from evenementen.models.moment import MomentQuerySet
from evenementen.search import SOORT
from search.query import SearchQuery
from search.result import MomentRegel
from sites.models import Wijksite
from sites.requests import SiteRequest

# Today, and seven days after it.
DAYS = 8
# More than a city has in a bad week. Beyond these there is the agenda.
MOST = 300


class OutputForm(forms.Form):
    formaat = forms.CharField(required=False)

    @property
    def wants_rss(self) -> bool:
        return self.is_valid() and self.cleaned_data["formaat"] == "rss"


def query_of(site: Wijksite, taal: str) -> SearchQuery:
    return SearchQuery(site_ids=(site.site_id,), taal=taal, facetten={"type": (SOORT,)}, ook_voorbij=True)


def deviating(query: SearchQuery, first: date, days: int) -> MomentQuerySet:
    """What is not as usual of what was planned, or is held now, on one of these days."""
    begin, einde = start_of(first), start_of(first + timedelta(days=days))
    planned = Q(oorspronkelijk_begin__gte=begin, oorspronkelijk_begin__lt=einde)
    held = Q(begin__gte=begin, begin__lt=einde)
    off = ~Q(status=Moment.Status.GAAT_DOOR) | Q(vol=True)
    return moments_of(query).filter(planned | held, off)


def days_to_look(line: MomentRegel, first: date, last: date) -> set[date]:
    """The days on which somebody would come for nothing; else the one to which it moved."""
    held, planned = line.begin.date(), (line.verplaatst_van or line.begin).date()
    days = {planned, held} if line.status == Moment.Status.GAAT_NIET_DOOR else {planned}
    return {day for day in days if first <= day <= last} or {held}


def is_only_full(line: MomentRegel) -> bool:
    """On, at the usual time and place: who has a place should come."""
    return line.vol and line.status == Moment.Status.GAAT_DOOR


def per_day(moment_lines: list[MomentRegel], first: date) -> dict[date, list[MomentRegel]]:
    """Day → what is not as usual on it, both in order of time."""
    found: dict[date, list[MomentRegel]] = defaultdict(list)
    for line in moment_lines:
        for day in days_to_look(line, first, first + timedelta(days=DAYS - 1)):
            found[day].append(line)
    return dict(sorted(found.items()))


def off_on(site: Wijksite, day: date) -> int:
    """How many activities are not as planned on one day; one query, none without an agenda."""
    if not site.heeft_module("agenda"):
        return 0
    query = query_of(site, get_language())
    begin, einde = start_of(day), start_of(day + timedelta(days=1))
    planned = ~Q(status=Moment.Status.GAAT_DOOR) & Q(
        oorspronkelijk_begin__gte=begin, oorspronkelijk_begin__lt=einde
    )
    held = Q(status=Moment.Status.GAAT_NIET_DOOR, begin__gte=begin, begin__lt=einde)
    return moments_of(query).filter(planned | held).order_by().count()


@require_safe
def gaat_niet_door(request: SiteRequest) -> HttpResponse:
    """Today first, then the coming seven days."""
    site, language, today = request.wijksite, get_language(), timezone.localdate()
    query = query_of(site, language)
    found = lines(deviating(query, today, DAYS)[: MOST + 1], query.site_ids, language)
    title = _("This is off today")
    if OutputForm(request.GET).wants_rss:
        return moments_feed(
            request,
            f"{title} – {site.naam}",
            _("What is off, moved or full today and the coming week."),
            found,
        )
    days = per_day(found[:MOST], today)
    now = days.pop(today, [])
    context = {
        "vandaag": [line for line in now if not is_only_full(line)],
        "vandaag_vol": [line for line in now if is_only_full(line)],
        "datum_vandaag": today,
        "dagen": list(days.items()),
        "meer": len(found) > MOST,
        "pagina_titel": title,
        "omschrijving": _("What is off, moved or full today and the coming week."),
        "rss_url": f"{request.path}?formaat=rss",
    }
    return TemplateResponse(request, "evenementen/gaat_niet_door.html", context)
