"""Whether a document is what its name says."""

import io
import zipfile
from collections.abc import Callable
from pathlib import PurePath
from typing import IO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

OFFICE_PARTS = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
OPEN_DOCUMENT_TYPES = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odp": b"application/vnd.oasis.opendocument.presentation",
}
# Text that a browser or viewer could run as a page.
MARKUP = (b"<!doctype", b"<html", b"<script", b"<svg", b"<?xml", b"<iframe", b"<object")


def check_document(file: IO[bytes], name: str) -> None:
    """Reads the content; nothing is unpacked.

    Raises ValidationError with a sentence for the person who uploads: too large, wrong kind, content that
    does not fit the name, or a document with a program (macro) in it.
    """
    extension = PurePath(name).suffix.lower().lstrip(".")
    if extension not in settings.WAGTAILDOCS_EXTENSIONS:
        raise ValidationError(
            _("We cannot use this kind of file. Choose a file of the kind %(kinds)s.")
            % {"kinds": ", ".join(settings.WAGTAILDOCS_EXTENSIONS)},
            code="invalid_extension",
        )
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    if size > settings.WAGTAILDOCS_MAX_UPLOAD_SIZE:
        raise ValidationError(
            _("This file is too large (%(size)s). It can be at most %(most)s.")
            % {"size": filesizeformat(size), "most": filesizeformat(settings.WAGTAILDOCS_MAX_UPLOAD_SIZE)},
            code="file_too_large",
        )
    try:
        fits = CHECKS[extension](file, extension)
    finally:
        file.seek(0)
    if not fits:
        raise ValidationError(
            _(
                "The name of this file ends in .%(extension)s, but something else is in it, or it is "
                "damaged. Open it in the program you made it with and save it again as .%(extension)s."
            )
            % {"extension": extension},
            code="content_does_not_fit",
        )


def _is_pdf(file: IO[bytes], extension: str) -> bool:
    return file.read(5) == b"%PDF-"


def _is_office(file: IO[bytes], extension: str) -> bool:
    names = _zip_names(file)
    if names is None:
        return False
    _refuse_macros(names, "vbaproject.bin")
    return "[Content_Types].xml" in names and any(n.startswith(OFFICE_PARTS[extension]) for n in names)


def _is_open_document(file: IO[bytes], extension: str) -> bool:
    names = _zip_names(file)
    if names is None or "mimetype" not in names:
        return False
    _refuse_macros(names, "basic/", "scripts/")
    with zipfile.ZipFile(file) as archive, archive.open("mimetype") as entry:
        return entry.read(100).strip() == OPEN_DOCUMENT_TYPES[extension]


def _is_plain_text(file: IO[bytes], extension: str) -> bool:
    content = file.read()
    if b"\0" in content:
        return False
    lowered = content.lower()
    return not any(mark in lowered for mark in MARKUP)


def _zip_names(file: IO[bytes]) -> list[str] | None:
    """The names in the archive; None when it is none, or has something in front of it (a program, a page)."""
    if file.read(4) != b"PK\x03\x04":
        return None
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        return None


def _refuse_macros(names: list[str], *marks: str) -> None:
    if any(mark in name.lower() for name in names for mark in marks):
        raise ValidationError(
            _("There is a small program (a macro) in this file. Save it without macros and try again."),
            code="macro",
        )


CHECKS: dict[str, Callable[[IO[bytes], str], bool]] = {
    "pdf": _is_pdf,
    **dict.fromkeys(OFFICE_PARTS, _is_office),
    **dict.fromkeys(OPEN_DOCUMENT_TYPES, _is_open_document),
    "csv": _is_plain_text,
    "txt": _is_plain_text,
}
