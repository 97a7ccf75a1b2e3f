"""Residents, volunteers, welfare, care and charities of Amersfoort."""

from demo.gegevens.vormen import Gesloten, Mens, Organisatie

WIJK = (
    Organisatie(
        "Soesterkwartier Kookt",
        "bewonersinitiatief",
        "Buren koken voor buren in de oude remise, twee keer per maand.",
        """Waar vroeger locomotieven stonden, staan nu lange tafels. Vier kookploegen wisselen elkaar af. De ene ploeg
        houdt van stamppot, de andere van Syrisch.

        U betaalt vijf euro of wat u kunt missen. Wie een U-pas heeft, eet voor de helft.""",
        "buurtmaaltijd ontmoeting bewonersinitiatief",
        "remise",
        doelgroepen="ouderen alleenstaanden",
        behoeften="vegetarisch",
        telefoon="033-555 0101",
        email="eten@soesterkwartierkookt.example",
        mensen=(
            Mens("Marja", "Wissel-Overbeek", "kookploeg dinsdag", "vrouw kort licht", "06-5550 0130"),
            Mens("Hassan", "Darwish-Tak", "kookploeg zondag", "man baard getint"),
        ),
        talen="nl ar",
        beeld="maaltijd",
        nagekeken=11,
    ),
    Organisatie(
        "Pluktuin Vathorst",
        "bewonersinitiatief",
        "Een tuin tussen de nieuwe huizen. Plukken mag, helpen ook.",
        """Tussen twee rijen nieuwbouw lag een kaal veld. Nu staan er appelbomen, bessen en een oven van leem. Alles
        wat rijp is, hangt een groen lint aan. Dan mag u het plukken.

        Op zaterdag werken wij met een ploegje. Kinderen zijn baas over het kippenhok.""",
        "moestuin bewonersinitiatief opvoeden",
        "laaktuin",
        doelgroepen="kinderen ouders",
        wijken="vathorst",
        telefoon="033-555 0102",
        email="pluk@pluktuinvathorst.example",
        uren="za 10.00-13.00",
        mensen=(Mens("Femke", "Appelman-Diallo", "tuinvrouw", "vrouw krul bruin"),),
        beeld="tuin",
        nagekeken=25,
    ),
    Organisatie(
        "Bewoners Kruiskamp Samen",
        "bewonersinitiatief",
        "Van geveltuin tot buurtfeest: bewoners die samen iets voor elkaar krijgen.",
        """Wij begonnen met één brief over een kapotte lantaarn. Nu zijn wij met zestig mensen en krijgen wij ieder
        jaar geld voor ideeën uit de straat.

        Wat vorig jaar lukte: een bank bij de bushalte, een Repair-kast en een iftar voor driehonderd mensen.""",
        "bewonersinitiatief wonen ontmoeting",
        "zonnewijzer",
        telefoon="033-555 0103",
        email="hoi@kruiskampsamen.example",
        uren="wo 19.30-21.30",
        mensen=(
            Mens("Aicha", "Ziani-Prins", "voorzitter", "vrouw hoofddoek getint"),
            Mens("Kees", "Lantinga-Boer", "schrijft de aanvragen", "man grijs licht bril"),
        ),
        talen="nl ber tr",
        beeld="straat",
        nagekeken=39,
    ),
    Organisatie(
        "Fietsendokter Joop",
        "bewonersinitiatief",
        "Joop maakt uw fiets in zijn garage. U betaalt alleen het onderdeel.",
        """Joop was veertig jaar monteur bij de spoorwegen. Stilzitten kan hij niet. Dus staat zijn garage open voor
        fietsen, rollators en kinderwagens.

        Bel eerst. Joop belt terug en vertelt wanneer u kunt komen. Hij drinkt zijn koffie zwart.""",
        "vervoer bewonersinitiatief geld-en-schulden",
        "thuis-joop",
        doelgroepen="mensen-met-weinig-geld",
        telefoon="033-555 0104",
        email="joop@fietsendokter.example",
        bellen="elke ochtend voor tien uur",
        mensen=(Mens("Joop", "van Spoorenberg", "fietsendokter", "man kaal licht bril"),),
        beeld="fiets",
        nagekeken=80,
    ),
    Organisatie(
        "Boomgaard Juttepeer",
        "bewonersinitiatief",
        "Oude fruitbomen in Nieuwland, verzorgd door de buurt.",
        """De straten heten hier naar peren, maar de bomen waren bijna weg. Wij hebben er zestig geplant, van rassen
        die niemand meer kent.

        In het voorjaar snoeien wij, in het najaar persen wij sap. Een school heeft er een klaslokaal van takken.""",
        "natuur-en-tuin bewonersinitiatief",
        "juttepeer",
        doelgroepen="kinderen ouderen",
        behoeften="rustig",
        telefoon="033-555 0105",
        email="peer@boomgaardjuttepeer.example",
        uren="zo 13.00-16.00",
        mensen=(Mens("Hilde", "Gaardenaar", "snoeimeester", "vrouw grijs licht"),),
        beeld="tuin",
        nagekeken=66,
    ),
    Organisatie(
        "Verhalenhuis Havik",
        "bewonersinitiatief",
        "Bewoners van de binnenstad vertellen elkaar hun verhaal.",
        """Een verhaal van tien minuten, een kaars en een kring van stoelen. Meer is er niet nodig. De ene avond gaat
        het over vluchten, de andere over verliefd worden op de markt.

        Wilt u ook vertellen? Jasmijn helpt u op weg. Opschrijven hoeft niet.""",
        "boeken-en-verhalen ontmoeting bewonersinitiatief",
        "havikhuis",
        doelgroepen="ouderen",
        behoeften="rustig",
        telefoon="033-555 0106",
        email="luister@verhalenhuishavik.example",
        uren="do 19.30-22.00",
        mensen=(Mens("Jasmijn", "Roodenrijs", "gastvrouw", "vrouw lang licht"),),
        talen="nl en fa",
        beeld="boeken",
        nagekeken=29,
    ),
    Organisatie(
        "Graag Gereden",
        "vrijwilligers",
        "Vrijwilligers rijden u naar ziekenhuis, kapper of kleinkind.",
        """Wij hebben drie elektrische auto's en twintig chauffeurs. Eén auto heeft een oprijplaat voor een rolstoel.

        U wordt lid voor tien euro per jaar. Een rit kost 40 cent per kilometer. Bel een dag van tevoren, liefst in
        de ochtend.""",
        "meerijden aangepast-vervoer mantelzorg",
        "zonnewijzer",
        doelgroepen="ouderen mensen-met-een-beperking",
        behoeften="rolstoel",
        wijken="binnenstad soesterkwartier kruiskamp liendert-rustenburg schothorst kattenbroek nieuwland vathorst hoogland "
        "randenbroek-schuilenburg",
        telefoon="033-555 0107",
        email="rit@graaggereden.example",
        bellen="elke werkdag van 9.00 tot 12.30 uur",
        uren="ma-vr 9.00-12.30",
        mensen=(Mens("Toos", "Wielemaker", "planner", "vrouw grijs licht bril", "06-5550 0131"),),
        talen="nl en",
        beeld="bus",
        nagekeken=8,
    ),
    Organisatie(
        "Buurthulp Nieuwland",
        "vrijwilligers",
        "Een lamp ophangen, de hond uitlaten, een formulier: wij komen helpen.",
        """Kleine klussen zijn soms groot als je ze zelf niet kunt. Onze vrijwilligers wonen om de hoek en komen
        meestal binnen een week.

        Wij doen geen zware verbouwing en geen zorg. De hulp is gratis. Een kop thee is genoeg.""",
        "hulp-in-huis klussen-en-repareren wonen ontmoeting",
        "watersteeg",
        doelgroepen="ouderen alleenstaanden",
        wijken="nieuwland kattenbroek",
        telefoon="033-555 0108",
        email="klus@buurthulpnieuwland.example",
        uren="di,do 9.30-11.30",
        mensen=(Mens("Rob", "Dijkslag-Bruin", "verdeelt de klussen", "man kort licht"),),
        beeld="werkplaats",
        nagekeken=47,
    ),
    Organisatie(
        "Taalvrijwilligers 033",
        "vrijwilligers",
        "Leer Nederlands met een vaste vrijwilliger, thuis of in de wijk.",
        """U krijgt een taalmaatje dat een jaar lang iedere week komt. Samen leest u post, belt u de school en oefent u
        woorden voor uw werk.

        Taalmaatjes krijgen eerst drie avonden training. Ervaring is niet nodig, geduld wel.""",
        "nederlands-leren ontmoeting werk-en-vrijwilligerswerk",
        "wiekslag zonnewijzer",
        doelgroepen="nieuw-in-nederland ouders",
        behoeften="taalhulp",
        wijken="liendert-rustenburg kruiskamp randenbroek-schuilenburg schothorst",
        telefoon="033-555 0109",
        email="taal@taal033.example",
        uren="ma,wo 10.00-14.00",
        mensen=(
            Mens("Selam", "Tesfay-Loman", "koppelt maatjes", "vrouw krul donker"),
            Mens("Bert", "Nijkamp-Ober", "trainer", "man grijs licht"),
        ),
        talen="nl ti ar en",
        beeld="boeken",
        nagekeken=16,
    ),
    Organisatie(
        "Goedendaglijn Amersfoort",
        "vrijwilligers",
        "Iedere week een vrijwilliger aan de telefoon die naar u luistert.",
        """Een vast iemand, op een vast moment. Dat geeft houvast als de dagen op elkaar lijken. De gesprekken duren
        een half uur en gaan over van alles.

        Onze bellers spreken ook Turks, Frans en gebarentaal via beeld.""",
        "maatje-en-bezoek mantelzorg",
        "",
        doelgroepen="ouderen alleenstaanden mensen-met-een-beperking",
        behoeften="rustig",
        wijken="binnenstad kruiskamp liendert-rustenburg randenbroek-schuilenburg hoogland",
        telefoon="033-555 0110",
        email="bel@goedendaglijn033.example",
        bellen="elke dag van 10.00 tot 16.00 uur",
        mensen=(Mens("Greet", "Hoornsma", "coördinator", "vrouw grijs licht"),),
        talen="nl tr fr",
        beeld="telefoon",
        nagekeken=53,
    ),
    Organisatie(
        "Stadskamer De Muurbloem",
        "welzijn",
        "Huiskamer van de binnenstad, voor wie even wil zitten.",
        """Midden tussen de winkels staat een deur open waar u niets hoeft te kopen. U kunt er zitten, eten, biljarten
        en de was doen.

        Er komen studenten, daklozen, mensen met een burn-out en mevrouw De Wit van 91. Iedereen helpt een handje mee.
        Het dagmenu kost twee euro.""",
        "ontmoeting buurtmaaltijd gezondheid",
        "stadskamer",
        doelgroepen="alleenstaanden mensen-met-weinig-geld mensen-met-een-beperking",
        behoeften="rustig vegetarisch",
        telefoon="033-555 0111",
        email="deur@demuurbloem.example",
        website="https://demuurbloem.example",
        uren="ma-vr 9.30-17.00; za 11.00-15.00",
        mensen=(
            Mens("Yvette", "Haverland", "gastvrouw", "vrouw knot licht"),
            Mens("Moussa", "Traoré-Stam", "ervaringswerker", "man kort donker"),
        ),
        talen="nl en fr",
        beeld="huiskamer",
        nagekeken=5,
        kvk="90000201",
    ),
    Organisatie(
        "Buurthuis Het Seinhuis",
        "welzijn",
        "Het buurthuis van het Soesterkwartier, met een zaal, keuken en moestuin.",
        """Op maandag zit de kaartclub in de blauwe zaal, op dinsdag dansen er dertig peuters. In de keuken pruttelt
        meestal iets.

        Onze buurtwerkers lopen ook buiten rond. U herkent ze aan de gele tas. Vraag gerust om hulp bij geld, wonen
        of iets met de kinderen.""",
        "ontmoeting opvoeden cursus-en-taal",
        "seinhuis",
        doelgroepen="ouderen ouders kinderen",
        wijken="soesterkwartier",
        telefoon="033-555 0112",
        email="trein@hetseinhuis.example",
        uren="ma-do 8.30-22.00; vr 8.30-17.00",
        mensen=(
            Mens("Dirk", "Rangeerman", "beheerder", "man baard licht"),
            Mens("Ayla", "Çetinkol", "buurtwerker", "vrouw lang getint"),
        ),
        talen="nl tr en",
        beeld="buurthuis",
        nagekeken=13,
    ),
    Organisatie(
        "Wijkhuis De Zonnewijzer",
        "welzijn",
        "Wijkhuis aan het Neptunusplein met hulp, cursussen en een goedkope lunch.",
        """Iedereen komt voor boodschappen langs het Neptunusplein. Daarom zitten wij hier, naast de groenteman.

        Aan de balie helpen wij met uw vraag. In de middag is er taalles, in de avond sport. Op vrijdag staat er
        een buffet van vrouwen uit de wijk.""",
        "ontmoeting cursus-en-taal geld-en-schulden buurtmaaltijd",
        "zonnewijzer",
        doelgroepen="ouders ouderen nieuw-in-nederland",
        behoeften="taalhulp halal",
        wijken="kruiskamp",
        telefoon="033-555 0113",
        email="balie@dezonnewijzer.example",
        uren="ma-vr 9.00-21.00",
        mensen=(Mens("Patricia", "Uiterwaal-Sno", "sociaal werker", "vrouw kort bruin"),),
        talen="nl ber tr ar",
        beeld="buurthuis",
        nagekeken=10,
        kvk="90000202",
    ),
    Organisatie(
        "Buurthuis De Wieken",
        "welzijn",
        "Buurthuis van Liendert, waar iedere week tweehonderd mensen komen.",
        """De naam komt van de molen die hier nooit heeft gestaan. Een straat vol wieken heeft wel een buurthuis
        verdiend.

        U kunt hier schilderen, koken, bewegen en bijkletsen. Er is een weggeefhoek en een spreekuur van de
        huisartsen. De zaal is te huur voor feesten, tot elf uur.""",
        "ontmoeting sport-en-bewegen gezondheid cultuur",
        "wiekslag",
        doelgroepen="ouderen vrouwen kinderen",
        wijken="liendert-rustenburg",
        telefoon="033-555 0114",
        email="wind@dewieken.example",
        uren="ma-vr 9.00-22.00; za 10.00-14.00",
        gesloten=(Gesloten(33, 44, "Kerstvakantie"),),
        mensen=(Mens("Stanley", "Meulenhof-Pengel", "beheerder", "man grijs donker"),),
        talen="nl tr en",
        beeld="buurthuis",
        nagekeken=21,
    ),
    Organisatie(
        "Jongerenwerk Noord 033",
        "welzijn",
        "Jongerenwerkers in Vathorst, Nieuwland en Kattenbroek.",
        """Wij zijn waar jij bent: bij het station, op het veldje, online. Met een busje vol sportspullen, een
        frietpan en tijd om te praten.

        Problemen thuis, op school of met geld? Wij schrikken niet en klikken niet.""",
        "ontmoeting sport-en-bewegen werk-en-vrijwilligerswerk",
        "laak watersteeg",
        doelgroepen="jongeren",
        wijken="vathorst nieuwland kattenbroek",
        telefoon="033-555 0115",
        email="app@jongerennoord033.example",
        uren="di-vr 15.00-21.00",
        mensen=(
            Mens("Delano", "Vreeburg-Esajas", "jongerenwerker", "man krul donker", "06-5550 0132"),
            Mens("Roos", "Tuinstra-Lim", "jongerenwerker", "vrouw lang licht"),
        ),
        talen="nl en",
        beeld="jongeren",
        nagekeken=18,
    ),
    Organisatie(
        "Mantelzorgkring 033",
        "welzijn",
        "Steun voor wie zorgt voor een ander: advies, oppas en adem.",
        """U kent uw vader beter dan wie ook. Maar u kent de wetten misschien niet. Onze adviseurs helpen met de
        aanvraag van zorg, een mantelzorgwoning of verlof op het werk.

        Voor kinderen die zorgen voor een zieke ouder is er een eigen club.""",
        "praten-over-zorgen even-vrij gezondheid ontmoeting",
        "loket heiligenberg",
        doelgroepen="mantelzorgers jongeren",
        wijken="binnenstad soesterkwartier kruiskamp liendert-rustenburg schothorst kattenbroek nieuwland vathorst hoogland "
        "randenbroek-schuilenburg",
        telefoon="033-555 0116",
        email="kring@mantelzorg033.example",
        uren="ma-do 9.00-16.00",
        mensen=(Mens("Carolien", "Steenbakker-Ito", "mantelzorgadviseur", "vrouw knot getint"),),
        talen="nl en",
        beeld="bezoek",
        nagekeken=22,
    ),
    Organisatie(
        "Onderdak Anna",
        "welzijn",
        "Veilig onderdak voor vrouwen en kinderen, dag en nacht bereikbaar.",
        """Soms kan thuisblijven niet meer. Bel ons. Wij vragen alleen wat nodig is.

        Samen met u maken wij een plan: vannacht, deze week, daarna. Uw kinderen gaan gewoon naar school, als dat
        veilig kan. Ons adres geven wij aan niemand. Is er direct gevaar? Bel 112.""",
        "wonen gezondheid",
        "onderdak",
        doelgroepen="vrouwen ouders",
        behoeften="taalhulp rustig",
        telefoon="033-555 0117",
        bellen="dag en nacht",
        talen="nl en ar ti pl",
        beeld="deur",
        nagekeken=4,
    ),
    Organisatie(
        "Gezondheidshuis Liendert",
        "zorg",
        "Huisarts, fysio, psycholoog en apotheek voor Liendert en omgeving.",
        """In de wachtkamer staat een leestafel en een bloeddrukmeter die u zelf mag gebruiken. De assistente spreekt
        rustig en herhaalt graag.

        Elke maand is er een avond over één klacht: slecht slapen, rugpijn, de overgang. Een dokter vertelt, u
        vraagt.""",
        "zorg-in-de-buurt",
        "liendertseweg",
        doelgroepen="ouderen ouders nieuw-in-nederland",
        behoeften="taalhulp",
        telefoon="033-555 0118",
        email="balie@gezondheidshuisliendert.example",
        uren="ma-vr 8.00-17.00; di 17.00-20.00",
        mensen=(Mens("Anouk", "Ferwerda-Kaya", "huisarts", "vrouw lang licht"),),
        talen="nl en tr",
        beeld="zorg",
        nagekeken=34,
    ),
    Organisatie(
        "Zorgboerderij De Veenslag",
        "zorg",
        "Dieren, moestuin en rust voor wie een steuntje nodig heeft.",
        """De dag begint met ezels voeren. Daarna kiest u: hout zagen, kaas maken of met de kruiwagen naar de moestuin.

        Er komen jongeren met autisme, mensen met dementie en mensen die zijn vastgelopen. De groepen zijn klein. U
        kunt een dag meelopen om te kijken of het past.""",
        "gezondheid dieren dagbesteding werk-en-vrijwilligerswerk mantelzorg",
        "veenslagen",
        doelgroepen="mensen-met-een-beperking jongeren ouderen",
        behoeften="rustig rolstoel",
        telefoon="033-555 0119",
        email="ezel@deveenslag.example",
        uren="ma-vr 9.30-16.00",
        mensen=(
            Mens("Jurre", "Veenendijk", "boer", "man baard licht"),
            Mens("Elif", "Sarıkaya-Mol", "begeleider", "vrouw hoofddoek licht"),
        ),
        beeld="boerderij",
        nagekeken=41,
    ),
    Organisatie(
        "Thuiszorg Heiligenbeek",
        "zorg",
        "Verpleging en hulp thuis in Randenbroek en de binnenstad.",
        """Wassen, steunkousen, een infuus of waken in de nacht. Het team komt op de fiets en kent de weg naar uw
        sleutelkastje.

        Heeft u alleen hulp bij het huishouden nodig? Dan wijzen wij u de weg naar het Loket.""",
        "gezondheid mantelzorg",
        "weberhuis",
        doelgroepen="ouderen mantelzorgers",
        wijken="randenbroek-schuilenburg binnenstad",
        telefoon="033-555 0120",
        email="team@heiligenbeek.example",
        bellen="dag en nacht",
        uren="ma-vr 8.30-17.00",
        mensen=(Mens("Johanna", "Beekhuizen-Ramos", "wijkverpleegkundige", "vrouw krul bruin"),),
        beeld="zorg",
        nagekeken=57,
    ),
    Organisatie(
        "Inloop Het Weberhuis",
        "zorg",
        "Koffie, creatief en gesprek voor mensen met een kwetsbare geest.",
        """U bent welkom zonder verwijzing. Beneden is het gezellig, boven is het stil. Er is altijd iemand die zelf
        heeft meegemaakt wat u meemaakt.

        Wij hebben een muziekgroep, een wandelgroep en een groep die niets doet.""",
        "somber-of-in-de-war ontmoeting cultuur",
        "weberhuis",
        doelgroepen="mensen-met-een-beperking alleenstaanden",
        behoeften="rustig",
        telefoon="033-555 0121",
        email="stil@weberhuis.example",
        uren="ma-za 10.00-16.00",
        mensen=(Mens("Thijs", "Kwakman-Weel", "gastheer", "man lang licht bril"),),
        beeld="huiskamer",
        nagekeken=36,
    ),
    Organisatie(
        "Ouderpunt Vathorst",
        "zorg",
        "Hulp bij zwanger zijn, opgroeien en opvoeden.",
        """Vathorst heeft meer kinderwagens dan auto's. Bij het Ouderpunt vindt u de verloskundige, de jeugdarts en de
        logopedist in één gang.

        Op woensdag is er een vadergroep met baby's. Over slapen, of juist het gebrek daaraan.""",
        "opvoeden gezondheid",
        "laak",
        doelgroepen="ouders kinderen",
        wijken="vathorst nieuwland",
        telefoon="033-555 0122",
        email="wieg@ouderpuntvathorst.example",
        uren="ma-vr 8.30-16.30",
        mensen=(Mens("Lieke", "Moermans-Aziz", "jeugdverpleegkundige", "vrouw lang getint"),),
        talen="nl en pl",
        beeld="gezin",
        nagekeken=19,
    ),
    Organisatie(
        "Voedselgoed Amersfoort",
        "goed doel",
        "Eten voor gezinnen met weinig geld, in een winkel waar u zelf kiest.",
        """Geen kant-en-klaar pakket, maar een winkeltje met punten. Een groot gezin krijgt meer punten dan iemand
        alleen. Zo kiest u zelf en gaat er niets in de prullenbak.

        Aanmelden gaat via een gesprek op dinsdag. Neem uw bankafschriften mee.""",
        "voedselhulp geld-en-schulden",
        "neptunus",
        doelgroepen="mensen-met-weinig-geld ouders",
        behoeften="halal vegetarisch taalhulp",
        telefoon="033-555 0123",
        email="winkel@voedselgoed033.example",
        uren="di 10.00-12.00; do 12.00-17.00",
        mensen=(Mens("Ingrid", "Korenaar", "winkelcoördinator", "vrouw grijs licht"),),
        talen="nl ar en",
        beeld="tas",
        nagekeken=9,
    ),
    Organisatie(
        "Orde in de Post 033",
        "goed doel",
        "Gratis hulp met post, geld en schulden, één op één.",
        """U krijgt een maatje dat verstand heeft van geld. Samen zet u alles op een rij. Is er meer nodig, dan gaat het
        maatje mee naar de schuldhulp.

        Ook ondernemers zonder personeel kunnen bij ons terecht.""",
        "formulieren-en-brieven hulp-bij-schulden",
        "zonnewijzer loket",
        doelgroepen="mensen-met-weinig-geld jongeren",
        behoeften="taalhulp",
        wijken="kruiskamp liendert-rustenburg randenbroek-schuilenburg schothorst soesterkwartier",
        telefoon="033-555 0124",
        email="post@ordeindepost033.example",
        uren="ma,wo,do 9.30-15.30",
        mensen=(Mens("Harm", "Penning-Visch", "coördinator", "man kort licht"),),
        talen="nl en tr",
        beeld="papieren",
        nagekeken=27,
    ),
    Organisatie(
        "Maaltijdkoerier Hoogland",
        "goed doel",
        "Warme maaltijden uit de dorpskeuken, gebracht door buren.",
        """In de keuken van het dorpshuis koken zes vrijwilligers voor tachtig mensen. De koeriers brengen het eten
        tussen twaalf en één uur. Zij kennen iedereen bij naam en zien het als er iets niet klopt.

        Een maaltijd kost € 6,50. Bestellen kan per dag.""",
        "maaltijd-aan-huis mantelzorg",
        "hamseweg",
        doelgroepen="ouderen mensen-met-een-beperking",
        wijken="hoogland kattenbroek nieuwland schothorst",
        telefoon="033-555 0125",
        email="pan@maaltijdhoogland.example",
        bellen="elke werkdag van 8.30 tot 10.00 uur",
        uren="ma-vr 8.30-13.30",
        mensen=(Mens("Riet", "van den Hengstdijk", "kok", "vrouw grijs licht bril"),),
        beeld="fiets",
        nagekeken=44,
    ),
)
