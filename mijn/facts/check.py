"""Is everything still right? What visitors see now, and one button."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from accounts.models import User
from cms.templatetags.wijkplein import dagnaam_datum
from evenementen.coming import activities_of, next_moments
from evenementen.models import EvenementPage, Moment
from mijn.own import eigen_organisatie, says_when_gone
from mijn.screens import screen, seen_by_visitors
from mijn.seen import mark
from organisaties.audit import schrijf_op
from organisaties.facts import bevestig, contact_van
from organisaties.models import Lidmaatschap, OrganisatiePage, Sluiting
from organisaties.opening_hours import Dagregel, opening_hours, week
from sites.requests import EditorRequest


@dataclass(frozen=True)
class Shown:
    """What visitors see of an organisation, as far as somebody can say at a glance whether it is right."""

    naam: str
    regel: str
    telefoon: str
    email: str
    bellen: str
    website: str
    plekken: list[str]
    openingstijden: list[Dagregel]
    sluitingen: list[Sluiting]
    activiteiten: list[tuple[EvenementPage, Moment]]

    @property
    def afdruk(self) -> str:
        """Differs as soon as anything on the screen does."""
        hours = [(row.dag, row.blokken) for row in self.openingstijden]
        closed = [(str(row), row.reden) for row in self.sluitingen]
        activities = [
            (page.pk, page.title, moment.begin, moment.status) for page, moment in self.activiteiten
        ]
        text = repr(
            (
                *(self.naam, self.regel, self.telefoon, self.email, self.bellen, self.website),
                *(self.plekken, hours, closed, activities),
            )
        )
        return mark([text])


def shown_of(page: OrganisatiePage) -> Shown:
    """`page` in the main language."""
    today = timezone.localdate()
    pages = list(activities_of(page).live().select_related("feiten"))
    coming = next_moments(pages)
    places = [row.locatie for row in page.plekken.select_related("locatie__wijk")]
    contact = contact_van(page)
    return Shown(
        naam=page.title,
        regel=page.regel,
        telefoon=contact.telefoon,
        email=contact.email,
        bellen=page.bellen,
        website=page.website,
        plekken=[", ".join(filter(None, [place.openbare_naam, *place.openbaar_adres])) for place in places],
        openingstijden=week(opening_hours(page.openingstijden), today),
        sluitingen=list(page.sluitingen.nog_geldig(today)),
        activiteiten=[(row, coming[row.pk]) for row in pages if row.pk in coming],
    )


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def check(request: EditorRequest, pk: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    shown = shown_of(lid.organisatie)
    changed = request.method == "POST" and request.POST.get("gezien") != shown.afdruk
    chosen = request.POST.getlist("activiteit")
    if request.method == "POST" and not changed:
        activities = [page for page, _moment in shown.activiteiten if str(page.pk) in chosen]
        confirm((lid.organisatie, *activities), request.user, "feit.klopt")
        words: dict[str, Any] = {"day": dagnaam_datum(timezone.localdate())}
        messages.success(request, _("Thank you. Visitors now read: checked on %(day)s.") % words)
        return redirect("mijn_klopt", lid.organisatie_id)
    context: dict[str, Any] = {
        "getoond": shown,
        "gewijzigd": changed,
        "aangevinkt": {
            page.pk for page, _moment in shown.activiteiten if not changed or str(page.pk) in chosen
        },
        "nagekeken": last_checked(lid, request),
        "online": seen_by_visitors(lid, lid.organisatie),
    }
    return screen(request, "mijn/feiten/klopt.html", lid, **context)


@transaction.atomic
def confirm(pages: Iterable[Page], door: User | None, actie: str) -> None:
    """An organisation and the activities that are right too."""
    for page in pages:
        bevestig(page, door)
        schrijf_op(page, actie, door)


def last_checked(lid: Lidmaatschap, request: EditorRequest) -> tuple[date, str] | None:
    """When, and by whom as people say it."""
    facts = getattr(lid.organisatie, "feiten", None)
    if facts is None or facts.nagekeken_op is None:
        return None
    if facts.nagekeken_door_id == request.user.pk:
        return facts.nagekeken_op, _("you")
    members = Lidmaatschap.objects.van_organisatie(lid.organisatie)
    if members.filter(user=facts.nagekeken_door_id).exists():
        return facts.nagekeken_op, _("your organisation")
    return facts.nagekeken_op, _("the editors") if facts.nagekeken_door_id else ""
