"""What happens to an activity, apart from its content."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.telephone import TelephoneField
from evenementen.models.evenement import EvenementPage


class EvenementFeiten(models.Model):
    pagina = models.OneToOneField(EvenementPage, on_delete=models.CASCADE, related_name="feiten")
    telefoon = TelephoneField(_("phone"), blank=True, help_text=_("Empty: the phone of the organisation."))
    email = models.EmailField(_("e-mail"), blank=True)
    nagekeken_op = models.DateField(_("checked on"), null=True, blank=True)
    nagekeken_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("facts of an activity")
        verbose_name_plural = _("facts of activities")

    def __str__(self) -> str:
        return f"{self.pagina_id}: {self.telefoon} {self.email}"


class Afwijking(models.Model):
    """
    What differs at one moment: it is off, moved or full. Hangs on the original start, so that publishing the
    page anew does not undo it.
    """

    pagina = models.ForeignKey(EvenementPage, on_delete=models.CASCADE, related_name="afwijkingen")
    oorspronkelijk_begin = models.DateTimeField(_("original start"))
    gaat_niet_door = models.BooleanField(_("is off"), default=False)
    nieuw_begin = models.DateTimeField(_("new start"), null=True, blank=True)
    nieuw_einde = models.DateTimeField(_("new end"), null=True, blank=True)
    vol = models.BooleanField(_("full"), default=False)
    reden = models.CharField(_("reason"), max_length=200, blank=True)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    op = models.DateTimeField(auto_now=True)

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
