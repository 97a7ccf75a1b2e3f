"""The site of Delfshaven."""

from demo.gegevens.delfshaven.activiteiten_eten import ETEN
from demo.gegevens.delfshaven.activiteiten_leren import LEREN
from demo.gegevens.delfshaven.activiteiten_vrije_tijd import VRIJE_TIJD as VRIJE_TIJD_ACTIVITEITEN
from demo.gegevens.delfshaven.campagnes import CAMPAGNES
from demo.gegevens.delfshaven.engels import ENGELS
from demo.gegevens.delfshaven.organisaties_bewoners import BEWONERS
from demo.gegevens.delfshaven.organisaties_diensten import DIENSTEN
from demo.gegevens.delfshaven.organisaties_hulp import HULP
from demo.gegevens.delfshaven.organisaties_vrije_tijd import VRIJE_TIJD
from demo.gegevens.delfshaven.paginas import PAGINAS
from demo.gegevens.delfshaven.plekken import PLEKKEN
from demo.gegevens.delfshaven.schermen import SCHERMEN
from demo.gegevens.vormen import Kleuren, Melding, Menukeuze, Site

DELFSHAVEN = Site(
    sleutel="delfshaven",
    naam="Delfshaven",
    soort="wijk",
    gemeente="Rotterdam",
    slogan="Alles wat er in Delfshaven te doen is, en wie u kan helpen.",
    hostnaam="delfshaven",
    kleuren=Kleuren("#00566B", "#FFFFFF", "#B4430E", "#FFFFFF", "#FBF8F3"),
    adres="Rösener Manzstraat 80, 3026 TV Rotterdam",
    telefoon="010-555 0190",
    telefoon_uren="ma–do 10.00–16.00 uur",
    email="redactie@delfshaven.example",
    kaart=(51.9128, 4.4460, 14),
    talen="en",
    wijken="bospolder tussendijken spangen oud-mathenesse middelland nieuwe-westen historisch-delfshaven",
    themas="maaltijden ontmoeting sport-en-bewegen cursus-en-taal geld-en-schulden gezondheid mantelzorg vervoer "
    "opvoeden wonen werk-en-vrijwilligerswerk cultuur natuur-en-tuin bewonersinitiatief",
    menu=(
        Menukeuze("Agenda", "agenda"),
        Menukeuze("Organisaties", "organisaties"),
        Menukeuze("Samen eten", "samen-eten"),
        Menukeuze("Over", "over"),
        Menukeuze("Contact", "contact"),
    ),
    plaats="Rotterdam",
    plekken=PLEKKEN,
    organisaties=BEWONERS + HULP + VRIJE_TIJD + DIENSTEN,
    activiteiten=ETEN + LEREN + VRIJE_TIJD_ACTIVITEITEN,
    paginas=PAGINAS,
    campagnes=CAMPAGNES,
    schermen=SCHERMEN,
    meldingen=(
        Melding("Er is nu gevaar", "112", "Ambulance, brandweer of politie. Dag en nacht.", "siren"),
        Melding("Iets kapot of vies op straat", "14 010", "De gemeente. Dag en nacht.", "construction"),
        Melding(
            "Zorgen om iemand in uw straat",
            "010-555 0120",
            "Huis van de Buurt De Kombuis, elke werkdag van 9.00 tot 17.00 uur.",
            "heart-handshake",
        ),
        Melding(
            "Een vraag aan de wijkagent",
            "010-555 0171",
            "Geen spoed? Spreek uw bericht in, dan belt de agent terug.",
            "shield",
        ),
    ),
    engels=ENGELS,
)
