"""The platform's own host: portal, login and admin."""

from django.conf import settings
from django.conf.urls.static import static
from django.urls import URLPattern, URLResolver, include, path
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

urlpatterns: list[URLPattern | URLResolver] = [
    path("account/", include("accounts.urls")),
    # Before Wagtail's own, whose log-in and account pages they replace.
    path("beheer/", include("accounts.admin_urls")),
    path("beheer/", include(wagtailadmin_urls)),
    path("mijn/", include("mijn.urls")),
    path("documenten/", include(wagtaildocs_urls)),
    # A preview in the admin is a page on this host, and takes styles from no other.
    path("stijl/", include("sites.urls_platform")),
    path("stijl/campagne/", include("evenementen.campaigns.urls")),
    path("", include("home.urls_platform")),
]

if settings.DEBUG:
    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

handler400 = "home.views.bad_request"
handler403 = "home.views.forbidden"
handler404 = "home.views.not_found"
handler429 = "accounts.views.too_many_requests"
handler500 = "home.views.server_error"
