"""A screen on which something is made that comes into a draft at once: a picture, somebody on the profile."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import BaseForm
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from mijn.editing.subject import Subject
from mijn.screens import screen
from sites.requests import EditorRequest


def ask_to_add(
    request: EditorRequest,
    subject: Subject,
    form: BaseForm,
    keep: Callable[[], None],
    *,
    question: str | Promise,
    back: str,
    template: str = "mijn/bewerken/erbij.html",
) -> HttpResponse:
    """`keep` what a right form says, or raise ValidationError; `back` is the screen that shows it."""
    if form.is_bound and form.is_valid():
        try:
            keep()
        except ValidationError as refusal:
            form.add_error(None, refusal.messages)
        else:
            messages.success(request, _("Kept. Not online yet."))
            return HttpResponseRedirect(back)
    context: dict[str, Any] = {"onderwerp": subject, "form": form, "vraag": question, "terug": back}
    return screen(request, template, subject.lid, **context)
