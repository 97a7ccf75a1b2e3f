"""The site of Amersfoort 033."""

from demo.gegevens.amersfoort.activiteiten_stad import STAD as STAD_ACTIVITEITEN
from demo.gegevens.amersfoort.activiteiten_wijk import WIJK as WIJK_ACTIVITEITEN
from demo.gegevens.amersfoort.organisaties_stad import STAD
from demo.gegevens.amersfoort.organisaties_wijk import WIJK
from demo.gegevens.amersfoort.paginas import PAGINAS
from demo.gegevens.amersfoort.plekken import PLEKKEN
from demo.gegevens.amersfoort.schermen import SCHERMEN
from demo.gegevens.vormen import Kleuren, Melding, Menukeuze, Site

AMERSFOORT = Site(
    sleutel="amersfoort033",
    naam="Amersfoort 033",
    soort="stad",
    gemeente="Amersfoort",
    slogan="Samen eten, bewegen, leren en helpen in elke wijk van Amersfoort.",
    hostnaam="amersfoort033",
    kleuren=Kleuren("#1F5E3B", "#FFFFFF", "#FFC72C", "#1E2326", "#FAFAF5"),
    adres="Stadhuisplein 3, 3811 LM Amersfoort",
    telefoon="033-555 0190",
    telefoon_uren="ma–vr 9.00–17.00 uur",
    email="redactie@amersfoort033.example",
    kaart=(52.1720, 5.3960, 13),
    talen="",
    wijken="binnenstad soesterkwartier koppel kruiskamp liendert-rustenburg randenbroek-schuilenburg vermeerkwartier "
    "bergkwartier schothorst kattenbroek nieuwland vathorst hoogland hooglanderveen",
    themas="ontmoeting maaltijden mantelzorg vervoer sport-en-bewegen cursus-en-taal bewonersinitiatief gezondheid "
    "opvoeden geld-en-schulden wonen werk-en-vrijwilligerswerk cultuur natuur-en-tuin",
    menu=(
        Menukeuze("Agenda", "agenda"),
        Menukeuze("Organisaties", "organisaties"),
        Menukeuze("Zorgen voor een ander", "zorgen-voor-een-ander"),
        Menukeuze("Over", "over"),
        Menukeuze("Contact", "contact"),
    ),
    plaats="Amersfoort",
    plekken=PLEKKEN,
    organisaties=WIJK + STAD,
    activiteiten=WIJK_ACTIVITEITEN + STAD_ACTIVITEITEN,
    paginas=PAGINAS,
    schermen=SCHERMEN,
    meldingen=(
        Melding("Er is nu gevaar", "112", "Ambulance, brandweer of politie. Dag en nacht.", "siren"),
        Melding("Iets kapot of vies op straat", "14 033", "De gemeente. Dag en nacht.", "construction"),
        Melding(
            "Zorgen om iemand in uw straat",
            "033-555 0141",
            "Loket 033, elke werkdag van 9.00 tot 17.00 uur.",
            "heart-handshake",
        ),
        Melding(
            "Een vraag aan de wijkagent",
            "033-555 0142",
            "Geen spoed? Spreek uw bericht in, dan belt de agent terug.",
            "shield",
        ),
    ),
)
