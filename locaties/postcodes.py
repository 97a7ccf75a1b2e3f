"""Dutch postcodes: "3026AB" in the database, "3026 AB" for people; "3026" is the area around it."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

# SA, SD and SS are never given out.
FULL = re.compile(r"[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}")
AREA = re.compile(r"[1-9][0-9]{3}")


def normalise(text: str) -> str:
    """ "3026 ab" becomes "3026AB"; what is no postcode is only stripped of spaces."""
    return re.sub(r"\s", "", text).upper()


def for_people(postcode: str) -> str:
    return f"{postcode[:4]} {postcode[4:]}".strip()


def validate_postcode(postcode: str) -> None:
    if not FULL.fullmatch(postcode):
        raise ValidationError(_("This is not a postcode. Write for example 3026 AB."))


def is_postcode_or_area(postcode: str) -> bool:
    return bool(FULL.fullmatch(postcode) or AREA.fullmatch(postcode))


def validate_postcode_or_area(postcode: str) -> None:
    if not is_postcode_or_area(postcode):
        raise ValidationError(_("This is not a postcode. Write for example 3026 AB, or only 3026."))


class PostcodeField(models.CharField):
    """A postcode, kept without a space and in capitals however it was typed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 7)
        kwargs.setdefault("validators", [validate_postcode])
        super().__init__(*args, **kwargs)

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)
        return normalise(value) if value else value

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        value = self.to_python(super().pre_save(model_instance, add))
        setattr(model_instance, self.attname, value)
        return value
