from datetime import date
from typing import Self

from dateutil.relativedelta import relativedelta
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from search.analysis import words
from search.models.document import SearchDocument

# Longer than this nobody remembers why it is on top.
LONGEST = relativedelta(years=1)


class UitgelichtQuerySet(models.QuerySet["Uitgelicht"]):
    def nu(self, today: date) -> Self:
        return self.filter(tot__gte=today)

    def met_stand(self) -> Self:
        """With `staat_hier`: whether the website shows the page."""
        shown = SearchDocument.objects.filter(
            site=models.OuterRef("site"), pagina__translation_key=models.OuterRef("pagina__translation_key")
        )
        return self.annotate(staat_hier=models.Exists(shown))


class Uitgelicht(models.Model):
    """A page that the editors of a website put on top for who seeks just these words."""

    site = models.ForeignKey(
        Site, verbose_name=_("website"), on_delete=models.CASCADE, related_name="uitgelicht"
    )
    zoekwoorden = models.CharField(
        _("what people type"),
        max_length=200,
        help_text=_(
            "Separated by commas, such as: rollator, looprek. Only who types just this sees it on top."
        ),
    )
    pagina = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="uitgelicht"
    )
    tot = models.DateField(
        _("until which day"), help_text=_("It ends by itself after this day; at most a year from now.")
    )
    volgorde = models.PositiveSmallIntegerField(
        _("order"), default=0, help_text=_("When there are more for the same words: the lowest comes first.")
    )

    objects = UitgelichtQuerySet.as_manager()

    class Meta:
        verbose_name = _("editors’ pick")
        verbose_name_plural = _("editors’ picks")
        ordering = ["volgorde", "pk"]

    def __str__(self) -> str:
        return self.zoekwoorden

    @property
    def is_voorbij(self) -> bool:
        return self.tot < timezone.localdate()

    @property
    def staat_op_site(self) -> bool:
        """Whether the website shows the page; one query."""
        key = self.pagina.translation_key
        return SearchDocument.objects.filter(site=self.site_id, pagina__translation_key=key).exists()

    def clean(self) -> None:
        super().clean()
        today = timezone.localdate()
        if self.zoekwoorden and not words(self.zoekwoorden):
            raise ValidationError({"zoekwoorden": _("There is no word in this.")})
        if self.tot and self.tot < today:
            raise ValidationError({"tot": _("This day is over already.")})
        if self.tot and self.tot > today + LONGEST:
            raise ValidationError({"tot": _("Choose a day within a year.")})
