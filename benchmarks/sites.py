"""
`python -m benchmarks.sites` measures what many sites cost, beside an install of two; see docs/metingen.md.

The towns are made first when they are not there: 300 sites take some minutes.
"""

import argparse
import subprocess
import sys
import time
from datetime import date
from statistics import median

from benchmarks.install import ensure, installs, machine

MANY, FEW = "300", "2"
RUNS = 60
# A page of each kind on the wijk, and on the city that shows what the wijk shares.
PAGES = [
    ("wijk.localhost", "voorpagina", "/"),
    ("wijk.localhost", "gids", "/organisaties/"),
    ("wijk.localhost", "agenda", "/agenda/"),
    ("wijk.localhost", "agenda, gefilterd", "/agenda/?thema=ontmoeting&weekdag=woensdag"),
    ("wijk.localhost", "agenda, in de buurt", "/agenda/?bij=2000AB"),
    ("wijk.localhost", "agenda van een week", "/agenda/?weergave=week"),
    ("wijk.localhost", "profiel", "/organisaties/sportclub-1/"),
    ("wijk.localhost", "activiteit", "/organisaties/sportclub-1/samen-wandelen-1/"),
    ("wijk.localhost", "zoeken", "/zoeken/?q=koffie"),
    ("wijk.localhost", "thema", "/thema/ontmoeting/"),
    ("wijk-1.localhost", "voorpagina van de stad", "/"),
    ("wijk-1.localhost", "gids van de stad", "/organisaties/"),
    ("wijk-1.localhost", "profiel van een gast", "/organisaties/sportclub-1-wijk/"),
    ("wijk-1.localhost", "zoeken in de stad", "/zoeken/?q=koffie"),
]
PORTAL = [
    ("localhost", "portaal", "/"),
    ("localhost", "portaal, op postcode", "/?q=2000"),
    ("localhost", "zoeken over alles, zonder woord", "/zoeken/"),
    ("localhost", "zoeken over alles, veel treffers", "/zoeken/?q=koffie"),
    ("localhost", "zoeken over alles, weinig treffers", "/zoeken/?q=moestuin+5"),
    ("localhost", "zoeken over alles, op thema", "/zoeken/?thema=maaltijden"),
]


def measure_pages(runs: int) -> None:
    print("| pagina | vragen bij 2 | vragen bij 300 | ms bij 2 | ms bij 300 | verhouding |")
    print("|---|---:|---:|---:|---:|---:|")
    with installs(FEW, MANY) as (few, many):
        for host, name, path in PAGES:
            for install in (few, many):
                install.ask(host, path)
            counts = [install.ask(host, path, count=True)["queries"] for install in (few, many)]
            # In turn, so that what else the machine does falls on both.
            times = [[install.ask(host, path)["ms"] for install in (few, many)] for _run in range(runs)]
            two, three_hundred = (median(column) for column in zip(*times, strict=True))
            ratio = three_hundred / two
            print(
                f"| {name} | {counts[0]} | {counts[1]} | {two:.1f} | {three_hundred:.1f} | {ratio:.2f} |",
                flush=True,
            )


def measure_portal(runs: int) -> None:
    print("\n| op het platform, 300 sites | vragen | ms |")
    print("|---|---:|---:|")
    with installs(MANY) as (many,):
        for host, name, path in PORTAL:
            many.ask(host, path)
            count = many.ask(host, path, count=True)["queries"]
            taken = median(many.ask(host, path)["ms"] for _run in range(max(5, runs // 6)))
            print(f"| {name} | {count} | {taken:.0f} |", flush=True)


def measure_work() -> None:
    """What an operator or editor starts: a process of its own, since it changes the database."""
    subprocess.run([sys.executable, "-m", "benchmarks.work"], check=True)


def ensure_towns() -> None:
    for name in (FEW, MANY):
        ensure(name, [sys.executable, "-m", "benchmarks.make", name])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help="how often each page is asked for")
    parser.add_argument("--only", choices=["pages", "portal", "work"], action="append")
    options = parser.parse_args()
    parts = options.only or ["pages", "portal", "work"]
    start = time.perf_counter()
    ensure_towns()
    print(f"{date.today():%Y-%m-%d}, {machine()}\n")
    if "pages" in parts:
        measure_pages(options.runs)
    if "portal" in parts:
        measure_portal(options.runs)
    if "work" in parts:
        measure_work()
    print(f"\nAlles samen {time.perf_counter() - start:.0f} s.")


if __name__ == "__main__":
    main()
