from typing import Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from evenementen.list_filters import filters_in


class OpgeslagenLijstQuerySet(models.QuerySet["OpgeslagenLijst"]):
    def of_site(self, site: Site | int) -> Self:
        return self.filter(site=site)


class OpgeslagenLijst(models.Model):
    """
    A list of activities with a name and a short address, /lijst/<slug>/: to print, to link to, to tell by phone.

    `filters` are the parameters of the agenda, as in its address: "thema=buurtmaaltijd&wijk=bospolder".
    """

    site = models.ForeignKey(
        Site, verbose_name=_("website"), on_delete=models.CASCADE, related_name="opgeslagen_lijsten"
    )
    titel = models.CharField(_("title"), max_length=100)
    slug = models.SlugField(
        _("short address"), max_length=60, help_text=_("What comes after /lijst/. Short, for it is printed.")
    )
    intro = models.CharField(_("introduction"), max_length=300, blank=True)
    filters = models.CharField(
        _("what is on it"),
        max_length=1000,
        help_text=_("Choose filters on the agenda and paste the address of that page here."),
    )
    volgorde = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = OpgeslagenLijstQuerySet.as_manager()

    class Meta:
        verbose_name = _("saved list")
        verbose_name_plural = _("saved lists")
        ordering = ["volgorde", "titel"]
        constraints = [
            models.UniqueConstraint(
                fields=["site", "slug"],
                name="lijst_once_per_site",
                violation_error_message=_("This website has a list with that short address already."),
            ),
        ]

    def __str__(self) -> str:
        return self.titel

    def clean(self) -> None:
        super().clean()
        self.filters = filters_in(self.filters).urlencode()
        if not self.filters:
            raise ValidationError({"filters": _("There is no filter in this address.")})

    @property
    def keuzes(self) -> QueryDict:
        return QueryDict(self.filters)

    def get_absolute_url(self) -> str:
        return reverse("lijst", urlconf=settings.SITE_URLCONF, args=[self.slug])
