from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


class Schoolvakantie(models.Model):
    """
    A holiday of the schools of one region, the same for the whole platform.

    Those of the coming years come with the product (evenementen.recurrence.school_holidays); an editor of the
    platform may add and change them.
    """

    class Regio(models.TextChoices):
        NOORD = "noord", _("region Noord")
        MIDDEN = "midden", _("region Midden")
        ZUID = "zuid", _("region Zuid")

    regio = models.CharField(_("region"), max_length=6, choices=Regio.choices)
    naam = models.CharField(_("name"), max_length=40, help_text=_("For example: herfstvakantie."))
    begin = models.DateField(_("first day"))
    einde = models.DateField(_("last day"))

    class Meta:
        verbose_name = _("school holiday")
        verbose_name_plural = _("school holidays")
        ordering = ["begin", "regio"]
        constraints = [
            models.UniqueConstraint(fields=["regio", "begin"], name="schoolvakantie_once_per_start"),
            models.CheckConstraint(
                condition=models.Q(einde__gte=models.F("begin")), name="schoolvakantie_ends_after_start"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.naam} {self.begin.year}, {self.get_regio_display()}"

    def clean(self) -> None:
        super().clean()
        if self.begin and self.einde and self.einde < self.begin:
            raise ValidationError({"einde": _("This must be later than the start.")})
