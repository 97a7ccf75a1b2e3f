from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition, get_upload_to
from wagtail.search import index

from media.fields import CheckedDocumentField, CleanImageField


class Afbeelding(AbstractImage):
    """A picture, with what is on it in words, who made it and who agreed to be in it."""

    file = CleanImageField(
        verbose_name=_("file"), upload_to=get_upload_to, width_field="width", height_field="height"
    )
    description = models.CharField(
        _("description"),
        max_length=255,
        help_text=_("What do you see? People who cannot see the picture hear this sentence."),
    )
    maker = models.CharField(
        _("maker"), max_length=255, blank=True, help_text=_("Who took the photo or made the drawing?")
    )
    toestemming = models.CharField(
        _("permission"),
        max_length=255,
        blank=True,
        help_text=_("Are there people in it who can be recognised? Say who agreed, and when."),
    )

    # No tags: a free list of words, shared with every other site, that nobody keeps.
    admin_form_fields = (
        "title",
        "file",
        "description",
        "maker",
        "toestemming",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [*AbstractImage.search_fields, index.SearchField("maker")]

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")


class Rendition(AbstractRendition):
    """A picture in one size and format, made when a page first asks for it."""

    image = models.ForeignKey(Afbeelding, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="media_rendition_once"
            )
        ]


class Document(AbstractDocument):
    """A file to download."""

    file = CheckedDocumentField(upload_to="documents", verbose_name=_("file"))
    # As in AbstractDocument, but Wagtail's own Document stays installed and holds the plain reverse names.
    tags = TaggableManager(verbose_name=_("tags"), help_text=None, blank=True, related_name="media_documents")

    admin_form_fields = ("title", "file", "collection")

    class Meta(AbstractDocument.Meta):
        default_related_name = "media_documents"
        verbose_name = _("document")
        verbose_name_plural = _("documents")
