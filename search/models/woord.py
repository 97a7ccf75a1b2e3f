from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from search.analysis import MAX_WORD


class Woord(models.Model):
    """
    A word that is found on a site in one of its languages: what somebody may have meant who mistyped it.

    Derived; only search.spelling.vocabulary writes it. No personal data: names of people stand in texts, and of a text
    only the words without a capital are kept; no numbers, no addresses of mail. `aantal` is in how many documents it
    stood when it was last counted (each night).
    """

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+")
    taal = models.CharField(max_length=5)
    woord = models.CharField(max_length=MAX_WORD)
    stam = models.CharField(max_length=2 * MAX_WORD)
    # How it sounds (search.analysis.sounds).
    klank = models.CharField(max_length=2 * MAX_WORD)
    aantal = models.PositiveIntegerField(default=1)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("word that is found")
        verbose_name_plural = _("words that are found")
        constraints = [models.UniqueConstraint(fields=["taal", "woord", "site"], name="woord_once")]
        indexes = [
            models.Index(fields=["taal", "stam", "site"], name="woord_stam"),
            models.Index(fields=["taal", "klank", "site"], name="woord_klank"),
        ]

    def __str__(self) -> str:
        return self.woord
