"""Writing down what somebody of an organisation says by phone, and handing that over later."""

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages

from cms.telephone import validate_telephone
from organisaties import on_behalf
from organisaties.admin.closings import editable_page
from organisaties.admin.members import attempt
from organisaties.facts import MeanwhileError, contact_van
from organisaties.models import Namens, OrganisatiePage
from sites.requests import EditorRequest


class BeginForm(forms.Form):
    naam = forms.CharField(
        label=gettext_lazy("For whom do you write this down?"),
        max_length=80,
        help_text=gettext_lazy("The name of who you speak. Visitors do not see it."),
    )
    telefoon = forms.CharField(
        label=gettext_lazy("Phone number of the organisation"),
        max_length=25,
        validators=[validate_telephone],
        help_text=gettext_lazy("Ask whether this is right. Another number is online at once."),
    )


class HandOverForm(forms.Form):
    email = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        help_text=gettext_lazy("They get one mail: what you wrote down, and a link to do it themselves."),
    )


def _screen(request: EditorRequest, page: OrganisatiePage, **forms_of: forms.Form) -> HttpResponse:
    running = Namens.objects.lopend(request.user).van_organisatie(page).last()
    context = {
        "page": page,
        "lopend": running,
        "begin": BeginForm(initial={"telefoon": contact_van(page).telefoon}),
        "overdragen": HandOverForm(),
        "opgeschreven": on_behalf.written_down(page),
        "terug": reverse("wagtailadmin_pages:edit", args=[page.pk]),
        **forms_of,
    }
    return TemplateResponse(request, "organisaties/admin/namens.html", context)


@require_http_methods(["GET", "POST"])
def write_for(request: EditorRequest, page_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    if request.method != "POST":
        return _screen(request, page)
    form = BeginForm(request.POST)
    if form.is_valid():
        try:
            row = on_behalf.begin(page, door=request.user, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error("telefoon", refusal)
        except MeanwhileError:
            form.add_error("telefoon", _("Somebody else changed this number just now. Look once more."))
        else:
            words = {"name": row.naam}
            messages.success(request, _("You now write down for %(name)s. Go ahead.") % words)
            return redirect("wagtailadmin_pages:edit", page.pk)
    return _screen(request, page, begin=form)


@require_POST
def finish(request: EditorRequest, page_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    on_behalf.finish(page, request.user)
    messages.success(request, _("Done. What you change now is your own again."))
    return redirect("organisatie_namens", page.pk)


@require_POST
def hand_over(request: EditorRequest, page_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    form = HandOverForm(request.POST)
    if form.is_valid():
        email = form.cleaned_data["email"]
        done = _("%(email)s gets a mail with an invitation.") % {"email": email}
        if attempt(request, lambda: on_behalf.hand_over(page, email, request.user), done, form):
            return redirect("organisatie_namens", page.pk)
    return _screen(request, page, overdragen=form)
