"""The televisions that hang in Delfshaven."""

from demo.gegevens.vormen import Lijst, Scherm

SCHERMEN = (
    Scherm(
        naam="Hal van De Kombuis",
        plek="Boven de koffietafel, bij de ingang",
        lijsten=(
            Lijst("vandaag_morgen"),
            Lijst("campagne", "week-van-de-ontmoeting"),
            Lijst("opgeslagen", "buurtmaaltijden", titel="Samen eten"),
            Lijst("gaat_niet_door"),
        ),
    ),
    Scherm(
        naam="Etalage van de redactie",
        plek="Achter het raam aan de Rösener Manzstraat",
        stand="staand",
        nacht="23:00 06:30",
        lijsten=(
            Lijst("campagne", "week-van-de-ontmoeting"),
            Lijst("vandaag_morgen"),
            Lijst("lijst", titel="Gratis deze week", filters="prijs=gratis&periode=deze-week"),
        ),
    ),
)
