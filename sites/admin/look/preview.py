"""A look that is not saved, on the site's own pages and in a stylesheet; only for who may change it."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods
from wagtail.models import Page

from sites.admin.look.access import wijksite_or_404
from sites.admin.look.addresses import look_url
from sites.admin.look.forms import tried_out
from sites.admin.look.pairs import pairs_context
from sites.models import MenuItem, Wijksite


@dataclass(frozen=True)
class LookOpProef:
    """What the templates of a site wear instead of the saved look."""

    wijksite: Wijksite
    stijl_url: str


@never_cache
@require_http_methods(["GET", "POST"])
def preview(request: HttpRequest, site_id: int, wat: str) -> HttpResponse:
    """
    A real page of the site in a look that is not saved.

    A form is sent on to the address with its look, so that nothing else of it (a password) is kept anywhere.
    """
    wijksite = wijksite_or_404(request, site_id)
    trial = tried_out(request, wijksite)
    if request.method == "POST":
        return redirect(look_url("look_voorbeeld", trial, wat))
    page = example_page(wijksite, wat)
    if page is None:
        raise Http404
    look = LookOpProef(trial, look_url("look_stijl", trial))
    return page.specific.make_preview_request(request, extra_request_attrs={"look_op_proef": look})


def example_page(wijksite: Wijksite, wat: str) -> Page | None:
    """The front page, or the first page that its menu leads to: a list, unless an editor chose otherwise."""
    if wat == "voorpagina":
        return wijksite.site.root_page
    item = (
        MenuItem.objects.filter(wijksite=wijksite, plek=MenuItem.Plek.HOOFD, pagina__live=True)
        .exclude(pagina=wijksite.site.root_page)
        .select_related("pagina")
        .first()
    )
    return item.pagina if item else wijksite.site.root_page


@never_cache
@require_GET
def stylesheet(request: HttpRequest, site_id: int) -> HttpResponse:
    trial = tried_out(request, wijksite_or_404(request, site_id))
    return HttpResponse(trial.stijlblad, content_type="text/css; charset=utf-8")


@never_cache
@require_GET
def judgement(request: HttpRequest, site_id: int) -> HttpResponse:
    """The list of pairs, for who is choosing right now."""
    trial = tried_out(request, wijksite_or_404(request, site_id))
    return render(request, "sites/admin/look/paren.html", pairs_context(trial))
