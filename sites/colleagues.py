"""
Who works on a site, and who looks after the platform: inviting, another role, removing.

These functions say what happens, to the log and to the person; who may call them is for the caller to know
(sites.roles.manages, sites.roles.manages_platform). A person has one role on a site: each role holds the one before it.
"""

from dataclasses import dataclass
from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import log

from accounts.invitation import find_or_make_account, knows_the_way, platform_url, send_invitation
from accounts.letters import mail_after_commit
from accounts.models import User
from sites.abilities import ROLE_SENTENCES
from sites.models import SiteRol, Wijksite
from sites.roles import (
    PLATFORM_GROUP,
    PLATFORM_ROLE,
    manages_platform,
    platform_managers,
    role_group,
    sync_platform_role,
)

SECOND_STEPS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]


@dataclass(frozen=True)
class Collega:
    user: User
    # A value of SiteRol.Rol, or PLATFORM_ROLE.
    rol: str
    heeft_tweede_stap: bool

    @property
    def is_uitgenodigd(self) -> bool:
        """Got an invitation and did not come in yet."""
        return self.user.last_login is None


def collegas(wijksite: Wijksite) -> list[Collega]:
    """Everybody with a role on a site, by name, each with their highest role."""
    found: dict[int, Collega] = {}
    for role in reversed(SiteRol.Rol.values):
        group = SiteRol.objects.filter(wijksite=wijksite, rol=role).values("group")
        for user in _with_second_step(User.objects.filter(groups__in=group)):
            found.setdefault(user.pk, Collega(user, role, user.heeft_tweede_stap))
    return sorted(found.values(), key=_by_name)


def platformcollegas() -> list[Collega]:
    users = _with_second_step(platform_managers())
    return sorted((Collega(user, PLATFORM_ROLE, user.heeft_tweede_stap) for user in users), key=_by_name)


def rol_van(wijksite: Wijksite, user: User) -> str:
    """The highest role of somebody on a site; "" without one."""
    roles = set(SiteRol.objects.filter(wijksite=wijksite, group__user=user).values_list("rol", flat=True))
    return next((role for role in reversed(SiteRol.Rol.values) if role in roles), "")


@transaction.atomic
def nodig_uit(
    wijksite: Wijksite,
    email: str,
    rol: str,
    *,
    door: User | None = None,
    naam: str = "",
    sitewachtwoord: str = "",
) -> User:
    """
    Give somebody a role on a site, with an account where there is none, and mail them.

    `naam` is for a new account; `sitewachtwoord` is told in the mail. Raises ValidationError with one sentence.
    """
    if rol not in SiteRol.Rol.values:
        raise ValidationError(_("“%(role)s” is not a role.") % {"role": rol})
    user = find_or_make_account(email, naam)
    if known := rol_van(wijksite, user):
        raise ValidationError(
            _("%(name)s works on %(site)s already, as %(role)s.")
            % {"name": user, "site": wijksite.naam, "role": SiteRol.Rol(known).label}
        )
    user.groups.add(role_group(wijksite, rol))
    _mail_role(wijksite, user, rol, door, sitewachtwoord)
    _log(user, "collega.uitgenodigd", door, wijksite, rol)
    return user


def stuur_opnieuw(wijksite: Wijksite, user: User, door: User | None = None, sitewachtwoord: str = "") -> None:
    """The invitation once more, with a new link; the link of the mail before keeps working too."""
    rol = rol_van(wijksite, user)
    if not rol:
        raise ValidationError(_not_a_colleague(wijksite, user))
    _mail_role(wijksite, user, rol, door, sitewachtwoord)
    _log(user, "collega.opnieuw_uitgenodigd", door, wijksite, rol)


@transaction.atomic
def wijzig_rol(wijksite: Wijksite, user: User, rol: str, door: User | None = None) -> None:
    """Another role on the same site. Raises ValidationError when somebody has none there."""
    known = rol_van(wijksite, user)
    if not known:
        raise ValidationError(_not_a_colleague(wijksite, user))
    if known == rol:
        return
    group = role_group(wijksite, rol)
    user.groups.remove(*_groups(wijksite))
    user.groups.add(group)
    _mail_role(wijksite, user, rol, door)
    _log(user, "collega.andere_rol", door, wijksite, rol)


@transaction.atomic
def verwijder(wijksite: Wijksite, user: User, door: User | None = None) -> None:
    """
    Take away every role on a site. An account that never logged in and has nothing left goes as well, and with it
    the link in its invitation.

    Raises ValidationError when somebody has no role there.
    """
    rol = rol_van(wijksite, user)
    if not rol:
        raise ValidationError(_not_a_colleague(wijksite, user))
    user.groups.remove(*_groups(wijksite))
    _log(user, "collega.verwijderd", door, wijksite, rol)
    _forget_if_unused(user)


