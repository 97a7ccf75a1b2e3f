"""
The rows of a starting point, made once a process by the product itself and put back for every test that asks for it.

Making a site costs over a thousand queries and a page some two hundred; putting back what they wrote costs one per
table. Only while the fixtures of a test are set up: what a test itself makes is always really made.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from functools import cache, wraps
from hashlib import sha256
from typing import Any, ParamSpec, TypeVar

from django.db import connection, transaction
from django.db.models import Model
from django.utils import timezone
from treebeard.mp_tree import MP_Node

from sites.listings import recomputing_waits

# The server keeps these by itself: counters, and what triggers write.
KEPT_BY_THE_DATABASE = ("sqlite_", "wagtailsearch_indexentry_fts", "django_migrations")
# What no starting point is about: questions, and that somebody logs in (a session, and when they last came).
MAKES_NOTHING = (
    *("SELECT", "SAVEPOINT", "RELEASE"),
    *('INSERT INTO "django_session"', 'UPDATE "django_session"', 'DELETE FROM "django_session"'),
    'UPDATE "accounts_user" SET "last_login"',
)
PLAIN = (str, int, float, bool, date, datetime, time, timedelta, type(None))

Row = tuple[Any, ...]
# table → key of the row → the row
Rows = dict[str, dict[Row, Row]]
Name = tuple[Any, ...] | str
P = ParamSpec("P")
M = TypeVar("M", bound=Model)


class StartingPoints:
    """Rows can be put back only onto the rows that were there when they were made: nothing else was written since."""

    def __init__(self) -> None:
        self._known: dict[tuple[Name, ...], tuple[Difference, object]] = {}
        self._made: tuple[Name, ...] = ()
        # All rows as they are now, when they were read already.
        self._rows: Rows | None = None
        self._touched = True

    @contextmanager
    def watching(self) -> Iterator[None]:
        """One test, from an empty database on."""
        # Days are reckoned from today. After a test without a transaction the same is written anew, under other keys.
        beginning = "" if connection.in_atomic_block else fingerprint(all_rows())
        self._made, self._rows, self._touched = (str(timezone.localdate()), beginning), None, False
        with connection.execute_wrapper(self._watch):
            yield
        self.leave()

    def leave(self) -> None:
        """From here on everything is really made."""
        self._touched, self._rows = True, None

    def _watch(self, execute: Callable, sql: str, params: Any, many: bool, context: Any) -> Any:
        if not sql.startswith(MAKES_NOTHING):
            self.leave()
        return execute(sql, params, many, context)

    def stand_on(self, name: Name, make: Callable[[], object]) -> object:
        """Makes it, or puts back what making it wrote the first time. Returns what was made, read anew."""
        if recomputing_waits():
            # What it makes is not all there until the end of that: no starting point.
            self.leave()
        if self._touched:
            return make()
        made = (*self._made, name)
        if made in self._known:
            difference, reference = self._known[made]
            difference.put_back()
            self._rows = None
        else:
            before = self._rows if self._rows is not None else all_rows()
            # Whatever is made in there belongs to this one.
            self.leave()
            reference = make()
            self._rows = all_rows()
            self._known[made] = Difference(before, self._rows), reference
        self._made, self._touched = made, False
        if isinstance(reference, Model):
            return type(reference)._default_manager.get(pk=reference.pk)
        return None

    def builder(self, make: Callable[P, M]) -> Callable[P, M]:
        """A function that makes one thing: the same call after the same calls is a starting point by itself."""

        @wraps(make)
        def stand(*args: P.args, **kwargs: P.kwargs) -> M:
            try:
                name = (make.__name__, plain(args), plain(kwargs))
            except TypeError:
                return make(*args, **kwargs)
            made = self.stand_on(name, lambda: make(*args, **kwargs))
            for given in args:
                if isinstance(given, MP_Node):
                    # Adding a child counts it on the object that it is asked of; putting one back only on its row.
                    given.refresh_from_db(fields=["numchild"])
            return made  # type: ignore[return-value]

        return stand


starting_points = StartingPoints()


def plain(value: Any) -> Name:
    """What an argument is, to compare it with that of another test. Raises TypeError when that cannot be told."""
    if isinstance(value, Model) and value.pk:
        return value._meta.label, value.pk
    if isinstance(value, dict):
        return "dict", *((name, plain(part)) for name, part in value.items())
    if isinstance(value, list | tuple):
        return "list", *map(plain, value)
    if isinstance(value, PLAIN):
        return repr(value)
    raise TypeError(type(value))


def fingerprint(rows: Rows) -> str:
    return sha256(repr(rows).encode()).hexdigest()


class Difference:
    def __init__(self, before: Rows, after: Rows) -> None:
        self.gone: dict[str, list[Row]] = {}
        self.new: dict[str, list[Row]] = {}
        self.keys: dict[str, list[str]] = {}
        self.columns: dict[str, list[str]] = {}
        for table, rows in after.items():
            old = before[table]
            self.gone[table] = [key for key, row in old.items() if rows.get(key) != row]
            self.new[table] = [row for key, row in rows.items() if old.get(key) != row]
            self.columns[table], self.keys[table] = columns_and_keys(table)

    def put_back(self) -> None:
        # The foreign keys of Django's tables are checked at the end of the transaction: any order will do.
        with transaction.atomic(), connection.cursor() as cursor:
            for table, keys in self.gone.items():
                if keys:
                    named = " AND ".join(f"{quoted(column)} = %s" for column in self.keys[table])
                    cursor.executemany(f"DELETE FROM {quoted(table)} WHERE {named}", keys)
            for table, rows in self.new.items():
                if rows:
                    names = ", ".join(map(quoted, self.columns[table]))
                    places = ", ".join(["%s"] * len(self.columns[table]))
                    cursor.executemany(f"INSERT INTO {quoted(table)} ({names}) VALUES ({places})", rows)


def all_rows() -> Rows:
    return {table: rows_of(table) for table in tables()}


@cache
def tables() -> list[str]:
    with connection.cursor() as cursor:
        names = connection.introspection.table_names(cursor)
    return [name for name in names if not name.startswith(KEPT_BY_THE_DATABASE)]


def rows_of(table: str) -> dict[Row, Row]:
    columns, key_columns = columns_and_keys(table)
    keys = [columns.index(name) for name in key_columns]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(map(quoted, columns))} FROM {quoted(table)}")
        rows = [tuple(map(storable, row)) for row in cursor.fetchall()]
    return {tuple(row[key] for key in keys): row for row in rows}


@cache
def columns_and_keys(table: str) -> tuple[list[str], list[str]]:
    """Of an answer without rows: for more than the names Django takes apart the SQL that made a table on SQLite."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {quoted(table)} LIMIT 0")
        columns = [column[0] for column in cursor.description]
        return columns, connection.introspection.get_primary_key_columns(cursor, table) or []


def storable(value: Any) -> Any:
    # SQLite gives a time back as an object that it does not take.
    return str(value) if isinstance(value, time) else value


def quoted(name: str) -> str:
    return connection.ops.quote_name(name)
