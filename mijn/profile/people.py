"""Somebody new on the profile of one's own organisation."""

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from mijn.editing.adding import ask_to_add
from mijn.editing.drafts import keep, locked_draft
from mijn.editing.subject import Subject
from mijn.own import says_when_gone
from mijn.pictures.own import store
from mijn.profile.people_forms import NewPersonForm
from mijn.profile.views import profile_of
from organisaties.models import OrganisatiePersoon, Persoon
from sites.requests import EditorRequest


@login_required
@require_http_methods(["GET", "POST"])
@says_when_gone
def add_person(request: EditorRequest, pk: int) -> HttpResponse:
    subject = profile_of(request, pk)
    form = NewPersonForm(request.POST, request.FILES) if request.method == "POST" else NewPersonForm()
    return ask_to_add(
        request,
        subject,
        form,
        lambda: keep_person(request, subject, form),
        question=_("Add somebody"),
        back=subject.url_of(subject.section("mensen")),
    )


@transaction.atomic
def keep_person(request: EditorRequest, subject: Subject, form: NewPersonForm) -> None:
    """Of the site where the organisation lives, so that its editors can take them away on request."""
    words = form.cleaned_data
    draft = locked_draft(subject.page)
    person = Persoon(
        site=subject.lid.wijksite.site if subject.lid.wijksite else None,
        toestemming_op=timezone.localdate(),
        toestemming_vastgelegd_door=request.user,
        **{name: words[name] for name in ("naam", "telefoon", "email")},
    )
    if words["foto"]:
        permission = _("Said yes to being shown, on %(day)s.") % {"day": person.toestemming_op.isoformat()}
        person.foto = store(subject.lid, words["foto"], words["naam"], request.user, toestemming=permission)
    person.save()
    draft.mensen = [*draft.mensen.all(), OrganisatiePersoon(persoon=person, rol=words["rol"])]
    keep(draft, request.user)
