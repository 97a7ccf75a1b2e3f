"""
The rows of a starting point, made once a process by the product itself and put back for every test that asks for it.

Making a site costs over a thousand queries; putting back what they wrote costs one per table.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from functools import cache
from typing import Any

from django.db import connection

# The server keeps these by itself: counters, and what triggers write.
KEPT_BY_THE_DATABASE = ("sqlite_", "wagtailsearch_indexentry_fts", "django_migrations")

Row = tuple[Any, ...]
# table → key of the row → the row
Rows = dict[str, dict[Row, Row]]


class StartingPoints:
    """Rows can be put back only onto the rows that were there when they were made: nothing else was written since."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], Difference] = {}
        self._made: tuple[str, ...] = ()
        self._touched = True

    @contextmanager
    def watching(self) -> Iterator[None]:
        """One test, from an empty database on."""
        self._made, self._touched = (), False
        with connection.execute_wrapper(self._watch):
            yield
        self._touched = True

    def _watch(self, execute: Callable, sql: str, params: Any, many: bool, context: Any) -> Any:
        if not sql.startswith(("SELECT", "SAVEPOINT", "RELEASE")):
            self._touched = True
        return execute(sql, params, many, context)

    def stand_on(self, name: str, make: Callable[[], object]) -> None:
        """Makes it, or puts back what making it wrote the first time."""
        if self._touched or not connection.in_atomic_block:
            make()
            return
        self._made = (*self._made, name)
        if self._made in self._known:
            self._known[self._made].put_back()
        else:
            before = all_rows()
            make()
            self._known[self._made] = Difference(before, all_rows())
        self._touched = False


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
        with connection.cursor() as cursor:
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
    """Asked once: SQLite tells them only as the SQL that made the table, which has to be taken apart."""
    with connection.cursor() as cursor:
        columns = [column.name for column in connection.introspection.get_table_description(cursor, table)]
        return columns, connection.introspection.get_primary_key_columns(cursor, table) or []


def storable(value: Any) -> Any:
    # SQLite gives a time back as an object that it does not take.
    return str(value) if isinstance(value, time) else value


def quoted(name: str) -> str:
    return connection.ops.quote_name(name)
