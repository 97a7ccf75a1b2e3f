"""The profile of one's own organisation."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mijn.editing import comparing, handing_in
from mijn.editing import views as editing
from mijn.editing.subject import Subject
from mijn.own import eigen_organisatie, says_when_gone
from mijn.profile.sections import SECTIONS
from organisaties.facts import contact_van
from sites.requests import EditorRequest


def profile_of(request: EditorRequest, pk: int) -> Subject:
    """Raises Http404 for what is not one's own."""
    lid = eigen_organisatie(request, pk)
    return Subject(lid, lid.organisatie, SECTIONS, "mijn_profiel", (pk,), _("Profile"))


@login_required
@require_safe
@says_when_gone
def profile(request: EditorRequest, pk: int) -> HttpResponse:
    subject = profile_of(request, pk)
    return editing.overview(request, subject, zonder_telefoon=not contact_van(subject.page).telefoon)


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def section(request: EditorRequest, pk: int, deel: str) -> HttpResponse:
    return editing.edit(request, profile_of(request, pk), deel)


@login_required
@require_safe
@says_when_gone
def preview(request: EditorRequest, pk: int) -> HttpResponse:
    return editing.preview(request, profile_of(request, pk))


@login_required
@require_safe
@says_when_gone
def preview_page(request: EditorRequest, pk: int) -> HttpResponse:
    return editing.preview_page(request, profile_of(request, pk))


@login_required
@require_safe
@says_when_gone
def compare(request: EditorRequest, pk: int) -> HttpResponse:
    return comparing.compare(request, profile_of(request, pk))


@login_required
@require_POST
@says_when_gone
def put_online(request: EditorRequest, pk: int) -> HttpResponse:
    return handing_in.hand_in(request, profile_of(request, pk))


@login_required
@require_POST
@says_when_gone
def take_back(request: EditorRequest, pk: int) -> HttpResponse:
    return handing_in.take_back(request, profile_of(request, pk))
