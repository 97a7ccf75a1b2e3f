from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _

from sites.models.wijksite import Wijksite


class SiteRol(models.Model):
    """
    Which group holds the rights of a role on a site.

    Only sites.roles makes these groups and gives them rights; people are added to them.
    """

    class Rol(models.TextChoices):
        REDACTEUR = "redacteur", _("editor")
        EINDREDACTEUR = "eindredacteur", _("chief editor")
        SITEBEHEERDER = "sitebeheerder", _("site manager")

    wijksite = models.ForeignKey(
        Wijksite, verbose_name=_("site"), on_delete=models.CASCADE, related_name="rollen"
    )
    rol = models.CharField(_("role"), max_length=13, choices=Rol.choices)
    group = models.OneToOneField(
        Group, verbose_name=_("group"), on_delete=models.CASCADE, related_name="siterol"
    )

    class Meta:
        verbose_name = _("role on a site")
        verbose_name_plural = _("roles on sites")
        constraints = [models.UniqueConstraint(fields=["wijksite", "rol"], name="siterol_once_per_site")]

    def __str__(self) -> str:
        return self.group.name
