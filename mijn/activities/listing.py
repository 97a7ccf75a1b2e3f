"""The activities of an organisation, and the coming moments of one."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import F, Min, Q
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from evenementen.coming import activities_of, next_moments
from mijn.activities.own import undo_offer
from mijn.own import eigen_activiteit, eigen_organisatie, says_when_gone
from mijn.screens import screen
from organisaties.facts import contact_van
from sites.requests import EditorRequest

ACTIVITIES_SHOWN = 50
MOMENTS_SHOWN = 10


@login_required
@require_safe
@says_when_gone
def activities(request: EditorRequest, pk: int) -> HttpResponse:
    """What is soonest stands first; what is over or not online last."""
    lid = eigen_organisatie(request, pk)
    coming = Q(momenten__eindigt__gte=timezone.now())
    ordered = activities_of(lid.organisatie).annotate(volgt=Min("momenten__begin", filter=coming))
    ordered = ordered.order_by(F("live").desc(), F("volgt").asc(nulls_last=True), "title", "pk")
    pages = Paginator(ordered, ACTIVITIES_SHOWN).get_page(request.GET.get("pagina"))
    moments = next_moments(list(pages))
    rows = [(page, moments.get(page.pk) if page.live else None) for page in pages]
    return screen(request, "mijn/activiteiten/lijst.html", lid, paginas=pages, rijen=rows)


@login_required
@require_safe
@says_when_gone
def activity(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    page = eigen_activiteit(lid, activiteit)
    now = timezone.now()
    coming = page.momenten.komend(now).select_related("locatie__wijk").op_volgorde()
    context: dict[str, Any] = {
        "page": page,
        "momenten": Paginator(coming, MOMENTS_SHOWN).get_page(request.GET.get("pagina")),
        "periodes": page.afwijkingsperiodes.filter(Q(tot=None) | Q(tot__gt=now)).select_related(
            "nieuwe_locatie"
        ),
        "contact": contact_van(page),
        **undo_offer(request, page),
    }
    return screen(request, "mijn/activiteiten/activiteit.html", lid, **context)
