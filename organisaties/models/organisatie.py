from typing import Any

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.blocks import DescriptionBlock
from cms.pages import BasePage
from locaties.models import Wijk
from organisaties.blocks import FotoBlock, OpeningstijdBlock, SociaalKanaalBlock
from organisaties.forms import OrganisatiePageForm
from organisaties.talen import TALEN
from sites.admin.links.panels import ShownElsewherePanel
from sites.module_pages import ModulePageMixin
from sites.pages import SectionPageMixin
from sites.translations import SourcePageMixin
from themas.models import Behoefte, Doelgroep, Soort, Thema


class OrganisatieIndexPage(SectionPageMixin, BasePage):
    """The guide: all organisations of the site."""

    template = "organisaties/organisatie_index_page.html"

    intro = models.CharField(_("introduction"), max_length=300, blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("guide of organisations")
        verbose_name_plural = _("guides of organisations")

    @property
    def omschrijving(self) -> str:
        return self.search_description or self.intro


class OrganisatiePage(ModulePageMixin, SourcePageMixin, BasePage):
    """
    The profile of an organisation.

    A translation holds text only: everything else is read from `bronpagina`, the page in the main language.
    """

    template = "organisaties/organisatie_page.html"
    parent_page_types = ["organisaties.OrganisatieIndexPage"]
    base_form_class = OrganisatiePageForm

    regel = models.CharField(
        _("in one line"), max_length=140, help_text=_("What do you do, and for whom? Shown in every list.")
    )
    beschrijving = StreamField(DescriptionBlock(), verbose_name=_("description"), blank=True)
    soort_organisatie = models.ForeignKey(
        Soort, verbose_name=_("kind"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    themas = ParentalManyToManyField(Thema, verbose_name=_("themes"), blank=True, related_name="organisaties")
    doelgroepen = ParentalManyToManyField(
        Doelgroep, verbose_name=_("for whom"), blank=True, related_name="organisaties"
    )
    behoeften = ParentalManyToManyField(
        Behoefte,
        verbose_name=_("needs that are met"),
        blank=True,
        related_name="organisaties",
        help_text=_("What the building offers is filled in by itself."),
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    website = models.URLField(_("website"), blank=True)
    bellen = models.CharField(
        _("when can people call you, and in which language"),
        max_length=160,
        blank=True,
        help_text=_("For example: ma–do 10.00–12.00 uur, ook in het Turks."),
    )
    spreektalen = models.JSONField(_("languages spoken"), default=list, blank=True)
    actief_in = ParentalManyToManyField(
        Wijk,
        verbose_name=_("active in"),
        blank=True,
        related_name="actieve_organisaties",
        help_text=_("Beside the wijk of your own address."),
    )
    openingstijden = StreamField(
        [("blok", OpeningstijdBlock())], verbose_name=_("opening hours"), blank=True, max_num=40
    )
    fotos = StreamField([("foto", FotoBlock())], verbose_name=_("photos"), blank=True, max_num=12)
    socials = StreamField([("kanaal", SociaalKanaalBlock())], verbose_name=_("social channels"), blank=True)
    kvk = models.CharField(_("KvK number"), max_length=8, blank=True, help_text=_("Not obligatory."))

    content_panels = [
        MultiFieldPanel(
            [
                TitleFieldPanel("title"),
                FieldPanel("regel"),
                FieldPanel("soort_organisatie"),
                FieldPanel("logo"),
            ],
            heading=_("Who are you?"),
        ),
        MultiFieldPanel(
            [
                HelpPanel(template="organisaties/admin/feiten_hulp.html"),
                FieldPanel("telefoon"),
                FieldPanel("email"),
                FieldPanel("bellen"),
                FieldPanel("website"),
                FieldPanel("alles_klopt"),
            ],
            heading=_("How do people reach you?"),
        ),
        MultiFieldPanel(
            [FieldPanel("themas"), FieldPanel("doelgroepen"), FieldPanel("behoeften")],
            heading=_("What do you do, and for whom?"),
        ),
        FieldPanel("beschrijving"),
        InlinePanel("plekken", heading=_("Where are you?"), label=_("Place")),
        FieldPanel("actief_in"),
        FieldPanel("openingstijden", heading=_("When are you open?")),
        HelpPanel(template="organisaties/admin/dicht_link.html"),
        InlinePanel("mensen", heading=_("Who are the people?"), label=_("Person")),
        FieldPanel("spreektalen"),
        FieldPanel("fotos"),
        FieldPanel("socials"),
        FieldPanel("kvk"),
        ShownElsewherePanel(),
    ]

    override_translatable_fields = [
        TranslatableField("regel"),
        SynchronizedField("website", overridable=False),
        SynchronizedField("bellen", overridable=False),
        SynchronizedField("kvk", overridable=False),
        SynchronizedField("openingstijden", overridable=False),
        SynchronizedField("fotos", overridable=False),
        SynchronizedField("socials", overridable=False),
        SynchronizedField("slug", overridable=False),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    @property
    def omschrijving(self) -> str:
        return self.search_description or self.regel

    @property
    def spreektalen_woorden(self) -> list[str]:
        return [str(TALEN[code]) for code in self.spreektalen if code in TALEN]

    @cached_property
    def kaartafbeelding(self) -> Any:
        photo = next(iter(self.bronpagina.fotos), None)
        return self.deelafbeelding or (photo.value["afbeelding"] if photo else self.bronpagina.logo)
