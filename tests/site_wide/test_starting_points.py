"""What the fixtures of a test make is put back when another test has made it already."""

from inspect import unwrap

import pytest
from django.db import transaction
from django.test import Client

from organisaties.models import OrganisatiePage
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_organisation
from tests.starting_points import StartingPoints, all_rows, starting_points

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]


@pytest.fixture
def points():
    return StartingPoints()


@pytest.fixture
def calls():
    """The titles of what was really made."""
    return []


@pytest.fixture
def in_a_test(points, calls, delfshaven):
    """Makes an organisation as a fixture of a new test would, after `before`; gives it and all rows there are."""

    @points.builder
    def build(wijksite, title):
        calls.append(title)
        return make_organisation(wijksite, title, themas=["ontmoeting"])

    def run(title="De Brug", before=lambda: None):
        point = transaction.savepoint()
        with points.watching():
            before()
            page = build(delfshaven, title)
            rows = all_rows()
        transaction.savepoint_rollback(point)
        return page, rows

    return run


def test_what_is_put_back_is_what_was_made(in_a_test, calls):
    (made, rows), (again, rows_again) = in_a_test(), in_a_test()
    assert calls == ["De Brug"]
    assert rows_again == rows
    assert isinstance(again, OrganisatiePage)
    assert again is not made
    assert again == made


def test_another_call_makes_another_thing(in_a_test, calls):
    in_a_test()
    assert in_a_test("De Pan")[0].title == "De Pan"
    assert calls == ["De Brug", "De Pan"]


def test_after_something_else_was_written_it_is_really_made(in_a_test, calls, delfshaven):
    in_a_test()
    in_a_test(before=lambda: make_organisation(delfshaven, "Eerder"))
    assert calls == ["De Brug", "De Brug"]


def test_after_somebody_logged_in_it_is_put_back_all_the_same(in_a_test, calls, delfshaven):
    member = user_with_role(delfshaven, "redacteur")
    (_made, rows), (_again, rows_again) = in_a_test(), in_a_test(before=lambda: Client().force_login(member))
    assert calls == ["De Brug"]
    sessions, people = "django_session", "accounts_user"
    assert len(rows_again[sessions]) == len(rows[sessions]) + 1
    for table in set(rows) - {sessions, people}:
        assert rows_again[table] == rows[table], table


def test_what_a_test_itself_makes_is_really_made(in_a_test, calls, points):
    in_a_test()
    in_a_test(before=points.leave)
    assert calls == ["De Brug", "De Brug"]
    assert starting_points._touched


def test_page_that_something_was_put_back_below_knows_it_has_a_child(points, delfshaven):
    """Publishing it writes the whole page, and with an old count the next child would get the place of the first."""
    organisation = make_organisation(delfshaven)
    below = points.builder(unwrap(make_activity))
    for _time in ("made", "put back"):
        parent = OrganisatiePage.objects.get(pk=organisation.pk)
        point = transaction.savepoint()
        with points.watching():
            below(parent, "Samen eten")
        assert parent.numchild == 1
        transaction.savepoint_rollback(point)
