"""How long paper takes: 300 lines in every layout, without the database. `python -m benchmarks.papier`"""

from datetime import date
from time import perf_counter, process_time

from drukwerk.blad import Drukwerk, Opmaak, Regel, Sectie, Woorden
from drukwerk.zetten import as_pdf

LINES = 300
ROUNDS = 5
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


def main() -> None:
    as_pdf(paper(10), Opmaak.WEEKDAG)  # reads the type faces
    for layout in Opmaak:
        seconds, worked = [], []
        for round_number in range(ROUNDS):
            printed = paper(LINES + len(DAYS) * round_number)
            begin, work = perf_counter(), process_time()
            as_pdf(printed, layout)
            seconds.append(perf_counter() - begin)
            worked.append(process_time() - work)
        print(
            f"{layout:<8} {LINES} lines: {max(seconds):.2f} s at worst, {max(worked):.2f} s of the processor"
        )


if __name__ == "__main__":
    main()
