from django.db import models
from django.utils.translation import gettext_lazy as _

from search.models.document import SearchDocument


class SearchFacet(models.Model):
    """A value by which a document can be filtered and counted."""

    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="facetten")
    naam = models.CharField(max_length=20)
    waarde = models.CharField(max_length=255)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("search facet")
        verbose_name_plural = _("search facets")
        constraints = [
            models.UniqueConstraint(fields=["document", "naam", "waarde"], name="searchfacet_once"),
        ]
        indexes = [models.Index(fields=["naam", "waarde", "document"], name="searchfacet_value")]

    def __str__(self) -> str:
        return f"{self.naam}:{self.waarde}"
