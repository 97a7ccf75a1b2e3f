"""How long we keep who keeps an organisation up to date, who asked to, and who is shown by name and face."""

from datetime import timedelta

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from cms.jobs.registry import Report
from cms.retention.registry import Retention, Then, forget, register_retention, with_the_account
from organisaties.claim_retention import tidy_claims
from organisaties.models import Aanvraag, Namens, Uitnodiging

# So long whoever follows an old link is told what became of it.
INVITATION = timedelta(days=30)
# As long as the history that names for whom something was written down.
ON_BEHALF = relativedelta(months=24)


def forget_invitations(report: Report) -> None:
    forget(Uitnodiging.objects.filter(verloopt_op__lt=timezone.now() - INVITATION), report)


def forget_for_whom(report: Report) -> None:
    forget(Namens.objects.filter(begonnen_op__lt=timezone.now() - ON_BEHALF), report)


with_the_account("organisaties.Lidmaatschap", "user", purpose="wie een organisatie bijhoudt")
with_the_account("organisaties.Lidmaatschap", "uitgenodigd_door", purpose="wie een lid uitnodigde")
register_retention(
    Retention(
        "organisaties.Uitnodiging",
        ("email", "naam"),
        "iemand vragen een organisatie bij te houden",
        "tot zij is aangenomen of ingetrokken, en anders 30 dagen na haar laatste dag",
        Then.DELETED,
        forget_invitations,
    )
)
with_the_account("organisaties.Uitnodiging", "door", purpose="wie iemand uitnodigde")
register_retention(
    Retention(
        "organisaties.Aanvraag",
        Aanvraag.PERSOONLIJK,
        "besluiten of iemand bij een organisatie hoort",
        "onbewezen 7 dagen, onbeslist 60 dagen, na het besluit 90 dagen",
        Then.EMPTIED,
        tidy_claims,
    )
)
with_the_account("organisaties.Aanvraag", "besloten_door", purpose="wie over een aanvraag besloot")
register_retention(
    Retention(
        "organisaties.Namens",
        ("naam",),
        "weten voor wie de redactie iets opschreef",
        "24 maanden",
        Then.DELETED,
        forget_for_whom,
    )
)
with_the_account("organisaties.Namens", "door", purpose="wie van de redactie iets opschreef")
register_retention(
    Retention(
        "organisaties.OrganisatieFeiten",
        ("telefoon", "email"),
        "bezoekers laten bellen of mailen met een organisatie",
        "zolang de organisatie op de site staat, of tot zij het wist",
        Then.DELETED,
        by="de organisatie of de redactie",
    )
)
with_the_account("organisaties.OrganisatieFeiten", "nagekeken_door", purpose="wie een profiel nakeek")
register_retention(
    Retention(
        "organisaties.Persoon",
        ("naam", "telefoon", "email", "foto", "toestemming_op"),
        "een contactpersoon laten zien, met toestemming",
        "tot de persoon de toestemming intrekt",
        Then.DELETED,
        by="de link in elke mail aan de persoon, of de redactie",
    )
)
with_the_account(
    "organisaties.Persoon", "toestemming_vastgelegd_door", purpose="wie de toestemming vastlegde"
)
register_retention(
    Retention(
        "organisaties.OrganisatiePersoon",
        ("persoon", "rol"),
        "waar een contactpersoon te zien is",
        "tot de persoon de toestemming intrekt",
        Then.DELETED,
        by="met de persoon",
    )
)
