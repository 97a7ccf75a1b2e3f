"""
The screens on which a page is edited, whatever its type: what is in it, one subject, how it will look, and put online.

Views of `mijn` find out whose page it is (mijn.own) and give it as a Subject.
"""

from collections.abc import Callable
from typing import Any, cast

from csp.constants import SELF
from csp.decorators import csp_update
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from mijn.editing.content import content_of, mark_of
from mijn.editing.drafts import draft_of, keep, locked_draft
from mijn.editing.handing_in import standing
from mijn.editing.section import Section, SectionForm
from mijn.editing.subject import Subject
from mijn.screens import screen, seen_by_visitors
from sites.requests import EditorRequest

FOLDER = "mijn/bewerken"

View = Callable[..., HttpResponse]
# It says that it decorates views with nothing but a request.
_may_frame_itself = cast(Callable[[View], View], csp_update({"frame-src": [SELF]}))


def overview(request: EditorRequest, subject: Subject, **more: Any) -> HttpResponse:
    draft = draft_of(subject.page)
    context: dict[str, Any] = {
        "rijen": subject.rows(draft),
        "page": draft,
        "online": seen_by_visitors(subject.lid, subject.page),
        **standing(subject),
        **more,
    }
    return screen(request, f"{FOLDER}/overzicht.html", subject.lid, **context)


def edit(request: EditorRequest, subject: Subject, name: str) -> HttpResponse:
    """Two who change the same subject at once both see what the other wrote, and choose."""
    section = subject.section(name)
    if section.form is None:
        return HttpResponseRedirect(subject.url_of(section))
    if request.method == "POST":
        with transaction.atomic():
            return _keep_section(request, subject, section, section.form)
    draft = draft_of(subject.page)
    form = section.form(instance=draft, lid=subject.lid)
    return _ask(request, subject, section, form, mark_of(draft, section.fields))


def _keep_section(
    request: EditorRequest, subject: Subject, section: Section, form_class: type[SectionForm]
) -> HttpResponse:
    draft = locked_draft(subject.page)
    before, mark = content_of(draft, section.fields), mark_of(draft, section.fields)
    now = None if request.POST.get("gezien") == mark else section.words(draft) or [_("Nothing")]
    form = form_class(request.POST, request.FILES, instance=draft, lid=subject.lid)
    if form.is_valid() and now is None:
        form.save(commit=False)
        if content_of(draft, section.fields) == before:
            messages.info(request, _("Nothing was changed."))
            return HttpResponseRedirect(subject.url)
        try:
            keep(draft, request.user)
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            messages.success(request, _("Kept. Not online yet."))
            return HttpResponseRedirect(subject.url)
    return _ask(request, subject, section, form, mark, nu=now)


def _ask(
    request: EditorRequest, subject: Subject, section: Section, form: SectionForm, mark: str, **more: Any
) -> HttpResponse:
    context: dict[str, Any] = {
        "onderwerp": subject,
        "deel": section,
        "form": form,
        "gezien": mark,
        "erbij_url": subject.add_url(section),
        **more,
    }
    return screen(request, section.template, subject.lid, **context)


@_may_frame_itself
def preview(request: EditorRequest, subject: Subject) -> HttpResponse:
    return screen(request, f"{FOLDER}/voorbeeld.html", subject.lid, **standing(subject))


def preview_page(request: EditorRequest, subject: Subject) -> HttpResponse:
    """The page as visitors will get it; stands in a frame of the screen with the preview."""
    response: HttpResponse = draft_of(subject.page).make_preview_request(request)
    response["X-Robots-Tag"] = "noindex"
    return response
