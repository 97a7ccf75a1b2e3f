"""
`python -m benchmarks.zoeken` measures search on 10,000 organisations, beside the search page of a new Wagtail project.

Prints requests a second and the 95th percentile of one worker that answers one request at a time, how many queries
each takes, and the same with a tenth of the data. No page lies ready. DATABASE_URL and SEARCH_URL say on which engine.
The cities are made first when they are not there: that takes some minutes. See docs/metingen.md.
"""

import argparse
import os
import sys
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from benchmarks.agenda import HOST, LARGE, SMALL, Taken
from benchmarks.city import name_of
from benchmarks.install import Install, engine, ensure, machine
from benchmarks.plain.make import HOST as PLAIN_HOST
from benchmarks.plain.make_search import STOCK, copy_of

OURS = "benchmarks.with_server"
RUNS = 60
# Stock search may take minutes on SQLite.
LONGEST = 20.0


@dataclass(frozen=True)
class Search:
    naam: str
    path: str
    # The words that are typed on the plain page; None: it has nothing like it.
    words: str | None


SEARCHES = [
    Search("een woord", "/zoeken/?q=schilderen", "schilderen"),
    Search("een woord dat overal staat", "/zoeken/?q=koffie", "koffie"),
    Search("woorden en een thema", "/zoeken/?q=samen+eten&thema=ontmoeting", "samen eten"),
    Search("een typefout", "/zoeken/?q=schilderren", "schilderren"),
    Search("niets gevonden", f"/zoeken/?q={quote('vliegtickets')}", "vliegtickets"),
    Search("suggesties", "/zoeken/suggesties/?q=schil", None),
]


def make(organisations: int) -> None:
    name = name_of(organisations)
    database = os.environ.get("DATABASE_URL", "sqlite").partition(":")[0]
    city = name if database == "sqlite" else f"{name}-{database}"
    ensure(city, [sys.executable, "-m", "benchmarks.city", str(organisations)])
    ensure(f"{copy_of(name)}-{engine()}", [sys.executable, "-m", "benchmarks.plain.make_search", name])
    if os.environ.get("SEARCH_URL"):
        ensure(f"{name}-{engine()}", [sys.executable, "-m", "benchmarks.fill_server", name])


@dataclass(frozen=True)
class Result:
    ours: Taken
    plain: Taken | None
    queries: int


def measure(organisations: int, runs: int) -> dict[str, Result]:
    name = name_of(organisations)
    ours, plain = Install(name, OURS), Install(copy_of(name), STOCK)
    found = {}
    try:
        for search in SEARCHES:
            if ours.status(HOST, search.path) != 200:
                continue
            asked = [(ours, HOST, search.path)]
            if search.words is not None:
                asked.append((plain, PLAIN_HOST, f"/zoeken/?query={quote(search.words)}"))
            times = in_turn(asked, runs)
            queries = ours.ask(HOST, search.path, count=True)["queries"]
            found[search.naam] = Result(times[0], times[1] if len(times) > 1 else None, queries)
    finally:
        ours.close()
        plain.close()
    return found


def in_turn(asked: list[tuple[Install, str, str]], runs: int) -> list[Taken]:
    """So that what else the machine does falls on all; what takes too long is asked only once."""
    first = [install.ask(host, path)["ms"] for install, host, path in asked]
    times: list[list[float]] = [[taken] * 2 if taken > LONGEST * 1000 else [] for taken in first]
    for _run in range(runs):
        for (install, host, path), taken in zip(asked, times, strict=True):
            if len(taken) < 2 or sum(taken) < LONGEST * 1000:
                taken.append(install.ask(host, path)["ms"])
    return [Taken(taken) for taken in times]


def report(large: dict[str, Result], small: dict[str, Result]) -> None:
    print(
        f"| {engine()} | het product | gewoon Wagtail | product ÷ gewoon | vragen | groei product | groei gewoon |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|")
    for naam, one in large.items():
        tenth = small[naam]
        ratio = f"{one.plain.middle / one.ours.middle:.1f}×" if one.plain else "–"
        growth = f"{one.ours.middle / tenth.ours.middle:.1f}×"
        plain_growth = f"{one.plain.middle / tenth.plain.middle:.1f}×" if one.plain and tenth.plain else "–"
        print(
            f"| {naam} | {one.ours} | {one.plain or '–'} | {ratio} | {one.queries} | {growth} | {plain_growth} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=RUNS, help="how often each is asked for")
    options = parser.parse_args()
    # A machine that does other work too must not send the question to the database instead.
    os.environ.setdefault("SEARCH_TIMEOUT", "10")
    for organisations in (SMALL, LARGE):
        make(organisations)
    print(f"{date.today():%Y-%m-%d}, {machine()}\n")
    large = measure(LARGE, options.runs)
    report(large, measure(SMALL, options.runs))


if __name__ == "__main__":
    main()
