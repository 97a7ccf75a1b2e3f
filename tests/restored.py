"""
What a test without a transaction begins with, put back as rows.

After such a test Django empties the database, and before the next it writes what the migrations had written: each of
a thousand rows by itself, with every receiver of the product. The first time in a process it still does.
"""

from django.db.backends.base.creation import BaseDatabaseCreation

from tests.starting_points import Difference, Rows, all_rows

_written: dict[str, Rows] = {}


def restore_rows() -> None:
    """From now on `serialized_rollback` puts rows back."""
    write_anew = BaseDatabaseCreation.deserialize_db_from_string

    def put_back(self: BaseDatabaseCreation, data: str) -> None:
        if data in _written:
            Difference(all_rows(), _written[data]).put_back()
        else:
            write_anew(self, data)
            _written[data] = all_rows()

    # The databases of the tests are made by classes of Django, one per database: only there is a place for all of them.
    BaseDatabaseCreation.deserialize_db_from_string = put_back  # type: ignore[method-assign]
