"""How long we keep who said something about an activity, and how to reach who organises it."""

from cms.retention.registry import Retention, Then, register_retention, with_the_account

with_the_account("evenementen.EvenementFeiten", "nagekeken_door", purpose="wie een activiteit nakeek")
with_the_account("evenementen.Afwijking", "door", purpose="wie zei dat een keer anders gaat")
with_the_account("evenementen.AfwijkingPeriode", "door", purpose="wie zei dat een tijd anders gaat")
register_retention(
    Retention(
        "evenementen.EvenementFeiten",
        ("telefoon", "email"),
        "bezoekers laten bellen of mailen over een activiteit",
        "zolang de activiteit er is, of tot de organisatie het wist",
        Then.DELETED,
        by="de organisatie of de redactie",
    )
)
