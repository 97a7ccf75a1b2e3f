"""What is said of a picture that is there already: what there is to see, who made it, who agreed."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from media.models import Afbeelding
from mijn.editing.drafts import draft_of
from mijn.editing.subject import Subject
from mijn.pictures.form import AboutForm
from mijn.pictures.own import own_pictures
from mijn.pictures.whose import Use, use_of
from mijn.screens import say_it_is_online, screen
from mijn.seen import mark
from organisaties.audit import schrijf_op
from sites.listings import herbereken
from sites.receivers import pages_that_show
from sites.requests import EditorRequest


def describe(request: EditorRequest, subject: Subject, pk: int, *, back: str) -> HttpResponse:
    """Raises Http404 for a picture that is not among those of this organisation; `back` is the screen with it."""
    own = own_pictures(subject.lid, draft_of(subject.page))
    picture, use = get_object_or_404(own, pk=pk), None
    if request.method == "POST":
        with transaction.atomic():
            picture = get_object_or_404(Afbeelding.objects.select_for_update(of=("self",)), pk=pk)
            use = use_of(subject.lid, picture)
            form = AboutForm(request.POST)
            is_seen = request.POST.get("gezien") == seen(picture)
            if not use.is_shared and form.is_valid() and is_seen:
                keep(request, subject, picture, form, use)
                return HttpResponseRedirect(back)
        nu = None if is_seen else [picture.description, picture.maker, picture.toestemming]
    else:
        form, nu = AboutForm(initial=AboutForm.words_of(picture)), None
    use = use or use_of(subject.lid, picture)
    template = "foto_van_ander" if use.is_shared else "foto_woorden"
    context: dict[str, Any] = {
        "onderwerp": subject,
        "terug": back,
        "beeld": picture,
        "form": form,
        "nu": nu,
        "gezien": seen(picture),
        "getoond": use.is_shown,
        "namen": use.names,
    }
    return screen(request, f"mijn/bewerken/{template}.html", subject.lid, **context)


def keep(request: EditorRequest, subject: Subject, picture: Afbeelding, form: AboutForm, use: Use) -> None:
    """At once, also where it is online: it is of the picture, which has no versions. The redactie sees it later."""
    words = {"description": form.cleaned_data["description"], "maker": form.cleaned_data["maker"]}
    words["toestemming"] = form.permission
    if all(getattr(picture, name) == value for name, value in words.items()):
        messages.info(request, _("Nothing was changed."))
        return
    # By its title the redactie finds it: that was the sentence too (mijn.pictures.own.store).
    if picture.title == picture.description:
        words["title"] = words["description"]
    for name, value in words.items():
        setattr(picture, name, value)
    picture.save(update_fields=list(words))
    if not use.is_shown:
        messages.success(request, _("Kept. Not online yet."))
        return
    schrijf_op(subject.page, "feit.foto", request.user)
    herbereken(pages_that_show(subject.lid.organisatie))
    say_it_is_online(request, subject.lid, subject.page)


def seen(picture: Afbeelding) -> str:
    return mark([picture.description, picture.maker, picture.toestemming])
