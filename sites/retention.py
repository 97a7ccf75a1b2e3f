"""How long we keep who decided something for a site; and how to reach its redactie, which is no person."""

from cms.retention.registry import Retention, Then, register_retention, with_the_account

with_the_account("sites.Koppeling", "gemaakt_door", purpose="wie het delen met een andere site begon")
with_the_account("sites.Toelating", "door", purpose="wie iets van een andere site toeliet")
with_the_account("sites.Verberging", "door", purpose="wie iets verborg")
register_retention(
    Retention(
        "sites.Wijksite",
        ("naam", "telefoon", "email"),
        "de redactie bereiken: van de site, niet van een persoon",
        "zolang de site er is",
        Then.DELETED,
        by="de platformbeheerder",
    )
)
