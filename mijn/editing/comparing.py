"""What visitors see beside what was kept, as the redactie gets to see it (organisaties.review.differences)."""

from django.http import HttpResponse

from mijn.editing.drafts import draft_of
from mijn.editing.handing_in import standing
from mijn.editing.subject import Subject
from mijn.screens import screen
from organisaties.review.differences import differences, seen_until_now
from sites.requests import EditorRequest


def compare(request: EditorRequest, subject: Subject) -> HttpResponse:
    found = differences(seen_until_now(subject.page), draft_of(subject.page))
    return screen(
        request, "mijn/bewerken/verschillen.html", subject.lid, verschillen=found, **standing(subject)
    )
