"""Faith, housing, municipality, safety and shopkeepers of Delfshaven."""

from demo.gegevens.vormen import Gesloten, Mens, Organisatie

DIENSTEN = (
    Organisatie(
        "Kolkkerk Delfshaven",
        "geloof",
        "Oude kerk aan het water met een open deur, stilte en soep.",
        """Wie wil zitten, kan zitten. De deur van de Kolkkerk is overdag open en er brandt altijd een kaars. Geloven
        hoeft niet.

        Op zondag is er een dienst. Door de week zijn er concerten, een maaltijd en een spreekuur van de diaken
        voor mensen die krap zitten.""",
        "ontmoeting buurtmaaltijd cultuur geld-en-schulden",
        "kolkkerk",
        doelgroepen="ouderen alleenstaanden",
        behoeften="ringleiding rustig",
        telefoon="010-555 0164",
        email="koster@kolkkerk.example",
        uren="di-za 11.00-16.00; zo 10.00-13.00",
        mensen=(
            Mens("Geertje", "Molenwijk", "koster", "vrouw grijs licht"),
            Mens("Daniël", "Oduro-Haan", "predikant", "man kort donker bril"),
        ),
        talen="nl en",
        beeld="kerk",
        nagekeken=30,
    ),
    Organisatie(
        "Moskee Al-Mina",
        "geloof",
        "Moskee in Tussendijken, met lessen, een keuken en een open huis voor de buurt.",
        """Vijf keer per dag is er gebed. Voor en na het gebed is het hier een huiskamer: mannen drinken thee in de
        hal, vrouwen hebben hun eigen verdieping.

        In het weekend is er huiswerkhulp en Arabische les. Buren zijn altijd welkom. Elke maand geven wij een
        rondleiding en koken wij voor wie wil.""",
        "ontmoeting cursus-en-taal opvoeden buurtmaaltijd",
        "al-mina",
        doelgroepen="ouders kinderen",
        behoeften="halal",
        telefoon="010-555 0165",
        email="bestuur@moskee-almina.example",
        uren="ma-zo 12.00-21.00",
        mensen=(
            Mens("Abdelkader", "Messaoudi-Tol", "bestuurslid", "man baard getint"),
            Mens("Khadija", "El Fassiki", "vrouwengroep", "vrouw hoofddoek getint"),
        ),
        talen="nl ar ber",
        beeld="moskee",
        nagekeken=46,
    ),
    Organisatie(
        "Shri Sagar Mandir",
        "geloof",
        "Hindoetempel met diensten, yoga en een vegetarische keuken.",
        """Doe uw schoenen uit en kom binnen. Op zondagochtend is er dienst met zang en daarna prasad, eten dat
        gezegend is. Alles is vegetarisch.

        Wij geven les in Hindi, dans en harmonium. De yoga op maandag is voor iedereen, welk geloof u ook heeft.""",
        "ontmoeting cultuur gezondheid",
        "mandir",
        doelgroepen="ouderen vrouwen",
        behoeften="vegetarisch",
        telefoon="010-555 0166",
        email="namaste@sagarmandir.example",
        uren="ma 18.00-20.30; zo 9.30-14.00",
        mensen=(Mens("Usha", "Jhinkoe-Rai", "voorzitter", "vrouw grijs bruin"),),
        talen="nl hi en",
        beeld="tempel",
        nagekeken=59,
    ),
    Organisatie(
        "Parochie Nossa Senhora do Cais",
        "geloof",
        "Kaapverdische parochie aan het Piet Heynsplein met muziek en maaltijden.",
        """Onze ouders kwamen met het schip en bleven. In de parochiezaal klinkt nog altijd Creools, naast
        Portugees en Nederlands.

        Na de mis is er cachupa voor iedereen. Er is een groep voor weduwen en een groep die zieken bezoekt. De
        dansgroep treedt op in de hele stad.""",
        "ontmoeting buurtmaaltijd cultuur mantelzorg",
        "cais",
        doelgroepen="ouderen",
        telefoon="010-555 0167",
        email="cais@nossasenhora.example",
        uren="zo 10.00-15.00; do 14.00-17.00",
        mensen=(
            Mens("Manuel", "Delgado-Brito", "diaken", "man grijs donker"),
            Mens("Filomena", "Duarte-Spek", "kookt de cachupa", "vrouw kort donker"),
        ),
        talen="nl pt kea",
        beeld="kerk",
        nagekeken=34,
    ),
    Organisatie(
        "Woningstichting Kade en Kroon",
        "woningcorporatie",
        "Verhuurder van 4.200 woningen in Delfshaven. Loop binnen in de woonwinkel.",
        """In de woonwinkel aan de Schiedamseweg helpen wij u met een reparatie, een huurachterstand of een
        verhuizing. U ziet er ook de huismeesters van uw straat.

        Kunt u de huur deze maand niet betalen? Wacht niet op de brief. Bel ons, dan maken wij samen een plan.

        Bewoners met een goed idee voor hun portiek kunnen geld krijgen uit het portiekpotje.""",
        "huren-en-buren geld-en-schulden",
        "woonwinkel",
        doelgroepen="mensen-met-weinig-geld ouderen",
        behoeften="taalhulp",
        wijken="bospolder tussendijken spangen oud-mathenesse",
        telefoon="010-555 0168",
        email="woonwinkel@kadeenkroon.example",
        website="https://kadeenkroon.example",
        uren="ma-do 9.00-16.30; vr 9.00-12.30",
        mensen=(
            Mens("Ton", "Metselaar-Rijk", "huismeester Bospolder", "man grijs licht", "06-5550 0119"),
            Mens("Nadia", "Benhammou-Vink", "wijkconsulent", "vrouw lang getint"),
        ),
        talen="nl en tr",
        beeld="straat",
        nagekeken=50,
        kvk="90000115",
    ),
    Organisatie(
        "Gemeentepunt Delfshaven",
        "gemeente",
        "De gemeente in uw wijk: vragen over geld, zorg, werk en de straat.",
        """U hoeft niet naar het stadhuis. Bij het Gemeentepunt vraagt u hulp bij het huishouden aan, meldt u een
        losse stoeptegel en praat u met de wijkmanager.

        Elke dinsdag zit er ook iemand die helpt bij schulden. Voor een paspoort maakt u een afspraak.""",
        "geld-en-schulden wonen werk-en-vrijwilligerswerk gezondheid",
        "gemeentepunt",
        doelgroepen="mensen-met-weinig-geld ouderen mantelzorgers nieuw-in-nederland",
        behoeften="taalhulp",
        wijken="bospolder tussendijken spangen oud-mathenesse middelland nieuwe-westen historisch-delfshaven",
        telefoon="010-555 0169",
        email="punt@gemeentepuntdelfshaven.example",
        uren="ma-vr 9.00-16.00; do 17.00-20.00",
        mensen=(
            Mens("Desi", "Landvreugd-Prins", "wijkmanager", "vrouw krul donker"),
            Mens("Arno", "Polderman-Vlot", "consulent Wmo", "man kort licht"),
        ),
        talen="nl en",
        beeld="balie",
        nagekeken=1,
    ),
    Organisatie(
        "Wegwijsbalie Werk",
        "gemeente",
        "Hulp bij het zoeken van werk, een stage of vrijwilligerswerk.",
        """Lang niet gewerkt? Dat geeft niet. Eerst kijken wij wat u kunt en wat u leuk vindt. Daarna maken wij een
        brief en oefenen wij het gesprek.

        Er staan zes computers. Op woensdag komen bedrijven langs die mensen zoeken.""",
        "hulp-bij-werk-zoeken cursus-en-taal",
        "gemeentepunt",
        doelgroepen="jongeren nieuw-in-nederland",
        behoeften="taalhulp",
        telefoon="010-555 0170",
        email="werk@wegwijsbalie.example",
        uren="ma-do 9.00-12.00 13.00-16.00",
        mensen=(Mens("Sharida", "Kanhai-Bos", "werkcoach", "vrouw lang bruin bril"),),
        talen="nl en es",
        beeld="papieren",
        nagekeken=49,
    ),
    Organisatie(
        "Wijkagenten Delfshaven",
        "politie en toezicht",
        "Uw wijkagent kent de buurt. Maak een praatje of meld wat u dwarszit.",
        """Er is voor elke wijk een vaste agent. Die loopt en fietst door de straten en drinkt koffie in het
        buurthuis. Wat u vertelt, kan anoniem blijven.

        Is er haast bij? Bel 112. Voor een praatje of een zorg over uw straat komt u naar het spreekuur.""",
        "veilige-buurt ontmoeting",
        "kombuis buurtkamer-spangen",
        telefoon="010-555 0171",
        wijken="bospolder tussendijken spangen oud-mathenesse middelland nieuwe-westen historisch-delfshaven",
        email="wijkagent@delfshaven-politie.example",
        uren="di 15.00-16.30; do 10.00-11.30",
        mensen=(
            Mens("Mirjam", "Steenhouwer-Kos", "wijkagent Bospolder en Tussendijken", "vrouw knot licht"),
            Mens("Furkan", "Demirhan-Bol", "wijkagent Spangen en Oud-Mathenesse", "man kort getint"),
            Mens("Ricardo", "Windster", "wijkagent Middelland", "man kort donker"),
        ),
        talen="nl en tr",
        beeld="straat",
        nagekeken=60,
    ),
    Organisatie(
        "Buurtpreventie Oud-Mathenesse",
        "politie en toezicht",
        "Buren die 's avonds een rondje lopen en een oogje in het zeil houden.",
        """Met z'n drieën, in een geel hesje, een uur lang. Wij letten op kapotte lampen, open ramen en fietsen
        zonder slot. Wij spreken mensen vriendelijk aan en grijpen zelf nooit in.

        Nieuwe lopers krijgen een training van de politie. Na de ronde is er warme chocolademelk.""",
        "veilige-buurt bewonersinitiatief werk-en-vrijwilligerswerk",
        "witte-aak",
        telefoon="010-555 0172",
        email="ronde@preventie-om.example",
        uren="vr 20.00-22.00",
        mensen=(Mens("Jan-Willem", "Kraanvogel", "coördinator", "man kort licht bril"),),
        beeld="straat",
        nagekeken=110,
    ),
    Organisatie(
        "Brandweerpost Mathenesserdijk",
        "brandweer",
        "De brandweer komt gratis bij u thuis kijken of het veilig is.",
        """Heeft u rookmelders? Weet u hoe u buiten komt als de trap vol rook staat? Twee collega's lopen met u door
        het huis. Zij hangen rookmelders op en nemen de tijd.

        Scholen en groepen kunnen de kazerne bezoeken. Kinderen mogen de slang vasthouden.

        Brand? Ga naar buiten en bel 112.""",
        "veilige-buurt gezondheid opvoeden",
        "brandweerpost",
        doelgroepen="ouderen kinderen",
        telefoon="010-555 0173",
        email="veiligthuis@brandweerpost.example",
        uren="ma-vr 9.00-16.00; za op afspraak",
        mensen=(Mens("Niels", "Brandwijk-Saman", "adviseur brandveilig wonen", "man kort bruin"),),
        talen="nl en",
        beeld="brandweer",
        nagekeken=42,
    ),
    Organisatie(
        "Ondernemers Schiedamseweg en Visserijplein",
        "ondernemers",
        "Winkels en marktkramen die samen de straat levendig houden.",
        """Zeventig winkels en honderd kramen, van kousenband tot kabeljauw. Wij regelen de verlichting, de
        schoonmaak en vier feesten per jaar.

        Wilt u een winkel beginnen? De vereniging weet welke panden leeg komen en wat de regels zijn.""",
        "werk-en-vrijwilligerswerk cultuur wonen",
        "visserijplein",
        telefoon="010-555 0174",
        email="markt@ondernemers-schiedamseweg.example",
        wijken="bospolder tussendijken",
        uren="do,za 8.00-17.30",
        gesloten=(Gesloten(34, 35, "Geen markt met kerst."),),
        mensen=(Mens("Suat", "Bakırcan", "voorzitter", "man grijs getint"),),
        talen="nl tr ur",
        beeld="markt",
        nagekeken=28,
    ),
    Organisatie(
        "Werkplaats Trapper",
        "ondernemers",
        "Fietsenmaker waar jongeren het vak leren en u weinig betaalt.",
        """Een lekke band plakken kost bij ons zes euro. De monteurs zijn leerlingen, de meester kijkt over hun
        schouder mee. Daarom duurt het soms een dag langer.

        Wij verkopen ook opgeknapte fietsen. Met een laag inkomen krijgt u korting: vraag erom.""",
        "werk-en-vrijwilligerswerk vervoer geld-en-schulden",
        "trapper",
        doelgroepen="jongeren mensen-met-weinig-geld",
        telefoon="010-555 0175",
        email="fiets@trapper.example",
        uren="di-vr 9.00-17.30; za 10.00-16.00",
        mensen=(Mens("Dennis", "Spaakman-Oort", "meester-fietsenmaker", "man baard licht"),),
        talen="nl en",
        beeld="fiets",
        nagekeken=70,
        kvk="90000116",
    ),
    Organisatie(
        "Eethuis De Tweede Ronde",
        "ondernemers",
        "Lunchcafé waar mensen met een beperking koken en bedienen.",
        """De soep is van de dag, de taart is van Brigitte. In de bediening en de keuken werken mensen die elders
        moeilijk aan werk komen. Het gaat soms iets trager en dat proeft u.

        Eén keer per maand is het hier een buurtrestaurant: drie gangen voor wat u kunt missen.""",
        "werk-en-vrijwilligerswerk buurtmaaltijd ontmoeting",
        "trapper",
        doelgroepen="mensen-met-een-beperking ouderen",
        behoeften="vegetarisch rolstoel",
        telefoon="010-555 0176",
        email="tafel@tweederonde.example",
        uren="wo-za 10.00-16.00",
        mensen=(Mens("Brigitte", "Suikerbuyk-Lans", "bakker en baas", "vrouw krul licht"),),
        talen="nl en",
        beeld="winkel",
        nagekeken=19,
    ),
)
