from typing import Any, Self

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.images import get_image_model_string
from wagtail.models import Site

from cms.telephone import TelephoneField
from locaties.models import Wijk
from sites.admin.settings_panels import settings_panels
from sites.colours import COLOURS, Palette
from sites.look.messages import unreadable
from sites.look.stylesheet import fingerprint, is_colour, stylesheet
from sites.look.typefaces import STANDARD, TYPEFACES

hex_colour = RegexValidator(r"^#[0-9A-Fa-f]{6}$", _("Write a colour as # and six signs, such as #00566B."))


class ColourField(models.CharField):
    """A colour "#RRGGBB"."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 7)
        kwargs.setdefault("validators", [hex_colour])
        super().__init__(*args, **kwargs)


class WijksiteQuerySet(models.QuerySet["Wijksite"]):
    def open(self) -> "WijksiteQuerySet":
        return self.filter(status=Wijksite.Status.OPEN)

    def vindbaar(self) -> "WijksiteQuerySet":
        """Those that anybody should find: open, and not there to practise on."""
        return self.open().filter(oefensite=False)

    def with_what_each_page_needs(self) -> "WijksiteQuerySet":
        return self.select_related(*Wijksite.select_related)

    def on_host(self, host: str) -> "Wijksite | None":
        """
        Of a host there is one: asked for without an order, for ordering that many columns costs Django more than
        reading them. Requests ask `site_on_host` (sites.kept).
        """
        return next(iter(self.with_what_each_page_needs().filter(site__hostname=host)[:1]), None)

    def versions_on_host(self, host: str) -> "tuple[int, int, int, str] | None":
        """
        Which site it is, the versions of its content and of its settings, and where its pages are: the tree moves them
        without a word when another site is put before it.
        """
        rows = self.filter(site__hostname=host).values_list(
            "pk", "inhoud_versie", "instellingen_versie", "site__root_page__path"
        )
        return next(iter(rows.order_by()[:1]), None)


class Wijksite(BaseSiteSetting, ClusterableModel):
    """A wijk or city that has its own site: everything its editors can set."""

    class Soort(models.TextChoices):
        WIJK = "wijk", _("wijk")
        STAD = "stad", _("city")

    class Status(models.TextChoices):
        IN_AANBOUW = "in_aanbouw", _("being built")
        OPEN = "open", _("open")
        GESTOPT = "gestopt", _("stopped")

    class Hoeken(models.TextChoices):
        RECHT = "recht", _("straight")
        ZACHT = "zacht", _("a little round")
        ROND = "rond", _("round")

    class Lettertype(models.TextChoices):
        ATKINSON = "atkinson", "Atkinson Hyperlegible"
        OPEN_SANS = "opensans", "Open Sans"
        # Adobe keeps the name of what it was made from to itself.
        WIJKPLEIN_SANS = "sourcesans", _("Wijkplein Sans (made from Source Sans 3)")
        SYSTEEM = "systeem", _("the visitor's own type face")

    naam = models.CharField(_("name"), max_length=60, help_text=_("As the people of the wijk say it."))
    soort = models.CharField(_("wijk or city"), max_length=4, choices=Soort.choices, default=Soort.WIJK)
    gemeente = models.CharField(_("municipality"), max_length=60, blank=True)
    slogan = models.CharField(_("one sentence"), max_length=140, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.IN_AANBOUW)
    # What a stopped site goes back to when stopping is undone.
    status_voor_stop = models.CharField(max_length=10, blank=True, editable=False)
    oefensite = models.BooleanField(
        _("practice site"),
        default=False,
        help_text=_(
            "To try things out: search engines never show it, and it mails nobody but its own editors."
        ),
    )
    toegang = models.CharField(_("password while being built"), max_length=200, blank=True, editable=False)
    verwijzing = models.URLField(
        _("where it went"), blank=True, help_text=_("Shown when the site has stopped.")
    )
    talen = models.JSONField(_("languages beside Dutch"), default=list, blank=True)
    uitgezette_modules = models.JSONField(_("modules that are off"), default=list, blank=True, editable=False)

    collectie = models.OneToOneField(
        "wagtailcore.Collection",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="wijksite",
    )
    wijken = ParentalManyToManyField(Wijk, verbose_name=_("wijken"), blank=True, related_name="wijksites")

    primair = ColourField(_("main colour"), default="#00566B")
    op_primair = ColourField(_("text on the main colour"), default="#FFFFFF")
    accent = ColourField(_("accent"), default="#B4430E")
    op_accent = ColourField(_("text on the accent"), default="#FFFFFF")
    achtergrond = ColourField(_("background"), default="#FBF8F3")
    vlak = ColourField(_("cards"), default="#FFFFFF")
    tekst = ColourField(_("text"), default="#1E2326")
    tekst_zacht = ColourField(_("soft text"), default="#525B60")
    lijn = ColourField(_("lines"), default="#D9D2C5")
    lettertype = models.CharField(
        _("type face"), max_length=10, choices=Lettertype.choices, default=Lettertype.ATKINSON
    )
    hoeken = models.CharField(_("corners"), max_length=5, choices=Hoeken.choices, default=Hoeken.ZACHT)
    hero = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture on the front page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    adres = models.CharField(_("address"), max_length=140, blank=True)
    telefoon = TelephoneField(_("phone"), blank=True)
    telefoon_uren = models.CharField(
        _("when can people call"), max_length=80, blank=True, help_text=_("For example: ma–vr 9.00–17.00 uur")
    )
    email = models.EmailField(_("e-mail"), blank=True)
    kaart_lat = models.FloatField(_("middle of the map, latitude"), default=52.1)
    kaart_lon = models.FloatField(_("middle of the map, longitude"), default=5.3)
    kaart_zoom = models.PositiveSmallIntegerField(_("zoom of the map"), default=14)
    toegankelijkheidsverklaring = models.URLField(
        _("accessibility statement"), blank=True, help_text=_("The address in the national register.")
    )
    privacypagina = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("privacy page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    verwerkingsverantwoordelijke = models.CharField(
        _("controller"),
        max_length=140,
        blank=True,
        help_text=_("Who answers for personal data on this site."),
    )
    # Raised whenever somebody saves the settings: who started from an older one is told.
    instellingen_versie = models.PositiveIntegerField(default=1, editable=False)
    # Raised whenever something a visitor can see changes; caches are keyed on it.
    inhoud_versie = models.PositiveBigIntegerField(default=1, editable=False)

    # As it was when it was read from the database.
    kept_listing_state: tuple[object, ...] | None = None

    select_related = ["site__root_page", "privacypagina", "logo", "hero"]
    edit_handler = settings_panels()

    objects = WijksiteQuerySet.as_manager()

    class Meta:
        verbose_name = _("site of a wijk or city")
        verbose_name_plural = _("sites of wijken and cities")

    def __str__(self) -> str:
        return self.naam

    @classmethod
    def from_db(cls, *args: Any, **kwargs: Any) -> Self:
        wijksite = super().from_db(*args, **kwargs)
        wijksite.kept_listing_state = wijksite.listing_state
        return wijksite

    @property
    def listing_state(self) -> tuple[object, ...] | None:
        """What decides, beside its wijken, what is shown on the site; None when it was not read."""
        names = {"status", "oefensite", "uitgezette_modules"}
        if names & self.get_deferred_fields():
            return None
        return self.status, self.oefensite, tuple(self.uitgezette_modules)

    def clean(self) -> None:
        super().clean()
        # A value that is no colour at all has its own message already.
        if all(is_colour(colour) for colour in self.kleuren.values()):
            labels = {name: str(self._meta.get_field(name).verbose_name) for name in COLOURS}
            if errors := unreadable(self.kleuren, labels):
                raise ValidationError(errors)

    @property
    def kleuren(self) -> Palette:
        """The colours by the names of their fields, whatever somebody wrote there."""
        return {name: getattr(self, name) for name in COLOURS}

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.OPEN

    @property
    def is_vindbaar(self) -> bool:
        """Whether search engines and the portal may show it; as WijksiteQuerySet.vindbaar."""
        return self.is_open and not self.oefensite

    @property
    def mag_mailen(self) -> bool:
        """
        Whether it may mail anybody, which every mail of a site asks first. Not asked for the invitation of its own
        editors (sites.colleagues): those are the one mail of a practice site.
        """
        return not self.oefensite and self.status != self.Status.GESTOPT

    @property
    def alle_talen(self) -> list[str]:
        """Codes of the languages of the site, its main language first."""
        return [settings.LANGUAGE_CODE, *self.talen]

    def set_wachtwoord(self, wachtwoord: str) -> None:
        self.toegang = make_password(wachtwoord)

    def check_wachtwoord(self, wachtwoord: str) -> bool:
        return bool(self.toegang) and check_password(wachtwoord, self.toegang)

    def heeft_module(self, module: str) -> bool:
        return module not in self.uitgezette_modules

    @cached_property
    def stijlblad(self) -> str:
        return stylesheet(self)

    @cached_property
    def stijl_hash(self) -> str:
        return fingerprint(self.stijlblad)

    @property
    def letterbestanden(self) -> tuple[str, ...]:
        """Static files of the type face that every page needs at once."""
        return TYPEFACES.get(self.lettertype, TYPEFACES[STANDARD]).preload

    @property
    def stijl_url(self) -> str:
        return reverse("stijl", urlconf=settings.SITE_URLCONF, args=[self.stijl_hash])

    @property
    def url(self) -> str:
        """Absolute address of the front page, with a slash at the end."""
        return self.site.root_url + "/"

    @staticmethod
    def voor_site(site: Site) -> "Wijksite | None":
        return Wijksite.objects.with_what_each_page_needs().filter(site=site).first()
