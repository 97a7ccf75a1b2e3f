from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from evenementen.models.schoolvakantie import Schoolvakantie
from evenementen.recurrence.rule import Rule, RuleError


class Reeks(Orderable):
    """
    A rule by which an activity is held over and over; part of the content and its revisions.

    `rrule` is a RECUR value of RFC 5545, `exdatums` and `rdatums` are its EXDATE and RDATE as ISO days; see
    evenementen.recurrence.rule.Rule for what they mean here. Times are those on the clock in the Netherlands.
    """

    # By name: the form of that page knows series.
    pagina = ParentalKey("evenementen.EvenementPage", on_delete=models.CASCADE, related_name="reeksen")
    eerste_dag = models.DateField(_("first day"))
    begintijd = models.TimeField(_("starts at"), null=True, blank=True)
    eindtijd = models.TimeField(_("ends at"), null=True, blank=True)
    hele_dag = models.BooleanField(_("all day"), default=False)
    dagen = models.PositiveSmallIntegerField(
        _("lasts this many days"), default=1, validators=[MinValueValidator(1), MaxValueValidator(31)]
    )
    rrule = models.CharField(_("rule"), max_length=255, blank=True)
    aantal = models.PositiveSmallIntegerField(
        _("number of times"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(2000)],
    )
    exdatums = models.JSONField(_("not on these days"), default=list, blank=True)
    rdatums = models.JSONField(_("also on these days"), default=list, blank=True)
    vakantieregio = models.CharField(
        _("not in the school holidays of"), max_length=6, choices=Schoolvakantie.Regio.choices, blank=True
    )
    niet_op_feestdagen = models.BooleanField(_("not on national holidays"), default=False)

    class Meta(Orderable.Meta):
        verbose_name = _("series")
        verbose_name_plural = _("series")

    def __str__(self) -> str:
        return f"{self.rrule} {self.eerste_dag}"

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if not self.hele_dag and self.begintijd is None:
            errors["begintijd"] = _("Fill in at what time it starts, or choose “all day”.")
        if self.dagen and self.dagen > 1 and not self.hele_dag and self.eindtijd is None:
            errors["eindtijd"] = _("It lasts several days: at what time does the last one end?")
        if self.eerste_dag and not errors:
            try:
                if self.rule(frozenset()).never_fires():
                    errors["eerste_dag"] = _("With these choices there is not one day on which it is held.")
            except RuleError:
                errors["rrule"] = _("This is no rule that we know.")
        if errors:
            raise ValidationError(errors)

    def rule(self, gesloten: frozenset[date]) -> Rule:
        """`gesloten`: the days that are left out as holidays (evenementen.recurrence.closed_days)."""
        return Rule(
            eerste_dag=self.eerste_dag,
            rrule=self.rrule,
            begintijd=None if self.hele_dag else self.begintijd,
            eindtijd=None if self.hele_dag else self.eindtijd,
            dagen=self.dagen,
            aantal=self.aantal,
            exdates=frozenset(map(date.fromisoformat, self.exdatums)),
            rdates=frozenset(map(date.fromisoformat, self.rdatums)),
            gesloten=gesloten,
        )
