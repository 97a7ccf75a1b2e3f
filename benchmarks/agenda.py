"""
`python -m benchmarks.agenda` measures the agenda on 10,000 organisations, beside the plain Wagtail way.

Prints the median and the 95th percentile of one worker that answers one request at a time, for a page that lies ready,
for the first one after a change, for one of which nothing at all lies ready, and for the plain way; then how much the
medians grow from a tenth of the data. The cities are made first when they are not there: that takes some minutes. See
docs/metingen.md.
"""

import argparse
import json
import os
import sys
from dataclasses import dataclass
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
# Of a calendar that has to be written from nothing each takes seconds.
CALENDARS = 5


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
    """Milliseconds of each request."""

    times: list[float]

    @property
    def middle(self) -> float:
        return median(self.times)

    @property
    def p95(self) -> float:
        return quantiles(self.times, n=20)[-1]

    def __str__(self) -> str:
        return f"{self.middle:.0f} ms (p95 {self.p95:.0f})"


def measure(organisations: int, runs: int) -> dict[str, dict[str, Taken]]:
    """Per page: ready, changed, nothing and plain."""
    ours, plain = Install(name_of(organisations)), Install(name_of(organisations), PLAIN_SETTINGS)
    found = {}
    try:
        for page in pages(ours):
            times: dict[str, list[float]] = {"ready": [], "changed": [], "nothing": [], "plain": []}
            number = min(page.runs, runs)
            for _warm in range(2):
                if (kind := ours.ask(HOST, page.path)["type"].partition(";")[0]) != page.kind:
                    raise SystemExit(f"{page.path}: {kind}")
                if page.plain:
                    plain.ask(PLAIN_HOST, page.plain)
            # In turn, so that what else the machine does falls on all.
            for _run in range(number):
                times["nothing"].append(ours.ask(HOST, page.path, emptied=True)["ms"])
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
    report(measure(LARGE, options.runs), measure(SMALL, options.runs))


if __name__ == "__main__":
    main()
