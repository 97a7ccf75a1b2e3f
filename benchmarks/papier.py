"""
How long paper takes in every layout: 300 lines, or the whole road from 300 moments in a database to the answer.

`python -m benchmarks.papier`; `python -m benchmarks.papier --database` makes a small database of its own first.
"""

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from time import perf_counter, process_time

from drukwerk.blad import Drukwerk, Opmaak, Regel, Sectie, Woorden
from drukwerk.zetten import as_pdf

LINES = 300
ROUNDS = 5
ACTIVITIES = 50
HOST = "papier.localhost"
DAYS = ("Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag")


def paper(lines: int) -> Drukwerk:
    """`lines` spread over five days; each a little different, as typst remembers what is the same."""
    per_day = lines // len(DAYS)
    sections = tuple(
        Sectie(
            day,
            tuple(
                Regel(
                    "17.30 uur",
                    f"Samen eten {day} {number}",
                    ("tot 19.30 uur", f"De Brug, Schiedamseweg {number}", "€ 3", "010-555 0101"),
                    ("Niet op 23 en 30 december",) if number % 3 == 0 else (),
                )
                for number in range(per_day)
            ),
        )
        for day in DAYS
    )
    words = Woorden("Tijd", "Wat en waar", "pagina {nummer} van {aantal}", "Deze lijst op uw telefoon")
    return Drukwerk(
        "Agenda", "Delfshaven", "nl", words, sections, "https://example.org/agenda/", date(2026, 11, 25)
    )


def lines_only() -> None:
    as_pdf(paper(10), Opmaak.WEEKDAG)  # reads the type faces
    for layout in Opmaak:
        papers = iter([paper(LINES + len(DAYS) * number) for number in range(ROUNDS)])
        tell(layout, f"{LINES} lines", partial(make_next, papers, layout))


def make_next(papers: Iterator[Drukwerk], layout: Opmaak) -> None:
    as_pdf(next(papers), layout)


def whole_road() -> None:
    """As a visitor asks for it, when nothing lies ready."""
    from benchmarks.make import empty_database, prepare

    prepare("papier")
    from django.core.cache import cache
    from django.core.management import call_command
    from django.test import Client

    empty_database()
    call_command("migrate", verbosity=0)
    moments = fill()
    client = Client(headers={"host": HOST})
    client.get("/agenda/")
    for layout in Opmaak:

        def ask(layout: Opmaak = layout) -> None:
            cache.clear()
            response = client.get(f"/agenda/?formaat=pdf&opmaak={layout}")
            assert response["Content-Type"] == "application/pdf", response.status_code

        tell(layout, f"{moments} moments", ask)


def fill() -> int:
    """A site with 50 activities in a day or two of each of the coming weeks; the number of moments on its paper."""
    from django.utils import timezone

    from evenementen.models import Moment
    from evenementen.paper.moments import Periode
    from tests.builders import in_days, make_activity, make_organisation, make_place, make_site
    from themas.seed import seed

    seed()
    wijksite = make_site("Papier", HOST)
    last = Periode.standard(timezone.localdate())
    days = (last.laatste - last.eerste).days
    per_activity = LINES // ACTIVITIES
    for number in range(ACTIVITIES):
        if number % 5 == 0:
            club = make_organisation(
                wijksite, f"Buurthuis {number}", place=make_place(f"Zaal {number}"), telefoon="010-555 01 23"
            )
        starts = [
            in_days(1 + number % 5 + step * (days // per_activity), 9 + number % 12)
            for step in range(per_activity)
        ]
        make_activity(club, f"Samen eten {number}", dates=starts)
    return Moment.objects.filter(begin__lt=last.einde).count()


def tell(layout: Opmaak, what: str, make: Callable[[], object]) -> None:
    seconds, worked = [], []
    for _round in range(ROUNDS):
        begin, work = perf_counter(), process_time()
        make()
        seconds.append(perf_counter() - begin)
        worked.append(process_time() - work)
    print(f"{layout:<8} {what}: {max(seconds):.2f} s at worst, {max(worked):.2f} s of the processor")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="store_true", help="also the queries and the lines")
    (whole_road if parser.parse_args().database else lines_only)()
