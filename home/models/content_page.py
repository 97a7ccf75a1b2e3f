from functools import cached_property
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import SynchronizedField

from cms.pages import BasePage
from home.blocks import ContentBlock, pictures_in


class ContentPage(BasePage):
    """A page of the editors, about anything."""

    template = "home/content_page.html"
    parent_page_types = ["home.HomePage", "home.ContentPage"]

    intro = models.CharField(
        _("introduction"),
        max_length=300,
        blank=True,
        help_text=_("What is this page about, in one sentence?"),
    )
    inhoud = StreamField(ContentBlock(), verbose_name=_("content"), blank=True)
    in_zoeken = models.BooleanField(
        _("can be found in the search of the site"),
        default=True,
        help_text=_("Take this off for pages that people only reach through a link."),
    )

    content_panels = [
        MultiFieldPanel([TitleFieldPanel("title"), FieldPanel("intro")], heading=_("What is it about?")),
        FieldPanel("inhoud"),
    ]
    promote_panels = [
        *BasePage.promote_panels,
        FieldPanel("in_zoeken"),
    ]

    # The same address in every language: a link keeps working when the reader changes language.
    override_translatable_fields = [
        SynchronizedField("slug", overridable=False),
        SynchronizedField("in_zoeken"),
    ]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")

    @property
    def omschrijving(self) -> str:
        return self.search_description or self.intro

    @cached_property
    def kaartafbeelding(self) -> Any:
        return self.deelafbeelding or next(iter(pictures_in(self.inhoud)), None)
