"""What an organisation wants to have online: one named revision of one page."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, TaskState


class InzendingQuerySet(models.QuerySet["Inzending"]):
    def van_pagina(self, page: Page) -> "InzendingQuerySet":
        return self.filter(pagina=page.pk)

    def wachtend(self) -> "InzendingQuerySet":
        """An eindredacteur has to decide; who waits longest first."""
        return self.filter(stand=Inzending.Stand.WACHT).order_by("uiterlijk", "ingediend_op", "pk")

    def achteraf(self) -> "InzendingQuerySet":
        """Online because the organisation is trusted, and nobody of the redactie looked yet."""
        return self.filter(stand=Inzending.Stand.ONLINE).order_by("ingediend_op", "pk")

    def besloten(self) -> "InzendingQuerySet":
        return self.filter(stand__in=Inzending.BESLOTEN).order_by("-besloten_op", "-pk")

    def besloten_voor(self, moment: datetime) -> "InzendingQuerySet":
        """Whatever came of it; of what was withdrawn or replaced nobody decided, so the day it was handed in counts."""
        done = Coalesce("besloten_op", "ingediend_op")
        open_ = (Inzending.Stand.WACHT, Inzending.Stand.ONLINE)
        return self.exclude(stand__in=open_).alias(klaar=done).filter(klaar__lt=moment)

    def te_melden(self) -> "InzendingQuerySet":
        """Decided by the redactie, and who handed it in did not hear it yet."""
        return self.filter(stand__in=Inzending.MELDEN, gemeld_op=None)


class Inzending(models.Model):
    """
    Its revision never changes: another version is another row. Only organisaties.review writes these rows.

    `was_online` and `vorige` say what visitors saw before it: with them it can be turned back.
    """

    class Stand(models.TextChoices):
        WACHT = "wacht", _("waits for the editors")
        ONLINE = "online", _("online, nobody looked yet")
        GEZIEN = "gezien", _("online, seen by the editors")
        GOEDGEKEURD = "goedgekeurd", _("approved")
        AANGEPAST = "aangepast", _("changed by the editors and online")
        TERUGGESTUURD = "teruggestuurd", _("sent back")
        TERUGGEDRAAID = "teruggedraaid", _("turned back by the editors")
        INGETROKKEN = "ingetrokken", _("withdrawn by the organisation")
        VERVANGEN = "vervangen", _("replaced by a newer version")

    BESLOTEN = (
        Stand.GEZIEN,
        Stand.GOEDGEKEURD,
        Stand.AANGEPAST,
        Stand.TERUGGESTUURD,
        Stand.TERUGGEDRAAID,
    )
    # What who handed it in hears of by mail.
    MELDEN = (Stand.GOEDGEKEURD, Stand.AANGEPAST, Stand.TERUGGESTUURD, Stand.TERUGGEDRAAID)

    pagina = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="inzendingen"
    )
    revisie = models.ForeignKey(
        Revision, verbose_name=_("version"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    was_online = models.BooleanField(_("was online before"))
    vorige = models.ForeignKey(
        Revision,
        verbose_name=_("version before it"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    # What the redactie made of it, when that is something else than `revisie`.
    gepubliceerd = models.ForeignKey(
        Revision,
        verbose_name=_("published version"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    taak = models.OneToOneField(TaskState, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("handed in by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="inzendingen",
    )
    ingediend_op = models.DateTimeField(_("handed in"), default=timezone.now)
    uiterlijk = models.DateField(_("answer at the latest"))
    stand = models.CharField(_("state"), max_length=13, choices=Stand.choices, default=Stand.WACHT)
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
    gemeld_op = models.DateTimeField(_("told on"), null=True, blank=True)

    objects = InzendingQuerySet.as_manager()

    # Where a page is used does not depend on what was once handed in of it.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        constraints = [
            models.UniqueConstraint(
                fields=["pagina"], condition=models.Q(stand="wacht"), name="inzending_waits_once"
            ),
            models.UniqueConstraint(
                fields=["pagina"], condition=models.Q(stand="online"), name="inzending_unseen_once"
            ),
        ]
        indexes = [
            models.Index(fields=["stand", "uiterlijk"], name="inzending_stand"),
            models.Index(fields=["stand", "gemeld_op"], name="inzending_gemeld"),
        ]

    def __str__(self) -> str:
        return f"{self.pk}: {self.pagina_id} ({self.stand})"

    @property
    def wacht(self) -> bool:
        return self.stand == self.Stand.WACHT

    @property
    def is_online(self) -> bool:
        """The platform put it online by itself, because the organisation is trusted."""
        return self.stand in {self.Stand.ONLINE, self.Stand.GEZIEN}

    @property
    def te_laat(self) -> bool:
        return self.wacht and self.uiterlijk < timezone.localdate()
