"""What an address may say where a number of a row belongs."""

from django.urls import register_converter
from django.urls.converters import IntConverter


class RowIdConverter(IntConverter):
    """A larger number names no row, and is an error to a database that is asked for it."""

    regex = "[0-9]{1,9}"


register_converter(RowIdConverter, "id")
