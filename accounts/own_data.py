"""What we know of who logs in."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.own_data.registry import OwnData, register_own_data

register_own_data(
    OwnData(
        "account",
        _("Your account"),
        "accounts.User",
        lambda user: Q(pk=user.pk),
        ("email", "first_name", "last_name", "date_joined", "last_login", "dormant_mail_at"),
    )
)
register_own_data(
    OwnData(
        "adressen",
        _("Addresses with which you log in"),
        "account.EmailAddress",
        lambda user: Q(user=user),
        ("email", "verified", "primary"),
    )
)
register_own_data(
    OwnData(
        "tweede_stap",
        _("Passkeys and other second steps"),
        "mfa.Authenticator",
        lambda user: Q(user=user),
        # Not the secret: who reads this file must not be able to log in with it.
        ("type", "created_at", "last_used_at"),
    )
)
register_own_data(
    OwnData(
        "gemeente",
        _("Your account at the log-in of the gemeente"),
        "socialaccount.SocialAccount",
        lambda user: Q(user=user),
        ("provider", "uid", "date_joined", "last_login", "extra_data"),
    )
)
register_own_data(
    OwnData("rollen", _("Your roles"), "accounts.User_groups", lambda user: Q(user=user), ("group",))
)
register_own_data(
    OwnData(
        "rollen_van_de_gemeente",
        _("Roles that the log-in of the gemeente gave you"),
        "accounts.RoleFromLogin",
        lambda user: Q(user=user),
        ("group",),
    )
)
