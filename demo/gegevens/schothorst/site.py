"""Schothorst: a wijk of Amersfoort whose people have a site of their own, shared with that of the city."""

from demo.gegevens.schothorst.activiteiten import ACTIVITEITEN
from demo.gegevens.schothorst.organisaties import ORGANISATIES
from demo.gegevens.schothorst.plekken import PLEKKEN
from demo.gegevens.vormen import Blok, Kleuren, Menukeuze, Pagina, Site

SCHOTHORST = Site(
    sleutel="schothorst",
    naam="Schothorst",
    soort="wijk",
    gemeente="Amersfoort",
    slogan="Wat bewoners van Schothorst voor elkaar doen.",
    hostnaam="schothorst",
    kleuren=Kleuren("#5B3A82", "#FFFFFF", "#A83A00", "#FFFFFF", "#FBF9FC"),
    adres="Albert Schweitzersingel 62, 3822 BT Amersfoort",
    telefoon="033-555 0156",
    telefoon_uren="ma–vr 9.00–12.00 uur",
    email="redactie@schothorst.example",
    kaart=(52.1765, 5.3950, 15),
    talen="",
    wijken="schothorst",
    themas="ontmoeting maaltijden bewonersinitiatief natuur-en-tuin mantelzorg gezondheid sport-en-bewegen cursus-en-taal "
    "vervoer opvoeden geld-en-schulden wonen werk-en-vrijwilligerswerk cultuur",
    menu=(
        Menukeuze("Agenda", "agenda"),
        Menukeuze("Organisaties", "organisaties"),
        Menukeuze("Over", "over"),
        Menukeuze("Contact", "contact"),
    ),
    plaats="Amersfoort",
    plekken=PLEKKEN,
    organisaties=ORGANISATIES,
    activiteiten=ACTIVITEITEN,
    paginas=(
        Pagina(
            "Over Schothorst",
            "over",
            "Deze website maken bewoners zelf.",
            (
                Blok(
                    "tekst",
                    """Vijf bewoners houden deze website bij, aan de grote tafel in De Wiek. Wat hier staat, is ook te
            vinden op Amersfoort 033, de website van de hele stad. Wij schrijven het maar één keer op.""",
                ),
                Blok("contact"),
            ),
        ),
    ),
    deelt_met="amersfoort033",
)
