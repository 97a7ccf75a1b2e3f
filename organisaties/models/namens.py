"""A redacteur writes down what somebody of an organisation says who is not online."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from organisaties.models.organisatie import OrganisatiePage

# A working day; who forgets to say that it is done does not go on for ever.
LASTS = timedelta(hours=12)


class NamensQuerySet(models.QuerySet["Namens"]):
    def van_organisatie(self, page: OrganisatiePage) -> "NamensQuerySet":
        return self.filter(organisatie=page.bronpagina)

    def lopend(self, door: User) -> "NamensQuerySet":
        """What this redacteur is writing down now."""
        return self.filter(door=door, klaar_op=None, begonnen_op__gt=timezone.now() - LASTS)

    def over_te_dragen(self) -> "NamensQuerySet":
        return self.filter(overgedragen_op=None)


class Namens(models.Model):
    """
    `naam`: for whom. `organisatie` is the page in the main language. What was written down meanwhile stands in the
    history of the pages (organisaties.on_behalf, the one writer of these rows).
    """

    organisatie = models.ForeignKey(
        OrganisatiePage, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="namens"
    )
    naam = models.CharField(_("name"), max_length=80)
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("written down by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    begonnen_op = models.DateTimeField(_("begun"), auto_now_add=True)
    klaar_op = models.DateTimeField(_("done"), null=True)
    overgedragen_op = models.DateTimeField(_("handed over"), null=True)

    objects = NamensQuerySet.as_manager()

    class Meta:
        verbose_name = _("written down for somebody")
        verbose_name_plural = _("written down for somebody")

    def __str__(self) -> str:
        return f"{self.door_id} → {self.organisatie_id}"
