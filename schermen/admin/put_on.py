"""A campaign on screens, straight from its own page in the admin."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import Max, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.log_actions import log
from wagtail.permissions import policy_registry

from cms.permissions import User
from evenementen.models import CampagnePage
from schermen.admin.rows import MOST_LISTS
from schermen.models import Scherm, SchermLijst
from schermen.module import is_on
from sites.site_of import wijksite_of


class ScreensForm(forms.Form):
    schermen = forms.ModelMultipleChoiceField(
        queryset=Scherm.objects.none(),
        label=gettext_lazy("On which screens?"),
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, screens: QuerySet[Scherm], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["schermen"]
        field.queryset = screens
        field.label_from_instance = lambda screen: " – ".join(filter(None, (screen.naam, screen.plek)))

    def clean_schermen(self) -> QuerySet[Scherm]:
        chosen = self.cleaned_data["schermen"]
        full = [screen.naam for screen in chosen if screen.lijsten.count() >= MOST_LISTS]
        if full:
            raise forms.ValidationError(
                _("There are %(number)s lists already on %(names)s, and no more fit.")
                % {"number": MOST_LISTS, "names": get_text_list(full, _("and"))}
            )
        return chosen


def screens_to_put_on(user: User, page: CampagnePage) -> QuerySet[Scherm]:
    """Those of the site of the campaign that somebody may change; none where screens are switched off."""
    wijksite = wijksite_of(page)
    if wijksite is None or not is_on(wijksite):
        return Scherm.objects.none()
    policy = policy_registry.get_by_type(Scherm)
    screens = policy.instances_user_has_any_permission_for(user, {"change"})
    return screens.filter(site=wijksite.site_id).order_by("naam", "pk")


@require_http_methods(["GET", "POST"])
def put_on_screen(request: HttpRequest, page_id: int) -> HttpResponse:
    """Choose which. Raises Http404, and PermissionDenied when there is nothing to choose."""
    page = get_object_or_404(CampagnePage, pk=page_id).bronpagina
    screens = screens_to_put_on(request.user, page)
    if not screens.exists():
        raise PermissionDenied
    showing = screens.filter(lijsten__campagne=page).distinct()
    form = ScreensForm(request.POST or None, screens=screens.exclude(pk__in=showing.values("pk")))
    if request.method == "POST" and form.is_valid():
        chosen = list(form.cleaned_data["schermen"])
        for screen in chosen:
            add_campaign(screen, page)
        names = get_text_list([f"“{screen.naam}”" for screen in chosen], _("and"))
        said = _("“%(title)s” is now on %(names)s.") % {"title": page.title, "names": names}
        messages.success(request, said)
        return redirect("wagtailadmin_pages:edit", page.pk)
    context = {
        "page": page,
        "form": form,
        "al_op": [screen.naam for screen in showing],
        "terug": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    return TemplateResponse(request, "schermen/admin/campagne_op_scherm.html", context)


def add_campaign(screen: Scherm, page: CampagnePage) -> None:
    """As its last list."""
    last = screen.lijsten.aggregate(last=Max("sort_order"))["last"]
    SchermLijst.objects.create(
        scherm=screen,
        soort=SchermLijst.Soort.CAMPAGNE,
        campagne=page,
        sort_order=0 if last is None else last + 1,
    )
    # What hangs on the wall loads itself anew.
    screen.save(update_fields=["gewijzigd_op"])
    log(instance=screen, action="wagtail.edit")
