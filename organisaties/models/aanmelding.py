"""Somebody signs up an organisation that is not on the website yet, in a few steps that are kept one by one."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision

from cms.telephone import TelephoneField
from locaties.models import Locatie
from locaties.postcodes import PostcodeField
from organisaties.models.organisatie import OrganisatiePage
from sites.models import Wijksite
from themas.models import Doelgroep, Thema


class AanmeldingQuerySet(models.QuerySet["Aanmelding"]):
    def van_adres(self, email: str) -> "AanmeldingQuerySet":
        """`email` in lower case, as addresses are kept here."""
        return self.filter(contact_email=email).exclude(contact_email="")

    def af(self) -> "AanmeldingQuerySet":
        """The address is proven: there is an organisation, unless the redactie took it away since."""
        return self.exclude(bewezen_op=None)

    def wachtend(self) -> "AanmeldingQuerySet":
        """Of these the redactie has not put anything online yet."""
        return self.af().filter(organisatie__isnull=False, organisatie__first_published_at=None)

    def blijven_liggen(self, voor: datetime) -> "AanmeldingQuerySet":
        """Nobody went on with these."""
        return self.filter(bewezen_op=None, gewijzigd_op__lt=voor)


class Aanmelding(models.Model):
    """
    What was filled in so far, as columns of the same kinds and limits as the profile it becomes; `stap` is how many
    steps were. Whoever has the link may read and change it until the address is proven. Only organisaties.sign_up and
    the forms of mijn.sign_up write these rows.
    """

    class Waar(models.TextChoices):
        ADRES = "adres", _("At an address")
        GEEN = "geen", _("We have no address, or we come to people's homes")

    # What somebody typed; taken out when it is no longer needed.
    GETYPT = (
        *("naam", "website", "telefoon", "email", "regel"),
        *("postcode", "huisnummer", "straat", "plaats", "naam_van_plek", "bag_id"),
        *("contact_naam", "contact_rol", "contact_email", "contact_telefoon"),
    )

    wijksite = models.ForeignKey(
        Wijksite, verbose_name=_("website"), on_delete=models.CASCADE, related_name="aanmeldingen"
    )
    # Of the secret in the link: who reads the database cannot follow it.
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    begonnen_op = models.DateTimeField(_("begun"), auto_now_add=True)
    gewijzigd_op = models.DateTimeField(_("last changed"), auto_now=True)
    stap = models.PositiveSmallIntegerField(_("steps filled in"), default=0)

    naam = models.CharField(_("name"), max_length=120, blank=True)
    website = models.URLField(_("website"), blank=True)
    telefoon = TelephoneField(_("phone"), blank=True)
    postcode = PostcodeField(_("postcode"), blank=True)
    huisnummer = models.CharField(_("number"), max_length=12, blank=True)
    # Numbers of the pages that look like it, of which somebody said: not ours.
    niet_van_ons = models.JSONField(_("not this organisation"), default=list, blank=True)

    regel = models.CharField(_("in one line"), max_length=140, blank=True)
    themas = models.ManyToManyField(Thema, verbose_name=_("themes"), blank=True, related_name="+")
    doelgroepen = models.ManyToManyField(Doelgroep, verbose_name=_("for whom"), blank=True, related_name="+")

    waar = models.CharField(_("where"), max_length=5, choices=Waar.choices, blank=True)
    # A building that is known already; what stands there is copied beside it, for when it goes.
    locatie = models.ForeignKey(
        Locatie,
        verbose_name=_("place"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    straat = models.CharField(_("street"), max_length=120, blank=True)
    plaats = models.CharField(_("town"), max_length=80, blank=True)
    naam_van_plek = models.CharField(_("name of the place"), max_length=120, blank=True)
    adres_tonen = models.BooleanField(_("show the address"), default=True)
    bag_id = models.CharField(_("BAG id"), max_length=16, blank=True)
    breedtegraad = models.FloatField(_("latitude"), null=True, blank=True)
    lengtegraad = models.FloatField(_("longitude"), null=True, blank=True)

    email = models.EmailField(_("e-mail"), blank=True)

    contact_naam = models.CharField(_("your name"), max_length=80, blank=True)
    contact_rol = models.CharField(_("role in their own words"), max_length=80, blank=True)
    contact_email = models.EmailField(_("your e-mail address"), blank=True)
    contact_telefoon = TelephoneField(_("your phone number"), blank=True)

    akkoord_op = models.DateTimeField(_("agreed on"), null=True, blank=True)
    # The version of the house rules that was agreed to, and the name of the text about reuse (sign_up.rules).
    huisregels = models.ForeignKey(
        Revision,
        verbose_name=_("house rules"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    licentie = models.CharField(_("licence"), max_length=30, blank=True)
    verstuurd_op = models.DateTimeField(_("sent"), null=True, blank=True)
    bewezen_op = models.DateTimeField(_("address proven on"), null=True, blank=True)
    organisatie = models.OneToOneField(
        OrganisatiePage,
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="aanmelding",
    )

    objects = AanmeldingQuerySet.as_manager()

    # Where a place or a theme is used does not depend on what somebody once filled in.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("sign-up of an organisation")
        verbose_name_plural = _("sign-ups of organisations")
        indexes = [
            models.Index(fields=["bewezen_op", "gewijzigd_op"], name="aanmelding_bewezen"),
            models.Index(fields=["contact_email"], name="aanmelding_email"),
        ]

    def __str__(self) -> str:
        return f"{self.pk} ({self.stap})"

    @property
    def is_af(self) -> bool:
        return self.bewezen_op is not None

    def nieuwe_plek(self) -> Locatie | None:
        """What was filled in as a place, not stored; None for who has no address."""
        if self.waar != self.Waar.ADRES:
            return None
        return Locatie(
            naam=self.naam_van_plek or self.naam,
            straat=self.straat,
            huisnummer=self.huisnummer,
            postcode=self.postcode,
            plaats=self.plaats,
            adres_tonen=self.adres_tonen,
            bag_id=self.bag_id,
            breedtegraad=self.breedtegraad,
            lengtegraad=self.lengtegraad,
        )
