"""Welfare, care and charities of Delfshaven."""

from demo.gegevens.vormen import Gesloten, Mens, Organisatie

HULP = (
    Organisatie(
        "Huis van de Buurt De Kombuis",
        "welzijn",
        "Het grote buurthuis van Tussendijken, met koffie, cursussen en hulp bij vragen.",
        """Loop binnen bij de balie met welke vraag dan ook. Onze medewerkers kennen de wijk en zoeken met u mee.
        Een brief invullen, een cursus kiezen of gewoon een praatje: het kan allemaal.

        In het gebouw zijn negen zalen. Overdag zijn er groepen voor taal, bewegen en koken. 's Avonds vergaderen
        hier verenigingen uit de buurt.

        Wilt u zelf iets beginnen? Bewoners huren een zaal voor een klein bedrag of ruilen hem voor een klus.

        Het gebouw is helemaal toegankelijk. Op de begane grond staat een tillift bij het toilet.""",
        "ontmoeting buurtmaaltijd cursus-en-taal geld-en-schulden werk-en-vrijwilligerswerk",
        "kombuis",
        doelgroepen="ouderen ouders jongeren nieuw-in-nederland mensen-met-een-beperking",
        behoeften="taalhulp halal vegetarisch",
        wijken="bospolder tussendijken",
        telefoon="010-555 0120",
        email="balie@dekombuis.example",
        website="https://dekombuis.example",
        bellen="elke werkdag van 9.00 tot 17.00 uur; ook in het Turks en Arabisch",
        uren="ma-do 9.00-22.00; vr 9.00-17.00; za 10.00-14.00",
        gesloten=(Gesloten(33, 43, "Kerstvakantie. De maaltijden gaan door."),),
        mensen=(
            Mens(
                "Gonca",
                "Tümerdem",
                "beheerder",
                "vrouw lang getint",
                "06-5550 0110",
                "gonca@dekombuis.example",
            ),
            Mens("Rachid", "Amezrin", "sociaal werker", "man baard getint"),
            Mens("Loes", "Vroegindewei", "ouderenwerker", "vrouw kort licht bril"),
        ),
        talen="nl tr ar en pap",
        beeld="buurthuis",
        nagekeken=2,
        kvk="90000112",
    ),
    Organisatie(
        "Huis van de Buurt Het Achterdek",
        "welzijn",
        "Buurthuis aan de Vierambachtsstraat voor jong en oud.",
        """Vroeger was dit een badhuis. De tegels zijn gebleven, de badkuipen niet. Er is nu een keuken, een
        danszaal en een ruimte met computers.

        Sociaal werkers houden hier spreekuur over opvoeden, eenzaamheid en ruzie met de buren. U hoeft geen
        afspraak te maken. Er luistert niemand mee.""",
        "ontmoeting opvoeden sport-en-bewegen buurtmaaltijd",
        "achterdek",
        doelgroepen="ouders ouderen jongeren vrouwen",
        behoeften="taalhulp",
        wijken="nieuwe-westen middelland",
        telefoon="010-555 0121",
        email="info@hetachterdek.example",
        website="https://hetachterdek.example",
        uren="ma-vr 9.00-21.30",
        mensen=(
            Mens("Jerrel", "Windzak", "locatiemanager", "man kort donker"),
            Mens("Marieke", "Duivestein-Poot", "sociaal werker gezin", "vrouw lang licht"),
        ),
        talen="nl en pap ar",
        beeld="buurthuis",
        nagekeken=17,
        kvk="90000113",
    ),
    Organisatie(
        "Havenwelzijn Ouderen",
        "welzijn",
        "Ouderenwerkers die thuis komen praten over wonen, hulp en gezelligheid.",
        """Wie 75 wordt, krijgt van ons een kaart. Daarop staat: mogen wij langskomen? Tijdens het bezoek kijken
        wij samen wat goed gaat en wat lastig is.

        Wij regelen geen zorg, maar weten wel precies wie dat doet. Denk aan een alarmknop, een beugel in de douche
        of iemand die de ramen lapt.""",
        "ontmoeting mantelzorg wonen gezondheid",
        "kombuis achterdek",
        doelgroepen="ouderen mantelzorgers",
        wijken="bospolder tussendijken spangen oud-mathenesse middelland nieuwe-westen historisch-delfshaven",
        telefoon="010-555 0122",
        email="ouderen@havenwelzijn.example",
        uren="ma-do 9.00-16.30; vr 9.00-12.00",
        mensen=(
            Mens("Hanneke", "Brouwerskade", "ouderenwerker Middelland", "vrouw kort licht"),
            Mens("Soeresh", "Bihariesingh", "ouderenwerker Spangen", "man grijs bruin"),
        ),
        talen="nl hi en",
        beeld="bezoek",
        nagekeken=44,
    ),
    Organisatie(
        "Jongerencentrum De Loods",
        "welzijn",
        "Plek voor jongeren van 12 tot 23: muziek, sport, huiswerk en een luisterend oor.",
        """Geen gezeur, wel regels. In De Loods bepalen jongeren zelf het programma. Er is een studio, een keuken,
        een hoek om te gamen en een stille kamer voor huiswerk.

        De jongerenwerkers zijn er elke dag na school. Ze helpen ook met een stage, een bijbaan, een boete of
        stress thuis. Wat je vertelt, blijft bij ons.""",
        "voor-jongeren cultuur werk-en-vrijwilligerswerk sport-en-bewegen",
        "loods",
        doelgroepen="jongeren",
        wijken="spangen oud-mathenesse tussendijken",
        telefoon="010-555 0123",
        email="yo@deloods.example",
        uren="ma-do 15.00-21.00; vr 15.00-23.00; za 13.00-18.00",
        mensen=(
            Mens("Quincy", "Leeflang", "jongerenwerker", "man krul donker", "06-5550 0111"),
            Mens("Imane", "Zerktouni", "jongerenwerker meiden", "vrouw hoofddoek getint"),
        ),
        talen="nl en ar",
        beeld="jongeren",
        nagekeken=11,
    ),
    Organisatie(
        "Vrouwenhuis Saffraan",
        "welzijn",
        "Een huis alleen voor vrouwen: leren, bewegen, praten en lachen.",
        """Achter de gele deur in de Zwaerdecroonstraat zijn mannen niet welkom, ook niet om te klussen. Daardoor
        voelen veel vrouwen zich hier vrij.

        Er zijn lessen fietsen, naaien en Nederlands. Op donderdag is er een verloskundige voor al uw vragen.
        Kinderen onder de vier mogen mee naar de speelkamer.

        Gaat het thuis niet goed? Vraag naar Samira. Zij praat met u onder vier ogen en zonder verslag.""",
        "vrouwengroep cursus-en-taal gezondheid sport-en-bewegen",
        "saffraan",
        doelgroepen="vrouwen ouders nieuw-in-nederland",
        behoeften="alleen-vrouwen taalhulp halal",
        telefoon="010-555 0124",
        email="welkom@vrouwenhuissaffraan.example",
        uren="ma-vr 9.00-15.00",
        gesloten=(Gesloten(33, 46, "Vakantie"),),
        mensen=(
            Mens("Samira", "Belhaddad", "coördinator", "vrouw lang getint"),
            Mens("Nermin", "Saltabaş", "naaidocent", "vrouw hoofddoek licht"),
        ),
        talen="nl ar tr ber ti",
        beeld="huiskamer",
        nagekeken=8,
    ),
    Organisatie(
        "Steunpunt Even Adem",
        "welzijn",
        "Zorgt u voor iemand? Hier krijgt u zelf even lucht.",
        """Mantelzorger word je vanzelf. Ineens regelt u de pillen, de was en de ritten naar het ziekenhuis. Even
        Adem is er voor u, niet voor degene die ziek is.

        Wij zoeken een vrijwilliger die het een middag overneemt. Wij leggen uit op welke hulp u recht heeft. En
        elke maand is er een avond met mensen die hetzelfde meemaken.""",
        "even-vrij praten-over-zorgen gezondheid ontmoeting",
        "even-adem",
        doelgroepen="mantelzorgers",
        behoeften="rustig",
        wijken="bospolder tussendijken spangen oud-mathenesse middelland nieuwe-westen historisch-delfshaven",
        telefoon="010-555 0125",
        email="steun@evenadem.example",
        uren="ma,di,do 9.30-15.30; wo op afspraak",
        mensen=(Mens("Ellen", "Vrijenhoek-Tan", "mantelzorgconsulent", "vrouw kort getint", "06-5550 0112"),),
        talen="nl en",
        beeld="bezoek",
        nagekeken=14,
    ),
    Organisatie(
        "Opvang De Luwte",
        "welzijn",
        "Een veilige plek als het thuis niet veilig is. Bel, dag en nacht.",
        """Wordt u geslagen, bedreigd of in de gaten gehouden? U hoeft niet te wachten tot het erger wordt. Bel
        ons. U hoeft uw naam niet te zeggen.

        Wij praten met u over wat u wilt. Soms is dat een plan om thuis veilig te blijven, soms een bed voor
        vannacht. Kinderen kunnen mee, huisdieren ook.

        Ons adres staat nergens. Wij spreken af op een plek die voor u goed is. Bent u nu in gevaar? Bel 112.""",
        "gezondheid wonen opvoeden",
        "luwte",
        doelgroepen="vrouwen ouders",
        behoeften="taalhulp rustig",
        telefoon="010-555 0126",
        bellen="dag en nacht, ook in het weekend",
        uren="",
        talen="nl en ar tr pl",
        beeld="deur",
        nagekeken=3,
    ),
    Organisatie(
        "Gezondheidscentrum De Ketting",
        "zorg",
        "Huisartsen, apotheek, diëtist en fysiotherapie onder één dak.",
        """In De Ketting werken acht huisartsen. Zij spreken elkaar elke dag, zodat u uw verhaal niet vier keer
        hoeft te vertellen. De apotheek is in de hal.

        Bent u nieuw in de buurt? U kunt zich inschrijven met uw verzekeringspas. Spreekt u weinig Nederlands, dan
        bellen wij een tolk. Dat kost u niets.

        Elke vrijdag is er een wandeling met de praktijkverpleegkundige. Daar mag iedereen bij.""",
        "zorg-in-de-buurt sport-en-bewegen",
        "ketting",
        doelgroepen="ouderen ouders nieuw-in-nederland",
        behoeften="taalhulp",
        telefoon="010-555 0130",
        email="balie@deketting.example",
        website="https://deketting.example",
        uren="ma-vr 8.00-12.00 13.00-17.00; za op afspraak",
        gesloten=(Gesloten(34, 35, "Kerst. Bel bij spoed de huisartsenpost."),),
        mensen=(
            Mens("Noor", "Verheijden-Sahin", "huisarts", "vrouw lang getint"),
            Mens("Pieter", "Blankesteijn", "praktijkverpleegkundige", "man kort licht bril"),
        ),
        talen="nl en tr",
        beeld="zorg",
        nagekeken=26,
        kvk="90000114",
    ),
    Organisatie(
        "Beweegpraktijk Aelbrecht",
        "zorg",
        "Fysiotherapie en beweegles voor wie stijf, bang of kortademig is.",
        """Bewegen is eng als u al eens bent gevallen. Onze therapeuten beginnen daarom klein: opstaan van een
        stoel, een tree op, een rondje om het blok.

        Voor behandeling heeft u soms een verwijzing nodig. Voor de beweeggroepen niet. Die zijn betaald door de
        gemeente en kosten u drie euro per keer.""",
        "gezondheid sport-en-bewegen",
        "ketting zorgkade",
        doelgroepen="ouderen mensen-met-een-beperking",
        behoeften="rolstoel",
        telefoon="010-555 0131",
        email="afspraak@beweegpraktijkaelbrecht.example",
        uren="ma-do 7.30-18.00; vr 7.30-16.00",
        mensen=(Mens("Sven", "Olieslager", "fysiotherapeut", "man baard licht"),),
        talen="nl en",
        beeld="bewegen",
        nagekeken=58,
    ),
    Organisatie(
        "Dagbesteding De Werfkat",
        "zorg",
        "Een zinvolle dag voor mensen met beginnende dementie of een beperking.",
        """Op de oude werf is altijd iets te doen. Touw splitsen, hout schuren, soep maken, de kat eten geven.
        Iedereen doet wat lukt.

        Een dag duurt van tien tot vier. Een busje haalt u op. De groep is klein, hooguit tien mensen, en er zijn
        altijd twee begeleiders.

        Kom eerst een ochtend kijken, samen met iemand die u vertrouwt.""",
        "gezondheid even-vrij dagbesteding ontmoeting",
        "werfkat",
        doelgroepen="ouderen mensen-met-een-beperking mantelzorgers",
        behoeften="rustig rolstoel",
        telefoon="010-555 0132",
        email="miauw@dewerfkat.example",
        uren="ma-vr 10.00-16.00",
        mensen=(
            Mens("Dorien", "Touwslager", "begeleider", "vrouw krul licht"),
            Mens("Orlando", "Martis-Sillé", "chauffeur en kok", "man grijs donker"),
        ),
        talen="nl pap",
        beeld="werkplaats",
        nagekeken=21,
    ),
    Organisatie(
        "Zorgteam Schie en Kade",
        "zorg",
        "Wijkverpleging die met een klein vast team bij u thuis komt.",
        """Zes verpleegkundigen, één buurt. U ziet dus steeds dezelfde gezichten. Wij helpen met wassen, wonden,
        medicijnen en de laatste zorg thuis.

        Twijfelt u of u zorg nodig heeft? Bel voor een gesprek. Dat is gratis en verplicht u tot niets.""",
        "zorg-in-de-buurt mantelzorg",
        "zorgkade",
        doelgroepen="ouderen mantelzorgers",
        wijken="oud-mathenesse spangen tussendijken bospolder",
        telefoon="010-555 0133",
        email="team@schieenkade.example",
        bellen="dag en nacht; overdag krijgt u het team zelf",
        uren="ma-vr 8.30-16.30; za,zo op afspraak",
        mensen=(Mens("Wendy", "Abrahamsz", "wijkverpleegkundige", "vrouw lang bruin", "06-5550 0113"),),
        talen="nl en",
        beeld="zorg",
        nagekeken=33,
    ),
    Organisatie(
        "Inloop De Weerhaan",
        "zorg",
        "Inloop voor wie last heeft van somberheid, drukte of stemmen in het hoofd.",
        """Niemand vraagt hier naar uw diagnose. U drinkt koffie, doet een potje biljart of zit even stil. Onze
        gastheren hebben zelf ook moeilijke tijden gekend.

        Op woensdag is er een schrijfgroep, op vrijdag koken wij samen. Wilt u meer hulp? Dan kijken wij samen
        naar een volgende stap.""",
        "somber-of-in-de-war ontmoeting buurtmaaltijd",
        "weerhaan",
        doelgroepen="mensen-met-een-beperking alleenstaanden",
        behoeften="rustig",
        telefoon="010-555 0134",
        email="inloop@deweerhaan.example",
        uren="ma-vr 10.00-16.00; zo 13.00-17.00",
        mensen=(Mens("Remco", "Stilma", "ervaringswerker", "man lang licht"),),
        talen="nl en",
        beeld="huiskamer",
        nagekeken=29,
    ),
    Organisatie(
        "Ouder- en kindpunt Bospolder",
        "zorg",
        "Alles over opgroeien: groei, prikken, slapen, eten en opvoeden.",
        """Vanaf de geboorte tot achttien jaar kunt u hier terecht. De jeugdarts weegt en meet, de verpleegkundige
        neemt de tijd voor uw vragen.

        Op maandagochtend is er een open uur. Neem uw kind mee, ook zonder afspraak. Er is een lactatiekundige voor
        vragen over borstvoeding.""",
        "opvoeden gezondheid",
        "ouder-kind",
        doelgroepen="ouders kinderen",
        behoeften="taalhulp",
        telefoon="010-555 0135",
        email="vraag@ouderkindpunt.example",
        uren="ma-vr 8.30-17.00",
        mensen=(Mens("Jolijn", "Wiegersma-Ponte", "jeugdverpleegkundige", "vrouw knot licht"),),
        talen="nl tr ar pl",
        beeld="gezin",
        nagekeken=40,
    ),
    Organisatie(
        "Voedseluitgifte De Volle Tas",
        "goed doel",
        "Een tas met eten voor wie te weinig geld overhoudt.",
        """Elke week delen wij 140 tassen uit. Er zit brood in, groente, melk en iets voor op brood. Wat erin zit,
        hangt af van wat winkels ons geven.

        U komt eerst langs voor een gesprek. Neem een overzicht mee van wat u krijgt en wat u betaalt. Snapt u dat
        niet? Dan doen wij het samen.

        Niemand hoeft zich te schamen. De meeste vrijwilligers hebben zelf ook in de rij gestaan.""",
        "voedselhulp geld-en-schulden",
        "volle-tas",
        doelgroepen="mensen-met-weinig-geld ouders",
        behoeften="halal taalhulp",
        wijken="bospolder tussendijken spangen",
        telefoon="010-555 0140",
        email="tas@devolletas.example",
        uren="vr 13.00-16.00; ma op afspraak",
        mensen=(
            Mens("Ans", "Dijkgraaf-Spruit", "intake", "vrouw grijs licht", "06-5550 0114"),
            Mens("Joaquim", "Lopes-Évora", "magazijn", "man kort donker"),
        ),
        talen="nl pt ar",
        beeld="tas",
        nagekeken=7,
    ),
    Organisatie(
        "Kledingkamer Knoop & Lus",
        "goed doel",
        "Goede tweedehands kleding, gratis of voor een paar euro.",
        """Schoon, heel en netjes op een hanger. Zo hangt de kleding bij ons, want iedereen wil zich goed voelen in
        zijn jas.

        Met een pas van de voedseluitgifte zoekt u vier keer per jaar gratis tien stuks uit. Zonder pas betaalt u
        tussen de één en vijf euro. Kinderkleding brengen mag op donderdag.""",
        "kleding-en-spullen werk-en-vrijwilligerswerk",
        "knoop-lus",
        doelgroepen="mensen-met-weinig-geld ouders",
        telefoon="010-555 0141",
        email="kamer@knoopenlus.example",
        uren="di 10.00-15.00; do 10.00-15.00; za 10.00-13.00",
        mensen=(Mens("Birgül", "Kayaşehir", "winkelleider", "vrouw kort getint"),),
        talen="nl tr",
        beeld="winkel",
        nagekeken=95,
    ),
    Organisatie(
        "Thuisadministratie Op Orde",
        "goed doel",
        "Een vrijwilliger helpt u de post en het geld weer op orde te krijgen.",
        """Een plastic tas vol ongeopende post: wij schrikken er niet van. Een vrijwilliger komt elke week bij u
        thuis. U maakt samen stapels, belt samen en leert hoe u het zelf bijhoudt.

        Wij lossen geen schulden op, maar zorgen dat u klaar bent voor wie dat wel kan. De hulp is gratis en duurt
        meestal een half jaar.""",
        "formulieren-en-brieven hulp-bij-schulden cursus-en-taal",
        "kombuis",
        doelgroepen="mensen-met-weinig-geld ouderen",
        behoeften="taalhulp",
        wijken="bospolder tussendijken spangen oud-mathenesse middelland nieuwe-westen",
        telefoon="010-555 0142",
        email="post@op-orde.example",
        uren="ma-do 10.00-15.00",
        mensen=(Mens("Leendert", "Kwakernaak-Bol", "coördinator", "man kort licht bril"),),
        talen="nl en ar",
        beeld="papieren",
        nagekeken=18,
    ),
    Organisatie(
        "Maaltijdfiets Delfshaven",
        "goed doel",
        "Warm eten aan huis, gebracht op de bakfiets.",
        """Om vijf uur rijden onze bakfietsen uit. In elke bak zitten twintig warme maaltijden, gekookt door
        leerlingen en vrijwilligers. De bezorger komt even binnen als u dat fijn vindt.

        U kiest zelf welke dagen. Zoutarm, gemalen, halal of zonder vlees: zeg het bij het eerste gesprek. Met de
        Rotterdampas betaalt u minder.""",
        "maaltijd-aan-huis ontmoeting",
        "achterdek",
        doelgroepen="ouderen mensen-met-een-beperking",
        behoeften="halal vegetarisch",
        wijken="middelland nieuwe-westen historisch-delfshaven tussendijken",
        telefoon="010-555 0143",
        email="eten@maaltijdfiets.example",
        bellen="elke werkdag van 9.00 tot 11.00 uur",
        uren="ma-vr 9.00-18.30",
        mensen=(Mens("Ruben", "Trapman-Elzas", "plant de routes", "man krul licht"),),
        talen="nl en",
        beeld="fiets",
        nagekeken=13,
    ),
)
