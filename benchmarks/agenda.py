"""
`python -m benchmarks.agenda` measures the agenda on 10,000 organisations, beside the plain Wagtail way.

Prints the median and the 95th percentile, in milliseconds of the processor, of one worker that answers one request at a
time, for a page that lies ready, for the first one after a change, for one of which nothing at all lies ready, and for
the plain way; then how much the medians grow from a tenth of the data. The cities are made first when they are not
there: that takes some minutes. See docs/metingen.md.
"""

import argparse
import json
import os
import sys
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import median, quantiles

from benchmarks.city import name_of
from benchmarks.install import Install, ensure, machine
from benchmarks.plain.make import HOST as PLAIN_HOST
from benchmarks.plain.make import PLAIN_SETTINGS
from search.when import WEEKDAGEN

HOST = "wijk.localhost"
LARGE, SMALL = 10_000, 1_000
RUNS = 60
# A visitor who orders more new papers than this a minute is refused: paper costs much. Each is made anew twice.
PAPERS = 9
# What lies ready is asked so often each time: it costs little, and its 95th percentile needs more than a handful.
READY = 10
# Of a calendar that has to be written from nothing each takes seconds.
CALENDARS = 3


@dataclass(frozen=True)
class Page:
    naam: str
    path: str
    plain: str | None
    runs: int = RUNS
    kind: str = "text/html"


def pages(ours: Install) -> list[Page]:
    """The activities of a theme all fall on one day of the week, which depends on the day on which they were made."""
    theme = "thema=ontmoeting"
    listed = ours.ask(HOST, f"/agenda/?formaat=json&{theme}", content=True)["content"]
    weekday = datetime.fromisoformat(json.loads(listed)["resultaten"][0]["begin"]).isoweekday()
    filtered = f"{theme}&weekdag={WEEKDAGEN[weekday - 1]}"
    return [
        Page("daglijst", "/agenda/", "/"),
        Page("gefilterd", f"/agenda/?{filtered}", f"/?{theme}&weekdag={weekday}"),
        Page(
            "iCal van een thema",
            f"/agenda/?formaat=ics&{theme}",
            f"/agenda.ics?{theme}",
            CALENDARS,
            "text/calendar",
        ),
        Page(
            "pdf van een thema in een wijk, een week",
            f"/agenda/?formaat=pdf&{theme}&wijk=noord&periode=volgende-week",
            None,
            PAPERS,
            "application/pdf",
        ),
    ]


@dataclass(frozen=True)
class Taken:
    """Milliseconds of the processor for each request."""

    times: list[float] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return median(self.times)

    @property
    def p95(self) -> float:
        return quantiles(self.times, n=20)[-1]

    def __str__(self) -> str:
        """Requests per second: of one core that does nothing else."""
        return f"{self.middle:.0f} ms (p95 {self.p95:.0f}; {1000 / self.middle:.0f}/s)"


@dataclass
class City:
    """Of one size, answered by the product and the plain way; `taken` per page and way."""

    organisations: int
    taken: dict[str, dict[str, Taken]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ours = Install(name_of(self.organisations))
        self.plain = Install(name_of(self.organisations), PLAIN_SETTINGS)
        self.pages = pages(self.ours)

    def warm(self, page: Page) -> None:
        for _time in range(2):
            if (kind := self.ours.ask(HOST, page.path)["type"].partition(";")[0]) != page.kind:
                raise SystemExit(f"{page.path}: {kind}")
            if page.plain:
                self.plain.ask(PLAIN_HOST, page.plain)

    def run(self, page: Page) -> None:
        """Once each way; what lies ready more often."""
        found = {
            "nothing": [self.ours.ask(HOST, page.path, emptied=True)["cpu"]],
            "changed": [self.ours.ask(HOST, page.path, changed=True)["cpu"]],
            "ready": [self.ours.ask(HOST, page.path)["cpu"] for _time in range(READY)],
        }
        if page.plain:
            found["plain"] = [self.plain.ask(PLAIN_HOST, page.plain)["cpu"]]
        for name, milliseconds in found.items():
            self.taken.setdefault(page.naam, {}).setdefault(name, Taken()).times.extend(milliseconds)

    def close(self) -> None:
        self.ours.close()
        self.plain.close()


def measure(runs: int) -> list[City]:
    """The large one and the small one, in turn, so that what else the machine does falls on both."""
    cities = [City(LARGE), City(SMALL)]
    try:
        for both in zip(*(city.pages for city in cities), strict=True):
            for city, page in zip(cities, both, strict=True):
                city.warm(page)
            for _run in range(min(both[0].runs, runs)):
                for city, page in zip(cities, both, strict=True):
                    city.run(page)
    finally:
        for city in cities:
            city.close()
    return cities


def report(large: dict[str, dict[str, Taken]], small: dict[str, dict[str, Taken]]) -> None:
    print(
        "| lijst | ligt klaar | na een wijziging | er ligt niets | gewoon | gewoon ÷ klaar | gewoon ÷ nieuw |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|")
    for naam, taken in large.items():
        plain = taken.get("plain")
        ratios = [
            f"{plain.middle / taken[name].middle:.1f}×" if plain else "–" for name in ("ready", "changed")
        ]
        made = " | ".join(str(taken[name]) for name in ("ready", "changed", "nothing"))
        print(f"| {naam} | {made} | {plain or '–'} | {' | '.join(ratios)} |")
    print(
        f"\n| groei van {SMALL} naar {LARGE} organisaties | ligt klaar | na een wijziging | er ligt niets | gewoon |"
    )
    print("|---|---:|---:|---:|---:|")
    for naam, taken in large.items():
        growth = [
            f"{taken[name].middle / small[naam][name].middle:.2f}×" if name in taken else "–"
            for name in ("ready", "changed", "nothing", "plain")
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
    report(*(city.taken for city in measure(options.runs)))


if __name__ == "__main__":
    main()
