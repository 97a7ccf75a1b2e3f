"""What every environment shares. Only the environment configures it: `.env.example` lists the variables."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import environ
from csp.constants import NONE, SELF

from cms.settings.login import *  # noqa: F403
from cms.settings.search import search_backends
from cms.settings.storage import s3_storage
from cms.settings.uploads import *  # noqa: F403

BASE_DIR = Path(__file__).resolve().parent.parent.parent
VAR_DIR = BASE_DIR / "var"

env = environ.Env()

DEBUG = False
# The host of portal, login and admin, without port. Every other host belongs to a wijk or is unknown.
PLATFORM_HOST = env("PLATFORM_HOST", default="localhost")
PORT = env.int("PORT", default=8000)
# The port in the addresses of the sites: behind a proxy another one than the server listens on.
PUBLIC_PORT = env.int("PUBLIC_PORT", default=PORT)
# The IP addresses at which visitors reach this installation. Empty: those of PLATFORM_HOST.
PUBLIC_ADDRESSES = env.list("PUBLIC_ADDRESSES", default=[])
# Hosts of sites live in the database: sites.middleware answers an unknown one with 404.
ALLOWED_HOSTS = ["*"]

INSTALLED_APPS = [
    "demo",
    "home",
    "mijn",
    "schermen",
    "evenementen",
    "organisaties",
    "search",
    "sites",
    "accounts",
    "media",
    "themas",
    "locaties",
    "cms",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "accounts.apps.PlatformUsersAppConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_tasks",
    "django_tasks_db",
    "django_htmx",
    "leaflet",
    "lucide",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "cms.middleware.SecurityHeadersMiddleware",
    "cms.health.HealthMiddleware",
    "sites.middleware.HostMiddleware",
    "sites.middleware.LanguageMiddleware",
    "search.counting.middleware.CountSearchesMiddleware",
    "sites.page_cache.PageCacheMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "accounts.middleware.AdminAccessMiddleware",
    "accounts.middleware.MfaRequiredMiddleware",
    "sites.admin.guard.AdminScopeMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "sites.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "cms.urls"
# The URLs of a wijk's own host; sites.middleware chooses.
SITE_URLCONF = "cms.urls_site"
WSGI_APPLICATION = "cms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "sites.context.wijksite",
            ],
            "builtins": ["django.templatetags.static", "django.templatetags.i18n"],
        },
    }
]

DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'wijkplein.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # With SQLite's defaults most simultaneous writers fail with "database is locked".
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = env.int("CONN_MAX_AGE", default=60)
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    # The disks for which PostgreSQL's defaults were chosen turn: on them it is faster to read a whole table than a
    # tenth of it. Compiling a question takes longer than any of ours takes.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("options", "-c random_page_cost=1.1 -c jit=off")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# On disk by default: shared by all processes of one machine without a server.
CACHES = {"default": env.cache_url("CACHE_URL", default=f"filecache://{VAR_DIR / 'cache'}")}
in_files = CACHES["default"]["BACKEND"] == "django.core.cache.backends.filebased.FileBasedCache"
if in_files:
    CACHES["default"]["BACKEND"] = "cms.file_cache.FileCache"
    # With Django's default of 300 it throws away at random, counters of rate limits among them.
    CACHES["default"].setdefault("OPTIONS", {}).setdefault("MAX_ENTRIES", 20_000)
# Apart, so that pages that nobody asks for any more never push out a counter.
CACHES["pages"] = deepcopy(CACHES["default"])
if in_files:
    CACHES["pages"]["LOCATION"] = f"{CACHES['default']['LOCATION']}/pages"
    CACHES["pages"]["OPTIONS"]["MAX_ENTRIES"] = 1_000
else:
    CACHES["pages"]["KEY_PREFIX"] = "pages"
# How long a page of an open site may lie ready when nothing on that site changes; 0: each is made anew.
PAGE_CACHE_SECONDS = env.int("PAGE_CACHE_SECONDS", default=60)
# How often one visitor may search in a minute; what lies ready does not count. 0: as often as they like.
SEARCHES_A_MINUTE = env.int("SEARCHES_A_MINUTE", default=60)

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

EMAIL_CONFIG = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default=f"Wijkplein <noreply@{PLATFORM_HOST}>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Amsterdam"
WAGTAIL_I18N_ENABLED = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = env("MEDIA_URL", default="/media/")
MEDIA_ROOT = env("MEDIA_ROOT", default=str(VAR_DIR / "media"))
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# Where browsers get pictures, beside the own host.
MEDIA_HOSTS: list[str] = []
if env("S3_BUCKET", default=""):
    MEDIA_HOSTS = [f"https://{env('S3_PUBLIC_HOST').partition('/')[0]}"]
    STORAGES["default"] = s3_storage(env)

# Behind nginx: how many proxies in front say which address a visitor has. Rate limits count on it.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", default=0)

# Where security.txt sends who found a leak. Empty: the e-mail address of the site.
SECURITY_CONTACT = env("SECURITY_CONTACT", default="")

WAGTAIL_SITE_NAME = "Wijkplein"
WAGTAILADMIN_BASE_URL = env("WAGTAILADMIN_BASE_URL", default=f"http://{PLATFORM_HOST}:{PORT}")
# A wijk's own host has no sessions: who must log in does so on the platform.
WAGTAIL_FRONTEND_LOGIN_URL = f"{WAGTAILADMIN_BASE_URL}/account/inloggen/"
# Wagtail's screens of workflows lock out who hands in and show everybody's reviewers: what organisations hand in has a
# queue of its own (organisaties/review), other drafts wait on the home of the admin.
WAGTAIL_WORKFLOW_ENABLED = False
WAGTAIL_FINISH_WORKFLOW_ACTION = "cms.finished_workflow.publish_checked_revision"
# Of all that is handed in on any site; nobody asked for that.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
# A shared password needs a cookie, and the host of a site sets none.
WAGTAIL_PRIVATE_PAGE_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_DATE_FORMAT = "%d-%m-%Y"
WAGTAIL_DATETIME_FORMAT = "%d-%m-%Y %H:%M"
WAGTAILEMBEDS_RESPONSIVE_HTML = False
# Aliases of everything in every language would be made behind the editor's back.
WAGTAIL_LOCALIZE_SYNC_ENABLED = False
# The register of addresses, asked by postcode and number (locaties.pdok); empty: people fill in addresses by hand.
PDOK_URL = env("PDOK_URL", default="https://api.pdok.nl/bzk/locatieserver/search/v3_1")
# "default" is the database (admin and the fallback of visitors); "zoeken" a search server when there is one.
SEARCH_URL = env("SEARCH_URL", default="")
SEARCH_TIMEOUT = env.float("SEARCH_TIMEOUT", default=1.0)
SEARCH_INDEX_PREFIX = env("SEARCH_INDEX_PREFIX", default="wijkplein_")
WAGTAILSEARCH_BACKENDS = search_backends(
    SEARCH_URL,
    SEARCH_TIMEOUT,
    SEARCH_INDEX_PREFIX,
    api_key=env("SEARCH_API_KEY", default=""),
    ca_certs=env("SEARCH_CA_CERTS", default=""),
    verify_certs=env.bool("SEARCH_VERIFY_CERTS", default=True),
)

# Public pages allow nothing from elsewhere; film and map open up their one host (cms.middleware explains).
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:", "https://service.pdok.nl", *MEDIA_HOSTS],
        "font-src": [SELF],
        "connect-src": [SELF],
        "media-src": [SELF],
        "frame-src": ["https://www.youtube-nocookie.com", "https://player.vimeo.com"],
        "frame-ancestors": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "manifest-src": [SELF],
    }
}
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "SAMEORIGIN"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "regel": {"format": "{asctime} {levelname} {name} {message}", "style": "{"},
        # What is said there is a line of JSON already (organisaties.audit).
        "kaal": {"format": "{message}", "style": "{"},
    },
    "handlers": {
        "stdout": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "regel",
            # Here too: the task worker sets its own loggers to INFO, whatever they were.
            "level": env("LOG_LEVEL", default="INFO"),
        },
        "audit": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "kaal"},
    },
    "root": {"handlers": ["stdout"], "level": env("LOG_LEVEL", default="INFO")},
    "loggers": {
        "elastic_transport": {"level": "WARNING"},
        "opensearch": {"level": "ERROR"},
        "apscheduler": {"level": "WARNING"},
        "wijkplein.audit": {"handlers": ["audit"], "level": "INFO", "propagate": False},
    },
}
