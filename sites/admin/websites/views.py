"""
One site: how it stands, what to do next, and the steps in its life.

Its sitebeheerder opens it; who looks after the platform also stops it and undoes that.
"""

from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages

from sites import status
from sites.admin.colleagues.platform import for_the_platform
from sites.admin.colleagues.views import managed_site
from sites.admin.scope import sees_all_sites
from sites.admin.websites.figures import figures_of, guests_elsewhere
from sites.admin.websites.forms import StopForm
from sites.admin.websites.missing import missing_words
from sites.admin.websites.password import tell_password
from sites.colleagues import collegas
from sites.dns import kijk
from sites.models import SiteRol, Wijksite
from sites.requests import EditorRequest

FOLDER = "sites/admin/websites"


@require_safe
def site(request: EditorRequest, wijksite_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    managers = [collega.user for collega in collegas(wijksite) if collega.rol == SiteRol.Rol.SITEBEHEERDER]
    context = {
        "wijksite": wijksite,
        "dns": kijk(wijksite.site.hostname),
        "wachtwoord": tell_password(request, wijksite),
        "sitebeheerders": managers,
        "ontbreekt": missing_words(wijksite),
        "cijfers": figures_of([wijksite])[wijksite.pk],
        "voor_platform": sees_all_sites(request.user),
    }
    return TemplateResponse(request, f"{FOLDER}/site.html", context)


@require_http_methods(["GET", "POST"])
def open_site(request: EditorRequest, wijksite_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    if request.method == "POST":
        done = _("%(site)s is open: everybody can see it.") % {"site": wijksite.naam}
        attempt(request, lambda: status.open_site(wijksite, door=request.user), done)
        return redirect("websites:site", wijksite.pk)
    context = {
        "wijksite": wijksite,
        "dns": kijk(wijksite.site.hostname),
        "ontbreekt": missing_words(wijksite),
    }
    return TemplateResponse(request, f"{FOLDER}/openen.html", context)


@for_the_platform
@require_http_methods(["GET", "POST"])
def stop_site(request: EditorRequest, wijksite_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    form = StopForm(request.POST or None, initial={"verwijzing": wijksite.verwijzing})
    if request.method == "POST" and form.is_valid():
        done = _("%(site)s has stopped.") % {"site": wijksite.naam}
        goes_to = form.cleaned_data["verwijzing"]
        if attempt(request, lambda: status.stop_site(wijksite, goes_to, door=request.user), done, form):
            return redirect("websites:site", wijksite.pk)
    context = {
        "wijksite": wijksite,
        "form": form,
        "cijfers": figures_of([wijksite])[wijksite.pk],
        "elders": guests_elsewhere(wijksite),
    }
    return TemplateResponse(request, f"{FOLDER}/stoppen.html", context)


@for_the_platform
@require_http_methods(["GET", "POST"])
def undo_stop(request: EditorRequest, wijksite_id: int) -> HttpResponse:
    wijksite = managed_site(request, wijksite_id)
    if request.method == "POST":
        done = _("%(site)s is back.") % {"site": wijksite.naam}
        attempt(request, lambda: status.undo_stop(wijksite, door=request.user), done)
        return redirect("websites:site", wijksite.pk)
    becomes = Wijksite.Status(wijksite.status_voor_stop or Wijksite.Status.IN_AANBOUW)
    return TemplateResponse(request, f"{FOLDER}/herstellen.html", {"wijksite": wijksite, "wordt": becomes})


def attempt(request: HttpRequest, step: Callable[[], object], done: str, form: Form | None = None) -> bool:
    """Take a step and say so; what is in the way stands at the form, or on top of the page without one."""
    try:
        step()
    except ValidationError as error:
        if form is not None:
            form.add_error(None, error)
        else:
            for message in error.messages:
                messages.error(request, message)
        return False
    messages.success(request, done)
    return True
