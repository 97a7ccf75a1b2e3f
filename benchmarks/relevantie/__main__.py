"""
`python -m benchmarks.relevantie` asks the product all questions, and Wagtail's own search beside it.

Which database and search server, say DATABASE_URL and SEARCH_URL. Prints nDCG@10 per kind of question, how often
nothing was found that is there, and how often nothing was shown of what is not. See docs/metingen.md.
"""

import argparse
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from benchmarks.make import prepare
from benchmarks.relevantie.make import NAME

SETTINGS = "benchmarks.relevantie.settings"


def ensure_site(*, anew: bool) -> None:
    """The database with the site in it; that takes some minutes the first time."""
    database = os.environ.get("DATABASE_URL", "sqlite").partition(":")[0]
    marker = Path(os.environ.get("METINGEN", "var/metingen")) / f"gemaakt-{NAME}-{database}"
    if anew or not marker.exists():
        # Without the plain pages: Django cannot migrate what knows no migrations.
        subprocess.run([sys.executable, "-m", "benchmarks.relevantie.make"], check=True)
        marker.write_text(date.today().isoformat())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--opnieuw", action="store_true", help="make the site anew, after other records")
    parser.add_argument("--niet-indexeren", action="store_true", help="nothing changed in how is indexed")
    parser.add_argument("--zonder-gewoon", action="store_true", help="not Wagtail's own search")
    parser.add_argument(
        "--toon", nargs="?", const=1.0, type=float, help="each question to tune with below this nDCG, with what came"
    )  # fmt: skip
    parser.add_argument("--toon-alles", action="store_true", help="with --toon: the half held out as well")
    parser.add_argument(
        "--set", default="eerste", choices=["eerste", "tweede", "derde"], help="which questions"
    )
    parser.add_argument("--alleen-afstemmen", action="store_true", help="not the half held out")
    parser.add_argument("--klasse", help="only this kind of question")
    options = parser.parse_args()
    ensure_site(anew=options.opnieuw)
    prepare(NAME, SETTINGS)

    from benchmarks.relevantie import uitvoering

    uitvoering.run(
        vragen=options.set,
        held_out=not options.alleen_afstemmen,
        index=not options.niet_indexeren,
        plain=not options.zonder_gewoon,
        show=options.toon,
        show_all=options.toon_alles,
        klasse=options.klasse,
    )


if __name__ == "__main__":
    main()
