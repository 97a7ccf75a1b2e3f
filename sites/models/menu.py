from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from sites.models.wijksite import Wijksite
from themas.models import Thema


class SiteThema(Orderable):
    """A theme that a site shows, in the site's own order. A site without rows shows them all."""

    wijksite = ParentalKey(Wijksite, on_delete=models.CASCADE, related_name="site_themas")
    thema = models.ForeignKey(
        Thema,
        verbose_name=_("theme"),
        on_delete=models.CASCADE,
        related_name="+",
        limit_choices_to={"locale__language_code": settings.LANGUAGE_CODE},
    )

    class Meta(Orderable.Meta):
        verbose_name = _("theme of the site")
        verbose_name_plural = _("themes of the site")
        constraints = [models.UniqueConstraint("wijksite", "thema", name="site_thema_once")]


class MenuItem(Orderable):
    class Plek(models.TextChoices):
        HOOFD = "hoofd", _("at the top")
        VOET = "voet", _("at the bottom")

    wijksite = ParentalKey(Wijksite, on_delete=models.CASCADE, related_name="menu_items")
    plek = models.CharField(_("place"), max_length=5, choices=Plek.choices, default=Plek.HOOFD)
    titel = models.CharField(
        _("text"), max_length=40, blank=True, help_text=_("Empty: the title of the page.")
    )
    pagina = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    url = models.CharField(_("or an address"), max_length=200, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("menu item")
        verbose_name_plural = _("menu items")

    def __str__(self) -> str:
        return self.titel or (self.pagina.title if self.pagina else self.url)

    def clean(self) -> None:
        super().clean()
        if not self.pagina and not self.url:
            raise ValidationError(_("Choose a page or fill in an address."))
        if self.url and not self.titel:
            raise ValidationError({"titel": _("An address needs a text.")})
