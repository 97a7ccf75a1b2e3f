"""What is no longer as a paper says it is."""

from dataclasses import dataclass
from datetime import date

from django.http import QueryDict
from django.utils import timezone

from evenementen.agenda import lines_for, start_of
from evenementen.paper.form import PaperForm
from evenementen.paper.moments import Periode, within
from search.query import SearchQuery
from search.result import MomentRegel

# Who has to read more than this is better off with new paper.
MOST = 40


@dataclass(frozen=True)
class SindsPapier:
    """`gedrukt`: the day of the paper; `nieuw` names of each new activity its first time."""

    gedrukt: date
    veranderd: list[MomentRegel]
    nieuw: list[MomentRegel]
    meer: bool = False

    @property
    def alles_klopt(self) -> bool:
        return not self.veranderd and not self.nieuw


def changes_since(query: SearchQuery, day: date) -> SindsPapier:
    """
    What was called off, moved or full since the day a list was printed, and what came online since; two queries.

    Of coming moments within the time for which that paper was meant. The day of printing counts whole: nobody
    knows the hour. What was taken off the site since is not known here.
    """
    paper = Periode.standard(day)
    now = timezone.now()
    held = within(query, now, max(paper.einde, now))
    since = start_of(day)
    changed = held.filter(gewijzigd_op__gte=since)[: MOST + 1]
    new = held.filter(pagina__first_published_at__gte=since)[: MOST * 5]
    changed_lines = lines_for(query, changed)
    first_times: dict[int | None, MomentRegel] = {}
    for line in lines_for(query, new):
        first_times.setdefault(line.pagina_id, line)
    new_lines = list(first_times.values())
    return SindsPapier(
        gedrukt=day,
        veranderd=changed_lines[:MOST],
        nieuw=new_lines[:MOST],
        meer=len(changed_lines) > MOST or len(new_lines) > MOST,
    )


def since_paper(data: QueryDict, query: SearchQuery) -> SindsPapier | None:
    """For who comes with ?gedrukt=2026-11-25 from the code on a paper; None for who does not."""
    day = PaperForm(data).printed_on
    return changes_since(query, day) if day else None
