from django.urls import URLPattern, path
from wagtail import hooks

from sites.admin.look import nlds, preview
from sites.admin.settings_view import settings


# Before wagtail.contrib.settings, whose view of the same address this replaces.
@hooks.register("register_admin_urls", order=-10)
def settings_url() -> list[URLPattern]:
    return [path("settings/sites/wijksite/<int:pk>/", settings, name="wijksite_instellingen")]


@hooks.register("register_admin_urls")
def look_urls() -> list[URLPattern]:
    return [
        path("look/<int:site_id>/voorbeeld/<slug:wat>/", preview.preview, name="look_voorbeeld"),
        path("look/<int:site_id>/stijl.css", preview.stylesheet, name="look_stijl"),
        path("look/<int:site_id>/oordeel/", preview.judgement, name="look_oordeel"),
        path("look/<int:site_id>/nlds/", nlds.upload, name="look_nlds"),
        path("look/<int:site_id>/nlds/bewaren/", nlds.confirm, name="look_nlds_bewaren"),
    ]
