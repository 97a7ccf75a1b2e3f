"""
What every test begins with, put back as rows after a test without a transaction.

Such a test empties the database. Django writes what was there anew before the next of its kind, each of a thousand rows
by itself with every receiver of the product: ten seconds. Here the rows are back at once, so that any test may come
next and the tests of a file stay together.
"""

from collections.abc import Iterator
from typing import Any

from django.db import connections
from django.db.backends.base.creation import BaseDatabaseCreation
from django.test import TransactionTestCase

from tests.starting_points import Difference, Rows, all_rows

# Where Django keeps what the migrations wrote; a run in which no test asks for it (serialized_rollback) has none.
CONTENTS = "_test_serialized_contents"

# What it does before and after a test has no public name.
Cases: Any = TransactionTestCase

# Contents → their rows, as they were before the first test that emptied the database.
_written: dict[str, Rows] = {}


def restore_rows() -> None:
    """From now on a test without a transaction leaves what it found, and `serialized_rollback` writes nothing anew."""
    begin, empty = Cases._fixture_setup.__func__, Cases._fixture_teardown

    def begin_with_all(cls: Any) -> None:
        for contents, _creation in kept(cls):
            if contents not in _written:
                _written[contents] = all_rows()
        begin(cls)

    def leave_as_found(self: Any) -> None:
        empty(self)
        for contents, creation in kept(self):
            creation.deserialize_db_from_string(contents)

    def put_back(self: BaseDatabaseCreation, data: str) -> None:
        Difference(all_rows(), _written[data]).put_back()

    Cases._fixture_setup = classmethod(begin_with_all)
    Cases._fixture_teardown = leave_as_found
    # The databases of the tests are made by classes of Django, one per database: only there is a place for all of them.
    BaseDatabaseCreation.deserialize_db_from_string = put_back  # type: ignore[method-assign]


def kept(case: Any) -> Iterator[tuple[str, BaseDatabaseCreation]]:
    for name in case._databases_names(include_mirrors=False):
        contents = getattr(connections[name], CONTENTS, None)
        if contents is not None:
            yield contents, connections[name].creation
