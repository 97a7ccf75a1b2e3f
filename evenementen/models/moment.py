from datetime import datetime
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from evenementen.models.evenement import EvenementPage
from locaties.models import Locatie


class MomentQuerySet(models.QuerySet["Moment"]):
    def komend(self, now: datetime) -> Self:
        """Not over yet."""
        return self.filter(eindigt__gte=now)

    def tussen(self, begin: datetime, einde: datetime) -> Self:
        """Held at least partly in [begin, einde)."""
        return self.filter(begin__lt=einde, eindigt__gt=begin)

    def op_volgorde(self) -> Self:
        return self.order_by("begin", "pk")


class Moment(models.Model):
    """
    One time that an activity is held. Written from dates and series on publishing, and for series every night
    until 18 months ahead; nothing expands a rule for a visitor.

    `oorspronkelijk_begin` names the moment for ever; `begin` and `einde` follow an Afwijking.
    """

    class Status(models.TextChoices):
        GAAT_DOOR = "gaat_door", _("is on")
        GAAT_NIET_DOOR = "gaat_niet_door", _("is off")
        VERPLAATST = "verplaatst", _("moved")

    pagina = models.ForeignKey(EvenementPage, on_delete=models.CASCADE, related_name="momenten")
    oorspronkelijk_begin = models.DateTimeField(_("original start"))
    begin = models.DateTimeField(_("starts"))
    einde = models.DateTimeField(_("ends"), null=True)
    # When it counts as over, also without a given end (evenementen.moments.OPEN_END).
    eindigt = models.DateTimeField(editable=False)
    hele_dag = models.BooleanField(_("all day"), default=False)
    # Days of the week and parts of the day by the clock, as bits (evenementen.clock).
    weekdagen = models.PositiveSmallIntegerField(default=0, editable=False)
    dagdelen = models.PositiveSmallIntegerField(default=0, editable=False)
    status = models.CharField(_("status"), max_length=14, choices=Status.choices, default=Status.GAAT_DOOR)
    vol = models.BooleanField(_("full"), default=False)
    reden = models.CharField(_("reason"), max_length=200, blank=True)
    alternatief = models.CharField(_("what people can do instead"), max_length=200, blank=True)
    # Only of a moment that is held somewhere else than the activity always is.
    locatie = models.ForeignKey(
        Locatie,
        verbose_name=_("new place"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    # When somebody last said that this moment is off, on, moved or full; what was printed before is out of date.
    gewijzigd_op = models.DateTimeField(_("changed on"), null=True, editable=False)

    objects = MomentQuerySet.as_manager()

    class Meta:
        ordering = ["begin"]
        verbose_name = _("moment")
        verbose_name_plural = _("moments")
        constraints = [
            models.UniqueConstraint(fields=["pagina", "oorspronkelijk_begin"], name="moment_once_per_start"),
        ]
        indexes = [
            models.Index(fields=["eindigt", "pagina"], name="moment_coming"),
            # With all that is asked of a moment: who walks along the calendar, or counts what pages have, reads no row.
            # In the order of lists (op_volgorde), so that the first ones need no sorting of all that start at once.
            models.Index(
                fields=["begin", "id", "pagina", "eindigt", "weekdagen", "dagdelen"],
                name="moment_on_calendar",
            ),
            models.Index(
                fields=["pagina", "eindigt", "begin", "weekdagen", "dagdelen", "status"],
                name="moment_of_page",
            ),
            # What lasts for weeks has every day of the week (MomentFilter.begun_long_ago).
            models.Index(fields=["weekdagen", "eindigt"], name="moment_lasting"),
        ]

    def __str__(self) -> str:
        return f"{self.pagina_id} {self.begin:%Y-%m-%d %H:%M}"
