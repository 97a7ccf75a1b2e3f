"""What the database knows of the size of its tables, by which it plans how to answer."""

from django.db import connection


def analyse() -> None:
    """
    Count anew, after many rows were written at once.

    PostgreSQL does so by itself, a minute later; until then it takes full tables for empty, and reads them row by row.
    SQLite never does.
    """
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
