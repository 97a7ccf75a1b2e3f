"""Editorial pages of Amersfoort 033."""

from demo.gegevens.vormen import Blok, Pagina

PAGINAS = (
    Pagina(
        "Over Amersfoort 033",
        "over",
        "Eén plek voor alles wat er in de wijken van Amersfoort te doen is.",
        (
            Blok(
                "tekst",
                """Vroeger had elke wijk een eigen lijst, in een la of in een bestand dat niemand bijhield. Nu staat
            alles op één plek. U kiest uw wijk en ziet wat er vandaag is.

            De website is er voor iedereen die in Amersfoort woont. Zoeken kan zonder account.""",
            ),
            Blok(
                "tekst",
                """Achter elke bladzijde zit een mens. De organisatie houdt hem zelf bij en krijgt elk kwartaal een
            bericht: klopt alles nog? Wat te oud is, halen wij weg.""",
                "Hoe blijft het kloppen?",
            ),
            Blok(
                "uitklap",
                """Ja, als wat u doet voor bewoners is en niet om winst gaat. Ook een straatgroep van drie
            mensen is welkom. Bel ons of stuur een mail.""",
                "Kan ik ook op deze website?",
            ),
            Blok("contact"),
        ),
    ),
    Pagina(
        "Contact",
        "contact",
        "Zo bereikt u de redactie van Amersfoort 033.",
        (
            Blok("contact"),
            Blok(
                "tekst",
                """De redactie werkt vanuit Loket 033 bij het stadhuis. Wilt u iemand spreken in uw eigen wijk? Vraag in
            het wijkhuis naar de buurtwerker. Die kan alles voor u opzoeken en uitprinten.""",
                "Liever in de buurt?",
            ),
            Blok("let_op", "Is er haast bij, omdat iemand in gevaar is? Bel 112.", "Spoed"),
        ),
    ),
    Pagina(
        "Privacy",
        "privacy",
        "Wij weten niet wie u bent, en dat houden wij zo.",
        (
            Blok(
                "tekst",
                """Op deze website staan geen cookies en geen knoppen van sociale media die meekijken. Wij tellen
            bezoeken zonder te weten van wie.""",
            ),
            Blok(
                "tekst",
                """Mensen die met hun naam of gezicht op deze website staan, hebben daarvoor getekend. Van gedachten
            veranderd? Eén telefoontje is genoeg.""",
                "Wie hier te zien zijn",
            ),
            Blok(
                "tekst",
                """Mails bewaren wij een jaar, aanmeldingen voor een activiteit tot een week na afloop.""",
                "Hoe lang wij iets bewaren",
            ),
            Blok(
                "uitklap",
                """U mag inzien wat wij over u hebben en het laten verbeteren of wissen. Een klacht kan ook naar
            de Autoriteit Persoonsgegevens.""",
                "Uw rechten",
            ),
        ),
    ),
    Pagina(
        "Huisregels",
        "huisregels",
        "Afspraken voor wie iets op deze website zet.",
        (
            Blok(
                "lijst",
                """Iedereen in de stad moet het kunnen lezen. Korte zinnen dus, en geen afkortingen.

            Zet erbij wat het kost en of mensen zich moeten aanmelden.

            Gebruik alleen foto's van mensen die dat goed vinden.

            Reclame, politiek en bekeren horen hier niet.

            Gaat iets niet door? Meld het dezelfde dag.""",
            ),
            Blok(
                "tekst",
                """Niet mee eens met een besluit van de redactie? Vraag om een gesprek. Wij leggen het uit en
            luisteren naar u.""",
                "Klacht over de redactie",
            ),
        ),
    ),
    Pagina(
        "Toegankelijkheid",
        "toegankelijkheid",
        "Zo zorgen wij dat iedereen deze website kan gebruiken.",
        (
            Blok(
                "tekst",
                """Wij testen deze website met mensen die blind zijn, die moeilijk lezen en die nog maar kort
            Nederlands spreken. Wat zij niet snappen, schrijven wij opnieuw.""",
            ),
            Blok(
                "tekst",
                """Kies bij het zoeken 'Wat heeft u nodig?'. Dan ziet u alleen plekken zonder drempel, met een
            ringleiding of waar het rustig is.""",
                "Zoeken op wat u nodig heeft",
            ),
            Blok("contact"),
        ),
    ),
    Pagina(
        "Iets melden?",
        "iets-melden",
        "Wie u belt bij overlast, een gat in de weg of zorgen over een ander.",
        (
            Blok("iets_melden"),
            Blok(
                "tekst",
                """Een gat in het fietspad, een volle afvalbak, een boom die op vallen staat: de gemeente wil het
            weten. Geef de straat en het dichtstbijzijnde huisnummer door.""",
                "Buiten",
            ),
            Blok(
                "tekst",
                """Gaat het niet goed met iemand in uw straat? Loket 033 kijkt mee wie er kan helpen. U hoeft niet te
            zeggen wie u bent.""",
                "Zorgen over een ander",
            ),
            Blok("let_op", "Bij brand, een ongeluk of geweld belt u 112.", "Spoed"),
        ),
    ),
    Pagina(
        "Zorgen voor een ander",
        "zorgen-voor-een-ander",
        "Zorgt u voor uw partner, ouder of kind? Hier vindt u hulp in Amersfoort.",
        (
            Blok(
                "tekst",
                """Wie voor een ander zorgt, vergeet zichzelf makkelijk. In Amersfoort zijn er mensen die u een middag
            vrij geven, die meekijken met papieren of die gewoon luisteren.

            Begin klein. Kom een keer naar het mantelzorgcafé of bel voor een gesprek.""",
            ),
            Blok("organisaties", "mantelzorg", "Wie u kan helpen"),
            Blok("activiteiten", "mantelzorg", "Binnenkort"),
        ),
    ),
)
