"""`python -m benchmarks.make 300` makes the town of 300 sites in a database of its own; see docs/metingen.md."""

import os
import sys

import django


def prepare(name: str) -> None:
    """Django on the database of this measurement."""
    os.environ["METING"] = name
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()


def make(name: str, sites: int) -> None:
    """Empties the database, when there is one, and fills it."""
    prepare(name)
    from django.core.cache import cache  # noqa: PLC0415 (needs the settings)
    from django.core.management import call_command  # noqa: PLC0415

    from benchmarks.town import Plan, make_town  # noqa: PLC0415

    empty_database()
    cache.clear()
    call_command("migrate", verbosity=0)
    make_town(Plan(sites=sites))


def empty_database() -> None:
    from pathlib import Path  # noqa: PLC0415

    from django.db import connection  # noqa: PLC0415

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
    make(sys.argv[1], int(sys.argv[1]))