@transaction.atomic
def nodig_uit_platform(email: str, *, door: User | None = None, naam: str = "") -> User:
    """Raises ValidationError with one sentence."""
    user = find_or_make_account(email, naam)
    if manages_platform(user):
        raise ValidationError(_("%(name)s looks after the platform already.") % {"name": user})
    user.groups.add(sync_platform_role())
    _mail_platform_role(user, door)
    _log(user, "collega.uitgenodigd", door, None, PLATFORM_ROLE)
    return user


def stuur_platform_opnieuw(user: User, door: User | None = None) -> None:
    if not manages_platform(user):
        raise ValidationError(_("%(name)s does not look after the platform.") % {"name": user})
    _mail_platform_role(user, door)
    _log(user, "collega.opnieuw_uitgenodigd", door, None, PLATFORM_ROLE)


@transaction.atomic
def verwijder_platform(user: User, door: User | None = None) -> None:
    """
    Raises ValidationError for who has the role from the command line (a superuser), and
    accounts.indispensable.IndispensableError for the last one.
    """
    group = Group.objects.get(name=PLATFORM_GROUP)
    if user.is_superuser:
        raise ValidationError(
            _("%(name)s was made on the server, and is taken away there too.") % {"name": user}
        )
    if not user.groups.filter(pk=group.pk).exists():
        raise ValidationError(_("%(name)s does not look after the platform.") % {"name": user})
    user.groups.remove(group)
    _log(user, "collega.verwijderd", door, None, PLATFORM_ROLE)
    _forget_if_unused(user)


def mag_tweede_stap_wissen(door: User, user: User) -> bool:
    """
    Not one's own, and only of who may do nothing that oneself may not: else a sitebeheerder could weaken the door
    of the platform or of another site.
    """
    if door.pk == user.pk or (user.is_superuser and not door.is_superuser):
        return False
    if manages_platform(door):
        return True
    theirs = set(user.groups.values_list("pk", flat=True))
    own = SiteRol.objects.filter(
        wijksite__rollen__group__user=door, wijksite__rollen__rol=SiteRol.Rol.SITEBEHEERDER
    )
    return bool(theirs) and theirs <= set(own.values_list("group", flat=True))


@transaction.atomic
def wis_tweede_stap(user: User, door: User) -> None:
    """For who lost phone and spare codes: at the next visit they set up a new second step. They are mailed."""
    Authenticator.objects.filter(user=user).delete()
    mail_after_commit(
        user, "account/email/second_step_reset", door=str(door), login_url=platform_url("account_login")
    )
    _log(user, "collega.tweede_stap_gewist", door, None, "")


def _mail_role(wijksite: Wijksite, user: User, rol: str, door: User | None, sitewachtwoord: str = "") -> None:
    words = {"site": wijksite.naam, "site_url": wijksite.url, "look": str(wijksite.pk)}
    if wijksite.status == Wijksite.Status.IN_AANBOUW:
        words["site_password"] = sitewachtwoord
    _invite(user, rol, SiteRol.Rol(rol).label, door, **words)


def _mail_platform_role(user: User, door: User | None) -> None:
    _invite(user, PLATFORM_ROLE, gettext_lazy("platform manager"), door)


def _invite(user: User, rol: str, label: Any, door: User | None, **words: str) -> None:
    # The mail is in Dutch, whatever language the colleague works in.
    with translation.override(settings.LANGUAGE_CODE):
        send_invitation(user, role=str(label), may=str(ROLE_SENTENCES[rol]), door=str(door or ""), **words)


def _groups(wijksite: Wijksite) -> list[Group]:
    return list(Group.objects.filter(siterol__wijksite=wijksite))


def _not_a_colleague(wijksite: Wijksite, user: User) -> str:
    return _("%(name)s does not work on %(site)s.") % {"name": user, "site": wijksite.naam}


def _forget_if_unused(user: User) -> None:
    if not knows_the_way(user) and not user.groups.exists() and not user.is_superuser:
        user.delete()


def _log(user: User, action: str, door: User | None, wijksite: Wijksite | None, rol: str) -> None:
    data = {"site": wijksite.naam if wijksite else "", "rol": rol}
    log(instance=user, action=action, user=door, data=data)


def _with_second_step(users: Any) -> Any:
    steps = Authenticator.objects.filter(user=OuterRef("pk"), type__in=SECOND_STEPS)
    return users.annotate(heeft_tweede_stap=Exists(steps))


def _by_name(collega: Collega) -> tuple[str, str]:
    return str(collega.user).casefold(), collega.user.email
