from datetime import date, timedelta
from typing import Any, Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

LONGEST = 60


class ZoekvraagQuerySet(models.QuerySet["Zoekvraag"]):
    def of_site(self, site: Site | int) -> Self:
        return self.filter(site=site)

    def dagen(self, today: date, days: int) -> Self:
        """Of so many days, today the last."""
        return self.filter(dag__gt=today - timedelta(days=days), dag__lte=today)

    def per_woorden(self) -> models.QuerySet[Any, Any]:
        """
        A dict per words: `keer` (how often), `laatst` (the last day) and `nu_gevonden` (how much was found the last
        time anybody asked); the most asked first.
        """
        newest = Zoekvraag.objects.filter(
            site=models.OuterRef("site"), woorden=models.OuterRef("woorden")
        ).order_by("-dag")
        rows = self.values("site", "woorden").annotate(
            keer=models.Sum("aantal"),
            laatst=models.Max("dag"),
            nu_gevonden=models.Subquery(newest.values("gevonden")[:1]),
        )
        return rows.order_by("-keer", "woorden")


class Zoekvraag(models.Model):
    """
    How often some words were sought on a website on a day, and how much was found; nothing about who sought.

    Only search.counting.record writes it; `woorden` are folded (search.analysis) and passed search.counting.privacy.
    """

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="zoekvragen")
    dag = models.DateField()
    woorden = models.CharField(max_length=LONGEST)
    # The last time that day.
    gevonden = models.PositiveIntegerField()
    aantal = models.PositiveIntegerField(default=1)

    objects = ZoekvraagQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("search question")
        verbose_name_plural = _("search questions")
        constraints = [
            models.UniqueConstraint(fields=["site", "dag", "woorden"], name="zoekvraag_once"),
        ]
        indexes = [models.Index(fields=["site", "woorden", "dag"], name="zoekvraag_words")]

    def __str__(self) -> str:
        return f"{self.woorden} ({self.aantal})"
