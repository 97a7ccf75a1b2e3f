"""The days on which a series is not held because schools or nearly everything is closed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from holidays import country_holidays
from holidays.constants import OPTIONAL, PUBLIC

from evenementen.models.reeks import Reeks
from evenementen.models.schoolvakantie import Schoolvakantie


@cache
def national_holidays(year: int) -> frozenset[date]:
    """With Good Friday and Liberation Day: "officiële feestdagen", though not everybody is off then."""
    return frozenset(country_holidays("NL", years=year, categories=(PUBLIC, OPTIONAL)))


@cache
def names_of_holidays(year: int, language: str) -> dict[date, str]:
    """ "Tweede Kerstdag"; in English where the language is not known."""
    known = {"nl": "nl"}.get(language, "en_US")
    return dict(country_holidays("NL", years=year, categories=(PUBLIC, OPTIONAL), language=known))


@dataclass(frozen=True)
class ClosedDays:
    """The school holidays of each region, read once for any number of series."""

    per_regio: dict[str, frozenset[date]]

    @classmethod
    def load(cls) -> "ClosedDays":
        """One query."""
        found: dict[str, set[date]] = {regio: set() for regio in Schoolvakantie.Regio.values}
        for regio, begin, einde in Schoolvakantie.objects.values_list("regio", "begin", "einde"):
            found[regio] |= {begin + timedelta(days=ahead) for ahead in range((einde - begin).days + 1)}
        return cls({regio: frozenset(days) for regio, days in found.items()})

    def of(self, reeks: Reeks, last: date) -> frozenset[date]:
        """What is left out of a series until `last`."""
        days = self.per_regio.get(reeks.vakantieregio, frozenset())
        if reeks.niet_op_feestdagen:
            days |= in_years(range(reeks.eerste_dag.year, last.year + 1))
        return days


def in_years(years: Iterable[int]) -> frozenset[date]:
    return frozenset().union(*(national_holidays(year) for year in years))
