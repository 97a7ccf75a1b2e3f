"""What changed of one's own organisation lately, and who did that: names only."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.views.decorators.http import require_safe

from mijn.own import eigen_organisatie, says_when_gone
from mijn.screens import screen
from organisaties.audit import full_name_only, look_up_names
from organisaties.history import changes_for_members
from sites.requests import EditorRequest

SHOWN = 50


@login_required
@require_safe
@says_when_gone
def changes(request: EditorRequest, pk: int) -> HttpResponse:
    lid = eigen_organisatie(request, pk)
    entries = list(changes_for_members(lid.organisatie)[:SHOWN])
    look_up_names(entries, full_name_only)
    return screen(request, "mijn/veranderd.html", lid, entries=entries)
