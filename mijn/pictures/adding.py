"""The screen on which a picture is added to what somebody edits."""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.http import HttpResponse
from django.utils.functional import Promise

from cms.rate_limit import may_go_on, too_often
from media.models import Afbeelding
from mijn.editing.adding import ask_to_add
from mijn.editing.drafts import keep, locked_draft
from mijn.editing.subject import Subject
from mijn.pictures.form import PictureForm
from mijn.pictures.own import store
from sites.requests import EditorRequest

# Of one visitor; every picture is unpacked and written anew.
AN_HOUR = 3600
PICTURES_AN_HOUR = 60


def add_picture(
    request: EditorRequest,
    subject: Subject,
    put: Callable[[Any, Afbeelding], None],
    *,
    back: str,
    question: str | Promise,
) -> HttpResponse:
    """`put` gives the picture its place in a draft, or raises ValidationError; `back` is the screen that shows it."""
    posted = request.method == "POST"
    if posted and not may_go_on(request, "foto", times=PICTURES_AN_HOUR, seconds=AN_HOUR):
        return too_often(request)
    form = PictureForm(request.POST, request.FILES) if posted else PictureForm()
    return ask_to_add(
        request,
        subject,
        form,
        lambda: _keep_picture(request, subject, form, put),
        question=question,
        back=back,
        template="mijn/bewerken/foto.html",
    )


@transaction.atomic
def _keep_picture(
    request: EditorRequest, subject: Subject, form: PictureForm, put: Callable[[Any, Afbeelding], None]
) -> None:
    draft = locked_draft(subject.page)
    picture = store(
        subject.lid,
        form.file,
        form.cleaned_data["description"],
        request.user,
        maker=form.cleaned_data["maker"],
        toestemming=form.permission,
    )
    put(draft, picture)
    keep(draft, request.user)
