"""People who ask to keep an organisation up to date: everything that is needed to decide, on one screen."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.admin.ui.components import Component

from cms.permissions import User, register_scope
from organisaties import claims
from organisaties.admin.reasons import ReasonForm
from organisaties.models import Aanvraag, Lidmaatschap, OrganisatieFeiten
from organisaties.models.aanvraag import AanvraagQuerySet
from organisaties.own_address import compare
from sites.admin.lists import one_page
from sites.admin.scope import own_pages, own_paths, sees_all_sites
from sites.requests import EditorRequest
from sites.site_of import sites_of, wijksite_of

SHOWN = 10
EARLIER = 10

REASONS: dict[str, str | Promise] = {
    "onbereikbaar": gettext_lazy("We could not reach you to ask whether you belong to the organisation."),
    "onbekend": gettext_lazy("We called the organisation. They do not know you."),
    "andere": gettext_lazy(
        "Somebody of the organisation keeps this up to date already. Ask them to invite you."
    ),
    "verkeerde": gettext_lazy("We think that you mean another organisation."),
}


def own_claims(user: User) -> Q | None:
    return None if sees_all_sites(user) else own_pages(user, "organisatie__")


register_scope(Aanvraag, own_claims)


def claims_of(user: User) -> AanvraagQuerySet:
    """Of the organisations on somebody's own sites, wherever those stand by now; only what is proven."""
    found = Aanvraag.objects.filter(own_claims(user) or Q(), bevestigd_op__isnull=False)
    return found.select_related("organisatie__locale", "besloten_door")


class GrantForm(forms.Form):
    rol = forms.ChoiceField(
        label=gettext_lazy("As"), choices=Lidmaatschap.Rol.choices, widget=forms.RadioSelect, required=True
    )


class RefuseForm(ReasonForm):
    sentences = REASONS
    who_reads = gettext_lazy("Who asked reads this in a mail, with the phone number of your site.")


@require_safe
def index(request: EditorRequest) -> HttpResponse:
    """What waits, the oldest first; or, with ?besloten, what was decided."""
    if not own_paths(request.user):
        raise PermissionDenied
    besloten = "besloten" in request.GET
    rows = claims_of(request.user)
    rows = rows.besloten().order_by("-besloten_op", "-pk") if besloten else rows.wachtend()
    page = one_page(request, rows)
    sites = sites_of([row.organisatie for row in page.object_list])
    context = {
        "rows": [(row, sites.get(row.organisatie_id)) for row in page.object_list],
        "page_obj": page,
        "besloten": besloten,
    }
    return TemplateResponse(request, "organisaties/admin/aanvragen/lijst.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def claim(request: EditorRequest, pk: int) -> HttpResponse:
    """Who publishes the page of the organisation decides; who only writes sees how it stands."""
    aanvraag = get_object_or_404(claims_of(request.user), pk=pk)
    may_decide = aanvraag.organisatie.permissions_for_user(request.user).can_publish()
    if request.method == "POST":
        if not may_decide:
            raise PermissionDenied
        return decide(request, aanvraag)
    return claim_screen(request, aanvraag, GrantForm(), RefuseForm(), may_decide=may_decide)


def decide(request: EditorRequest, aanvraag: Aanvraag) -> HttpResponse:
    yes = "ja" in request.POST
    grant_form = GrantForm(request.POST if yes else None)
    refuse_form = RefuseForm(None if yes else request.POST)
    if not (grant_form if yes else refuse_form).is_valid():
        return claim_screen(request, aanvraag, grant_form, refuse_form, may_decide=True)
    name = aanvraag.naam
    try:
        if yes:
            claims.grant(aanvraag.pk, grant_form.cleaned_data["rol"], request.user)
            messages.success(request, _("%(name)s can log in and gets a mail.") % {"name": name})
        else:
            claims.refuse(aanvraag.pk, refuse_form.reden(), request.user)
            messages.success(request, _("Refused. %(name)s gets a mail with the reason.") % {"name": name})
    except claims.AlreadyDecidedError as late:
        messages.warning(request, late.message)
        return redirect("aanvragen:aanvraag", aanvraag.pk)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect("aanvragen:aanvraag", aanvraag.pk)
    return redirect("aanvragen:index")


def claim_screen(
    request: EditorRequest,
    aanvraag: Aanvraag,
    grant_form: GrantForm,
    refuse_form: RefuseForm,
    *,
    may_decide: bool,
) -> HttpResponse:
    page = aanvraag.organisatie
    others = claims_of(request.user).exclude(pk=aanvraag.pk)
    members = Lidmaatschap.objects.van_organisatie(page).met_mensen()
    context = {
        "aanvraag": aanvraag,
        "organisatie": page,
        "site": wijksite_of(page),
        "feiten": OrganisatieFeiten.objects.filter(pagina=page.pk).first(),
        "vergelijking": compare(page, aanvraag.email) if aanvraag.email else None,
        "leden": members,
        "account_uit": claims.account_is_off(aanvraag.email),
        "zelfde_adres": others.van_adres(aanvraag.email).order_by("-gevraagd_op")[:EARLIER],
        "eerder": others.filter(organisatie=page).order_by("-gevraagd_op")[:EARLIER],
        "may_decide": may_decide and aanvraag.is_open,
        "grant_form": grant_form,
        "refuse_form": refuse_form,
    }
    return TemplateResponse(request, "organisaties/admin/aanvragen/aanvraag.html", context)


class ClaimsPanel(Component):
    """On the home of the admin: who waits longest."""

    name = "aanvragen"
    order = 17
    template_name = "organisaties/admin/aanvragen/thuis.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        waiting = claims_of(parent_context["request"].user).wachtend()
        return {"rows": waiting[:SHOWN], "number": waiting.count()}
