from django.db import models
from django.utils.translation import gettext_lazy as _

from organisaties.models.organisatie import OrganisatiePage


class OpenTijd(models.Model):
    """
    When anybody can walk in, written out to search in: a row per block of opening hours of a page.

    Derived: only organisaties.open_times writes it. `weekdag` as date.weekday() counts; `van` and `tot` in minutes
    after the midnight with which that day begins, `tot` past 1440 when it closes in the night after.
    """

    pagina = models.ForeignKey(OrganisatiePage, on_delete=models.CASCADE, related_name="opentijden")
    weekdag = models.PositiveSmallIntegerField()
    van = models.PositiveSmallIntegerField()
    tot = models.PositiveSmallIntegerField()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("time of being open")
        verbose_name_plural = _("times of being open")
        constraints = [
            models.UniqueConstraint(fields=["pagina", "weekdag", "van", "tot"], name="opentijd_once"),
        ]

    def __str__(self) -> str:
        return f"{self.pagina_id}: {self.weekdag} {self.van}-{self.tot}"
