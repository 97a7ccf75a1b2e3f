from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail_localize.fields import SynchronizedField

from cms.pages import BasePage


class ThemasPage(BasePage):
    """All themes of the site with what is below them; each leads to its own page, which keeps itself up to date."""

    template = "home/themas_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    intro = models.CharField(_("introduction"), max_length=300, blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    class Meta:
        verbose_name = _("page with all themes")
        verbose_name_plural = _("pages with all themes")

    @property
    def omschrijving(self) -> str:
        return self.search_description or self.intro
