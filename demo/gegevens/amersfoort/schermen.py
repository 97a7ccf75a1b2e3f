"""The television that hangs in Amersfoort."""

from demo.gegevens.vormen import Lijst, Scherm

SCHERMEN = (
    Scherm(
        naam="Loket 033",
        plek="In de wachtruimte van het stadhuis",
        nacht="19:00 08:00",
        lijsten=(
            Lijst("vandaag_morgen"),
            Lijst("opgeslagen", "buurtmaaltijden", titel="Samen eten"),
            Lijst("lijst", titel="Dit weekend", filters="periode=dit-weekend"),
            Lijst("gaat_niet_door"),
        ),
    ),
)
