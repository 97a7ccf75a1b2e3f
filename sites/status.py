"""
The life of a site: being built → open → stopped, and back from stopped.

Every step goes through Wijksite.save(), so that listings, guests on other sites and caches follow. Who may take which
step is for the caller to know: a sitebeheerder opens, the platform stops and undoes that.
"""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from accounts.models import User
from sites.models import Wijksite

Status = Wijksite.Status


def open_site(wijksite: Wijksite, *, door: User | None = None) -> Wijksite:
    """From now on anybody can see it. Raises ValidationError when it is not being built."""

    def step(site: Wijksite) -> None:
        if site.status != Status.IN_AANBOUW:
            raise ValidationError(_("%(site)s is not being built any more.") % {"site": site.naam})
        site.status = Status.OPEN

    return _take(wijksite, step, "website.geopend", door)


def stop_site(wijksite: Wijksite, verwijzing: str = "", *, door: User | None = None) -> Wijksite:
    """
    Every page says that it stopped, with `verwijzing` (a URL) when that is given; nothing is thrown away.

    Raises ValidationError when it stopped already, and for a `verwijzing` that is no URL or points at the site itself.
    """
    Wijksite._meta.get_field("verwijzing").run_validators(verwijzing)

    def step(site: Wijksite) -> None:
        if site.status == Status.GESTOPT:
            raise ValidationError(_("%(site)s has stopped already.") % {"site": site.naam})
        if urlsplit(verwijzing).hostname == site.site.hostname:
            raise ValidationError(
                {"verwijzing": _("This is the address of the site that stops. Choose another one, or none.")}
            )
        site.status_voor_stop, site.status = site.status, Status.GESTOPT
        site.verwijzing = verwijzing

    return _take(wijksite, step, "website.gestopt", door)


def undo_stop(wijksite: Wijksite, *, door: User | None = None) -> Wijksite:
    """Back to what it was. Raises ValidationError when it has not stopped."""

    def step(site: Wijksite) -> None:
        if site.status != Status.GESTOPT:
            raise ValidationError(_("%(site)s has not stopped.") % {"site": site.naam})
        site.status = site.status_voor_stop or Status.IN_AANBOUW
        site.status_voor_stop = ""

    return _take(wijksite, step, "website.hersteld", door)


@transaction.atomic
def _take(wijksite: Wijksite, step: Callable[[Wijksite], None], action: str, door: User | None) -> Wijksite:
    """From the rows as they are now: two people may press at once. Returns the site as it became."""
    site = (
        Wijksite.objects.select_related("site__root_page").select_for_update(of=("self",)).get(pk=wijksite.pk)
    )
    step(site)
    # Who has the settings open is told that they changed.
    site.instellingen_versie += 1
    site.save()
    log(instance=site, action=action, user=door)
    return site
