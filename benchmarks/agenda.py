"""
`python -m benchmarks.agenda` measures the agenda on 10,000 organisations, beside the plain Wagtail way.

Prints requests a second and the 95th percentile of one worker that answers one request at a time, for a page that
lies ready, for the first one after a change, and for the plain way; then the same with a tenth of the data. The cities
are made first when they are not there: that takes some minutes. See docs/metingen.md.
"""

import argparse
import os
import sys
from dataclasses import dataclass
from datetime import date
from statistics import fmean, median, quantiles

from benchmarks.city import name_of
from benchmarks.install import Install, ensure, machine
from benchmarks.plain.make import HOST as PLAIN_HOST
from benchmarks.plain.make import PLAIN_SETTINGS

HOST = "wijk.localhost"
LARGE, SMALL = 10_000, 1_000
RUNS = 60
# Each is made anew once more than this a minute, and the product then refuses: paper costs much.
PAPERS = 15


@dataclass(frozen=True)
class Page:
    naam: str
    path: str
    plain: str | None
    runs: int = RUNS


PAGES = [
    Page("daglijst", "/agenda/", "/"),
    Page("gefilterd", "/agenda/?thema=ontmoeting&weekdag=woensdag", "/?thema=ontmoeting&weekdag=3"),
    Page("iCal van een thema", "/agenda/?formaat=ics&thema=ontmoeting", "/agenda.ics?thema=ontmoeting", PAPERS),
    Page("pdf van een thema, een week", "/agenda/?formaat=pdf&thema=ontmoeting&periode=volgende-week", None, PAPERS),
]  # fmt: skip


@dataclass(frozen=True)
class Taken:
    """Milliseconds of each request."""

    times: list[float]

    @property
    def middle(self) -> float:
        return median(self.times)

    @property
    def per_second(self) -> float:
        return 1000 / fmean(self.times)

    @property
    def p95(self) -> float:
        return quantiles(self.times, n=20)[-1]

    def __str__(self) -> str:
        return f"{self.per_second:.1f}/s, p95 {self.p95:.0f} ms"


def measure(organisations: int, runs: int) -> dict[str, dict[str, Taken]]:
    """Per page: ready, changed and plain."""
    ours, plain = Install(name_of(organisations)), Install(name_of(organisations), PLAIN_SETTINGS)
    found = {}
    try:
        for page in PAGES:
            times: dict[str, list[float]] = {"ready": [], "changed": [], "plain": []}
            number = min(page.runs, runs)
            for _warm in range(2):
                ours.ask(HOST, page.path)
                if page.plain:
                    plain.ask(PLAIN_HOST, page.plain)
            # In turn, so that what else the machine does falls on all.
            for _run in range(number):
                times["changed"].append(ours.ask(HOST, page.path, changed=True)["ms"])
                times["ready"].append(ours.ask(HOST, page.path)["ms"])
                if page.plain:
                    times["plain"].append(plain.ask(PLAIN_HOST, page.plain)["ms"])
            found[page.naam] = {name: Taken(values) for name, values in times.items() if values}
    finally:
        ours.close()
        plain.close()
    return found


def report(large: dict[str, dict[str, Taken]], small: dict[str, dict[str, Taken]]) -> None:
    print(
        "| lijst | ligt klaar | eerste na een wijziging | gewoon Wagtail | klaar ÷ gewoon | nieuw ÷ gewoon |"
    )
    print("|---|---:|---:|---:|---:|---:|")
    for naam, taken in large.items():
        plain = taken.get("plain")
        ratios = [
            f"{taken[name].per_second / plain.per_second:.1f}×" if plain else "–"
            for name in ("ready", "changed")
        ]
        print(f"| {naam} | {taken['ready']} | {taken['changed']} | {plain or '–'} | {' | '.join(ratios)} |")
    print(f"\n| groei van {SMALL} naar {LARGE} organisaties | ligt klaar | nieuw | gewoon |")
    print("|---|---:|---:|---:|")
    for naam, taken in large.items():
        growth = [
            f"{taken[name].middle / small[naam][name].middle:.2f}×" if name in taken else "–"
            for name in ("ready", "changed", "plain")
        ]
        print(f"| {naam} | {' | '.join(growth)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help="how often each page is asked for")
    options = parser.parse_args()
    os.environ["PAGE_CACHE_SECONDS"] = "60"
    for organisations in (SMALL, LARGE):
        ensure(name_of(organisations), [sys.executable, "-m", "benchmarks.city", str(organisations)])
    print(f"{date.today():%Y-%m-%d}, {machine()}\n")
    report(measure(LARGE, options.runs), measure(SMALL, options.runs))


if __name__ == "__main__":
    main()
