"""Template tags of the admin."""

from django import template
from django.http import HttpRequest
from django.utils.translation import gettext

from sites.admin.scope import own_wijksites, sees_all_sites
from sites.models import Wijksite

register = template.Library()


@register.simple_tag(takes_context=True)
def eigen_sites(context: template.Context) -> list[Wijksite]:
    """The sites that whoever is logged in works on."""
    request: HttpRequest | None = context.get("request")
    user = getattr(request, "user", None)
    return own_wijksites(user) if user is not None and user.is_authenticated else []


@register.simple_tag(takes_context=True)
def eigen_naam(context: template.Context) -> str:
    """What stands on top of every page of the admin: "Delfshaven", "Delfshaven en …", or "Alle websites"."""
    request: HttpRequest | None = context.get("request")
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return ""
    if sees_all_sites(user):
        return gettext("All sites")
    return ", ".join(in_words(wijksite) for wijksite in own_wijksites(user))


def in_words(wijksite: Wijksite) -> str:
    """ "Oefenen (oefensite)": nobody should take it for the real one."""
    if not wijksite.oefensite:
        return wijksite.naam
    return gettext("%(site)s (practice site)") % {"site": wijksite.naam}
