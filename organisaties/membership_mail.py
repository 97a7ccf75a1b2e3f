"""What the people of an organisation are told by mail, in the look of the site where it lives."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.utils import timezone, translation
from django.utils.formats import date_format

from accounts.invitation import platform_url
from accounts.letters import mail_address_after_commit, mail_after_commit
from accounts.models import User
from organisaties.models import Lidmaatschap, OrganisatiePage, Uitnodiging
from sites.site_of import wijksite_of

FOLDER = "organisaties/email"


def may_mail(page: OrganisatiePage) -> bool:
    """A practice site and one that has stopped mail nobody."""
    site = wijksite_of(page)
    return site is not None and site.mag_mailen


def mail_invitation(row: Uitnodiging, token: str, opgeschreven: Sequence[str] = ()) -> None:
    with translation.override(settings.LANGUAGE_CODE):
        until = date_format(timezone.localtime(row.verloopt_op), "l j F")
    words = {
        **words_of(row.organisatie),
        "by": str(row.door or ""),
        "link": platform_url("mijn_uitnodiging", token=token),
        "until": until,
        "is_beheerder": row.rol == Lidmaatschap.Rol.BEHEERDER,
        "written": list(opgeschreven),
    }
    mail_address_after_commit(row.email, f"{FOLDER}/invitation", **words)


def tell_of_new_member(lid: Lidmaatschap) -> None:
    """To everybody who decides about people, except who it is about."""
    others = Lidmaatschap.objects.filter(organisatie=lid.organisatie_id).beheerders().exclude(pk=lid.pk)
    for other in others.select_related("user"):
        _tell(lid.organisatie, other.user, "new_member", who=str(lid.user), is_beheerder=lid.is_beheerder)


def tell_beheerder(lid: Lidmaatschap, door: User) -> None:
    _tell(lid.organisatie, lid.user, "beheerder", by=str(door))


def tell_removed(lid: Lidmaatschap, door: User) -> None:
    _tell(lid.organisatie, lid.user, "removed", by=str(door))


def _tell(page: OrganisatiePage, user: User, template: str, **words: Any) -> None:
    if may_mail(page):
        mail_after_commit(user, f"{FOLDER}/{template}", **words_of(page), **words)


def words_of(page: OrganisatiePage) -> dict[str, Any]:
    site = wijksite_of(page)
    return {
        "organisation": page.title,
        "url": platform_url("mijn_home", pk=page.pk),
        **(
            {"site": site.naam, "phone": str(site.telefoon or ""), "look": str(site.pk)}
            if site is not None
            else {}
        ),
    }
