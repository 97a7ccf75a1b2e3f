from django.urls import include, path

from sites.admin.new_site.wizard import FrontPagePreview, NewSiteWizard
from sites.admin.websites import overview, views

STEP = {"url_name": "websites:stap"}

website_patterns = [
    path("", overview.index, name="index"),
    path("nieuw/", NewSiteWizard.as_view(**STEP), name="nieuw"),
    path("nieuw/voorpagina/", FrontPagePreview.as_view(**STEP), name="voorpagina"),
    path("nieuw/<slug:step>/", NewSiteWizard.as_view(**STEP), name="stap"),
    path("<int:wijksite_id>/", views.site, name="site"),
    path("<int:wijksite_id>/openen/", views.open_site, name="openen"),
    path("<int:wijksite_id>/stoppen/", views.stop_site, name="stoppen"),
    path("<int:wijksite_id>/herstellen/", views.undo_stop, name="herstellen"),
]

urlpatterns = [path("websites/", include((website_patterns, "websites")))]
