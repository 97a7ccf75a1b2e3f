"""Words and wijken as boxes to tick: everything in sight, nothing in a list that asks for a key to be held."""

from django import forms

from themas.models import Thema


def ticks() -> forms.CheckboxSelectMultiple:
    return forms.CheckboxSelectMultiple(attrs={"class": "beheer-keuzes"})


def thema_label(thema: Thema) -> str:
    """Choices must come with their main theme read (`als_boom`)."""
    return f"{thema.ouder} › {thema}" if thema.ouder else str(thema)
