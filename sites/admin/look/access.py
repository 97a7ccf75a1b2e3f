from django.http import Http404, HttpRequest
from wagtail.models import Site
from wagtail.permissions import policy_registry

from sites.models import Wijksite


def wijksite_or_404(request: HttpRequest, site_id: int) -> Wijksite:
    """The site, for who may change its settings; to anybody else it does not exist."""
    site = Site.objects.filter(pk=site_id).first()
    policy = policy_registry.get_by_type(Wijksite)
    if site is None or not policy.user_has_permission_for_instance(request.user, "change", site):
        raise Http404
    wijksite = Wijksite.voor_site(site)
    if wijksite is None:
        raise Http404
    return wijksite
