"""
A redacteur writes down what somebody says by phone. From "Ik schrijf dit op voor …" until done, whatever this redacteur
changes of the organisation is noted as said by that person; later one mail hands it over.
"""

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, PageLogEntry

from accounts.models import User
from cms.templatetags.wijkplein import dagnaam_datum
from organisaties.audit import schrijf_op
from organisaties.facts import Contact, contact_van, wijzig_contact
from organisaties.invitations import invite
from organisaties.models import Lidmaatschap, Namens, OrganisatiePage, Uitnodiging

WROTE = "namens.opgeschreven"


@transaction.atomic
def begin(page: OrganisatiePage, naam: str, telefoon: str, door: User) -> Namens:
    """
    `telefoon` is what the organisation says its number is: live at once when it is another one. Raises
    ValidationError for a number nobody can dial, MeanwhileError when somebody else changes it now.
    """
    page = page.bronpagina
    finish(page, door)
    row = Namens.objects.create(organisatie=page, naam=" ".join(naam.split()), door=door)
    known = contact_van(page)
    if telefoon and wijzig_contact(page, Contact(telefoon, known.email), known, door):
        note(page, door)
    return row


def finish(page: OrganisatiePage, door: User) -> None:
    Namens.objects.lopend(door).van_organisatie(page).update(klaar_op=timezone.now())


def note(page: Page, door: User) -> None:
    """Writes in the history of the page for whom this was, when `door` is writing down for somebody of it now."""
    for row in Namens.objects.lopend(door).select_related("organisatie__locale"):
        if getattr(page, "bronpagina", page).path.startswith(row.organisatie.path):
            schrijf_op(page, WROTE, door, namens=row.pk)


def written_down(page: OrganisatiePage) -> list[str]:
    """What is not handed over yet, a line per page and day: "De Soeppan (maandag 30 november)"."""
    open_rows = list(Namens.objects.van_organisatie(page).over_te_dragen().values_list("pk", flat=True))
    entries = PageLogEntry.objects.filter(action=WROTE, data__namens__in=open_rows).order_by(
        "timestamp", "pk"
    )
    lines = [
        f"{entry.label} ({dagnaam_datum(timezone.localtime(entry.timestamp).date())})" for entry in entries
    ]
    return list(dict.fromkeys(lines))


@transaction.atomic
def hand_over(page: OrganisatiePage, email: str, door: User) -> Uitnodiging:
    """One mail: an invitation that says what was written down. Raises ValidationError (organisaties.invitations)."""
    rows = Namens.objects.van_organisatie(page).over_te_dragen().order_by("-pk")
    last = rows.first()
    invitation = invite(
        page,
        email,
        Lidmaatschap.Rol.BEHEERDER,
        door,
        last.naam if last else "",
        opgeschreven=written_down(page),
    )
    rows.update(overgedragen_op=timezone.now(), klaar_op=timezone.now())
    schrijf_op(page, "namens.overgedragen", door)
    return invitation
