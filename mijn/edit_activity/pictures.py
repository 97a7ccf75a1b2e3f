"""The picture of an activity."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from media.models import Afbeelding
from mijn.edit_activity.views import activity_of
from mijn.own import says_when_gone
from mijn.pictures.adding import add_picture
from mijn.pictures.describing import describe
from sites.requests import EditorRequest


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def add_photo(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    subject = activity_of(request, pk, activiteit)
    back = subject.url_of(subject.section("foto"))
    return add_picture(request, subject, as_picture, back=back, question=_("Add a picture"))


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def describe_picture(request: EditorRequest, pk: int, activiteit: int, afbeelding: int) -> HttpResponse:
    subject = activity_of(request, pk, activiteit)
    return describe(request, subject, afbeelding, back=subject.url_of(subject.section("foto")))


def as_picture(draft: Any, picture: Afbeelding) -> None:
    draft.afbeelding = picture
