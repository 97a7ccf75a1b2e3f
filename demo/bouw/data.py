"""When an activity is held, and what differs on single dates, counted from today."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from demo.gegevens.momenten import Wanneer, als_tijd
from demo.gegevens.vormen import Activiteit, Bijzonder, woorden
from evenementen.models import Afwijking, EvenementDatum, EvenementPage, Reeks, Schoolvakantie
from evenementen.recurrence.closed_days import ClosedDays
from evenementen.recurrence.horizon import until_horizon
from evenementen.recurrence.pattern import Freq, Pattern, write
from evenementen.recurrence.rule import Occurrence

# Rotterdam and Amersfoort both lie in it.
REGIO = Schoolvakantie.Regio.MIDDEN
# People eat, and drop in, in the holidays too.
HELE_JAAR = {"buurtmaaltijd", "voedselhulp", "maaltijd-aan-huis", "inloop", "verslaving"}


@dataclass(frozen=True)
class Planning:
    """`keren` are all times it is held, in order, the past ones too where they are single dates."""

    reeksen: list[Reeks]
    data: list[EvenementDatum]
    keren: list[Occurrence]


def planning(activiteit: Activiteit, vandaag: date, gesloten: ClosedDays) -> Planning:
    reeksen = als_reeksen(activiteit, vandaag)
    data = losse_data(activiteit, vandaag)
    keren = {keer.begin: keer for keer in until_horizon(reeksen, gesloten, vandaag)}
    for datum in data:
        keren.setdefault(datum.begin, Occurrence(datum.begin, datum.einde, datum.hele_dag))
    return Planning(reeksen, data, [keren[begin] for begin in sorted(keren)])


def als_reeksen(activiteit: Activiteit, vandaag: date) -> list[Reeks]:
    """Rules that differ only in the day of the week are one series."""
    groepen: dict[tuple, list[Wanneer]] = defaultdict(list)
    for nummer, wanneer in enumerate(activiteit.wanneer):
        if wanneer.herhaalt:
            # A course counts its own times, and every other week begins in its own week.
            alleen = nummer if not wanneer.gaat_door or wanneer.week_van_maand or wanneer.stap > 1 else None
            groepen[wanneer.van, wanneer.tot, alleen].append(wanneer)
    rijen = [_reeks(activiteit, groep, vandaag) for groep in groepen.values()]
    for nummer, rij in enumerate(rijen):
        rij.sort_order = nummer
    return rijen


def _reeks(activiteit: Activiteit, groep: list[Wanneer], vandaag: date) -> Reeks:
    wanneer = groep[0]
    if wanneer.week_van_maand:
        patroon = Pattern(Freq.MONTH, nth_days=((wanneer.week_van_maand, wanneer.dag),))
    else:
        patroon = Pattern(Freq.WEEK, wanneer.stap, weekdays=tuple(sorted(een.dag for een in groep)))
    vakantie = not wanneer.week_van_maand and not HELE_JAAR.intersection(woorden(activiteit.themas))
    return Reeks(
        eerste_dag=min(een.eerste_dag(vandaag) for een in groep),
        rrule=write(patroon),
        begintijd=als_tijd(wanneer.van),
        eindtijd=als_tijd(wanneer.tot),
        aantal=None if wanneer.gaat_door else wanneer.keren,
        vakantieregio=REGIO if vakantie else "",
        niet_op_feestdagen=True,
    )


def losse_data(activiteit: Activiteit, vandaag: date) -> list[EvenementDatum]:
    """In order, each once; wall-clock times of the Netherlands."""
    zone = timezone.get_default_timezone()
    gevonden = {}
    for wanneer in activiteit.wanneer:
        for keer in () if wanneer.herhaalt else wanneer.keren_vanaf(vandaag):
            begin = keer.begin.replace(tzinfo=zone)
            einde = keer.eind.replace(tzinfo=zone)
            if keer.hele_dag:
                einde = einde.replace(hour=23, minute=59)
            gevonden[begin] = EvenementDatum(begin=begin, einde=einde, hele_dag=keer.hele_dag)
    rijen = [gevonden[begin] for begin in sorted(gevonden)]
    for nummer, rij in enumerate(rijen):
        rij.sort_order = nummer
    return rijen


def afwijkingen(
    activiteit: Activiteit, page: EvenementPage, keren: Iterable[Occurrence], nu: datetime
) -> Iterator[Afwijking]:
    komend = [keer for keer in keren if keer.begin > nu]
    for bijzonder in activiteit.bijzonder:
        if bijzonder.keer < len(komend):
            yield _afwijking(bijzonder, page, komend[bijzonder.keer])


def _afwijking(bijzonder: Bijzonder, page: EvenementPage, keer: Occurrence) -> Afwijking:
    afwijking = Afwijking(
        pagina=page, oorspronkelijk_begin=keer.begin, reden=bijzonder.reden, op=timezone.now()
    )
    if bijzonder.wat == "afgelast":
        afwijking.gaat_niet_door = True
    elif bijzonder.wat == "vol":
        afwijking.vol = True
    else:
        verschil = timedelta(hours=bijzonder.uren)
        afwijking.nieuw_begin = keer.begin + verschil
        afwijking.nieuw_einde = keer.einde + verschil if keer.einde else None
    return afwijking
