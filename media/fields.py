from mimetypes import guess_type

from django.core.files.base import ContentFile, File
from django.core.files.uploadedfile import UploadedFile
from django.db import models
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from media.document_content import check_document
from media.image_content import inspect_image, stored_name, without_metadata


def clean_upload(upload: File) -> None:
    """Replaces the bytes of an uploaded picture by those without metadata; raises ValidationError.

    In place, because Wagtail's upload of several pictures stores the very same object while it waits for the
    description.
    """
    bare = without_metadata(upload, upload.name or "")
    upload.seek(0)
    upload.truncate()
    upload.write(bare)
    upload.flush()
    upload.seek(0)
    upload.size = len(bare)
    upload.metadata_removed = True  # type: ignore[attr-defined]


def forget_claim(content: File, name: str) -> None:
    """A bucket gives a file out as what it is called: what the browser of the uploader called it may be a page."""
    if isinstance(content, UploadedFile):
        content.content_type = guess_type(name)[0]


class CleanImageFieldFile(WagtailImageFieldFile):
    """Every road to the storage passes `save`, also those without a form: no picture is kept as it came."""

    def get_image_dimensions(self) -> tuple[int, int]:
        # From the header: Wagtail's own way unpacks the whole picture to learn its size.
        close = self.closed
        self.open()
        try:
            facts = inspect_image(self, self.name)
        finally:
            if close:
                self.close()
            else:
                self.seek(0)
        return facts.width, facts.height

    def save(self, name: str, content: File, save: bool = True) -> None:
        content.seek(0)
        name = stored_name(content, name)
        if not getattr(content, "metadata_removed", False):
            content = ContentFile(without_metadata(content, name), name=name)
        forget_claim(content, name)
        super().save(name, content, save)


class CleanImageField(WagtailImageField):
    """Stores a picture upright and without metadata; raises ValidationError for anything but a picture."""

    attr_class = CleanImageFieldFile


class CheckedDocumentFieldFile(models.fields.files.FieldFile):
    def save(self, name: str, content: File, save: bool = True) -> None:
        check_document(content, name)
        forget_claim(content, name)
        super().save(name, content, save)


class CheckedDocumentField(models.FileField):
    """Stores a document only when its content fits its name; raises ValidationError otherwise."""

    attr_class = CheckedDocumentFieldFile
