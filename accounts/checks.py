"""Half a log-in server is worse than none: `manage.py check` says in one sentence what is missing."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

NEEDED = ("OIDC_NAME", "OIDC_SERVER_URL", "OIDC_CLIENT_ID", "OIDC_SECRET", "OIDC_ROLES")


@register()
def log_in_server(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    missing = [name for name in NEEDED if not getattr(settings, name)]
    if len(missing) == len(NEEDED):
        return []
    errors: list[CheckMessage] = []
    if missing:
        errors.append(
            Error(f"Voor inloggen via de gemeente ontbreekt: {', '.join(missing)}.", id="accounts.E001")
        )
    if not (isinstance(settings.OIDC_ROLES, dict) and all(map(_is_role, settings.OIDC_ROLES.values()))):
        errors.append(
            Error(
                'OIDC_ROLES klopt niet. Schrijf het als {"groep": "delfshaven.nl:redacteur"}.',
                id="accounts.E002",
            )
        )
    # allauth trusts a token that it fetched itself over TLS.
    if not settings.DEBUG and settings.OIDC_SERVER_URL.startswith("http://"):
        errors.append(Error("OIDC_SERVER_URL moet met https:// beginnen.", id="accounts.E003"))
    return errors


def _is_role(value: Any) -> bool:
    names = value if isinstance(value, list) else [value]
    return bool(names) and all(
        isinstance(name, str) and (name == "platformbeheerder" or ":" in name) for name in names
    )
