""" "Gaat niet door", moved or full: what an editor says of one moment of an activity, online at once."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages, widgets

from evenementen.models import Afwijking, EvenementPage

# Somebody calls in sick in the morning; nobody cancels what is a year away from this list.
SHOWN = 60


class AfwijkingForm(forms.ModelForm):
    class Meta:
        model = Afwijking
        fields = ("gaat_niet_door", "nieuw_begin", "nieuw_einde", "vol", "reden")
        widgets = {"nieuw_begin": widgets.AdminDateTimeInput, "nieuw_einde": widgets.AdminDateTimeInput}
        labels = {
            "gaat_niet_door": _("It is off"),
            "nieuw_begin": _("It is moved: new start"),
            "nieuw_einde": _("New end"),
            "vol": _("It is full"),
            "reden": _("Why? Visitors read this"),
        }
        help_texts = {
            "nieuw_begin": _("Leave empty when it starts as planned."),
            "nieuw_einde": _("Leave empty when it takes as long as always."),
            "reden": _("For example: the cook is ill."),
        }

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("nieuw_einde") and not data.get("nieuw_begin"):
            self.add_error("nieuw_begin", gettext("Fill in the new start as well."))
        return data

    @property
    def says_nothing(self) -> bool:
        """As planned: then there is nothing to keep."""
        return not any(self.cleaned_data[name] for name in ("gaat_niet_door", "nieuw_begin", "vol"))


def editable_page(request: HttpRequest, page_id: int) -> EvenementPage:
    """The page in the main language, on which moments hang. Raises Http404 or PermissionDenied."""
    page = get_object_or_404(EvenementPage, pk=page_id).bronpagina
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


@require_safe
def moments(request: HttpRequest, page_id: int) -> HttpResponse:
    """The coming moments, each with what was said of it."""
    page = editable_page(request, page_id)
    coming = page.momenten.komend(timezone.now()).op_volgorde()[:SHOWN]
    context = {
        "page": page,
        "momenten": coming,
        "terug": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    return TemplateResponse(request, "evenementen/admin/momenten.html", context)


@require_http_methods(["GET", "POST"])
def deviation(request: HttpRequest, page_id: int, moment_id: int) -> HttpResponse:
    """A form about one moment. As planned again, and without a word about it, is no deviation."""
    page = editable_page(request, page_id)
    moment = get_object_or_404(page.momenten, pk=moment_id)
    start = moment.oorspronkelijk_begin
    known = page.afwijkingen.filter(oorspronkelijk_begin=start).first()
    form = AfwijkingForm(
        request.POST or None, instance=known or Afwijking(pagina=page, oorspronkelijk_begin=start)
    )
    if request.method == "POST" and form.is_valid():
        if not form.says_nothing:
            form.instance.door = request.user
            form.save()
        elif known:
            known.delete()
        messages.success(request, gettext("Saved. Visitors see it at once."))
        return redirect("evenement_momenten", page.pk)
    context = {
        "page": page,
        "moment": moment,
        "form": form,
        "terug": reverse("evenement_momenten", args=[page.pk]),
    }
    return TemplateResponse(request, "evenementen/admin/afwijking.html", context)
