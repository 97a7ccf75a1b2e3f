"""
Every role × every address of the admin × own and other site, GET and POST.

The addresses come from the URL conf: a new view joins by itself, and fails until matrix.expectations says who opens
it. Under a POST without fields nothing of another site may change, whatever it answers.
"""

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import AnonymousUser
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.template import Template
from django.test import Client

from accounts.models import User
from cms.page_rights import group_rights
from sites.models import Wijksite
from tests.admin.matrix.addresses import HALF, Address, addresses, admin_views
from tests.admin.matrix.expectations import (
    BREAKS_WITHOUT_FIELDS,
    EXPECTED,
    LEFT_OUT,
    Expectation,
    Role,
    expectation,
)
from tests.admin.matrix.world import MEMBERS, ROLES, SECRET, World, make_world
from tests.builders import make_site
from tests.starting_points import starting_points

# Rights are rows: they are the same on every database.
pytestmark = pytest.mark.eenmaal

HOME, LOG_IN = "/beheer/", "/account/inloggen/"
# Finds what the other site has, without saying its whole name.
SEARCH = SECRET[:-2]
# Sessions are written by logging out; nothing of a site stands in them.
NOT_OF_A_SITE = "django_session"
kept: dict[str, World] = {}


@pytest.fixture
def world(delfshaven: Wijksite, amersfoort: Wijksite) -> World:
    def make() -> None:
        kept["world"] = make_world(delfshaven, amersfoort, make_site("Zuid", "zuid.localhost"))

    starting_points.stand_on("matrix", make)
    return kept["world"]


