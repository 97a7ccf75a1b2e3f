from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class CmsConfig(AppConfig):
    name = "cms"
    verbose_name = _("Platform")

    def ready(self) -> None:
        import_module("cms.comparisons_of_fields")
        import_module("cms.converters")
        import_module("cms.page_rights")
        import_module("cms.retention.wagtail")
        import_module("cms.own_data.wagtail")
        autodiscover_modules("housekeeping", "jobs", "retention", "own_data")
