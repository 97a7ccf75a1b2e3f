"""
Every address of /mijn/ × everybody × own and other organisation, GET and POST.

The addresses come from the URL conf: a new view joins by itself. Every member opens it, unless BEHEERDER_ONLY names it;
what an address names must be of the same organisation. Of what is not one's own nothing opens, and nothing changes.
"""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import URLPattern, reverse

from evenementen.models import AfwijkingPeriode, Moment
from mijn.urls import urlpatterns
from organisaties.invitations import invite
from organisaties.models import Lidmaatschap, Sluiting
from sites.models import Wijksite
from tests.admin.conftest import user_with_role
from tests.builders import in_days, make_activity, make_member, make_organisation, make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

SECRET = "Kattenkwaad"
# Of no organisation: an own page for whoever asks, the links in a mail, asking to join, and signing up.
LEFT_OUT = {
    *("mijn", "mijn_uitnodiging", "mijn_aanvragen", "mijn_aanvraag_bevestig"),
    *("mijn_klopt_mail", "mijn_herinnering_uit"),
    *("mijn_toestemming", "mijn_toestemming_klaar"),
    *("mijn_aanmelden", "mijn_aanmelding", "mijn_aanmelding_bevestig", "mijn_aanmelding_stap"),
    *(f"mijn_aanmelding_{name}" for name in ("lijkt_op", "waar", "wie", "klopt")),
}
# These name a choice, which is the same for everybody.
CHOICES = {"soort": "gaat_niet_door", "wanneer": "vandaag", "deel": "naam"}
BEHEERDER_ONLY = {
    "mijn_uitnodigen",
    "mijn_opnieuw_uitnodigen",
    "mijn_uitnodiging_intrekken",
    "mijn_rol",
    "mijn_weghalen",
    "mijn_overdragen",
}
# Somebody uses the site while this looks, and a picture gets its size when a page first asks for it: nothing changed.
NOT_COUNTED = {"django_session", "media_rendition"}
READS = ("SELECT", "SAVEPOINT", "RELEASE", "ROLLBACK")


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


def things(site: Wijksite, name: str) -> dict[str, int | str]:
    """What the parts of an address name: add a line for a new part."""
    picture = make_picture(f"{name} foto")
    page = make_organisation(
        site, f"{name} organisatie", fotos=[("foto", {"afbeelding": picture, "onderschrift": ""})]
    )
    member = make_member(page, f"{name.lower()}@voorbeeld.nl")
    activity = make_activity(page, f"{name} eten")
    period = AfwijkingPeriode.objects.create(pagina=activity, soort="vol", vanaf=in_days(30))
    closing = Sluiting.objects.create(pagina=page, van=in_days(3).date(), tot=in_days(4).date())
    return {
        "pk": page.pk,
        "lid_id": Lidmaatschap.objects.get(user=member).pk,
        "uitnodiging_id": invite(page, f"nieuw.{name.lower()}@voorbeeld.nl", "helper", member).pk,
        "activiteit": activity.pk,
        "moment": Moment.objects.get(pagina=activity).pk,
        "periode": period.pk,
        "afbeelding": picture.pk,
        "sluiting": closing.pk,
        **CHOICES,
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
    written: list[str] = []

    def note(execute: Callable, sql: str, params: Any, many: bool, context: Any) -> Any:
        if not sql.startswith(READS) and not any(table in sql for table in NOT_COUNTED):
            written.append(sql)
        return execute(sql, params, many, context)

    point = transaction.savepoint()
    with connection.execute_wrapper(note):
        response = getattr(client, method)(path)
    transaction.savepoint_rollback(point)
    return response.status_code, response.content, bool(written)


def mixes(parts: frozenset[str], own: dict[str, Any], other: dict[str, Any]) -> list[dict[str, Any]]:
    """All of the other organisation, and the other's people under the own organisation and the other way round."""
    found = [{part: other[part] for part in parts}]
    named = sorted(parts - CHOICES.keys())
    for strange in named if len(named) > 1 else []:
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
                # Of one's own organisation: what is not there reads as taken back already, by a colleague.
                gone = {404, 405, 302} if kwargs["pk"] == own["pk"] else {404, 405}
                for method in ("get", "post"):
                    status, said, wrote = visit(client, method, path)
                    closed = status in ({302} if who == "anoniem" else gone)
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
        # A view that only takes a POST says so to everybody who is logged in; one that has nothing to ask leads on.
        good = status in {200, 302, 405} if may else status != 200
        if not good or wrote or SECRET.encode() in said:
            wrong.append((view, "get", status, wrote))
        status, _said, wrote = visit(client, "post", path)
        if wrote and not may:
            wrong.append((view, "post", status, wrote))
    assert wrong == []
