"""A campaign to another website, in one action; only for who publishes on both."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from evenementen.campaigns.copying import Kopie, copy_to, sites_to_copy_to
from evenementen.models import CampagnePage
from sites.models import Wijksite


class CopyForm(forms.Form):
    website = forms.ModelChoiceField(
        queryset=Wijksite.objects.none(),
        label=gettext_lazy("To which website?"),
        widget=forms.RadioSelect,
        empty_label=None,
    )

    def __init__(self, *args: Any, websites: list[Wijksite], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ids = [wijksite.pk for wijksite in websites]
        field: Any = self.fields["website"]
        field.queryset = (
            Wijksite.objects.select_related("site__root_page").filter(pk__in=ids).order_by("naam")
        )
        if len(ids) == 1:
            field.initial = ids[0]


@require_http_methods(["GET", "POST"])
def copy_campaign(request: HttpRequest, page_id: int) -> HttpResponse:
    """Choose where to; the copy is a draft there. Raises Http404 or PermissionDenied."""
    page = get_object_or_404(CampagnePage, pk=page_id).bronpagina
    websites = sites_to_copy_to(request.user, page)
    if not websites:
        raise PermissionDenied
    form = CopyForm(request.POST or None, websites=websites)
    if request.method == "POST" and form.is_valid():
        wijksite = form.cleaned_data["website"]
        made = copy_to(page, wijksite, request.user)
        edit = reverse("wagtailadmin_pages:edit", args=[made.pagina.pk])
        messages.success(
            request,
            " ".join(said_of(made, wijksite)),
            buttons=[messages.button(edit, _("Look at the draft"))],
        )
        return redirect("wagtailadmin_pages:edit", page.pk)
    context = {"page": page, "form": form, "terug": reverse("wagtailadmin_pages:edit", args=[page.pk])}
    return TemplateResponse(request, "evenementen/admin/campagne_kopieren.html", context)


def said_of(made: Kopie, wijksite: Wijksite) -> list[str]:
    sentences = [
        _("“%(title)s” is now a draft on %(site)s.") % {"title": made.pagina.title, "site": wijksite.naam}
    ]
    if made.zonder_beeld:
        sentences.append(_("The pictures stay behind: choose new ones there."))
    if made.achtergebleven:
        names = get_text_list([f"“{title}”" for title in made.achtergebleven], _("and"))
        sentences.append(
            _("These activities are not on %(site)s and stay behind: %(names)s.")
            % {"site": wijksite.naam, "names": names}
        )
    return sentences
