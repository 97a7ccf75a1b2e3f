"""A visitor says that something on a page is not right."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from cms.telephone import TelephoneField


class MeldingQuerySet(models.QuerySet["Melding"]):
    def open(self) -> "MeldingQuerySet":
        return self.filter(status=Melding.Status.OPEN)

    def afgehandeld(self) -> "MeldingQuerySet":
        return self.exclude(status=Melding.Status.OPEN)

    def sinds(self, moment: datetime) -> "MeldingQuerySet":
        return self.filter(op__gte=moment)

    def met_bereik(self) -> "MeldingQuerySet":
        """Of which we know how to reach the visitor."""
        return self.exclude(email="", telefoon="")


class Melding(models.Model):
    """
    About an organisation or an activity: `pagina`, in the main language, at its home; `site` is where the visitor read
    it. Only organisaties.visitor_reports writes these rows.
    """

    class Wat(models.TextChoices):
        BEREIK = "bereik", _("The phone number or the e-mail address")
        TIJD = "tijd", _("The days or the times")
        PLAATS = "plaats", _("The place or the address")
        GESTOPT = "gestopt", _("It is not there any more")
        TEKST = "tekst", _("The text or a picture")
        ANDERS = "anders", _("Something else")

    class Status(models.TextChoices):
        OPEN = "open", _("open")
        OPGELOST = "opgelost", _("solved")
        ONZIN = "onzin", _("nonsense")

    # How to reach the visitor: only to ask something back, and taken out first.
    PERSOONLIJK = ("email", "telefoon")

    pagina = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="meldingen"
    )
    site = models.ForeignKey(
        Site,
        verbose_name=_("read on"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    wat = models.CharField(_("what is not right"), max_length=8, choices=Wat.choices)
    woorden = models.TextField(_("in their own words"), max_length=1000, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    telefoon = TelephoneField(_("phone"), blank=True)
    op = models.DateTimeField(_("when"), default=timezone.now)
    status = models.CharField(_("status"), max_length=8, choices=Status.choices, default=Status.OPEN)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("dealt with by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    afgehandeld_op = models.DateTimeField(_("dealt with on"), null=True, blank=True)

    # The admin does not name it as a use of the page.
    wagtail_reference_index_ignore = True

    objects = MeldingQuerySet.as_manager()

    class Meta:
        verbose_name = _("report of a visitor")
        verbose_name_plural = _("reports of visitors")
        ordering = ["op", "pk"]
        indexes = [
            models.Index(fields=["status", "op"], name="melding_status"),
            models.Index(fields=["pagina", "op"], name="melding_pagina"),
        ]

    def __str__(self) -> str:
        return f"{self.pagina_id}: {self.wat} ({self.status})"

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.OPEN
