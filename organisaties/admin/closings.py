"""Closed on a date: a fact that an editor gives from the page, online at once."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages, widgets

from organisaties.models import OrganisatiePage, Sluiting
from organisaties.on_behalf import note
from sites.requests import EditorRequest


class SluitingForm(forms.ModelForm):
    class Meta:
        model = Sluiting
        fields = ("van", "tot", "reden")
        widgets = {"van": widgets.AdminDateInput, "tot": widgets.AdminDateInput}
        help_texts = {"reden": gettext_lazy("For example: holiday, or a party of our own.")}

    def clean_tot(self) -> Any:
        last = self.cleaned_data["tot"]
        if last < timezone.localdate():
            raise forms.ValidationError(_("This day is over already."))
        return last


def editable_page(request: HttpRequest, page_id: int) -> OrganisatiePage:
    """The page in the main language. Raises Http404 or PermissionDenied."""
    page = get_object_or_404(OrganisatiePage, pk=page_id).bronpagina
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


@require_http_methods(["GET", "POST"])
def closings(request: EditorRequest, page_id: int) -> HttpResponse:
    """What is known, and a form for one more."""
    page = editable_page(request, page_id)
    form = SluitingForm(request.POST or None, instance=Sluiting(pagina=page))
    if request.method == "POST" and form.is_valid():
        form.save()
        note(page, request.user)
        messages.success(request, _("Saved. Visitors see it at once."))
        return redirect("organisatie_dicht", page.pk)
    context = {
        "page": page,
        "form": form,
        "sluitingen": page.sluitingen.nog_geldig(timezone.localdate()),
        "terug": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    return TemplateResponse(request, "organisaties/admin/dicht.html", context)


@require_POST
def closing_delete(request: EditorRequest, page_id: int, sluiting_id: int) -> HttpResponse:
    page = editable_page(request, page_id)
    get_object_or_404(page.sluitingen, pk=sluiting_id).delete()
    note(page, request.user)
    messages.success(request, _("Removed. The usual opening hours count again."))
    return redirect("organisatie_dicht", page.pk)
