"""Whom the redactie trusts: per organisation by who publishes its page, per site by who manages the site."""

from typing import Any, cast

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from organisaties.models import OrganisatiePage, Vertrouwen
from organisaties.review import trust
from sites.models import Wijksite
from sites.requests import EditorRequest
from sites.roles import manages
from sites.site_of import wijksite_of
from sites.tree import subtree

DEFAULT, YES, NO = "standaard", "ja", "nee"
VALUES = {DEFAULT: None, YES: True, NO: False}
SHOWN = 200


CHOICES = [
    (YES, gettext_lazy("is online at once; we look afterwards (trusted)")),
    (NO, gettext_lazy("is checked by us first")),
]


class TrustForm(forms.Form):
    vertrouwen = forms.ChoiceField(
        label=gettext_lazy("What this organisation writes"),
        choices=CHOICES,
        widget=forms.RadioSelect,
    )


class OwnTrustForm(TrustForm):
    def __init__(self, *args: Any, site_trusts: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        says = _("as the site says: online at once") if site_trusts else _("as the site says: checked first")
        cast(forms.ChoiceField, self.fields["vertrouwen"]).choices = [(DEFAULT, says), *CHOICES]


class SiteTrustForm(TrustForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["vertrouwen"].label = _("What organisations write of which nothing else was said")


@require_http_methods(["GET", "HEAD", "POST"])
def organisation_trust(request: EditorRequest, page_id: int) -> HttpResponse:
    page = get_object_or_404(OrganisatiePage, pk=page_id).bronpagina
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    row = Vertrouwen.objects.select_related("door").filter(organisatie=page).first()
    value = row.vertrouwd if row else None
    now = next(name for name, meaning in VALUES.items() if meaning is value)
    form = OwnTrustForm(
        request.POST or None,
        initial={"vertrouwen": now},
        site_trusts=trust.trusts_new(wijksite_of(page)),
    )
    if request.method == "POST" and form.is_valid():
        trust.set_trust(page, VALUES[form.cleaned_data["vertrouwen"]], request.user)
        messages.success(request, _("Saved. It counts from the next version that they send."))
        return redirect("organisatie_vertrouwen", page.pk)
    context = {
        "page": page,
        "form": form,
        "row": row,
        "terug": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    return TemplateResponse(request, "organisaties/admin/nakijken/vertrouwen.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def site_trust(request: EditorRequest, wijksite_id: int) -> HttpResponse:
    """What counts for a new organisation, and for which ones something else was said."""
    site = get_object_or_404(Wijksite.objects.select_related("site__root_page"), pk=wijksite_id)
    if not manages(request.user, site):
        raise PermissionDenied
    now = YES if trust.trusts_new(site) else NO
    form = SiteTrustForm(request.POST or None, initial={"vertrouwen": now})
    if request.method == "POST" and form.is_valid():
        trust.set_site_trust(site, form.cleaned_data["vertrouwen"] == YES, request.user)
        messages.success(request, _("Saved. It counts from the next version that they send."))
        return redirect("nakijken:vertrouwen", site.pk)
    said = Vertrouwen.objects.filter(subtree(site.site.root_page.path, "organisatie__"))
    context = {
        "site": site,
        "form": form,
        "rows": said.select_related("organisatie", "door").order_by("organisatie__title")[:SHOWN],
        "terug": reverse("nakijken:index"),
    }
    return TemplateResponse(request, "organisaties/admin/nakijken/vertrouwen_site.html", context)
