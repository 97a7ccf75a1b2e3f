"""The own host of a wijk or city: public pages only."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import URLPattern, URLResolver, include, path, re_path
from wagtail import views as wagtail_views
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern

from cms.urls import handler400, handler403, handler404, handler500  # noqa: F401

urlpatterns: list[URLPattern | URLResolver] = [
    path("stijl/", include("sites.urls")),
    path("stijl/campagne/", include("evenementen.campaigns.urls")),
    path("documenten/", include(wagtaildocs_urls)),
    path("", include("home.urls_files")),
]

if settings.DEBUG:
    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

urlpatterns += i18n_patterns(
    path("zoeken/", include("search.urls")),
    path("scherm/", include("schermen.urls")),
    path("klopt-niet/", include("organisaties.visitor_reports.urls")),
    path("", include("home.urls")),
    path("", include("evenementen.urls")),
    path("", include("accounts.site_urls")),
    # Of Wagtail's public addresses only the pages: its forms for passwords would set a cookie here.
    re_path(serve_pattern, wagtail_views.serve, name="wagtail_serve"),
    prefix_default_language=False,
)
