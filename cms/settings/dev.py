"""A laptop: SQLite under var/, mail in the window of `make start`, no secrets."""

from cms.settings.base import *  # noqa: F403
from cms.settings.base import EMAIL_CONFIG, STORAGES, VAR_DIR, env

DEBUG = True
SECRET_KEY = env("SECRET_KEY", default="alleen-voor-ontwikkeling")
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
# The demo logins work in one step.
ADMIN_MFA_REQUIRED = env.bool("ADMIN_MFA_REQUIRED", default=False)
VAR_DIR.mkdir(exist_ok=True)
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
# Who changes a template wants to see it.
PAGE_CACHE_SECONDS = env.int("PAGE_CACHE_SECONDS", default=0)
# The code to log in must be found between the lines of the other processes.
if EMAIL_CONFIG["EMAIL_BACKEND"] == "django.core.mail.backends.console.EmailBackend":
    EMAIL_BACKEND = "accounts.console_mail.EmailBackend"
