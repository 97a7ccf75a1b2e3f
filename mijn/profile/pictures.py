"""Photos and the logo of one's own organisation."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from media.models import Afbeelding
from mijn.editing.drafts import draft_of
from mijn.own import says_when_gone
from mijn.pictures.adding import add_picture
from mijn.pictures.describing import describe
from mijn.profile.views import profile_of
from organisaties.models import OrganisatiePage
from sites.requests import EditorRequest

MOST_PHOTOS = OrganisatiePage._meta.get_field("fotos").stream_block.meta.max_num or 12


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def add_photo(request: EditorRequest, pk: int) -> HttpResponse:
    subject = profile_of(request, pk)
    back = subject.url_of(subject.section("fotos"))
    return add_picture(request, subject, as_last_photo, back=back, question=_("Add a picture"))


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def add_logo(request: EditorRequest, pk: int) -> HttpResponse:
    subject = profile_of(request, pk)
    back = subject.url_of(subject.section("logo"))
    return add_picture(request, subject, as_logo, back=back, question=_("Add your logo"))


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def describe_picture(request: EditorRequest, pk: int, afbeelding: int) -> HttpResponse:
    subject = profile_of(request, pk)
    draft = draft_of(subject.page)
    part = "logo" if draft.logo_id == afbeelding else "fotos"
    return describe(request, subject, afbeelding, back=subject.url_of(subject.section(part)))


def as_last_photo(draft: Any, picture: Afbeelding) -> None:
    if len(draft.fotos) >= MOST_PHOTOS:
        raise ValidationError(
            _("There are %(number)s pictures already. First take one away.") % {"number": MOST_PHOTOS}
        )
    draft.fotos.append(("foto", {"afbeelding": picture, "onderschrift": ""}))


def as_logo(draft: Any, picture: Afbeelding) -> None:
    draft.logo = picture
