"""
What every test begins with, put back as rows after a test without a transaction.

After such a test Django empties the database, and only before the next of its kind it writes what the migrations had
written: each of a thousand rows by itself, with every receiver of the product. The first time in a process it still
does. Here they are back at once, so that any test may come next: the tests of a file stay together.
"""

from django.db import connections
from django.db.backends.base.creation import BaseDatabaseCreation
from django.test import TransactionTestCase

from tests.starting_points import Difference, Rows, all_rows

# Where Django keeps what the migrations wrote; a run in which no test asks for it (serialized_rollback) has none.
CONTENTS = "_test_serialized_contents"

_written: dict[str, Rows] = {}


def restore_rows() -> None:
    """From now on `serialized_rollback` puts rows back, and a test that emptied the database does so too."""
    empty = TransactionTestCase._fixture_teardown

    def leave_as_found(self: TransactionTestCase) -> None:
        empty(self)
        for name in self._databases_names(include_mirrors=False):
            connection = connections[name]
            contents = getattr(connection, CONTENTS, None)
            if contents is not None:
                connection.creation.deserialize_db_from_string(contents)

    TransactionTestCase._fixture_teardown = leave_as_found  # type: ignore[method-assign]
    write_anew = BaseDatabaseCreation.deserialize_db_from_string

    def put_back(self: BaseDatabaseCreation, data: str) -> None:
        if data in _written:
            Difference(all_rows(), _written[data]).put_back()
        else:
            write_anew(self, data)
            _written[data] = all_rows()

    # The databases of the tests are made by classes of Django, one per database: only there is a place for all of them.
    BaseDatabaseCreation.deserialize_db_from_string = put_back  # type: ignore[method-assign]
