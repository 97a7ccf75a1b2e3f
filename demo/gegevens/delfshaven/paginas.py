"""Editorial pages of Delfshaven."""

from demo.gegevens.vormen import Blok, Pagina

PAGINAS = (
    Pagina(
        "Over deze website",
        "over",
        "Wat u hier vindt, wie het bijhoudt en waarom u nergens een account voor nodig heeft.",
        (
            Blok(
                "tekst",
                """Delfshaven zit vol mensen die iets doen voor een ander. Op deze website staan zij bij elkaar: de
            buurthuizen, de clubs, de kerken en moskeeën, de bewoners met een goed idee. U zoekt op een woord, een dag
            of een onderwerp.

            U hoeft u nergens voor aan te melden. Wij vragen niet wie u bent en wij volgen u niet.""",
            ),
            Blok(
                "tekst",
                """De organisaties houden hun eigen bladzijde bij. Bij elke bladzijde staat wanneer die voor het
            laatst is nagekeken. Klopt er iets niet? Laat het ons weten, dan zoeken wij het uit.""",
                "Wie houdt dit bij?",
            ),
            Blok(
                "tekst",
                """Geen internet, of liever op papier? In elk buurthuis ligt een lijst met de maaltijden en
            activiteiten van deze week. U kunt ons ook bellen. Dan zoeken wij met u mee.""",
                "Ook op papier",
            ),
            Blok(
                "uitklap",
                """Organisaties die iets doen voor bewoners van Delfshaven. Groot of klein, met of zonder geld.
            Wij plaatsen geen reclame en geen politieke bijeenkomsten.""",
                "Wie mag hier staan?",
            ),
            Blok(
                "uitklap",
                """Nee. De website is van de wijk en wordt betaald door de gemeente en drie organisaties. U
            betaalt niets en wij verkopen niets.""",
                "Kost het iets?",
            ),
            Blok("contact"),
        ),
    ),
    Pagina(
        "Contact",
        "contact",
        "Bel, mail of loop binnen. U krijgt een mens, geen keuzemenu.",
        (
            Blok("contact"),
            Blok(
                "tekst",
                """Onze redactie zit in Huis van de Buurt De Kombuis. Vraag bij de balie naar de wijkredactie. Op
            dinsdag en donderdag is er bijna altijd iemand.""",
                "Langskomen",
            ),
            Blok(
                "tekst",
                """Stuur ons een mail met wat u doet, waar en wanneer. Wij maken een bladzijde voor u en leren u hoe
            u die zelf bijhoudt. Dat kost u een kwartier.""",
                "Uw organisatie op deze website",
            ),
            Blok("let_op", """Is iemand in gevaar? Bel 112. Wij zijn er niet voor spoed.""", "Spoed"),
        ),
    ),
    Pagina(
        "Privacy",
        "privacy",
        "Wat wij van u weten: zo weinig mogelijk.",
        (
            Blok(
                "tekst",
                """Deze website plaatst geen cookies en gebruikt geen programma's die u volgen. Wij tellen alleen
            hoe vaak een bladzijde wordt bekeken. Daar staat geen naam of adres bij.""",
            ),
            Blok(
                "tekst",
                """Staat u met naam en foto op deze website? Dan heeft u daar toestemming voor gegeven. Die kunt u
            altijd intrekken. Bel of mail ons en wij halen uw naam en foto dezelfde dag weg, ook uit oude versies.""",
                "Namen en foto's",
            ),
            Blok(
                "tekst",
                """Mailt u ons? Dan bewaren wij uw bericht een jaar. Daarna gooien wij het weg.""",
                "Berichten",
            ),
            Blok(
                "tekst",
                """De kaart en films komen van andere bedrijven. Zij zien uw adres op internet pas als u zelf op
            de knop drukt om de kaart of de film te openen.""",
                "Kaart en film",
            ),
            Blok(
                "uitklap",
                """U mag vragen wat wij van u hebben, dat laten verbeteren of laten weghalen. Bent u niet
            tevreden over ons antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.""",
                "Uw rechten",
            ),
            Blok("contact"),
        ),
    ),
    Pagina(
        "Huisregels",
        "huisregels",
        "Zo blijft deze website prettig voor iedereen.",
        (
            Blok(
                "tekst",
                """Wij schrijven kort en duidelijk. Wij schrijven over mensen zoals wij zelf genoemd willen worden.
            Wij laten niemand zien die dat niet wil.""",
            ),
            Blok(
                "lijst",
                """Wat u aanbiedt, is voor bewoners van Delfshaven.

            Wat het kost, staat erbij. Gratis is echt gratis.

            U bent bereikbaar op het nummer dat er staat.

            U kijkt vier keer per jaar na of alles nog klopt.

            U sluit niemand uit om geloof, kleur, geslacht of wie iemand liefheeft. Een groep alleen voor vrouwen of
            alleen voor jongeren mag.""",
                "Voor organisaties",
            ),
            Blok(
                "tekst",
                """Wij bellen u eerst. Komen wij er samen niet uit, dan halen wij de bladzijde weg.""",
                "Als het misgaat",
            ),
        ),
    ),
    Pagina(
        "Toegankelijkheid",
        "toegankelijkheid",
        "Deze website is er ook voor wie slecht ziet, hoort of leest.",
        (
            Blok(
                "tekst",
                """U kunt de letters groter maken met uw eigen telefoon of computer. Alles werkt met het
            toetsenbord en met voorleesprogramma's. Bij foto's staat in woorden wat erop te zien is.""",
            ),
            Blok(
                "tekst",
                """Bij elke plek staat of er een drempel is, of er een toilet voor een rolstoel is en of er een
            ringleiding is. Staat er 'niet bekend'? Bel dan even, voor u op weg gaat.""",
                "Bij de activiteiten",
            ),
            Blok(
                "tekst",
                """Lukt er iets niet op deze website? Vertel het ons. Wij lossen het op of sturen u de
            informatie op een andere manier.""",
                "Lukt iets niet?",
            ),
            Blok("contact"),
        ),
    ),
    Pagina(
        "Iets melden?",
        "iets-melden",
        "Een losse tegel, een kapotte lamp of zorgen om de buurvrouw: hier kunt u terecht.",
        (
            Blok("iets_melden"),
            Blok(
                "tekst",
                """Een losse stoeptegel, een kapotte lantaarn of afval naast de container meldt u bij de
            gemeente. Binnen drie werkdagen hoort u wat er gebeurt. Bellen kan ook, naar het Gemeentepunt.""",
                "Iets op straat",
            ),
            Blok(
                "tekst",
                """Hoort u al dagen niets van iemand? Ruikt het raar, of klinkt er vaak geschreeuw? Bel de
            wijkagent of een sociaal werker van het buurthuis. U hoeft uw naam niet te zeggen.""",
                "Zorgen om iemand",
            ),
            Blok(
                "uitklap",
                """Kijk eerst of u er samen uitkomt. Lukt dat niet, dan helpen de vrijwilligers van de
            Huurdersgroep u met een gesprek.""",
                "Ruzie met de buren",
            ),
            Blok("let_op", "Brand, een inbraak of iemand in gevaar? Bel 112.", "Spoed"),
        ),
    ),
    Pagina(
        "Samen eten in Delfshaven",
        "samen-eten",
        "Iedere dag is er wel ergens een tafel gedekt. Schuif aan.",
        (
            Blok(
                "tekst",
                """Eten met anderen is gezelliger en vaak goedkoper. In Delfshaven koken meer dan vijftien groepen
            voor de buurt: in kerken, moskeeën, buurthuizen en bij mensen thuis.

            Bij de meeste tafels belt u een dag van tevoren. Komt u liever niet alleen? Zeg het aan de telefoon, dan
            wacht er iemand op u bij de deur.""",
            ),
            Blok("activiteiten", "buurtmaaltijd", "De eerste maaltijden"),
            Blok("organisaties", "buurtmaaltijd", "Wie er koken"),
        ),
    ),
)
