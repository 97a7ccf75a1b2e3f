from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string
from wagtail.search import index

from cms.telephone import TelephoneField


class PersoonQuerySet(models.QuerySet["Persoon"]):
    def op_pagina(self, page_id: int) -> "PersoonQuerySet":
        return self.filter(organisaties__pagina_id=page_id)


class Persoon(index.Indexed, models.Model):
    """
    Somebody who is shown by name and face, with their consent.

    Pages point here and hold no names themselves: withdrawing consent deletes this row (with the photo), and
    every page and every old revision loses the person by itself.
    """

    site = models.ForeignKey(
        "wagtailcore.Site",
        verbose_name=_("site"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="personen",
        help_text=_("Editors of this site can choose and change this person."),
    )
    naam = models.CharField(_("name"), max_length=100, help_text=_("As they want to be known."))
    foto = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    telefoon = TelephoneField(_("phone"), blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    toestemming_op = models.DateField(
        _("consent given on"), help_text=_("The day this person said yes to being shown here.")
    )
    toestemming_vastgelegd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("consent written down by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        editable=False,
    )

    search_fields = [index.AutocompleteField("naam")]

    objects = PersoonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["naam", "pk"]

    def __str__(self) -> str:
        return self.naam

    def clean(self) -> None:
        super().clean()
        if not self.toestemming_op:
            raise ValidationError({"toestemming_op": _("Without consent a person can't be shown.")})

    def trek_toestemming_in(self) -> None:
        """Delete the person and the photo, unless another person has the same photo."""
        foto = self.foto
        self.delete()
        if foto is not None and not Persoon.objects.filter(foto=foto).exists():
            foto.delete()
