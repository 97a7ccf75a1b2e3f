"""What a picture file really is, and the same picture without anything a camera wrote into it."""

import io
import warnings
from pathlib import PurePath
from typing import IO, NamedTuple

from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps, ImageSequence

# Pillow's name of a format -> the extension it is stored under. Only these decoders ever see an upload.
FORMATS = {"AVIF": "avif", "GIF": "gif", "JPEG": "jpg", "PNG": "png", "WEBP": "webp"}
SAVE_OPTIONS: dict[str, dict] = {
    "AVIF": {"quality": 75, "speed": 9},
    "GIF": {"optimize": True},
    "JPEG": {"quality": 90, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 90, "method": 4},
}
MAX_FRAMES = 500


class ImageFacts(NamedTuple):
    """`format` is Pillow's name; width and height are pixels as stored, before turning."""

    format: str
    width: int
    height: int
    frames: int


def allowed_formats_text() -> str:
    return _("jpg, png, webp, avif or gif")


def inspect_image(file: IO[bytes], name: str) -> ImageFacts:
    """Reads the header only.

    Raises ValidationError with a sentence for the uploader: too large, wrong kind, or not a picture.
    """
    extension = PurePath(name).suffix.lower().lstrip(".")
    if extension not in settings.WAGTAILIMAGES_EXTENSIONS:
        raise ValidationError(
            _("We cannot use this kind of file. Choose a photo or drawing of the kind %(kinds)s.")
            % {"kinds": allowed_formats_text()},
            code="invalid_image_extension",
        )
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    if size > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
        raise ValidationError(
            _("This file is too large (%(size)s). It can be at most %(most)s.")
            % {"size": filesizeformat(size), "most": filesizeformat(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)},
            code="file_too_large",
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(file, formats=list(FORMATS))
            frames = _count_frames(image)
    except Image.DecompressionBombError:
        raise _too_many_pixels() from None
    except Exception as error:
        # A crafted file can make a decoder raise anything; each of it means the same to the uploader.
        raise _not_a_picture() from error
    width, height = image.size
    if frames > MAX_FRAMES or width * height * frames > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
        raise _too_many_pixels()
    file.seek(0)
    return ImageFacts(image.format or "", width, height, frames)


def without_metadata(file: IO[bytes], name: str) -> bytes:
    """The picture turned the right way up, in sRGB, encoded anew: no place, camera, owner or comment is left.

    Moving pictures keep their frames. Raises ValidationError like `inspect_image`, and for a damaged picture.
    """
    facts = inspect_image(file, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(file, formats=[facts.format])
            if facts.frames > 1:
                return _encode_frames(image, facts.format)
            return _encode(_bare(image, facts.format), facts.format)
    except Exception as error:
        raise _not_a_picture() from error


def stored_name(file: IO[bytes], name: str) -> str:
    """The name with the extension of what is in it: phones and browsers save a webp as "foto.jpg"."""
    facts = inspect_image(file, name)
    path = PurePath(name)
    extension = path.suffix.lower()
    if facts.format == "JPEG" and extension in {".jpg", ".jpeg"}:
        return str(path.with_suffix(extension))
    return str(path.with_suffix(f".{FORMATS[facts.format]}"))


def _count_frames(image: Image.Image) -> int:
    if not getattr(image, "is_animated", False):
        return 1
    # Counting all frames of a GIF reads the whole file; more than this is refused anyway.
    frames = 0
    for frames, _frame in enumerate(ImageSequence.Iterator(image), start=1):
        if frames > MAX_FRAMES:
            break
    image.seek(0)
    return frames


def _bare(image: Image.Image, target: str) -> Image.Image:
    """The pixels alone, in a mode that the target format can hold."""
    upright = _in_srgb(ImageOps.exif_transpose(image))
    if target == "JPEG":
        mode = "L" if upright.mode in {"1", "L"} else "RGB"
    elif target == "GIF":
        mode = "RGBA" if upright.has_transparency_data else "RGB"
    elif upright.has_transparency_data:
        mode = "RGBA"
    elif upright.mode in {"1", "L"} or upright.mode.startswith("I;16"):
        mode = "L"
    else:
        mode = "RGB"
    if upright.mode.startswith("I;16"):
        upright = upright.point(lambda value: value / 256).convert("L")
    pixels = upright.convert(mode)
    # A fresh image: what hangs in `info` (EXIF, XMP, comments, text chunks) does not come along.
    bare = Image.new(pixels.mode, pixels.size)
    bare.paste(pixels)
    return bare


def _in_srgb(image: Image.Image) -> Image.Image:
    """Without its colour profile a phone's photo would look dull, so the colours are converted first."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in {"RGB", "RGBA", "CMYK", "L"}:
        return image
    mode = "RGB" if image.mode in {"CMYK", "L"} else image.mode
    try:
        converted = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode=mode,
        )
    except ImageCms.PyCMSError:
        return image
    return converted or image


def _encode(image: Image.Image, target: str) -> bytes:
    output = io.BytesIO()
    image.save(output, format=target, **SAVE_OPTIONS[target])
    return output.getvalue()


def _encode_frames(image: Image.Image, target: str) -> bytes:
    durations, frames = [], []
    for frame in ImageSequence.Iterator(image):
        durations.append(frame.info.get("duration", 100) or 100)
        frames.append(_bare(frame, target))
    options = dict(SAVE_OPTIONS[target], save_all=True, append_images=frames[1:], duration=durations)
    if target != "AVIF":
        options["loop"] = image.info.get("loop", 0)
    output = io.BytesIO()
    frames[0].save(output, format=target, **options)
    return output.getvalue()


def _too_many_pixels() -> ValidationError:
    side = int(settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS**0.5)
    return ValidationError(
        _("This picture is too large to process. Make it smaller: at most about %(side)s by %(side)s dots.")
        % {"side": side},
        code="file_too_many_pixels",
    )


def _not_a_picture() -> ValidationError:
    return ValidationError(
        _("This file is not a picture, or it is damaged. Choose a photo or drawing of the kind %(kinds)s.")
        % {"kinds": allowed_formats_text()},
        code="invalid_image",
    )
