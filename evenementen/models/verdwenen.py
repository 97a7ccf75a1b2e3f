from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from evenementen.models.moment import Moment
from search.models import SearchDocument


class VerdwenenMomentQuerySet(models.QuerySet["VerdwenenMoment"]):
    def voorbij(self, now: datetime) -> Self:
        """Over by now: whoever reads an older paper no longer asks for it."""
        return self.filter(eindigt__lt=now)

    def nog_weg(self) -> Self:
        """Without what is shown there again: a page that went offline and came back, a rule that was put right."""
        back = Moment.objects.filter(
            pagina_id=OuterRef("pagina"),
            oorspronkelijk_begin=OuterRef("oorspronkelijk_begin"),
            pagina__zoekdocumenten__site_id=OuterRef("website"),
        )
        return self.exclude(Exists(back))

    def met_openbaar(self) -> Self:
        """
        With `openbaar`: whether the activity itself is still to be seen on that site. What an editor took off line must
        not be named any more.
        """
        shown = SearchDocument.objects.filter(site_id=OuterRef("website"), pagina_id=OuterRef("pagina"))
        return self.annotate(openbaar=Exists(shown))


class VerdwenenMoment(models.Model):
    """
    A time that stood in the agenda of a website and no longer does, for who still reads it on paper.

    Times are called as those of Moment, so that the same conditions hold for both. Only evenementen.vanishing writes
    it, and the night takes away what is over. No foreign keys: rows are written while the page or the site goes.
    """

    website = models.PositiveIntegerField(_("id of the site"))
    pagina = models.PositiveIntegerField(_("id of the page"))
    # Path in the tree of pages, for a list of one organisation.
    pad = models.CharField(max_length=255)
    titel = models.CharField(_("title"), max_length=255)
    oorspronkelijk_begin = models.DateTimeField(_("original start"))
    begin = models.DateTimeField(_("starts"))
    eindigt = models.DateTimeField(_("ends"))
    hele_dag = models.BooleanField(_("all day"), default=False)
    weekdagen = models.PositiveSmallIntegerField(default=0)
    dagdelen = models.PositiveSmallIntegerField(default=0)
    # What it could be filtered by when it went, each as "|thema:eten|".
    kenmerken = models.TextField(blank=True)
    verdwenen_op = models.DateTimeField(_("gone since"))

    # Only on rows of `met_openbaar`.
    openbaar: bool

    objects = VerdwenenMomentQuerySet.as_manager()

    class Meta:
        verbose_name = _("moment that is gone")
        verbose_name_plural = _("moments that are gone")
        constraints = [
            models.UniqueConstraint(
                fields=["website", "pagina", "oorspronkelijk_begin"], name="verdwenen_once_per_start"
            ),
        ]
        indexes = [models.Index(fields=["website", "begin"], name="verdwenen_by_start")]

    def __str__(self) -> str:
        return f"{self.titel} {self.begin:%Y-%m-%d %H:%M}"
