"""An activity that is no more: after today it stands in no agenda; what was never online just goes."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.actions.delete_page import DeletePageAction

from evenementen.models import EvenementPage
from evenementen.recurrence.pattern import with_until
from mijn.edit_activity.views import activity_of
from mijn.editing.drafts import keep, locked_draft
from mijn.editing.handing_in import say_where_it_is
from mijn.editing.subject import Subject
from mijn.own import says_when_gone
from mijn.screens import screen
from organisaties.review.submissions import submit
from sites.requests import EditorRequest


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def stop(request: EditorRequest, pk: int, activiteit: int) -> HttpResponse:
    subject = activity_of(request, pk, activiteit)
    never_online = was_never_online(subject.page)
    if request.method == "POST":
        if never_online:
            return delete(request, subject)
        return end(request, subject)
    context = {"onderwerp": subject, "page": subject.page, "nooit_online": never_online}
    return screen(request, "mijn/bewerken/stoppen.html", subject.lid, **context)


def was_never_online(page: EvenementPage) -> bool:
    return not page.live and page.first_published_at is None


def delete(request: EditorRequest, subject: Subject) -> HttpResponse:
    title = subject.page.title
    DeletePageAction(subject.page, request.user).execute(skip_permission_checks=True)
    messages.success(request, _("%(name)s is removed.") % {"name": title})
    return redirect("mijn_activiteiten", subject.lid.organisatie_id)


def end(request: EditorRequest, subject: Subject) -> HttpResponse:
    """As a version like any other, so that the redactie sees it when it looks along."""
    try:
        with transaction.atomic():
            draft = locked_draft(subject.page)
            without_days_ahead(draft)
            inzending = submit(subject.page, keep(draft, request.user), request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        say_where_it_is(request, subject, inzending)
    return redirect(subject.url)


def without_days_ahead(draft: EvenementPage) -> None:
    """Today it is still held."""
    today = timezone.localdate()
    draft.data = [row for row in draft.data.all() if timezone.localdate(row.begin) <= today]
    series = [row for row in draft.reeksen.all() if row.eerste_dag <= today]
    for row in series:
        row.rdatums = [day for day in row.rdatums if day <= today.isoformat()]
        row.exdatums = [day for day in row.exdatums if day <= today.isoformat()]
        if row.rrule:
            row.rrule, row.aantal = with_until(row.rrule, today), None
    draft.reeksen = series
