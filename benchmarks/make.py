"""`python -m benchmarks.make 300` makes the country of 300 sites in a database of its own; see docs/metingen.md."""

import argparse
import os

import django

SETTINGS = "benchmarks.settings"


def prepare(name: str, settings: str = SETTINGS) -> None:
    """Django on the database of this measurement."""
    os.environ["METING"] = name
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    django.setup()


def make(name: str, sites: int, profielen: int) -> None:
    """Empties the database, when there is one, and fills it."""
    prepare_empty(name)
    from benchmarks.town import Plan, make_town

    make_town(Plan(sites=sites, profielen=profielen))


def prepare_empty(name: str) -> None:
    """The same, on tables without rows."""
    prepare(name)
    from django.core.cache import cache
    from django.core.management import call_command

    empty_database()
    cache.clear()
    call_command("migrate", verbosity=0)


def empty_database() -> None:
    from pathlib import Path

    from django.db import connection

    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        for path in (name, f"{name}-wal", f"{name}-shm"):
            Path(path).unlink(missing_ok=True)
        return
    quoted = connection.ops.quote_name(name)
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {quoted}")
        cursor.execute(f"CREATE DATABASE {quoted}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sites", type=int)
    parser.add_argument(
        "--profielen", type=int, default=60, help="organisations per site; fewer: a quick try"
    )
    options = parser.parse_args()
    make(str(options.sites), options.sites, options.profielen)
