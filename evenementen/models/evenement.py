from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    TitleFieldPanel,
)
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail.models import Orderable
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.blocks import DescriptionBlock
from cms.pages import BasePage
from evenementen.admin.series.panel import SeriesPanel
from evenementen.forms import EvenementPageForm
from locaties.models import Locatie
from organisaties.models import OrganisatiePage
from sites.admin.links.panels import ShownElsewherePanel
from sites.module_pages import ModulePageMixin
from sites.pages import SectionPageMixin
from sites.translations import SourcePageMixin
from themas.models import Behoefte, Doelgroep, Thema


class AgendaPage(SectionPageMixin, BasePage):
    """Coming activities of the site, by day; the home of activities that belong to no organisation."""

    template = "evenementen/agenda_page.html"

    intro = models.CharField(_("introduction"), max_length=300, blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")

    @property
    def omschrijving(self) -> str:
        return self.search_description or self.intro


class EvenementPage(ModulePageMixin, SourcePageMixin, BasePage):
    """
    An activity, below its organisation or below the agenda when it is nobody's.

    Its dates are content (EvenementDatum); what visitors see are the moments written from them on publishing.
    """

    class PrijsSoort(models.TextChoices):
        GRATIS = "gratis", _("free")
        BEDRAG = "bedrag", _("an amount")
        VRIJ = "vrij", _("people decide what they give")

    class Aanmelden(models.TextChoices):
        NIET = "niet", _("not needed")
        TELEFOON = "telefoon", _("by phone")
        EMAIL = "email", _("by e-mail")
        LINK = "link", _("on a website")

    template = "evenementen/evenement_page.html"
    parent_page_types = ["organisaties.OrganisatiePage", "evenementen.AgendaPage"]
    subpage_types: list[str] = []
    base_form_class = EvenementPageForm

    regel = models.CharField(_("in one line"), max_length=140, help_text=_("What will people do there?"))
    beschrijving = StreamField(DescriptionBlock(), verbose_name=_("description"), blank=True)
    afbeelding = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    locatie = models.ForeignKey(
        Locatie,
        verbose_name=_("place"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="evenementen",
        help_text=_("Leave empty when it is at the organisation's own place."),
    )
    themas = ParentalManyToManyField(Thema, verbose_name=_("themes"), blank=True, related_name="evenementen")
    doelgroepen = ParentalManyToManyField(
        Doelgroep, verbose_name=_("for whom"), blank=True, related_name="evenementen"
    )
    behoeften = ParentalManyToManyField(
        Behoefte,
        verbose_name=_("needs that are met"),
        blank=True,
        related_name="evenementen",
        help_text=_("Free, no sign-up and what the building offers are filled in by themselves."),
    )
    prijs_soort = models.CharField(
        _("what does it cost"), max_length=6, choices=PrijsSoort.choices, default=PrijsSoort.GRATIS
    )
    bedrag = models.DecimalField(
        _("amount in euros"),
        max_digits=6,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal("0.01"))],
    )
    korting = models.CharField(
        _("discount with a pass"), max_length=120, blank=True, help_text=_("For example: Rotterdampas € 1.")
    )
    aanmelden = models.CharField(
        _("sign up"), max_length=8, choices=Aanmelden.choices, default=Aanmelden.NIET
    )
    aanmelden_link = models.URLField(_("website to sign up"), blank=True)
    aanmelden_tot_dagen = models.PositiveSmallIntegerField(
        _("until how many days before"), null=True, blank=True, validators=[MaxValueValidator(90)]
    )
    plaatsen = models.PositiveSmallIntegerField(
        _("number of places"), null=True, blank=True, validators=[MinValueValidator(1)]
    )

    content_panels = [
        MultiFieldPanel(
            [TitleFieldPanel("title"), FieldPanel("regel"), FieldPanel("afbeelding")],
            heading=_("What is it?"),
        ),
        SeriesPanel(heading=_("How often?")),
        InlinePanel("data", heading=_("On single dates"), label=_("Date"), max_num=60),
        HelpPanel(template="evenementen/admin/momenten_link.html"),
        FieldPanel("locatie", heading=_("Where?")),
        MultiFieldPanel(
            [FieldPanel("themas"), FieldPanel("doelgroepen"), FieldPanel("behoeften")],
            heading=_("What is it about, and for whom?"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("prijs_soort"), FieldPanel("bedrag")]), FieldPanel("korting")],
            heading=_("What does it cost?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("aanmelden"),
                FieldPanel("aanmelden_link"),
                FieldRowPanel([FieldPanel("aanmelden_tot_dagen"), FieldPanel("plaatsen")]),
            ],
            heading=_("Do people have to sign up?"),
        ),
        MultiFieldPanel(
            [
                HelpPanel(template="organisaties/admin/feiten_hulp.html"),
                FieldPanel("telefoon"),
                FieldPanel("email"),
                FieldPanel("alles_klopt"),
            ],
            heading=_("Who can people call?"),
        ),
        FieldPanel("beschrijving"),
        ShownElsewherePanel(),
    ]

    override_translatable_fields = [
        TranslatableField("regel"),
        SynchronizedField("aanmelden_link", overridable=False),
        SynchronizedField("korting", overridable=False),
        SynchronizedField("slug", overridable=False),
    ]

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")

    def clean(self) -> None:
        super().clean()
        errors = {}
        if self.prijs_soort == self.PrijsSoort.BEDRAG and self.bedrag is None:
            errors["bedrag"] = ValidationError(_("Fill in what it costs, or choose “free”."))
        if self.aanmelden == self.Aanmelden.LINK and not self.aanmelden_link:
            errors["aanmelden_link"] = ValidationError(_("Fill in the website where people sign up."))
        if errors:
            raise ValidationError(errors)

    @property
    def omschrijving(self) -> str:
        return self.search_description or self.regel

    @cached_property
    def organisatie(self) -> OrganisatiePage | None:
        """The organisation below which it stands, in the main language; None for an activity of the agenda."""
        parent = self.bronpagina.get_parent().specific
        return parent if isinstance(parent, OrganisatiePage) else None

    @cached_property
    def kaartafbeelding(self) -> Any:
        return self.deelafbeelding or self.bronpagina.afbeelding


class EvenementDatum(Orderable):
    """A date as somebody typed it; part of the content and its revisions."""

    pagina = ParentalKey(EvenementPage, on_delete=models.CASCADE, related_name="data")
    begin = models.DateTimeField(_("starts"))
    einde = models.DateTimeField(_("ends"), null=True, blank=True)
    hele_dag = models.BooleanField(_("all day"), default=False)

    class Meta:
        ordering = ["begin"]
        verbose_name = _("date")
        verbose_name_plural = _("dates")

    def __str__(self) -> str:
        return f"{self.begin:%Y-%m-%d %H:%M}"

    def clean(self) -> None:
        super().clean()
        if self.begin and self.einde and self.einde <= self.begin:
            raise ValidationError({"einde": _("This must be later than the start.")})
