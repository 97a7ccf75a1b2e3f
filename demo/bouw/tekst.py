"""Paragraphs as the blocks of a description."""

from django.utils.html import format_html_join
from wagtail.rich_text import RichText

from demo.gegevens.vormen import alineas


def als_html(tekst: str) -> str:
    return format_html_join("", "<p>{}</p>", ((alinea,) for alinea in alineas(tekst)))


def als_lijst(tekst: str) -> str:
    return f"<ul>{format_html_join('', '<li>{}</li>', ((punt,) for punt in alineas(tekst)))}</ul>"


def beschrijving(tekst: str) -> list[tuple[str, RichText]]:
    return [("tekst", RichText(als_html(tekst)))]
