from django.apps import AppConfig
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from PIL import Image


class MediaConfig(AppConfig):
    name = "media"
    verbose_name = _("Pictures and documents")

    def ready(self) -> None:
        # Pillow refuses, from the header, what has over twice this number of pixels: whoever opens a
        # picture in this process, no bomb is unpacked.
        Image.MAX_IMAGE_PIXELS = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS // 2 + 1
