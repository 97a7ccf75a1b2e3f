"""After a test without a transaction, which empties the database, any test may come."""

import pytest

from tests.restored import Cases
from tests.starting_points import all_rows


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_what_the_migrations_wrote_is_back_when_the_database_was_emptied():
    before = all_rows()
    case = Cases()
    case._fixture_setup()
    case._fixture_teardown()
    assert before["wagtailcore_locale"]
    assert all_rows() == before
