"""A mail to the editors of a site, at the address that visitors see too."""

from typing import Any

from accounts.letters import mail_address_after_commit, mail_after_commit
from accounts.models import User
from sites.models import SiteRol, Wijksite

EDITORS = (SiteRol.Rol.EINDREDACTEUR, SiteRol.Rol.SITEBEHEERDER)


def mail_redactie(site: Wijksite | None, template: str, **words: Any) -> None:
    """Without an address, to everybody who may publish there. A practice site mails nobody."""
    if site is None or not site.mag_mailen:
        return
    words = {"site": site.naam, "look": str(site.pk), **words}
    if site.email:
        mail_address_after_commit(site.email, template, **words)
        return
    editors = User.objects.filter(groups__siterol__wijksite=site, groups__siterol__rol__in=EDITORS)
    for user in editors.distinct():
        mail_after_commit(user, template, **words)
