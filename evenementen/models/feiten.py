"""What happens to an activity, apart from its content."""

from datetime import date, datetime, timedelta
from typing import Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.telephone import TelephoneField
from evenementen.models.evenement import EvenementPage
from evenementen.models.moment import Moment
from locaties.models import Locatie


class EvenementFeiten(models.Model):
    pagina = models.OneToOneField(EvenementPage, on_delete=models.CASCADE, related_name="feiten")
    telefoon = TelephoneField(_("phone"), blank=True, help_text=_("Empty: the phone of the organisation."))
    email = models.EmailField(_("e-mail"), blank=True)
    nagekeken_op = models.DateField(_("checked on"), null=True, blank=True)
    nagekeken_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # How often the times of this activity were changed: SEQUENCE of RFC 5545.
    volgnummer = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("facts of an activity")
        verbose_name_plural = _("facts of activities")

    def __str__(self) -> str:
        return f"{self.pagina_id}: {self.telefoon} {self.email}"


class Verandering(models.Model):
    """What both kinds of deviation say to visitors, and who said it."""

    reden = models.CharField(_("reason"), max_length=200, blank=True)
    alternatief = models.CharField(
        _("what people can do instead"),
        max_length=200,
        blank=True,
        help_text=_("For example: you can eat at De Brug today."),
    )
    nieuwe_locatie = models.ForeignKey(
        Locatie,
        verbose_name=_("new place"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    op = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True


class AfwijkingQuerySet(models.QuerySet["Afwijking"]):
    def vervallen(self, now: datetime) -> Self:
        """Said of a day to come on which there is no moment any more; holds again when that day comes back."""
        same = Moment.objects.filter(
            pagina_id=OuterRef("pagina_id"), oorspronkelijk_begin=OuterRef("oorspronkelijk_begin")
        )
        return self.filter(~Exists(same), oorspronkelijk_begin__gte=now)


class Afwijking(Verandering):
    """
    What differs at one moment: it is off, moved or full. Hangs on the original start, so that publishing the
    page anew does not undo it.

    Wins over a period: a row that says nothing means that this one goes on as planned.
    """

    pagina = models.ForeignKey(EvenementPage, on_delete=models.CASCADE, related_name="afwijkingen")
    oorspronkelijk_begin = models.DateTimeField(_("original start"))
    gaat_niet_door = models.BooleanField(_("is off"), default=False)
    nieuw_begin = models.DateTimeField(_("new start"), null=True, blank=True)
    nieuw_einde = models.DateTimeField(_("new end"), null=True, blank=True)
    vol = models.BooleanField(_("full"), default=False)

    objects = AfwijkingQuerySet.as_manager()

    class Meta:
        verbose_name = _("deviation")
        verbose_name_plural = _("deviations")
        constraints = [
            models.UniqueConstraint(
                fields=["pagina", "oorspronkelijk_begin"], name="afwijking_once_per_start"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pagina_id} {self.oorspronkelijk_begin:%Y-%m-%d %H:%M}"

    def clean(self) -> None:
        super().clean()
        if self.nieuw_einde and self.nieuw_begin and self.nieuw_einde <= self.nieuw_begin:
            raise ValidationError({"nieuw_einde": _("This must be later than the start.")})


class AfwijkingPeriode(Verandering):
    """
    What differs for a while, or from now on: no moment in it is on, or all are moved or full.

    Holds for every moment whose original start lies in [vanaf, tot), also for one that is written later; without
    `tot` it has no end. Of two periods the one that was said last wins.
    """

    class Soort(models.TextChoices):
        GAAT_NIET_DOOR = "gaat_niet_door", _("is off")
        VERPLAATST = "verplaatst", _("moved")
        VOL = "vol", _("full")

    pagina = models.ForeignKey(EvenementPage, on_delete=models.CASCADE, related_name="afwijkingsperiodes")
    soort = models.CharField(_("what is different"), max_length=14, choices=Soort.choices)
    vanaf = models.DateTimeField(_("from"))
    tot = models.DateTimeField(_("until"), null=True, blank=True)
    # Of a move: to another day of the week, to another hour, to another place, or any of these.
    dagen_later = models.SmallIntegerField(
        _("days later"), default=0, validators=[MinValueValidator(-6), MaxValueValidator(6)]
    )
    nieuwe_begintijd = models.TimeField(_("new start"), null=True, blank=True)
    nieuwe_eindtijd = models.TimeField(_("new end"), null=True, blank=True)

    class Meta:
        verbose_name = _("deviation for a while")
        verbose_name_plural = _("deviations for a while")
        ordering = ["op", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(tot=None) | models.Q(tot__gt=models.F("vanaf")),
                name="afwijkingsperiode_ends_after_start",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pagina_id} {self.soort} {self.vanaf:%Y-%m-%d}"

    @property
    def changes_something(self) -> bool:
        """Of a move: not when the place to which it was is deleted, and nothing else was said."""
        return bool(self.dagen_later or self.nieuwe_begintijd or self.nieuwe_locatie_id)

    @property
    def laatste_dag(self) -> date | None:
        """The last day that lies in it, as people say it; None when it has no end."""
        return timezone.localtime(self.tot - timedelta(microseconds=1)).date() if self.tot else None

    def clean(self) -> None:
        super().clean()
        if self.tot and self.vanaf and self.tot <= self.vanaf:
            raise ValidationError({"tot": _("This must be later than the start.")})
        if self.soort == self.Soort.VERPLAATST and not self.changes_something:
            raise ValidationError(_("Moved to when, or to where? Fill in a day, a time or a place."))
