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
        begin = datetime.combine(dag, _tijd(self.van))
        eind = datetime.combine(dag, _tijd(self.tot))
        # An end before the begin lies after midnight.
        return Keer(begin, eind if eind > begin else eind + timedelta(days=1))


def _tijd(tekst: str) -> time:
    uur, minuut = tekst.split(".")
    return time(int(uur), int(minuut))


def wekelijks(dag: int, van: str, tot: str, weken: int = 12, *, al: int = 1, stap: int = 1) -> Wanneer:
    """Every `stap` weeks on `dag`, `weken` dates of which `al` lie behind us."""
    return Wanneer(van, tot, dag=dag, stap=stap, keren=weken, al=al)


def maandelijks(week: int, dag: int, van: str, tot: str, maanden: int = 4) -> Wanneer:
    """The first (1) to fourth (4) `dag` of the month."""
    return Wanneer(van, tot, dag=dag, week_van_maand=week, keren=maanden)


def op(dag: int, weken: int, van: str, tot: str) -> Wanneer:
    """Once, on `dag`, so many weeks from now (negative: ago)."""
    return Wanneer(van, tot, dag=dag, al=-weken)


def over(dagen: int, van: str, tot: str) -> Wanneer:
    """Once, so many days from today (0 = today, negative = past)."""
    return Wanneer(van, tot, over=dagen)


def hele_dag(dag: int, weken: int, dagen: int = 1) -> Wanneer:
    """A whole `dag`, so many weeks from now, or several days in a row from there."""
    return Wanneer("", "", dag=dag, al=-weken, dagen=dagen)
