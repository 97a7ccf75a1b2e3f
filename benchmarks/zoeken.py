"""
`python -m benchmarks.zoeken` measures search on 10,000 organisations, beside the search page of a new Wagtail project.

Prints the median and the 95th percentile, in milliseconds of the processor, here and in a PostgreSQL on this machine
(of a search server: of the clock), of one worker that answers one request at a time: for a page that lies ready, as
what many people ask does, and for one that is made anew because something changed on the site just before. Then how
many queries that takes, and how it grows from a tenth of the data. DATABASE_URL and SEARCH_URL say on which engine.
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
    Search("meer woorden", "/zoeken/?q=samen+eten", "samen eten"),
    Search("woorden en een thema", "/zoeken/?q=samen+eten&thema=ontmoeting", "samen eten"),
    Search("een woord dat een filter wordt", "/zoeken/?q=eten+woensdag", "eten woensdag"),
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
    ready: Taken
    made: Taken
    plain: Taken | None
    queries: int


@dataclass(frozen=True)
class Question:
    install: Install
    host: str
    path: str
    changed: bool = False

    def ask(self) -> float:
        answer = self.install.ask(self.host, self.path, changed=self.changed)
        return answer["ms"] if os.environ.get("SEARCH_URL") else answer["cpu"] + answer["database"]


def measure(organisations: int, runs: int) -> dict[str, Result]:
    name = name_of(organisations)
    ours, plain = Install(name, OURS), Install(copy_of(name), STOCK)
    found = {}
    try:
        for search in SEARCHES:
            if ours.status(HOST, search.path) != 200:
                continue
            # What is made anew lies ready for who asks it next.
            asked = [Question(ours, HOST, search.path, changed=True), Question(ours, HOST, search.path)]
            if search.words is not None:
                asked.append(Question(plain, PLAIN_HOST, f"/zoeken/?query={quote(search.words)}"))
            made, ready, *stock = in_turn(asked, runs)
            queries = ours.ask(HOST, search.path, changed=True, count=True)["queries"]
            found[search.naam] = Result(ready, made, stock[0] if stock else None, queries)
    finally:
        ours.close()
        plain.close()
    return found


def in_turn(asked: list[Question], runs: int) -> list[Taken]:
    """So that what else the machine does falls on all; what takes too long is asked only once."""
    first = [question.ask() for question in asked]
    times: list[list[float]] = [[taken] * 2 if taken > LONGEST * 1000 else [] for taken in first]
    for _run in range(runs):
        for question, taken in zip(asked, times, strict=True):
            if len(taken) < 2 or sum(taken) < LONGEST * 1000:
                taken.append(question.ask())
    return [Taken(taken) for taken in times]


def report(large: dict[str, Result], small: dict[str, Result]) -> None:
    print(
        f"| {engine()} | ligt klaar | nieuw gemaakt | gewoon Wagtail | gewoon ÷ klaar | gewoon ÷ nieuw | vragen "
        "| groei nieuw | groei gewoon |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for naam, one in large.items():
        tenth = small[naam]
        ratios = [
            f"{one.plain.middle / taken.middle:.1f}×" if one.plain else "–" for taken in (one.ready, one.made)
        ]
        growth = f"{one.made.middle / tenth.made.middle:.1f}×"
        plain_growth = f"{one.plain.middle / tenth.plain.middle:.1f}×" if one.plain and tenth.plain else "–"
        print(
            f"| {naam} | {one.ready} | {one.made} | {one.plain or '–'} | {' | '.join(ratios)} | {one.queries} "
            f"| {growth} | {plain_growth} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=RUNS, help="how often each is asked for")
    options = parser.parse_args()
    os.environ["PAGE_CACHE_SECONDS"] = "60"
    # A machine that does other work too must not send the question to the database instead.
    os.environ.setdefault("SEARCH_TIMEOUT", "10")
    for organisations in (SMALL, LARGE):
        make(organisations)
    print(f"{date.today():%Y-%m-%d}, {machine()}\n")
    large = measure(LARGE, options.runs)
    report(large, measure(SMALL, options.runs))


if __name__ == "__main__":
    main()
