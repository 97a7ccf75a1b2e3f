"""
What happens to the people of an organisation; the one writer of `Lidmaatschap`.

Each of these locks the people of the organisation, so that two who leave at once do not both see the other stay.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from organisaties.audit import schrijf_op
from organisaties.membership_mail import tell_beheerder, tell_of_new_member, tell_removed
from organisaties.models import Lidmaatschap, OrganisatiePage

Rol = Lidmaatschap.Rol


class LastBeheerderError(ValidationError):
    """An organisation never loses its last beheerder, except through the redactie."""

    def __init__(self) -> None:
        super().__init__(_("There is no other manager. Choose somebody first."))


@transaction.atomic
def add_member(
    page: OrganisatiePage, user: User, rol: str, door: User | None = None, *, tell: bool = True
) -> Lidmaatschap:
    """Who belongs to it already keeps their role. `door` invited them. With `tell` all beheerders hear of it."""
    page = page.bronpagina
    lid, created = Lidmaatschap.objects.get_or_create(
        organisatie=page, user=user, defaults={"rol": rol, "uitgenodigd_door": door}
    )
    if created:
        schrijf_op(page, "lid.erbij", user, wie=user.pk, rol=rol)
        if tell:
            tell_of_new_member(lid)
    return lid


@transaction.atomic
def leave(lid: Lidmaatschap) -> None:
    """Raises LastBeheerderError."""
    _lock(lid)
    _somebody_stays_beheerder(lid)
    _end(lid, "lid.weg", lid.user)


@transaction.atomic
def remove_member(lid: Lidmaatschap, door: User, *, ook_laatste: bool = False) -> None:
    """Raises LastBeheerderError, unless `ook_laatste`: the redactie decides about the last one too."""
    _lock(lid)
    if not ook_laatste:
        _somebody_stays_beheerder(lid)
    tell_removed(lid, door)
    _end(lid, "lid.weggehaald", door)


@transaction.atomic
def change_role(lid: Lidmaatschap, rol: str, door: User, *, ook_laatste: bool = False) -> None:
    """Raises LastBeheerderError, unless `ook_laatste`."""
    _lock(lid)
    if lid.rol == rol:
        return
    if not ook_laatste:
        _somebody_stays_beheerder(lid)
    _give(lid, rol, door)


@transaction.atomic
def hand_over(van: Lidmaatschap, aan: Lidmaatschap) -> None:
    """`aan` is beheerder from now on and `van` a helper. Raises Lidmaatschap.DoesNotExist when `aan` just left."""
    _lock(van)
    aan.refresh_from_db(fields=["rol"])
    if not aan.is_beheerder:
        _give(aan, Rol.BEHEERDER, van.user)
    _give(van, Rol.HELPER, van.user)


def _lock(lid: Lidmaatschap) -> None:
    """Raises Lidmaatschap.DoesNotExist for who is no member any more; reads the role as it is now."""
    people = Lidmaatschap.objects.select_for_update().filter(organisatie=lid.organisatie_id).order_by("pk")
    roles = {row.pk: row.rol for row in people}
    if lid.pk not in roles:
        raise Lidmaatschap.DoesNotExist
    lid.rol = roles[lid.pk]


def _somebody_stays_beheerder(lid: Lidmaatschap) -> None:
    others = Lidmaatschap.objects.filter(organisatie=lid.organisatie_id).exclude(pk=lid.pk)
    if lid.is_beheerder and not others.beheerders().exists():
        raise LastBeheerderError


def _end(lid: Lidmaatschap, actie: str, door: User) -> None:
    schrijf_op(lid.organisatie, actie, door, wie=lid.user_id)
    lid.delete()


def _give(lid: Lidmaatschap, rol: str, door: User) -> None:
    lid.rol = rol
    lid.save(update_fields=["rol"])
    schrijf_op(lid.organisatie, "lid.rol", door, wie=lid.user_id, rol=rol)
    if lid.is_beheerder:
        tell_beheerder(lid, door)
