"""An activity of one's own organisation."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mijn.edit_activity.sections import SECTIONS
from mijn.edit_activity.words import hints_of_when
from mijn.editing import comparing, handing_in
from mijn.editing import views as editing
from mijn.editing.subject import Subject
from mijn.own import eigen_activiteit, eigen_organisatie, says_when_gone
from sites.requests import EditorRequest


def activity_of(request: EditorRequest, pk: int, activiteit: int) -> Subject:
    """Raises Http404 for what is not one's own."""
    lid = eigen_organisatie(request, pk)
    page = eigen_activiteit(lid, activiteit)
    title = _("Change %(name)s") % {"name": page.draft_title or page.title}
    return Subject(lid, page, SECTIONS, "mijn_bewerken", (pk, activiteit), title, needs=hints_of_when)


@login_required
@require_safe
@says_when_gone
def activity(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    return editing.overview(request, activity_of(request, pk, activiteit), is_activiteit=True)


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def section(request: EditorRequest, pk: int, activiteit: int, deel: str) -> HttpResponse:
    return editing.edit(request, activity_of(request, pk, activiteit), deel)


@login_required
@require_safe
@says_when_gone
def preview(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    return editing.preview(request, activity_of(request, pk, activiteit))


@login_required
@require_safe
@says_when_gone
def preview_page(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    return editing.preview_page(request, activity_of(request, pk, activiteit))


@login_required
@require_safe
@says_when_gone
def compare(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    return comparing.compare(request, activity_of(request, pk, activiteit))


@login_required
@require_POST
@says_when_gone
def put_online(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    return handing_in.hand_in(request, activity_of(request, pk, activiteit))


@login_required
@require_POST
@says_when_gone
def take_back(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    return handing_in.take_back(request, activity_of(request, pk, activiteit))
