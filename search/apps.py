from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        import_module("search.receivers")
        import_module("search.comparing")
        import_module("search.as_json")
        import_module("search.as_csv")
        import_module("search.synonyms.cache")
        import_module("search.synonyms.first")
