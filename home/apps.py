from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Front page and pages")

    def ready(self) -> None:
        import_module("home.search")
        import_module("home.receivers")
        import_module("home.start")
        import_module("home.views.pages")