class Visit:
    """One request, undone afterwards; `wrote` tells whether it wrote anything."""

    def __init__(self, client: Client, world: World, person: User | None) -> None:
        self._client, self._world = client, world
        self._person = person and with_rights(person)
        self._cookies = copy.deepcopy(client.cookies)
        self.wrote = self.changed_other = False

    def __call__(self, method: str, path: str) -> HttpResponse:
        self.wrote = False
        self._client.cookies = copy.deepcopy(self._cookies)
        point = transaction.savepoint()
        with connection.execute_wrapper(self._watch), patch("django.contrib.auth.get_user", self._who_asks):
            response = getattr(self._client, method)(path)
        self.changed_other = self.wrote and not self._world.others_rows_stand()
        transaction.savepoint_rollback(point)
        return response

    def _who_asks(self, request: HttpRequest) -> User | AnonymousUser:
        if self._person is None or SESSION_KEY not in request.session:
            return AnonymousUser()
        return copy.copy(self._person)

    def _watch(self, execute: Callable, sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.startswith(("INSERT", "UPDATE", "DELETE")) and NOT_OF_A_SITE not in sql:
            self.wrote = True
        return execute(sql, params, many, context)


def with_rights(person: User) -> User:
    """
    Somebody of whom the rights were asked, as a request asks them first: they are the same at each address, for what a
    request writes is undone. Asking them anew takes a third of the time.
    """
    found = User.objects.get(pk=person.pk)
    found.get_all_permissions()
    group_rights(found)
    return found


@contextmanager
def without_reading() -> Iterator[None]:
    """What a page says takes most of the time, and is read once; otherwise the answer counts."""
    with patch.object(Template, "render", lambda template, context: ""):
        yield


def is_closed(response: HttpResponse) -> bool:
    """Not there, not allowed, or sent away: home, or to the log-in page."""
    away = response.headers.get("Location", "").partition("?")[0]
    return response.status_code in {403, 404} or away in {HOME, LOG_IN}


def complaints(role: Role, visit: Visit, address: Address, expected: Expectation) -> Iterator[str]:
    of_other = address.is_of_other and role < Role.PLATFORM
    for method, least in (("get", expected.opens), ("post", expected.changes)):
        may = role >= least and not of_other
        with without_reading():
            response = visit(method, address.path)
        what = f"{role.name} {method} {address}: {response.status_code}"
        if response.status_code >= 500 and not (method == "post" and address.view in BREAKS_WITHOUT_FIELDS):
            yield f"{what}, breekt"
        if of_other and role >= least and response.status_code not in {404, 405}:
            yield f"{what}, is geen 404"
        if method == "get" and not may and not is_closed(response) and response.status_code != 405:
            yield f"{what}, is open"
        # Two things that do not belong together are nowhere, whoever asks.
        fits = address.whose != HALF and expected.opens > Role.ANONIEM
        if method == "get" and may and fits and is_closed(response):
            yield f"{what}, is dicht"
        if visit.wrote and not may:
            yield f"{what}, schreef iets"
        if visit.changed_other and role < Role.PLATFORM:
            yield f"{what}, veranderde iets van de andere site"


def leaks(visit: Visit, address: Address) -> Iterator[str]:
    """Everything that is on the own site or of no site, and what searching there finds."""
    search = f"{address.path}{'&' if '?' in address.path else '?'}q={SEARCH}"
    for path in [address.path, search] if address.whose == "gedeeld" else [address.path]:
        response = visit("get", path)
        if SECRET.encode() in b"".join(response):
            yield f"{address.view} ({path}) noemt iets van de andere site"


def all_addresses(world: World) -> list[tuple[Address, Expectation]]:
    """Fails with a list of what nobody wrote a line about."""
    found = [
        (address, expectation(address.view))
        for view, parts in sorted(admin_views().items())
        if view not in LEFT_OUT
        for address in addresses(world, view, parts)
    ]
    unknown = sorted({address.view for address, expected in found if expected is None})
    assert unknown == [], "Zet deze in tests/admin/matrix/expectations.py."
    return [(address, expected) for address, expected in found if expected is not None]


def visit_as(who: str, world: World) -> Visit:
    client = Client(headers={"host": "localhost"}, raise_request_exception=False)
    person = world.people[who]
    if person is not None:
        client.force_login(person)
    return Visit(client, world, person)


def matters(role: Role, address: Address) -> bool:
    """Who is of no site is closed out before anybody looks whose something is; to the platform all sites are alike."""
    return Role.REDACTEUR <= role < Role.PLATFORM or not address.is_of_other


# A redacteur is asked below, as one who also keeps an organisation of another site up to date.
@pytest.mark.parametrize(
    "role", [role for role in Role if role not in {Role.NIEMAND, Role.REDACTEUR}], ids=lambda role: role.name
)
def test_every_address_of_the_admin(world: World, role: Role) -> None:
    assert all_complaints(role, ROLES[role], world) == []


@pytest.mark.parametrize("who", MEMBERS)
def test_who_keeps_an_organisation_up_to_date_may_nothing_more_in_the_admin(world: World, who: str) -> None:
    assert all_complaints(Role(ROLES.index(MEMBERS[who])), who, world) == []


def all_complaints(role: Role, who: str, world: World) -> list[str]:
    visit = visit_as(who, world)
    return [
        complaint
        for address, expected in all_addresses(world)
        if matters(role, address)
        for complaint in complaints(role, visit, address, expected)
    ]


@pytest.mark.parametrize(
    ("role", "who"),
    [(Role.SITEBEHEERDER, "sitebeheerder"), (Role.REDACTEUR, "redacteur die elders helpt")],
)
def test_no_page_of_the_admin_names_anything_of_another_site(world: World, role: Role, who: str) -> None:
    visit = visit_as(who, world)
    found = [
        complaint
        for address, expected in all_addresses(world)
        if expected.opens <= role and not address.is_of_other
        for complaint in leaks(visit, address)
    ]
    assert found == []


def test_every_expectation_is_about_a_view_that_exists(world: World) -> None:
    used = {expected.pattern for _address, expected in all_addresses(world)}
    assert [expected.pattern for expected in EXPECTED if expected.pattern not in used] == []
