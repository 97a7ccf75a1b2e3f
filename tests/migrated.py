"""A test process on SQLite starts from a database that is migrated already, as PostgreSQL does by itself."""

import sqlite3
from contextlib import closing
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.sqlite3.base import DatabaseWrapper


def start_migrated(connection: BaseDatabaseWrapper, **kwargs: Any) -> None:
    """Fills the database in memory when it is opened first; Django then finds no migration that is missing."""
    template = connection.settings_dict["TEST"].get("TEMPLATE")
    if not template or not isinstance(connection, DatabaseWrapper) or not connection.is_in_memory_db():
        return
    with connection.cursor() as cursor:
        if connection.introspection.table_names(cursor):
            return
    with closing(sqlite3.connect(template)) as source:
        source.backup(connection.connection)
