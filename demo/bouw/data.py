"""The dates of an activity and what differs on them, counted from today."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from demo.gegevens.vormen import Activiteit, Bijzonder
from evenementen.models import Afwijking, EvenementDatum, EvenementPage

# What a form of the admin takes.
MAX_DATES = 60


@dataclass(frozen=True)
class Datum:
    begin: datetime
    einde: datetime
    hele_dag: bool


def data_vanaf(activiteit: Activiteit, vandaag: date) -> list[Datum]:
    """All dates in order, each once; wall-clock times of the Netherlands."""
    zone = timezone.get_default_timezone()
    gevonden = {}
    for wanneer in activiteit.wanneer:
        for keer in wanneer.keren_vanaf(vandaag):
            begin = keer.begin.replace(tzinfo=zone)
            einde = keer.eind.replace(tzinfo=zone)
            if keer.hele_dag:
                einde = einde.replace(hour=23, minute=59)
            gevonden[begin] = Datum(begin, einde, keer.hele_dag)
    return [gevonden[begin] for begin in sorted(gevonden)][:MAX_DATES]


def als_rijen(data: list[Datum]) -> list[EvenementDatum]:
    return [
        EvenementDatum(begin=datum.begin, einde=datum.einde, hele_dag=datum.hele_dag, sort_order=nummer)
        for nummer, datum in enumerate(data)
    ]


def afwijkingen(
    activiteit: Activiteit, page: EvenementPage, data: list[Datum], nu: datetime
) -> Iterator[Afwijking]:
    komend = [datum for datum in data if datum.begin > nu]
    for bijzonder in activiteit.bijzonder:
        if bijzonder.keer < len(komend):
            yield _afwijking(bijzonder, page, komend[bijzonder.keer])


def _afwijking(bijzonder: Bijzonder, page: EvenementPage, datum: Datum) -> Afwijking:
    afwijking = Afwijking(
        pagina=page, oorspronkelijk_begin=datum.begin, reden=bijzonder.reden, op=timezone.now()
    )
    if bijzonder.wat == "afgelast":
        afwijking.gaat_niet_door = True
    elif bijzonder.wat == "vol":
        afwijking.vol = True
    else:
        verschil = timedelta(hours=bijzonder.uren)
        afwijking.nieuw_begin = datum.begin + verschil
        afwijking.nieuw_einde = datum.einde + verschil
    return afwijking
