from typing import Any

from django import forms
from django.core.files import File
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from wagtail.documents.fields import WagtailDocumentField
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from media.document_content import check_document
from media.fields import clean_upload
from media.image_content import allowed_formats_text


class ImageUploadField(WagtailImageField):
    """A picture from a visitor's disk; what it hands on is clean. Refuses in sentences."""

    default_validators: list = []

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.help_text = _("A photo or drawing of the kind %(kinds)s, at most %(most)s.") % {
            "kinds": allowed_formats_text(),
            "most": filesizeformat(self.max_upload_size),
        }

    def to_python(self, data: UploadedFile | None) -> File | None:
        # Not WagtailImageField's: that unpacks the picture before it knows how large it is.
        upload = forms.FileField.to_python(self, data)
        if upload is not None:
            clean_upload(upload)
        return upload


class DocumentUploadField(WagtailDocumentField):
    """A document from a visitor's disk whose content fits its name. Refuses in sentences."""

    def to_python(self, data: UploadedFile | None) -> File | None:
        upload = forms.FileField.to_python(self, data)
        if upload is not None:
            check_document(upload, upload.name or "")
        return upload


class AfbeeldingForm(BaseImageForm):
    """The base of every form with which the admin uploads or changes a picture."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if stock := self.fields.get("file"):
            self.fields["file"] = ImageUploadField(
                label=stock.label, required=stock.required, widget=stock.widget
            )


class DocumentForm(BaseDocumentForm):
    """The base of every form with which the admin uploads or changes a document."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if stock := self.fields.get("file"):
            self.fields["file"] = DocumentUploadField(
                label=stock.label, required=stock.required, widget=stock.widget
            )
