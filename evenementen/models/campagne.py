from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail.models import PageManager
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.blocks import DescriptionBlock
from cms.pages import BasePage, BasePageQuerySet
from evenementen.campaigns.colours import unreadable_pair
from evenementen.campaigns.form import CampagnePageForm
from evenementen.campaigns.period import Toestand, state
from evenementen.models.evenement import EvenementPage
from sites.admin.widgets import ColourInput
from sites.look.stylesheet import is_colour
from sites.models.wijksite import ColourField
from sites.module_pages import ModulePageMixin
from sites.translations import SourcePageMixin
from themas.models import Thema

# Longer is no campaign but a part of the site.
LONGEST_DAYS = 366
FOUND_DAYS_AFTER = 365


class CampagnePageQuerySet(BasePageQuerySet):
    def niet_voorbij(self, today: date) -> "CampagnePageQuerySet":
        return self.filter(einde__gte=today)

    def lang_voorbij(self, today: date) -> "CampagnePageQuerySet":
        """Of what nobody on the web has to find any more; facts are those of the main language."""
        over = self.model.objects.filter(
            locale__language_code=settings.LANGUAGE_CODE, einde__lt=today - timedelta(days=FOUND_DAYS_AFTER)
        )
        return self.filter(translation_key__in=over.values("translation_key"))


class CampagnePage(ModulePageMixin, SourcePageMixin, BasePage):
    """
    Activities of a site that belong together for some days: those about a theme, and those that an editor ticked.

    Only what is listed on the site counts, so what leaves the site leaves the campaign. Period, colours, picture,
    themes and activities are those of the page in the main language; a translation holds text.
    """

    template = "evenementen/campagne_page.html"
    parent_page_types = ["home.HomePage", "evenementen.AgendaPage"]
    subpage_types: list[str] = []
    base_form_class = CampagnePageForm

    intro = models.CharField(
        _("introduction"),
        max_length=300,
        blank=True,
        help_text=_("What is this week about, in one sentence?"),
    )
    inhoud = StreamField(DescriptionBlock(), verbose_name=_("content"), blank=True)
    afbeelding = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    begin = models.DateField(_("first day"))
    einde = models.DateField(_("last day"))
    kleur = ColourField(_("colour"), default="#7A2048")
    op_kleur = ColourField(_("text on the colour"), default="#FFFFFF")
    themas = ParentalManyToManyField(
        Thema,
        verbose_name=_("themes"),
        blank=True,
        related_name="campagnes",
        help_text=_("Every activity about one of these joins by itself."),
    )
    activiteiten = ParentalManyToManyField(
        EvenementPage,
        verbose_name=_("activities"),
        blank=True,
        related_name="campagnes",
        help_text=_("These join too, whatever their theme. You see the activities that are on your website."),
    )

    content_panels = [
        MultiFieldPanel(
            [TitleFieldPanel("title"), FieldPanel("intro"), FieldPanel("afbeelding")],
            heading=_("What is it about?"),
        ),
        MultiFieldPanel(
            [
                HelpPanel(template="evenementen/admin/campagne_periode.html"),
                FieldRowPanel([FieldPanel("begin"), FieldPanel("einde")]),
            ],
            heading=_("When?"),
        ),
        MultiFieldPanel(
            [FieldPanel("themas"), FieldPanel("activiteiten")], heading=_("Which activities join?")
        ),
        MultiFieldPanel(
            [FieldPanel("kleur", widget=ColourInput), FieldPanel("op_kleur", widget=ColourInput)],
            heading=_("Which colours?"),
        ),
        FieldPanel("inhoud"),
    ]

    override_translatable_fields = [
        TranslatableField("intro"),
        SynchronizedField("slug", overridable=False),
        SynchronizedField("kleur", overridable=False),
        SynchronizedField("op_kleur", overridable=False),
        SynchronizedField("afbeelding", overridable=False),
    ]

    objects = PageManager.from_queryset(CampagnePageQuerySet)()

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if self.begin and self.einde:
            if self.einde < self.begin:
                errors["einde"] = _("The last day must not be before the first.")
            elif (self.einde - self.begin).days >= LONGEST_DAYS:
                errors["einde"] = _("A campaign takes at most a year.")
        # A value that is no colour at all has its own message already.
        if is_colour(self.kleur) and is_colour(self.op_kleur):
            labels = {name: str(self._meta.get_field(name).verbose_name) for name in ("kleur", "op_kleur")}
            if problem := unreadable_pair(self.kleur, self.op_kleur, labels):
                errors["op_kleur"] = problem
        if errors:
            raise ValidationError(errors)

    @property
    def omschrijving(self) -> str:
        return self.search_description or self.intro

    @cached_property
    def kaartafbeelding(self) -> Any:
        return self.deelafbeelding or self.bronpagina.afbeelding

    @property
    def toestand(self) -> Toestand:
        return state(self.bronpagina.begin, self.bronpagina.einde, timezone.localdate())

    @property
    def is_lang_voorbij(self) -> bool:
        """A year after it, who searches the web had better find the next one."""
        return (timezone.localdate() - self.bronpagina.einde).days > FOUND_DAYS_AFTER
