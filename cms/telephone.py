"""Telephone numbers as people in the Netherlands write and dial them."""

import re
from typing import Any

import phonenumbers
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

REGION = "NL"
# Numbers without an area code: 112, 113, 144 and the gemeenten's 14 + area code (14 010, 14 0900).
SHORT_NUMBER = re.compile(r"^(?:1\d{2}|14\d{3,4})$")


def digits(text: str) -> str:
    return re.sub(r"[^\d+]", "", text)


def validate_telephone(text: str) -> None:
    """Raises ValidationError for what nobody can dial."""
    if SHORT_NUMBER.match(digits(text)):
        return
    try:
        valid = phonenumbers.is_valid_number(phonenumbers.parse(text, REGION))
    except phonenumbers.NumberParseException:
        valid = False
    if not valid:
        raise ValidationError(_("This is not a phone number. Write for example 010 123 45 67."))


def tel_uri(text: str) -> str:
    """The number as a link: "tel:+31105550123", or "tel:14010" for a short one; "" for no number."""
    if not text:
        return ""
    if SHORT_NUMBER.match(digits(text)):
        return f"tel:{digits(text)}"
    try:
        number = phonenumbers.parse(text, REGION)
    except phonenumbers.NumberParseException:
        return f"tel:{digits(text)}"
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.RFC3966)


def subscriber_digits(text: str) -> str:
    """The digits that a number has however it is written: "105550123" of 010 555 01 23 and of +31 (0)10-5550123.

    "" for a short number, which many share, and for what is no number.
    """
    if not text or SHORT_NUMBER.match(digits(text)):
        return ""
    try:
        return str(phonenumbers.parse(text, REGION).national_number)
    except phonenumbers.NumberParseException:
        return ""


class TelephoneField(models.CharField):
    """A phone number, kept as the organisation writes it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 25)
        kwargs.setdefault("validators", [validate_telephone])
        super().__init__(*args, **kwargs)
