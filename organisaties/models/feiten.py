"""What happens to an organisation, apart from its content: live at once, and no old revision can undo it."""

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.telephone import TelephoneField
from organisaties.models.organisatie import OrganisatiePage


class OrganisatieFeiten(models.Model):
    pagina = models.OneToOneField(OrganisatiePage, on_delete=models.CASCADE, related_name="feiten")
    telefoon = TelephoneField(_("phone"), blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    nagekeken_op = models.DateField(_("checked on"), null=True, blank=True)
    nagekeken_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("facts of an organisation")
        verbose_name_plural = _("facts of organisations")

    def __str__(self) -> str:
        return f"{self.pagina_id}: {self.telefoon} {self.email}"


class SluitingQuerySet(models.QuerySet["Sluiting"]):
    def nog_geldig(self, today: date) -> "SluitingQuerySet":
        return self.filter(tot__gte=today)


class Sluiting(models.Model):
    """Closed on a date or in a period, whatever the opening hours say."""

    pagina = models.ForeignKey(OrganisatiePage, on_delete=models.CASCADE, related_name="sluitingen")
    van = models.DateField(_("first day"))
    tot = models.DateField(_("last day"))
    reden = models.CharField(_("reason"), max_length=120, blank=True)

    objects = SluitingQuerySet.as_manager()

    class Meta:
        ordering = ["van"]
        verbose_name = _("closed on")
        verbose_name_plural = _("closed on")

    def __str__(self) -> str:
        return f"{self.van:%Y-%m-%d}–{self.tot:%Y-%m-%d}"

    def clean(self) -> None:
        super().clean()
        if self.van and self.tot and self.tot < self.van:
            raise ValidationError({"tot": _("The last day lies before the first.")})
