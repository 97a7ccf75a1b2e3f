from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail_localize.fields import SynchronizedField

from cms.pages import BasePage
from home.blocks import ContentBlock
from sites.pages import SiteRootMixin


class HomePage(SiteRootMixin, BasePage):
    """The front page of a site: the question, the themes, what is on; and below that what editors add."""

    template = "home/home_page.html"

    intro = models.CharField(
        _("introduction"),
        max_length=200,
        blank=True,
        help_text=_("Shown below the name of the site. Empty: its one sentence."),
    )
    afbeelding = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A real place or real people of the wijk, lying flat (3:2)."),
    )
    blokken = StreamField(
        ContentBlock(),
        verbose_name=_("below the fixed parts"),
        blank=True,
        help_text=_("The themes, today and tomorrow, and what is new stand on the page by themselves."),
    )

    content_panels = [
        MultiFieldPanel(
            [TitleFieldPanel("title"), FieldPanel("intro"), FieldPanel("afbeelding")], heading=_("Welcome")
        ),
        FieldPanel("blokken"),
    ]

    override_translatable_fields = [SynchronizedField("afbeelding")]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    @property
    def omschrijving(self) -> str:
        return self.search_description or self.intro

    @property
    def kaartafbeelding(self) -> Any:
        return self.deelafbeelding or self.afbeelding
