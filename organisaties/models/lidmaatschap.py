"""Who keeps an organisation up to date: an account is not an organisation, and one may serve several."""

from django.conf import settings
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from organisaties.models.organisatie import OrganisatiePage
from sites.models import Wijksite
from sites.site_of import wijksite_of


class LidmaatschapQuerySet(models.QuerySet["Lidmaatschap"]):
    def van(self, user: User) -> "LidmaatschapQuerySet":
        return self.filter(user=user)

    def van_organisatie(self, page: OrganisatiePage) -> "LidmaatschapQuerySet":
        """In whatever language the page is."""
        return self.filter(organisatie=page.bronpagina)

    def beheerders(self) -> "LidmaatschapQuerySet":
        return self.filter(rol=Lidmaatschap.Rol.BEHEERDER)

    def met_mensen(self) -> "LidmaatschapQuerySet":
        """As a list of people reads: who decides first, then who is there longest."""
        return self.select_related("user", "uitgenodigd_door").order_by("rol", "sinds", "pk")

    def met_pagina(self) -> "LidmaatschapQuerySet":
        return self.select_related("organisatie__locale")


class Lidmaatschap(models.Model):
    """`organisatie` is the page in the main language. Only organisaties.membership writes these rows."""

    class Rol(models.TextChoices):
        BEHEERDER = "beheerder", _("manager")
        HELPER = "helper", _("helper")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("user"),
        on_delete=models.CASCADE,
        related_name="lidmaatschappen",
    )
    organisatie = models.ForeignKey(
        OrganisatiePage, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="leden"
    )
    rol = models.CharField(_("role"), max_length=9, choices=Rol.choices)
    sinds = models.DateTimeField(_("since"), auto_now_add=True)
    uitgenodigd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("invited by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = LidmaatschapQuerySet.as_manager()

    class Meta:
        verbose_name = _("membership of an organisation")
        verbose_name_plural = _("memberships of organisations")
        constraints = [models.UniqueConstraint(fields=["user", "organisatie"], name="lidmaatschap_once")]

    def __str__(self) -> str:
        return f"{self.user_id} → {self.organisatie_id} ({self.rol})"

    @property
    def is_beheerder(self) -> bool:
        return self.rol == self.Rol.BEHEERDER

    @cached_property
    def wijksite(self) -> Wijksite | None:
        """The site where the organisation lives; None for a page that stands in no site."""
        return wijksite_of(self.organisatie)
