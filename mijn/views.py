from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from cms.templatetags.wijkplein import per_dag
from evenementen.coming import today_and_tomorrow
from mijn.own import eigen_organisatie, says_when_gone
from mijn.screens import plain_screen, screen, seen_by_visitors
from organisaties.models import Lidmaatschap
from organisaties.own_sections import own_buttons
from sites.requests import EditorRequest
from sites.site_of import sites_of


@login_required
@require_safe
def index(request: EditorRequest) -> HttpResponse:
    """Who has one organisation comes straight to it; who has more chooses, site by site."""
    members = list(Lidmaatschap.objects.van(request.user).met_pagina().order_by("organisatie__title", "pk"))
    if len(members) == 1:
        return redirect("mijn_home", members[0].organisatie_id)
    sites = sites_of([member.organisatie for member in members])
    per_site = {
        site: [member for member in members if sites.get(member.organisatie_id) == site]
        for site in sorted(set(sites.values()), key=lambda site: site.naam)
    }
    return plain_screen(request, "mijn/kies.html", per_site=per_site)


@login_required
@require_safe
@says_when_gone
def home(request: EditorRequest, pk: int) -> HttpResponse:
    """What is near stands first: somebody calls in sick in the morning."""
    lid = eigen_organisatie(request, pk)
    others = Lidmaatschap.objects.van(request.user).exclude(pk=lid.pk)
    context: dict[str, Any] = {
        "is_home": True,
        "knoppen": own_buttons(lid.organisatie),
        "dagen": per_dag(today_and_tomorrow(lid.organisatie)),
        "online": seen_by_visitors(lid, lid.organisatie),
        "heeft_meer": others.exists(),
    }
    return screen(request, "mijn/home.html", lid, **context)
