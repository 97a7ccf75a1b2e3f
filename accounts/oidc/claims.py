from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

Claims = Mapping[str, Any]


class RefusedError(Exception):
    """Somebody who logged in elsewhere may not come in here; the message tells them why."""


@dataclass(frozen=True)
class Identity:
    """Who the server says somebody is."""

    email: str
    name: str
    groups: frozenset[str]


def read_identity(answers: Mapping[str, Claims]) -> Identity:
    """
    `answers`: what the server said, in its token ("id_token") and when asked ("userinfo").

    Raises RefusedError when the two are about different people, or when the server does not vouch for the address.
    """
    token, userinfo = answers.get("id_token", {}), answers.get("userinfo", {})
    # OpenID Connect Core 5.3.2: otherwise the answer may be about somebody else.
    if token and userinfo and token.get("sub") != userinfo.get("sub"):
        raise RefusedError(_("The answers of the log-in server do not belong together. Try again."))
    claims = {**token, **userinfo}
    email = claims.get("email")
    # Nothing but a plain "true": servers send "false" as a text as well.
    if not isinstance(email, str) or claims.get("email_verified") is not True:
        raise RefusedError(
            _(
                "The log-in server does not say that your e-mail address is yours. Ask who manages your account there."
            )
        )
    name = claims.get("name")
    groups = _groups(claim(token, settings.OIDC_GROUPS_CLAIM)) | _groups(
        claim(userinfo, settings.OIDC_GROUPS_CLAIM)
    )
    return Identity(email, name if isinstance(name, str) else "", groups)


def claim(claims: Claims, path: str) -> Any:
    """The value at a name, or at names with dots between for what stands inside another ("realm_access.roles")."""
    if path in claims:
        return claims[path]
    first, dot, rest = path.partition(".")
    inner = claims.get(first)
    return claim(inner, rest) if dot and isinstance(inner, Mapping) else None


def _groups(value: Any) -> frozenset[str]:
    if isinstance(value, str):
        return frozenset({value})
    return (
        frozenset(name for name in value if isinstance(name, str)) if isinstance(value, list) else frozenset()
    )
