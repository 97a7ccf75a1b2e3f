"""A server. Refuses to start without a secret of its own."""

from django.core.exceptions import ImproperlyConfigured

from cms.settings.base import *  # noqa: F403
from cms.settings.base import env

SECRET_KEY = env("SECRET_KEY", default="")
if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5 or SECRET_KEY.startswith("django-insecure-"):
    raise ImproperlyConfigured(
        "SECRET_KEY ontbreekt of is te kort. Maak er een met: python -c "
        "'import secrets; print(secrets.token_urlsafe(64))'"
    )
if not env("PLATFORM_HOST", default=""):
    raise ImproperlyConfigured(
        "PLATFORM_HOST ontbreekt: de naam van het platform, bijvoorbeeld wijkplein.nl."
    )

PUBLIC_PORT = env.int("PUBLIC_PORT", default=443)
ADMIN_MFA_REQUIRED = env.bool("ADMIN_MFA_REQUIRED", default=True)
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
# The health of a container is asked over plain HTTP from inside.
SECURE_REDIRECT_EXEMPT = [r"^gezond/$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
# The admin shows a preview in a frame of its own host, so X-Frame-Options can't be DENY.
SILENCED_SYSTEM_CHECKS = ["security.W019"]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
# Bound to the platform's own host: never sent to a wijk on a subdomain.
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken"
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https"
WAGTAILADMIN_BASE_URL = env("WAGTAILADMIN_BASE_URL", default=f"https://{env('PLATFORM_HOST')}")
WAGTAIL_FRONTEND_LOGIN_URL = f"{WAGTAILADMIN_BASE_URL}/account/inloggen/"
