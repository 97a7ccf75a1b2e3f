from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.views.decorators.http import require_safe

from mijn.own import eigen_organisatie
from mijn.screens import screen
from organisaties.models import Lidmaatschap
from sites.requests import EditorRequest


@login_required
@require_safe
def people(request: EditorRequest, pk: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    members = Lidmaatschap.objects.van_organisatie(lid.organisatie).select_related("user", "uitgenodigd_door")
    return screen(request, "mijn/mensen/lijst.html", lid, leden=members.order_by("rol", "sinds"))
