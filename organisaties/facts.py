"""The one writer of phone, e-mail, "checked on" and "closed on": live at once, whatever becomes of the page."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from accounts.models import User
from cms.pages import lock_page
from organisaties.models import OrganisatiePage, Sluiting


class Contact(NamedTuple):
    telefoon: str = ""
    email: str = ""


class MeanwhileError(Exception):
    """Somebody else changed it after this person saw it; `nu` is what stands there now."""

    def __init__(self, nu: Contact) -> None:
        super().__init__()
        self.nu = nu


def schrijf_feiten(page: Page, feiten: Mapping[str, Any], door: User) -> None:
    """
    Keep `telefoon` and `email`; with `alles_klopt` today becomes the day it was checked.

    `page` is of any type with a row `feiten`. Facts hang on the page in the main language, so a translation gives
    them to that page. Raises ValidationError for a number nobody can dial.
    """
    rij = _row(page)
    rij.telefoon = feiten.get("telefoon") or ""
    rij.email = feiten.get("email") or ""
    if feiten.get("alles_klopt"):
        _checked(rij, door)
    rij.full_clean()
    rij.save()


def contact_van(page: Page) -> Contact:
    try:
        feiten = page.bronpagina.feiten
    except ObjectDoesNotExist:
        return Contact()
    return Contact(feiten.telefoon, feiten.email)


@transaction.atomic
def wijzig_contact(page: Page, nieuw: Contact, was: Contact, door: User) -> bool:
    """
    `was` is what this person saw. False when it stood there already. Raises MeanwhileError, and ValidationError for
    a number nobody can dial.
    """
    source = type(page).objects.get(pk=page.bronpagina.pk)
    # Two who change the same thing wait for each other; there may be no row of facts to wait for yet.
    lock_page(source.pk)
    nu = contact_van(source)
    if nu == nieuw:
        return False
    if nu != was:
        raise MeanwhileError(nu)
    schrijf_feiten(source, nieuw._asdict(), door)
    return True


def bevestig(page: Page, door: User | None) -> None:
    """Everything on it is still right, today. Without `door` it was said from the address of the profile."""
    rij = _row(page)
    _checked(rij, door)
    rij.save()


@transaction.atomic
def sluit(page: OrganisatiePage, van: date, tot: date, reden: str) -> Sluiting:
    """Who says the same days again, by a second tap, gives another reason at most."""
    source = page.bronpagina
    lock_page(source.pk)
    rij = Sluiting.objects.filter(pagina=source, van=van, tot=tot).first()
    rij = rij or Sluiting(pagina=source, van=van, tot=tot)
    rij.reden = reden
    rij.full_clean()
    rij.save()
    return rij


def _row(page: Page) -> Any:
    source = page.bronpagina
    model = source._meta.get_field("feiten").related_model
    rij, _created = model.objects.get_or_create(pagina=source)
    return rij


def _checked(rij: Any, door: User | None) -> None:
    rij.nagekeken_op = timezone.localdate()
    rij.nagekeken_door = door
