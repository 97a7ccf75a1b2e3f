"""
How long we keep who keeps an organisation up to date, who asked to, what they and visitors wrote, and who is shown by
name and face.
"""

from datetime import timedelta

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from cms.jobs.registry import Report
from cms.retention.registry import Retention, Then, forget, register_retention, with_the_account
from organisaties.claim_retention import tidy_claims
from organisaties.models import Aanmelding, Aanvraag, Inzending, Melding, Namens, Uitnodiging
from organisaties.sign_up.retention import tidy_sign_ups
from organisaties.upkeep.retention import tidy_calls, tidy_reminders
from organisaties.visitor_reports.retention import tidy_visitor_reports

# So long whoever follows an old link is told what became of it.
INVITATION = timedelta(days=30)
# As long as the history, which names for whom something was written down and what the redactie said of it.
HISTORY = relativedelta(months=24)


def forget_invitations(report: Report) -> None:
    forget(Uitnodiging.objects.filter(verloopt_op__lt=timezone.now() - INVITATION), report)


def forget_for_whom(report: Report) -> None:
    forget(Namens.objects.filter(begonnen_op__lt=timezone.now() - HISTORY), report)


def forget_what_was_decided(report: Report) -> None:
    forget(Inzending.objects.besloten_voor(timezone.now() - HISTORY), report)


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
        "organisaties.Aanmelding",
        Aanmelding.GETYPT,
        "een nieuwe organisatie aanmelden",
        "90 dagen nadat het adres bewezen is; niet afgemaakt 30 dagen, dan gaat alles weg",
        Then.EMPTIED,
        tidy_sign_ups,
    )
)
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
for model in ("organisaties.Vertrouwen", "organisaties.SiteVertrouwen"):
    with_the_account(
        model, "door", purpose="wie van de redactie zei of een organisatie meteen online mag zetten"
    )
with_the_account("organisaties.Inzending", "door", purpose="wie iets instuurde, en antwoord krijgt")
with_the_account("organisaties.Inzending", "besloten_door", purpose="wie van de redactie besloot")
register_retention(
    Retention(
        "organisaties.Inzending",
        ("reden",),
        "weten wat de redactie vond van wat een organisatie instuurde",
        "24 maanden nadat erover besloten is",
        Then.DELETED,
        forget_what_was_decided,
    )
)
with_the_account("organisaties.Herinnering", "user", purpose="wie de vraag kreeg of alles nog klopt")
register_retention(
    Retention(
        "organisaties.Herinnering",
        ("verstuurd_op", "bevestigd_op"),
        "niemand twee keer hetzelfde vragen",
        "24 maanden; wie de mail niet wil, zolang de organisatie er is",
        Then.DELETED,
        tidy_reminders,
    )
)
with_the_account("organisaties.Belpoging", "door", purpose="wie van de redactie belde")
register_retention(
    Retention(
        "organisaties.Belpoging",
        ("uitkomst", "op"),
        "weten of een organisatie gebeld is",
        "24 maanden; het laatste telefoontje zolang de organisatie er is",
        Then.DELETED,
        tidy_calls,
    )
)
register_retention(
    Retention(
        "organisaties.Melding",
        Melding.PERSOONLIJK,
        "een bezoeker iets terugvragen over een melding",
        "90 dagen",
        Then.EMPTIED,
        tidy_visitor_reports,
    )
)
register_retention(
    Retention(
        "organisaties.Melding",
        ("woorden",),
        "verbeteren wat een bezoeker zag",
        "90 dagen nadat de melding is afgehandeld, en nooit langer dan een jaar",
        Then.DELETED,
        tidy_visitor_reports,
    )
)
with_the_account("organisaties.Melding", "door", purpose="wie van de redactie een melding afhandelde")
