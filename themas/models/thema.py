from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from themas.models.begrip import Begrip, BegripQuerySet


class ThemaQuerySet(BegripQuerySet):
    def hoofdthemas(self) -> Self:
        return self.filter(ouder=None)

    def met_subthemas(self) -> Self:
        """One query more, however many themes there are."""
        return self.prefetch_related("subthemas")

    def als_boom(self) -> Self:
        """In the editors' order, each sub-theme after its main theme."""
        return self.select_related("ouder").order_by(
            Coalesce("ouder__volgorde", "volgorde"),
            Coalesce("ouder__naam", "naam"),
            F("ouder").asc(nulls_first=True),
            "volgorde",
            "naam",
        )


class Thema(Begrip):
    """What an organisation or activity is about; a sub-theme has a parent, and no children of its own."""

    ouder = models.ForeignKey(
        "self",
        verbose_name=_("part of"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="subthemas",
        help_text=_("Leave empty for a main theme."),
    )
    zin = models.CharField(
        _("one sentence"), max_length=160, blank=True, help_text=_("What people find here, in easy words.")
    )
    synoniemen = models.TextField(
        _("other words"),
        blank=True,
        help_text=_("Words that people search with, also in other languages, with commas between them."),
    )

    objects = ThemaQuerySet.as_manager()  # type: ignore[misc]

    class Meta(Begrip.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")

    @property
    def synoniemen_lijst(self) -> list[str]:
        return [woord for deel in self.synoniemen.split(",") if (woord := " ".join(deel.split()))]

    def clean(self) -> None:
        super().clean()
        if self.ouder is None:
            return
        if self.ouder == self:
            raise ValidationError({"ouder": _("A theme cannot be part of itself.")})
        if self.ouder.ouder_id is not None:
            raise ValidationError({"ouder": _("This is a sub-theme itself. Choose a main theme.")})
        if self.ouder.locale_id != self.locale_id:
            raise ValidationError({"ouder": _("Choose a theme in the same language.")})
        if self.pk and self.subthemas.exists():
            raise ValidationError({"ouder": _("This theme has sub-themes, so it cannot be one itself.")})
