"""The one writer of phone, e-mail and "checked on": live at once, whatever becomes of the page."""

from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from wagtail.models import Page

from accounts.models import User


def schrijf_feiten(page: Page, feiten: Mapping[str, Any], door: User) -> None:
    """
    Keep `telefoon` and `email`; with `alles_klopt` today becomes the day it was checked.

    `page` is of any type with a row `feiten`. Facts hang on the page in the main language, so a translation gives
    them to that page. Raises ValidationError for a number nobody can dial.
    """
    source = page.bronpagina
    model = source._meta.get_field("feiten").related_model
    rij, _created = model.objects.get_or_create(pagina=source)
    rij.telefoon = feiten.get("telefoon") or ""
    rij.email = feiten.get("email") or ""
    if feiten.get("alles_klopt"):
        rij.nagekeken_op = timezone.localdate()
        rij.nagekeken_door = door
    rij.full_clean()
    rij.save()
