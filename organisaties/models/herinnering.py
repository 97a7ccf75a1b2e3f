"""A mail that asks somebody whether everything of an organisation is still right."""

from datetime import date, datetime

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from organisaties.models.organisatie import OrganisatiePage


class HerinneringQuerySet(models.QuerySet["Herinnering"]):
    def van_kwartaal(self, kwartaal: date) -> "HerinneringQuerySet":
        return self.filter(kwartaal=kwartaal)

    def afgemeld(self) -> "HerinneringQuerySet":
        """Whoever these went to wants no more of them about that organisation."""
        return self.filter(afgemeld_op__isnull=False)

    def te_oud(self, voor: datetime) -> "HerinneringQuerySet":
        """Of no use any more; that somebody wants no mail is kept as long as the organisation is."""
        return self.filter(verstuurd_op__lt=voor, afgemeld_op=None)


class Herinnering(models.Model):
    """
    `organisatie` is the page in the main language. Without `user` it went to the address of the profile, for nobody
    kept the organisation up to date yet. Only organisaties.upkeep writes these rows.
    """

    class Keer(models.IntegerChoices):
        EERSTE = 1, _("first time")
        TWEEDE = 2, _("second time")

    organisatie = models.ForeignKey(
        OrganisatiePage,
        verbose_name=_("organisation"),
        on_delete=models.CASCADE,
        related_name="herinneringen",
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("to"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    kwartaal = models.DateField(_("quarter"), help_text=_("Its first day."))
    keer = models.PositiveSmallIntegerField(_("which time"), choices=Keer.choices, default=Keer.EERSTE)
    verstuurd_op = models.DateTimeField(_("sent"), default=timezone.now)
    bevestigd_op = models.DateTimeField(_("confirmed with the link"), null=True, blank=True)
    afgemeld_op = models.DateTimeField(_("wants no more of these"), null=True, blank=True)

    # The admin does not name it as a use of the page.
    wagtail_reference_index_ignore = True

    objects = HerinneringQuerySet.as_manager()

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        ordering = ["verstuurd_op", "pk"]
        # The database itself never lets one go out twice.
        constraints = [
            models.UniqueConstraint(
                fields=["organisatie", "user", "kwartaal", "keer"],
                condition=models.Q(user__isnull=False),
                name="herinnering_once_per_person",
            ),
            models.UniqueConstraint(
                fields=["organisatie", "kwartaal", "keer"],
                condition=models.Q(user=None),
                name="herinnering_once_per_address",
            ),
        ]
        indexes = [models.Index(fields=["kwartaal", "keer"], name="herinnering_kwartaal")]

    def __str__(self) -> str:
        return f"{self.organisatie_id} {self.kwartaal} ({self.keer})"
