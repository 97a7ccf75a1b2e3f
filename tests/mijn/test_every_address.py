"""
Every address of /mijn/ × everybody × own and other organisation, GET and POST.

The addresses come from the URL conf: a new view joins by itself. Every member opens it, unless BEHEERDER_ONLY names it;
what an address names must be of the same organisation. Of what is not one's own nothing opens, and nothing changes.
"""

from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, reverse

from mijn.urls import urlpatterns
from organisaties.invitations import invite
from organisaties.models import Lidmaatschap
from sites.models import Wijksite
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_member, make_organisation
from tests.starting_points import Rows, all_rows

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

SECRET = "Kattenkwaad"
# Of no organisation: an own page for whoever asks, and the link in a mail.
LEFT_OUT = {"mijn", "mijn_uitnodiging"}
BEHEERDER_ONLY = {
    "mijn_uitnodigen",
    "mijn_opnieuw_uitnodigen",
    "mijn_uitnodiging_intrekken",
    "mijn_rol",
    "mijn_weghalen",
    "mijn_overdragen",
}
# Somebody uses the site while this looks: not of an organisation.
NOT_COUNTED = {"django_session"}


def views(patterns: list[Any], before: frozenset[str] = frozenset()) -> dict[str, frozenset[str]]:
    """The parts of each address, by the name of its view."""
    found: dict[str, frozenset[str]] = {}
    for pattern in patterns:
        parts = before | set(pattern.pattern.converters)
        if isinstance(pattern, URLPattern):
            found[pattern.name] = parts
        else:
            found |= views(pattern.url_patterns, parts)
    return {name: parts for name, parts in found.items() if name not in LEFT_OUT}


def things(site: Wijksite, name: str) -> dict[str, int]:
    """What the parts of an address name: add a line for a new part."""
    page = make_organisation(site, f"{name} organisatie")
    member = make_member(page, f"{name.lower()}@voorbeeld.nl")
    return {
        "pk": page.pk,
        "lid_id": Lidmaatschap.objects.get(user=member).pk,
        "uitnodiging_id": invite(page, f"nieuw.{name.lower()}@voorbeeld.nl", "helper", member).pk,
        "activiteit_id": make_activity(page, f"{name} eten").pk,
    }


@pytest.fixture
def world(delfshaven, amersfoort):
    own = things(delfshaven, "Eigen")
    page = Lidmaatschap.objects.get(pk=own["lid_id"]).organisatie
    people = {
        "anoniem": None,
        "beheerder": make_member(page, "beheerder@voorbeeld.nl"),
        "helper": make_member(page, "helper@voorbeeld.nl", "helper"),
        # Rights on the whole site are no membership.
        "redacteur": user_with_role(delfshaven, "sitebeheerder"),
    }
    others = [things(delfshaven, SECRET), things(amersfoort, f"{SECRET}2")]
    return own, others, people


def client_of(person) -> Client:
    client = Client(headers={"host": "localhost"})
    if person is not None:
        client.force_login(person)
    return client


def visit(client: Client, method: str, path: str) -> tuple[int, bytes, bool]:
    """Undone afterwards: the answer, what it says, and whether anything was written."""
    before = rows()
    point = transaction.savepoint()
    response = getattr(client, method)(path)
    wrote = rows() != before
    transaction.savepoint_rollback(point)
    return response.status_code, response.content, wrote


def rows() -> Rows:
    return {table: found for table, found in all_rows().items() if table not in NOT_COUNTED}


def mixes(parts: frozenset[str], own: dict[str, int], other: dict[str, int]) -> list[dict[str, int]]:
    """All of the other organisation, and the other's people under the own organisation and the other way round."""
    found = [{part: other[part] for part in parts}]
    for strange in sorted(parts) if len(parts) > 1 else []:
        found.append({part: (other if part == strange else own)[part] for part in parts})
    return found


@pytest.mark.parametrize("who", ["anoniem", "beheerder", "helper", "redacteur"])
def test_nothing_of_another_organisation_opens_or_changes(world, who):
    own, others, people = world
    client = client_of(people[who])
    wrong = []
    for view, parts in views(urlpatterns).items():
        for other in others:
            for kwargs in mixes(parts, own, other):
                path = reverse(view, kwargs=kwargs)
                for method in ("get", "post"):
                    status, said, wrote = visit(client, method, path)
                    closed = status in ({302} if who == "anoniem" else {404, 405})
                    if not closed or wrote or SECRET.encode() in said:
                        wrong.append((view, method, path, status, wrote))
    assert wrong == []


@pytest.mark.parametrize("who", ["anoniem", "beheerder", "helper", "redacteur"])
def test_who_opens_what_of_the_own_organisation(world, who):
    own, _others, people = world
    client = client_of(people[who])
    wrong = []
    for view, parts in views(urlpatterns).items():
        path = reverse(view, kwargs={part: own[part] for part in parts})
        may = who == "beheerder" or (who == "helper" and view not in BEHEERDER_ONLY)
        status, said, wrote = visit(client, "get", path)
        # A view that only takes a POST says so to everybody who is logged in.
        if ((status == 200) != may and status != 405) or wrote or SECRET.encode() in said:
            wrong.append((view, "get", status, wrote))
        status, _said, wrote = visit(client, "post", path)
        if wrote and not may:
            wrong.append((view, "post", status, wrote))
    assert wrong == []
