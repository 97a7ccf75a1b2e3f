"""When an activity takes place, told relative to today, so that the demo never grows old."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

MAANDAG, DINSDAG, WOENSDAG, DONDERDAG, VRIJDAG, ZATERDAG, ZONDAG = range(7)


@dataclass(frozen=True)
class Keer:
    """One date. A whole day has no times; `eind` may fall on a later day."""

    begin: datetime
    eind: datetime
    hele_dag: bool = False


@dataclass(frozen=True)
class Wanneer:
    """A rule: `dag` of the week (or `over` days from today), from `van` to `tot`.

    `stap` weeks between two dates, `keren` dates, the first of them `al` steps in the past.
    `week_van_maand` (1 to 4) makes it monthly. `dagen` > 1 is a whole-day activity over several days.
    `gaat_door`: it has no last date; `keren` are only the first ones.
    """

    van: str
    tot: str
    dag: int = MAANDAG
    over: int | None = None
    stap: int = 1
    keren: int = 1
    al: int = 0
    week_van_maand: int = 0
    dagen: int = 0
    gaat_door: bool = False

    @property
    def herhaalt(self) -> bool:
        return self.gaat_door or self.keren > 1

    def eerste_dag(self, vandaag: date) -> date:
        return self._dagen(vandaag)[0]

    def keren_vanaf(self, vandaag: date) -> list[Keer]:
        return [self._keer(dag) for dag in self._dagen(vandaag)]

    def _dagen(self, vandaag: date) -> list[date]:
        if self.over is not None:
            return [vandaag + timedelta(days=self.over)]
        if self.week_van_maand:
            return self._maandelijks(vandaag)
        eerste = vandaag + timedelta(days=(self.dag - vandaag.weekday()) % 7, weeks=-self.al * self.stap)
        return [eerste + timedelta(weeks=self.stap * nummer) for nummer in range(self.keren)]

    def _maandelijks(self, vandaag: date) -> list[date]:
        dagen: list[date] = []
        maanden = vandaag.year * 12 + vandaag.month - 1 - self.al
        while len(dagen) < self.keren:
            eerste = date(maanden // 12, maanden % 12 + 1, 1)
            dag = eerste + timedelta(days=(self.dag - eerste.weekday()) % 7, weeks=self.week_van_maand - 1)
            if self.al or dag >= vandaag:
                dagen.append(dag)
            maanden += 1
        return dagen

    def _keer(self, dag: date) -> Keer:
        if self.dagen:
            laatste = dag + timedelta(days=self.dagen - 1)
            return Keer(datetime.combine(dag, time.min), datetime.combine(laatste, time.min), True)
        begin = datetime.combine(dag, als_tijd(self.van))
        eind = datetime.combine(dag, als_tijd(self.tot))
        # An end before the begin lies after midnight.
        return Keer(begin, eind if eind > begin else eind + timedelta(days=1))


def als_tijd(tekst: str) -> time:
    """ "17.30"."""
    uur, minuut = tekst.split(".")
    return time(int(uur), int(minuut))


def wekelijks(
    dag: int, van: str, tot: str, weken: int | None = None, *, al: int = 1, stap: int = 1
) -> Wanneer:
    """Every `stap` weeks on `dag`, `al` dates of it behind us; `weken` dates, or without end."""
    return Wanneer(van, tot, dag=dag, stap=stap, keren=weken or 12, al=al, gaat_door=weken is None)


def maandelijks(week: int, dag: int, van: str, tot: str, maanden: int = 4) -> Wanneer:
    """The first (1) to fourth (4) `dag` of the month, without end."""
    return Wanneer(van, tot, dag=dag, week_van_maand=week, keren=maanden, gaat_door=True)


def op(dag: int, weken: int, van: str, tot: str) -> Wanneer:
    """Once, on `dag`, so many weeks from now (negative: ago)."""
    return Wanneer(van, tot, dag=dag, al=-weken)


def over(dagen: int, van: str, tot: str) -> Wanneer:
    """Once, so many days from today (0 = today, negative = past)."""
    return Wanneer(van, tot, over=dagen)


def hele_dag(dag: int, weken: int, dagen: int = 1) -> Wanneer:
    """A whole `dag`, so many weeks from now, or several days in a row from there."""
    return Wanneer("", "", dag=dag, al=-weken, dagen=dagen)
