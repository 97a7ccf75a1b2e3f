"""Somebody says to belong to an organisation and asks to keep it up to date."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.telephone import TelephoneField
from organisaties.models.organisatie import OrganisatiePage


class AanvraagQuerySet(models.QuerySet["Aanvraag"]):
    def van_adres(self, email: str) -> "AanvraagQuerySet":
        """`email` in lower case, as addresses are kept here."""
        return self.filter(email=email).exclude(email="")

    def open(self) -> "AanvraagQuerySet":
        return self.filter(besluit=Aanvraag.Besluit.OPEN)

    def wachtend(self) -> "AanvraagQuerySet":
        """Somebody has to decide: the address is proven, and nobody did yet."""
        return self.open().filter(bevestigd_op__isnull=False)

    def nooit_bevestigd(self, voor: datetime) -> "AanvraagQuerySet":
        return self.open().filter(bevestigd_op=None, gevraagd_op__lt=voor)

    def besloten(self) -> "AanvraagQuerySet":
        return self.exclude(besluit=Aanvraag.Besluit.OPEN)


class Aanvraag(models.Model):
    """`organisatie` is the page in the main language. Only organisaties.claims writes these rows."""

    class Besluit(models.TextChoices):
        OPEN = "open", _("not decided")
        TOEGEWEZEN = "toegewezen", _("granted")
        AFGEWEZEN = "afgewezen", _("refused")
        VERVALLEN = "vervallen", _("lapsed")

    # What is personal; taken out when it is no longer needed.
    PERSOONLIJK = ("naam", "rol_in_woorden", "email", "telefoon", "opmerking", "reden")

    organisatie = models.ForeignKey(
        OrganisatiePage, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="aanvragen"
    )
    naam = models.CharField(_("name"), max_length=80, blank=True)
    rol_in_woorden = models.CharField(_("role in their own words"), max_length=80, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    telefoon = TelephoneField(_("phone"), blank=True)
    opmerking = models.CharField(_("remark"), max_length=300, blank=True)
    gevraagd_op = models.DateTimeField(_("asked on"), auto_now_add=True)
    bevestigd_op = models.DateTimeField(_("address proven on"), null=True, blank=True)
    besluit = models.CharField(_("decision"), max_length=10, choices=Besluit.choices, default=Besluit.OPEN)
    # Nobody: the platform decided by itself.
    besloten_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("decided by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    besloten_op = models.DateTimeField(_("decided on"), null=True, blank=True)
    reden = models.TextField(_("reason"), blank=True)

    objects = AanvraagQuerySet.as_manager()

    class Meta:
        verbose_name = _("request to keep an organisation up to date")
        verbose_name_plural = _("requests to keep an organisation up to date")
        ordering = ["bevestigd_op", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisatie", "email"],
                condition=models.Q(besluit="open"),
                name="aanvraag_open_once_per_address",
            )
        ]
        indexes = [
            models.Index(fields=["besluit", "bevestigd_op"], name="aanvraag_besluit"),
            models.Index(fields=["email"], name="aanvraag_email"),
        ]

    def __str__(self) -> str:
        return f"{self.pk} → {self.organisatie_id} ({self.besluit})"

    @property
    def is_open(self) -> bool:
        return self.besluit == self.Besluit.OPEN

    @property
    def vanzelf(self) -> bool:
        """Granted by the platform itself, because of the address."""
        return self.besluit == self.Besluit.TOEGEWEZEN and self.besloten_door_id is None
