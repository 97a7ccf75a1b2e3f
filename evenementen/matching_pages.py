"""Which activities match whenever they are held, sought once for all that one look at a long agenda asks of them."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count, F, Q

from evenementen.models import Moment
from evenementen.selection import MomentFilter
from search.engines.database import Among, documents, pages_of
from search.query import SearchQuery


@dataclass(frozen=True)
class MatchingPages:
    """
    Of what a query finds, the time apart; `matches` as in search.engines.database.

    A long list asks three times: for its number, its first moments and those of each day of a week. Looking up the
    theme of each activity costs more than all the rest.
    """

    query: SearchQuery
    matches: list[int] | None

    @cached_property
    def ids(self) -> list[int] | None:
        """
        One query, the first time. None when the query leaves out so little that it is faster to ask of each moment, or
        when something is found whatever its time.
        """
        if self.query.ook or not self.query.is_narrowed:
            return None
        return list(pages_of(self.query, self.matches).values_list("pagina_id", flat=True))

    @property
    def q(self) -> Q:
        """On Moment."""
        if self.ids is None:
            return Q(pagina_id__in=pages_of(self.query, self.matches))
        return Q(Among(F("pagina_id"), self.ids))

    def number(self, wanted: MomentFilter) -> int:
        """How many of them are on; one query at most."""
        if self.ids is None:
            return documents(self.query, self.matches).order_by().count()
        if not self.query.wanneer:
            return len(self.ids)
        moments = Moment.objects.filter(wanted.q, self.q).order_by()
        return moments.aggregate(number=Count("pagina_id", distinct=True))["number"]
