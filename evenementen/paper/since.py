"""What is no longer as a paper says it is."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import reduce
from operator import or_

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils import timezone

from cms.templatetags.wijkplein import dagnaam_datum, tijd
from evenementen.agenda import lines_for, moments_of, start_of
from evenementen.clock import part_bits, weekday_bits
from evenementen.models import VerdwenenMoment
from evenementen.models.moment import MomentQuerySet
from evenementen.paper.form import PaperForm
from evenementen.paper.moments import Periode, within
from evenementen.paper.words import days_words, unbroken
from evenementen.selection import MomentFilter
from evenementen.vanishing import feature
from search.query import SearchQuery
from search.result import MomentRegel
from search.when import ALTIJD, DAGDELEN, WEEKDAGEN, Wanneer

# Who has to read more than this is better off with new paper.
MOST = 40
# Each of these may be a time of the same activity.
MOST_TIMES = MOST * 5
# Of all kinds on the list this holds: only activities have moments. Sites are chosen by their number.
NO_FEATURE = ("type", "website")


@dataclass(frozen=True)
class Verdwenen:
    """
    An activity that is no longer held on these days at this time ("" for all day), in the words of paper.

    Without `titel` when the activity itself is no longer on the site: then only who has the paper knows which it is.
    """

    titel: str
    dagen: str
    tijd: str
    taal: str = settings.LANGUAGE_CODE


@dataclass(frozen=True)
class SindsPapier:
    """`gedrukt`: the day of the paper; `nieuw` names of each new activity its first time."""

    gedrukt: date
    veranderd: list[MomentRegel]
    weg: list[Verdwenen]
    nieuw: list[MomentRegel]
    meer: bool = False

    @property
    def alles_klopt(self) -> bool:
        return not (self.veranderd or self.weg or self.nieuw)


def changes_since(query: SearchQuery, day: date) -> SindsPapier:
    """
    What was called off, moved or full since the day a list was printed, what is gone and what came online; three
    queries.

    Of coming moments within the time for which that paper was meant. The day of printing counts whole: nobody
    knows the hour.
    """
    paper = Periode.standard(day)
    now = timezone.now()
    until = max(paper.einde, now)
    held = within(query, now, until)
    since = start_of(day)
    changed = stood_or_stands(query, now, until).filter(gewijzigd_op__gte=since)[:MOST_TIMES]
    new = held.filter(pagina__first_published_at__gte=since)[:MOST_TIMES]
    changed_lines = [line for line in lines_for(query, changed) if was_asked_for(line, query.wanneer)]
    first_times: dict[int | None, MomentRegel] = {}
    for line in lines_for(query, new):
        first_times.setdefault(line.pagina_id, line)
    new_lines = list(first_times.values())
    gone = list(vanished(query, now, until).filter(verdwenen_op__gte=since)[: MOST_TIMES + 1])
    gone_lines = by_activity(gone[:MOST_TIMES])
    return SindsPapier(
        gedrukt=day,
        veranderd=changed_lines[:MOST],
        weg=gone_lines[:MOST],
        nieuw=new_lines[:MOST],
        meer=max(len(changed_lines), len(gone_lines), len(new_lines)) > MOST or len(gone) > MOST_TIMES,
    )


def stood_or_stands(query: SearchQuery, begin: datetime, einde: datetime) -> MomentQuerySet:
    """The moments of a list that are, or would have been, between two times; on whichever weekday."""
    planned = Q(oorspronkelijk_begin__gte=begin, oorspronkelijk_begin__lt=einde)
    return moments_of(query).filter(MomentFilter(ALTIJD, begin, einde).q | planned)


def was_asked_for(line: MomentRegel, when: Wanneer) -> bool:
    """Whether it is on a weekday and a part of the day that a list asks for, or was before it moved."""
    return any(
        asked_bits(when.weekdagen, WEEKDAGEN, weekday_bits(begin, end))
        and asked_bits(when.dagdelen, DAGDELEN, part_bits(begin, end, line.hele_dag))
        for begin, end in {
            (line.begin, line.einde or line.begin),
            *([(line.verplaatst_van, line.verplaatst_van)] if line.verplaatst_van else []),
        }
    )


def asked_bits(chosen: Collection[str], order: tuple[str, ...], bits: int) -> bool:
    return not chosen or any(bits & 1 << order.index(value) for value in chosen)


def vanished(query: SearchQuery, begin: datetime, einde: datetime) -> QuerySet[VerdwenenMoment]:
    """
    What is gone and would be on this list between two times, by what it could be filtered by when it went.

    Two filters can't be asked of what is gone. Of words only those in the title are known, and of what is no longer
    on the site not even those may be told; how far away it was is not known either. Such a list then names all of the
    site: who reads of one evening too many lost nothing.
    """
    every_week = replace(query.wanneer, van=None, tot=None, perioden=())
    rows = VerdwenenMoment.objects.filter(
        MomentFilter(every_week, begin, einde).q, website__in=query.site_ids
    )
    rows = rows.nog_weg().met_openbaar()
    for name, values in query.facetten.items():
        if values and name not in NO_FEATURE:
            rows = rows.filter(has(name, values))
    if sites := query.facetten.get("website"):
        rows = rows.filter(website__in=[query.websites[name] for name in sites])
    if query.onder:
        rows = rows.filter(pad__startswith=query.onder.pad)
    if query.keuze:
        chosen = Q(pagina__in=query.keuze.paginas)
        rows = rows.filter(chosen | has("thema", query.keuze.themas) if query.keuze.themas else chosen)
    for word in query.tekst.split():
        rows = rows.filter(Q(openbaar=False) | Q(titel__icontains=word))
    return rows.order_by("begin", "pagina", "website")


def has(name: str, values: Iterable[str]) -> Q:
    return reduce(or_, (Q(kenmerken__contains=feature(name, value)) for value in values))


def by_activity(rows: Iterable[VerdwenenMoment]) -> list[Verdwenen]:
    """In order of the first day; of several sites together each once."""
    days: dict[tuple[int, str, str], set[date]] = defaultdict(set)
    for row in rows:
        begin = timezone.localtime(row.begin)
        time = "" if row.hele_dag else unbroken(tijd(begin))
        days[row.pagina, row.titel if row.openbaar else "", time].add(begin.date())
    return [
        Verdwenen(titel, dagnaam_datum(min(held)) if len(held) == 1 else days_words(held), time)
        for (_page, titel, time), held in days.items()
    ]


def since_paper(data: QueryDict, query: SearchQuery) -> SindsPapier | None:
    """For who comes with ?gedrukt=2026-11-25 from the code on a paper; None for who does not."""
    day = PaperForm(data).printed_on
    return changes_since(query, day) if day else None
