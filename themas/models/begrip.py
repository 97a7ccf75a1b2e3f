from typing import Any, ClassVar, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from themas.pictograms import PictogramField


class BegripQuerySet(models.QuerySet):
    def in_taal(self, code: str) -> Self:
        return self.filter(locale__language_code=code)


class Begrip(TranslatableMixin, models.Model):
    """
    A word of the shared vocabulary, one row per language.

    The row in the main language is the source: it comes first, and its `shared_fields` go to all.
    """

    shared_fields: ClassVar[tuple[str, ...]] = ("slug", "pictogram", "volgorde")
    override_translatable_fields = [SynchronizedField(name, overridable=False) for name in shared_fields]

    naam = models.CharField(_("name"), max_length=60, help_text=_("A word that everybody knows."))
    slug = models.SlugField(
        _("name in addresses"), max_length=60, help_text=_("Stands in links; the same in every language.")
    )
    pictogram = PictogramField(
        _("pictogram"),
        default="circle-dot",
        help_text=_("Choose a drawing, or type the name of one of lucide.dev."),
    )
    volgorde = models.PositiveSmallIntegerField(
        _("order"), default=100, help_text=_("A lower number comes first.")
    )

    objects = BegripQuerySet.as_manager()

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering = ["volgorde", "naam"]
        constraints = [
            models.UniqueConstraint(fields=["slug", "locale"], name="%(class)s_slug_per_language"),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def is_source(self) -> bool:
        return self.locale.language_code == settings.LANGUAGE_CODE

    def clean(self) -> None:
        super().clean()
        same_word = type(self)._default_manager.filter(translation_key=self.translation_key)
        others = type(self)._default_manager.exclude(translation_key=self.translation_key)
        if others.filter(slug=self.slug).exists():
            raise ValidationError({"slug": _("Another one already has this name in addresses.")})
        if self.is_source:
            return
        source = same_word.filter(locale=Locale.get_default()).first()
        if source is None:
            raise ValidationError(_("Add it in the main language first; then translate it."))
        if source.slug != self.slug:
            raise ValidationError(
                {"slug": _("This must be “%(slug)s”, as in the main language.") % {"slug": source.slug}}
            )

    @transaction.atomic
    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        if self.is_source:
            self.get_translations().update(**{name: getattr(self, name) for name in self.shared_fields})
