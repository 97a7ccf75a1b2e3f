"""What residents and volunteers of Delfshaven do for each other."""

from demo.gegevens.vormen import Gesloten, Mens, Organisatie

BEWONERS = (
    Organisatie(
        "De Soeppan van Bospolder",
        "bewonersinitiatief",
        "Samen koken en eten met de buren, elke week, voor een klein bedrag.",
        """Wij zijn vijf buren met één grote pan. Het begon in de keuken van Naïma, toen de oven van de buurvrouw
        kapot was. Nu eten er elke week veertig mensen mee.

        U hoeft niets te kunnen. Wie wil, snijdt groente of dekt de tafel. Wie moe is, schuift gewoon aan. Er is
        altijd een pan zonder vlees en al het vlees is halal.

        Komt u liever niet alleen? Bel Naïma. Zij zorgt dat er iemand bij de deur staat die op u wacht.""",
        "buurtmaaltijd ontmoeting ruimte-en-delen",
        "soeppan",
        doelgroepen="ouderen mensen-met-weinig-geld nieuw-in-nederland",
        behoeften="halal vegetarisch taalhulp",
        telefoon="010-555 0101",
        email="hallo@soeppan-bospolder.example",
        website="https://soeppan-bospolder.example",
        bellen="maandag tot en met woensdag van 10.00 tot 12.00 uur",
        uren="di 16.00-20.00; do 16.00-20.00",
        mensen=(
            Mens("Naïma", "Bourakkadi", "kok en aanspreekpunt", "vrouw hoofddoek getint", "06-5550 0101"),
            Mens("Henk", "van Zuidwal", "doet de boodschappen", "man grijs licht bril"),
            Mens("Lúcia", "Tavarinho", "gastvrouw", "vrouw krul bruin"),
        ),
        talen="nl ar ber pt",
        beeld="maaltijd",
        nagekeken=6,
    ),
    Organisatie(
        "Buurttuin De Groene Kade",
        "bewonersinitiatief",
        "Een moestuin voor de hele buurt. Iedereen mag zaaien, wieden en oogsten.",
        """Achter de bedrijven aan de Vierhavensstraat ligt een strook van tachtig meter. Daar groeien nu boontjes,
        munt en pompoenen. De grond is van ons allemaal.

        U hoeft geen eigen stukje te huren. U werkt een uurtje mee en neemt iets lekkers mee naar huis. Gereedschap
        en laarzen staan in de schuur.

        In de kist bij het hek ligt wat over is. Pak gerust.""",
        "moestuin bewonersinitiatief ontmoeting",
        "groene-kade",
        doelgroepen="ouders kinderen ouderen",
        behoeften="rustig",
        telefoon="010-555 0102",
        email="tuin@groenekade.example",
        uren="wo 13.00-16.00; za 10.00-13.00",
        gesloten=(Gesloten(25, 52, "Winterrust. Het hek blijft open, er is niemand om te helpen."),),
        mensen=(
            Mens("Joke", "Pelikaan-Otto", "tuincoördinator", "vrouw grijs licht", "06-5550 0102"),
            Mens("Selim", "Aydoğmuş", "maakt de bakken", "man baard getint"),
        ),
        talen="nl tr",
        beeld="tuin",
        nagekeken=31,
    ),
    Organisatie(
        "Bewonersgroep De Witte Aak",
        "bewonersinitiatief",
        "Bewoners van het Witte Dorp die samen de straat schoon en gezellig houden.",
        """Wij wonen in de witte huisjes rond de Aakstraat en wij kennen elkaar bij de voornaam. Eens per maand
        vegen wij de stoep en drinken daarna soep.

        Heeft u een idee voor uw straat? Een bank, een boom, een feest? Kom ermee naar ons lokaal. Wij helpen met
        het aanvragen van geld bij de gemeente, ook als u dat nog nooit heeft gedaan.""",
        "bewonersinitiatief ontmoeting natuur-en-tuin",
        "witte-aak",
        doelgroepen="ouderen ouders",
        telefoon="010-555 0103",
        email="groep@witteaak.example",
        uren="do 19.00-21.30",
        mensen=(
            Mens("Corrie", "Stolwaard", "voorzitter", "vrouw grijs licht bril"),
            Mens("Edwin", "Pinasse", "regelt het gereedschap", "man kaal donker"),
        ),
        beeld="straat",
        nagekeken=48,
    ),
    Organisatie(
        "Buurtkamer Spangen",
        "bewonersinitiatief",
        "Een huiskamer in de Bilderdijkstraat. De koffie staat klaar, u hoeft niets.",
        """Twee banken, een lange tafel en een kast vol spelletjes. Meer is het niet. Toch komen er op een
        doordeweekse dag zo dertig mensen langs.

        De buurtkamer is van vrijwilligers uit Spangen. Iedere dag heeft een eigen gastheer of gastvrouw. Zij
        weten de weg in de wijk en luisteren goed.

        Alleen zitten mag ook. In de hoek bij het raam is het stil.""",
        "inloop buurtmaaltijd bewonersinitiatief",
        "buurtkamer-spangen",
        doelgroepen="ouderen mensen-met-een-beperking mensen-met-weinig-geld",
        behoeften="rustig taalhulp",
        wijken="spangen oud-mathenesse",
        telefoon="010-555 0104",
        email="koffie@buurtkamerspangen.example",
        uren="ma-vr 10.00-16.00",
        mensen=(
            Mens("Ria", "Koperdraad", "gastvrouw op maandag", "vrouw grijs licht"),
            Mens("Yusuf", "Karadenli", "gastheer op woensdag", "man grijs getint bril", "06-5550 0103"),
        ),
        talen="nl tr pap",
        beeld="huiskamer",
        nagekeken=9,
    ),
    Organisatie(
        "Lampion Middelland",
        "bewonersinitiatief",
        "Wij maken de straat mooi met licht, kleur en muziek. Iedereen knutselt mee.",
        """Elk jaar lopen er in Middelland honderden lampionnen door de straten. Die maken wij zelf, van wilg en
        papier, in het atelier aan de Jan Sonjéstraat.

        Ook de rest van het jaar is er iets te doen. Wij schilderen stroomkastjes, naaien vlaggen en hangen
        bloembakken op. Kinderen tot acht jaar komen met een volwassene.""",
        "creatief bewonersinitiatief opvoeden",
        "lampion singel",
        doelgroepen="kinderen ouders jongeren",
        telefoon="010-555 0105",
        email="atelier@lampion-middelland.example",
        uren="wo 14.00-17.00; za 12.00-16.00",
        mensen=(Mens("Marisol", "Quintana-Vos", "kunstenaar", "vrouw lang bruin"),),
        talen="nl es en",
        beeld="atelier",
        nagekeken=27,
    ),
    Organisatie(
        "Geveltuinbrigade Nieuwe Westen",
        "bewonersinitiatief",
        "Tegel eruit, plant erin. Wij helpen u met een tuintje aan de gevel.",
        """Voor uw huis ligt vaak meer ruimte dan u denkt. Eén rij tegels weg en er past een klimroos, een
        druif of een rij lavendel.

        De brigade komt met schep, aarde en goede raad. U betaalt alleen de planten, en heeft u weinig geld, dan
        hebben wij stekjes. Vraag wel eerst of het mag als u huurt. Wij kennen de regels van de verhuurders.""",
        "groene-straat bewonersinitiatief wonen",
        "essenburg",
        telefoon="010-555 0106",
        email="graven@geveltuinbrigade.example",
        uren="za 10.00-12.30",
        mensen=(
            Mens("Bram", "Hortensius", "plantenkenner", "man kort licht"),
            Mens("Shanti", "Ramdhiansing", "belt met verhuurders", "vrouw lang bruin"),
        ),
        talen="nl en hi",
        beeld="tuin",
        nagekeken=63,
    ),
    Organisatie(
        "Havenkamer Kolk & Kade",
        "bewonersinitiatief",
        "Oude verhalen en nieuwe plannen voor de straten rond de Voorhaven.",
        """In de kamer met het krakende plafond zaten vroeger de schippers te wachten op hun lading. Nu zitten
        er buren.

        Wij verzamelen foto's en verhalen van Delfshaven van vroeger. En wij praten mee over de buurt van straks:
        het water, de drukte, de huizen die leegstaan. Iedere eerste dinsdag is er een open avond.""",
        "cultuur bewonersinitiatief wonen ontmoeting",
        "kolk-kade",
        doelgroepen="ouderen",
        telefoon="010-555 0107",
        email="kamer@kolkenkade.example",
        uren="di 19.30-22.00; zo 13.00-17.00",
        mensen=(Mens("Wim", "Schuitemaker-Bos", "verhalenverteller", "man grijs licht baard"),),
        beeld="haven",
        nagekeken=15,
    ),
    Organisatie(
        "Repareercafé De Schroefdoos",
        "bewonersinitiatief",
        "Kapotte lamp, broek of stofzuiger? Wij maken hem samen met u.",
        """Gooi niets weg voor u bij ons bent geweest. Onze vrijwilligers kunnen solderen, naaien, lijmen en
        schroeven. U kijkt mee en leert het zo zelf.

        Repareren kost niets. Nieuwe onderdelen betaalt u zelf en wij vragen het altijd eerst. Neem per keer
        één ding mee, dan komt iedereen aan de beurt. Telefoons en computers doen wij ook.""",
        "bewonersinitiatief klussen-en-repareren ontmoeting cursus-en-taal",
        "schroefdoos",
        doelgroepen="mensen-met-weinig-geld",
        telefoon="010-555 0108",
        email="maak@schroefdoos.example",
        uren="wo 19.00-21.30; za 11.00-15.00",
        mensen=(
            Mens("Gerrit", "Tangeman", "elektra", "man kaal licht bril"),
            Mens("Fatuma", "Warsame-Dirie", "naaimachine", "vrouw hoofddoek donker"),
        ),
        talen="nl so en",
        beeld="werkplaats",
        nagekeken=12,
    ),
    Organisatie(
        "Huurdersgroep De Sleutelbos",
        "bewonersinitiatief",
        "Huurders helpen huurders: met een brief, een gesprek of een klacht.",
        """Schimmel op de muur, een lift die steeds stilstaat, een rekening die u niet snapt. Alleen kom je er
        vaak niet uit. Samen wel.

        Elke maandagavond zitten er drie ervaren huurders klaar. Zij lezen uw brief en weten wie u moet bellen.
        Wij zijn onafhankelijk: wij horen niet bij een verhuurder en niet bij de gemeente.""",
        "huren-en-buren geld-en-schulden bewonersinitiatief",
        "kombuis",
        behoeften="taalhulp",
        wijken="bospolder tussendijken spangen",
        telefoon="010-555 0109",
        email="help@desleutelbos.example",
        uren="ma 19.00-21.00",
        mensen=(
            Mens("Anneke", "Rijsbosch", "voorzitter", "vrouw kort licht", "06-5550 0104"),
            Mens("Driss", "El Ouazghari", "leest brieven", "man bril getint"),
        ),
        talen="nl ar fr",
        beeld="straat",
        nagekeken=72,
    ),
    Organisatie(
        "Eettafel Bij Farida",
        "bewonersinitiatief",
        "Farida kookt thuis voor zes gasten. U eet aan haar eigen tafel.",
        """Farida woont al dertig jaar in Spangen. Sinds haar kinderen het huis uit zijn, kookt ze één avond in de
        week voor mensen die alleen eten.

        Er is plek voor zes. U geeft zich op en krijgt dan het adres. Verwacht couscous, harira of gewoon
        stamppot. Farida praat graag, maar stil zijn is ook goed.""",
        "buurtmaaltijd ontmoeting",
        "thuis-spangen",
        doelgroepen="ouderen alleenstaanden",
        behoeften="halal rustig",
        telefoon="010-555 0110",
        email="tafel@bijfarida.example",
        bellen="op maandag en dinsdag na 17.00 uur",
        mensen=(Mens("Farida", "Ouchrif", "gastvrouw", "vrouw hoofddoek getint bril"),),
        talen="nl ber ar",
        beeld="maaltijd",
        nagekeken=19,
    ),
    Organisatie(
        "Rijd Mee Delfshaven",
        "vrijwilligers",
        "Vrijwilligers brengen u met de auto naar arts, markt of visite.",
        """De bus is te ver lopen en een taxi te duur. Dan rijden wij. Onze elf chauffeurs wonen zelf in de wijk
        en hebben allemaal een bewijs van goed gedrag.

        U belt twee dagen van tevoren. De chauffeur belt aan, geeft een arm en wacht als het nodig is. Een
        rollator of opvouwbare rolstoel past in de auto.

        U betaalt 35 cent per kilometer, contant, met een bonnetje.""",
        "meerijden aangepast-vervoer mantelzorg gezondheid",
        "achterdek",
        doelgroepen="ouderen mensen-met-een-beperking",
        behoeften="rolstoel",
        wijken="bospolder tussendijken spangen oud-mathenesse middelland nieuwe-westen historisch-delfshaven",
        telefoon="010-555 0111",
        email="rit@rijdmee-delfshaven.example",
        bellen="elke werkdag van 9.00 tot 12.00 uur; Mehmet spreekt ook Turks",
        uren="ma-vr 9.00-12.00",
        mensen=(
            Mens("Mehmet", "Yıldırgan", "plant de ritten", "man kort getint", "06-5550 0105"),
            Mens("Trees", "van der Loenen", "chauffeur", "vrouw kort licht bril"),
        ),
        talen="nl tr en",
        beeld="bus",
        nagekeken=4,
    ),
    Organisatie(
        "Maatje aan de Maas",
        "vrijwilligers",
        "Een vast maatje dat elke week met u wandelt, praat of iets doet.",
        """Soms is een dag lang. Een maatje komt een keer per week langs, een half jaar lang. Wat u samen doet,
        bedenkt u zelf: een kaartje leggen, naar de markt, samen de post.

        Wij zoeken iemand die bij u past. Daarvoor komt Petra eerst op de koffie. Klikt het niet? Dan zoeken wij
        verder, zonder vragen. Zelf maatje worden kan ook.""",
        "maatje-en-bezoek mantelzorg werk-en-vrijwilligerswerk",
        "kombuis",
        doelgroepen="ouderen alleenstaanden",
        behoeften="rustig",
        telefoon="010-555 0112",
        email="maatje@aandemaas.example",
        uren="di 10.00-13.00; do 13.00-16.00; vr op afspraak",
        mensen=(Mens("Petra", "Loosduin-Kamp", "brengt maatjes bij elkaar", "vrouw lang licht"),),
        talen="nl en",
        beeld="wandelen",
        nagekeken=38,
    ),
    Organisatie(
        "Tas aan de Deur",
        "vrijwilligers",
        "Vrijwilligers doen uw boodschappen als u het zelf even niet kunt.",
        """Een gebroken heup, griep of gewoon een rotweek. U geeft ons uw lijstje door. Wij halen de spullen bij
        de supermarkt of op de markt en zetten ze op uw aanrecht.

        U betaalt alleen wat er op de bon staat. Wij nemen geen pinpas en geen pincode aan, nooit.""",
        "maaltijd-aan-huis mantelzorg",
        "buurtkamer-spangen",
        doelgroepen="ouderen mensen-met-een-beperking",
        wijken="spangen oud-mathenesse tussendijken",
        telefoon="010-555 0113",
        email="lijstje@tasaandedeur.example",
        uren="ma,wo,vr 9.30-11.30",
        mensen=(Mens("Said", "Bentaleb", "verdeelt de lijstjes", "man baard getint", "06-5550 0106"),),
        talen="nl ar",
        beeld="tas",
        nagekeken=101,
    ),
    Organisatie(
        "Praatmaatjes Tussendijken",
        "vrijwilligers",
        "Oefen Nederlands met een buur, gewoon door te praten.",
        """Op school leert u woorden. Bij ons gebruikt u ze. In kleine groepjes praten wij over het weer, de
        kinderen, de huisarts en het nieuws. Fouten maken hoort erbij.

        Er is geen examen en geen boek. U komt wanneer u kunt. Kinderen mogen mee, er ligt een kleed met speelgoed.

        Wij hebben ook maatjes die bij u thuis komen, bijvoorbeeld als u een baby heeft.""",
        "nederlands-leren ontmoeting",
        "taalhuis",
        doelgroepen="nieuw-in-nederland vrouwen ouders",
        behoeften="taalhulp",
        telefoon="010-555 0114",
        email="praat@praatmaatjes.example",
        uren="ma 9.30-11.30 19.00-20.30; wo 9.30-11.30; za 11.00-12.30",
        mensen=(
            Mens("Sabine", "Kleiwegt", "begeleider", "vrouw knot licht"),
            Mens("Tekle", "Gebremeskel", "vrijwilliger, was zelf leerling", "man kort donker"),
        ),
        talen="nl ti ar en",
        beeld="boeken",
        nagekeken=22,
    ),
    Organisatie(
        "Goedemorgen Delfshaven",
        "vrijwilligers",
        "Elke ochtend een kort telefoontje, zodat u weet dat iemand aan u denkt.",
        """Een telefooncirkel is simpel. Om half negen gaat de telefoon: goedemorgen, alles goed? Daarna belt u
        zelf de volgende. Neemt iemand niet op, dan gaat er een vrijwilliger kijken.

        Er doen nu 46 mensen mee, de oudste is 97. Meedoen is gratis. Het kan ook een paar weken, na een operatie
        bijvoorbeeld.""",
        "maatje-en-bezoek mantelzorg",
        "",
        doelgroepen="ouderen alleenstaanden",
        wijken="middelland nieuwe-westen historisch-delfshaven",
        telefoon="010-555 0115",
        email="cirkel@goedemorgendelfshaven.example",
        bellen="elke dag van 10.00 tot 11.00 uur",
        mensen=(Mens("Adrie", "Wagtmans", "houdt de lijst bij", "vrouw grijs licht", "06-5550 0107"),),
        talen="nl pap",
        beeld="telefoon",
        nagekeken=55,
    ),
    Organisatie(
        "Breikring Bij Ine",
        "vrijwilligers",
        "Breien en haken in de huiskamer van Ine. Wol is er genoeg.",
        """Ine heeft een grote tafel en drie kasten vol wol. Op vrijdagmiddag zitten er acht mensen omheen. Wij
        breien dekens voor de opvang en sokken voor de kleinkinderen.

        U kunt het niet? Ine leert het u, ook als uw handen niet meer zo willen. Zij haalt u op bij de tram.""",
        "ontmoeting creatief",
        "thuis-west",
        doelgroepen="ouderen vrouwen",
        behoeften="rustig",
        telefoon="010-555 0116",
        email="ine@breikring.example",
        mensen=(Mens("Ine", "Hoogerbrugge-Smaal", "gastvrouw", "vrouw grijs licht bril"),),
        beeld="huiskamer",
        nagekeken=88,
    ),
)
