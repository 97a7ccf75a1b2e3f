"""Sport, school, culture, faith, housing, municipality, safety and shopkeepers of Amersfoort."""

from demo.gegevens.vormen import Gesloten, Mens, Organisatie

STAD = (
    Organisatie(
        "Korfbalclub De Eemkorf",
        "sport",
        "Korfbal voor jong en oud, jongens en meisjes samen.",
        """Bij korfbal spelen mannen en vrouwen in één team. Bij ons begint dat al vanaf vier jaar, met een lage korf
        en een zachte bal.

        Op sportpark Zevenhuizen staat de kantine met de beste tosti van Hoogland. Nieuwe leden trainen een maand
        gratis mee.""",
        "sportclub ontmoeting",
        "zevenhuizen",
        doelgroepen="kinderen jongeren",
        wijken="hoogland nieuwland",
        telefoon="033-555 0130",
        email="korf@deeemkorf.example",
        website="https://deeemkorf.example",
        uren="di,do 18.00-21.30; za 9.00-17.00",
        mensen=(Mens("Wouter", "Korfmaker", "jeugdtrainer", "man kort licht"),),
        beeld="voetbal",
        nagekeken=28,
    ),
    Organisatie(
        "Zaalsport Kattenbroek",
        "sport",
        "Badminton, volleybal en zitvolleybal in de sporthal.",
        """Iedere avond een andere sport. U hoeft nergens lid van te worden: koop een tienrittenkaart en kom wanneer
        het uitkomt.

        Bij zitvolleybal zit iedereen op de grond. Of u uw benen kunt gebruiken, maakt dan niet uit.""",
        "sportclub",
        "katsport",
        doelgroepen="mensen-met-een-beperking jongeren",
        behoeften="rolstoel",
        telefoon="033-555 0131",
        email="net@zaalsportkattenbroek.example",
        uren="ma-do 18.30-22.30",
        mensen=(Mens("Irma", "Smashuis-Tol", "zaalbeheer", "vrouw kort licht"),),
        beeld="bewegen",
        nagekeken=62,
    ),
    Organisatie(
        "Loopgroep Randenbroek",
        "sport",
        "Wandelen en hardlopen door het park, met begeleiding.",
        """Nog nooit hardgelopen? In tien weken loopt u een half uur zonder te stoppen. Wij beginnen met een minuut.

        De wandelgroep gaat door weer en wind. De bank bij de vijver is ons keerpunt.""",
        "wandelen-en-fietsen gezondheid natuur-en-tuin",
        "heiligenberg",
        doelgroepen="ouderen vrouwen",
        telefoon="033-555 0132",
        email="loop@loopgroeprandenbroek.example",
        mensen=(Mens("Ferry", "Heuvelman-Sow", "loper voorop", "man kaal donker"),),
        beeld="wandelen",
        nagekeken=31,
    ),
    Organisatie(
        "Beweegcoaches 033",
        "sport",
        "Buurtsportcoaches die in elke wijk gratis lessen geven.",
        """U ziet ons op schoolpleinen, in verzorgingshuizen en op het Neptunusplein. Wij zoeken met u een sport die u
        volhoudt.

        Heeft u een U-pas, dan betaalt de gemeente een deel van de contributie. Wij vullen het formulier samen in.""",
        "sport-en-bewegen gezondheid opvoeden",
        "evertsen rubens",
        doelgroepen="kinderen ouderen mensen-met-weinig-geld",
        wijken="binnenstad soesterkwartier kruiskamp liendert-rustenburg schothorst kattenbroek nieuwland vathorst hoogland "
        "randenbroek-schuilenburg",
        telefoon="033-555 0133",
        email="coach@beweegcoaches033.example",
        uren="ma-vr 9.00-17.00",
        mensen=(Mens("Naomi", "Springer-Wals", "buurtsportcoach", "vrouw krul donker", "06-5550 0133"),),
        talen="nl en",
        beeld="bewegen",
        nagekeken=12,
    ),
    Organisatie(
        "Speeltuin De Zwaluwstaart",
        "speeltuin",
        "Ouderwetse speeltuin in Liendert met een pannenkoekenluik.",
        """Een hoge glijbaan, een draaimolen die je zelf moet duwen en een zandbak zo groot als een tuin. Entree is
        gratis voor kinderen uit de wijk.

        De speeltuin draait op vrijwilligers. Zonder hen gaat het hek niet open, dus help eens een middag mee.""",
        "spelen ontmoeting",
        "zwaluw",
        doelgroepen="kinderen ouders",
        telefoon="033-555 0134",
        email="glijbaan@zwaluwstaart.example",
        uren="wo 13.00-17.30; za,zo 11.00-17.00",
        gesloten=(Gesloten(35, 60, "Winterstop. De draaimolen krijgt een verfje."),),
        mensen=(Mens("Sjaak", "Wipkes", "beheerder", "man grijs licht"),),
        beeld="speeltuin",
        nagekeken=49,
    ),
    Organisatie(
        "Basisschool Het Kompasbloempje",
        "school",
        "Basisschool in Kruiskamp die tot zes uur open is.",
        """De schooldag stopt niet om twee uur. Daarna is er toneel, schaken en koken, meestal gratis. Ook kinderen van
        andere scholen doen mee.

        Voor ouders is er op vrijdag koffie en taalles in lokaal 3.""",
        "opvoeden cursus-en-taal cultuur",
        "kruisschool",
        doelgroepen="kinderen ouders",
        telefoon="033-555 0135",
        email="school@kompasbloempje.example",
        uren="ma-vr 8.00-18.00",
        gesloten=(Gesloten(33, 46, "Kerstvakantie"),),
        mensen=(Mens("Hakim", "Bouchta-Luiten", "brugfunctionaris", "man baard getint bril"),),
        talen="nl ar tr",
        beeld="school",
        nagekeken=37,
    ),
    Organisatie(
        "Cursushuis De Keistad",
        "school",
        "Korte cursussen voor iedereen: van Italiaans tot sterrenkunde.",
        """Vijf avonden over zwarte gaten, een dag figuurzagen, een jaar Spaans. Onze docenten zijn vakmensen die graag
        vertellen.

        Met een U-pas krijgt u de helft korting. Wie slecht ziet, kan het lesboek groot laten printen.""",
        "workshops-en-lezingen cultuur",
        "eemzaal",
        doelgroepen="ouderen",
        telefoon="033-555 0136",
        email="les@cursushuiskeistad.example",
        website="https://cursushuiskeistad.example",
        uren="ma-do 10.00-16.00",
        mensen=(Mens("Lidewij", "Kastelijn", "programmamaker", "vrouw lang licht bril"),),
        talen="nl en",
        beeld="boeken",
        nagekeken=71,
    ),
    Organisatie(
        "Catharinaparochie Hoogland",
        "geloof",
        "Dorpskerk met koor, koffie en een groep die zieken bezoekt.",
        """De klok luidt nog elke dag om twaalf uur. Op zondag is er viering met koor, daarna koffie in de Catharinazaal.

        De bezoekgroep gaat langs bij wie ziek of alleen is, ook als u nooit in de kerk komt.""",
        "ontmoeting cultuur mantelzorg",
        "kerklaan",
        doelgroepen="ouderen",
        telefoon="033-555 0137",
        email="koster@catharinahoogland.example",
        uren="di-vr 9.00-12.00; zo 9.30-12.00",
        mensen=(Mens("Gerda", "Klokkenman", "bezoekgroep", "vrouw grijs licht"),),
        beeld="kerk",
        nagekeken=84,
    ),
    Organisatie(
        "Moskee Al-Bustan",
        "geloof",
        "Moskee in Kruiskamp met een open keuken en jongerenavonden.",
        """De moskee is ook een buurthuis. Er is huiswerkhulp, een kledingbank en een spreekuur van een sociaal
        werker.

        Tijdens de ramadan eet hier elke avond wie wil. In de rest van het jaar koken wij op de laatste zaterdag.""",
        "ontmoeting buurtmaaltijd opvoeden",
        "al-bustan",
        doelgroepen="jongeren ouders",
        behoeften="halal taalhulp",
        telefoon="033-555 0138",
        email="salaam@albustan.example",
        uren="ma-zo 12.30-21.30",
        mensen=(Mens("Younes", "Ait Lahcen-Vos", "jongerencoach", "man baard getint"),),
        talen="nl ar ber",
        beeld="moskee",
        nagekeken=45,
    ),
    Organisatie(
        "Kapel De Stille Steeg",
        "geloof",
        "Stilte, muziek en soep midden in de stad.",
        """Een kapel van zeven eeuwen oud, met bankjes van vorig jaar. Elke middag om half een is er een kwartier stilte
        met een gedicht.

        Eens per week staat er een pan soep op het vuur, voor bankiers en voor mensen zonder huis.""",
        "ontmoeting cultuur",
        "torenkamer",
        doelgroepen="alleenstaanden",
        behoeften="rustig",
        telefoon="033-555 0139",
        email="rust@destillesteeg.example",
        uren="di-za 12.00-15.00",
        mensen=(Mens("Broeder Lucas", "Abdijhof", "gastheer", "man kaal licht"),),
        talen="nl en",
        beeld="kerk",
        nagekeken=33,
    ),
    Organisatie(
        "Woningbouw De Keimuur",
        "woningcorporatie",
        "Huurwoningen in Liendert, Kruiskamp en Randenbroek.",
        """Uw wijkbeheerder heet Said, Monique of Piet en woont niet ver weg. Bel hem of haar als er iets stuk is, als
        de buren te hard zijn of als u een idee heeft.

        Wij zoeken altijd huurders die meedenken. Vergaderen duurt bij ons nooit langer dan een uur.""",
        "huren-en-buren geld-en-schulden",
        "wiekslag",
        doelgroepen="mensen-met-weinig-geld ouderen",
        wijken="liendert-rustenburg kruiskamp randenbroek-schuilenburg",
        telefoon="033-555 0140",
        email="huur@dekeimuur.example",
        website="https://dekeimuur.example",
        uren="ma-vr 8.30-16.30",
        mensen=(
            Mens("Monique", "Dakpan-Visser", "wijkbeheerder Randenbroek", "vrouw kort licht", "06-5550 0134"),
        ),
        talen="nl en",
        beeld="straat",
        nagekeken=55,
        kvk="90000203",
    ),
    Organisatie(
        "Loket 033",
        "gemeente",
        "Eén loket van de gemeente voor zorg, geld, werk en wonen.",
        """Kom langs met een vraag die u nergens kwijt kunt. U krijgt één vaste medewerker die meedenkt, ook als het
        over vijf dingen tegelijk gaat.

        Een gesprek thuis kan ook. Een gratis cliëntondersteuner zit naast u als u dat wilt.""",
        "geld-en-schulden wonen werk-en-vrijwilligerswerk gezondheid mantelzorg",
        "loket",
        doelgroepen="mensen-met-weinig-geld ouderen mantelzorgers mensen-met-een-beperking",
        behoeften="taalhulp",
        wijken="binnenstad soesterkwartier kruiskamp liendert-rustenburg schothorst kattenbroek nieuwland vathorst hoogland "
        "randenbroek-schuilenburg",
        telefoon="033-555 0141",
        email="vraag@loket033.example",
        uren="ma-vr 9.00-17.00; do 17.00-20.00",
        mensen=(Mens("Marloes", "Stadhouder-Pinto", "wijkregisseur", "vrouw lang bruin"),),
        talen="nl en tr ar",
        beeld="balie",
        nagekeken=2,
    ),
    Organisatie(
        "Wijkagenten Amersfoort",
        "politie en toezicht",
        "De wijkagent van uw buurt, op straat en op het spreekuur.",
        """Tien wijken, tien agenten. Ze weten waar het 's nachts druk is en wie er een nieuwe puppy heeft.

        Maakt u zich zorgen over de buurman? Kom naar het spreekuur of stuur een bericht. Bij spoed belt u 112.""",
        "veilige-buurt",
        "wiekslag zonnewijzer laak",
        telefoon="033-555 0142",
        email="wijkagent@politie-033.example",
        wijken="binnenstad soesterkwartier kruiskamp liendert-rustenburg schothorst kattenbroek nieuwland vathorst hoogland "
        "randenbroek-schuilenburg",
        uren="wo 14.00-15.30",
        mensen=(
            Mens("Esther", "Wachtmeester-Oei", "wijkagent Liendert", "vrouw knot getint"),
            Mens("Jeroen", "Patrouille-Smit", "wijkagent Vathorst", "man kort licht"),
        ),
        beeld="straat",
        nagekeken=90,
    ),
    Organisatie(
        "Brandweerpost Schothorst",
        "brandweer",
        "Vrijwillige brandweer die ook bij u thuis komt kijken.",
        """Onze brandweermensen zijn ook bakker, lasser en juf. Gaat de pieper, dan laten zij alles vallen.

        Wilt u weten of uw huis veilig is? Wij komen langs, controleren de rookmelders en vertellen wat u doet bij
        brand in de meterkast.""",
        "wonen opvoeden",
        "brandweer",
        doelgroepen="ouderen kinderen",
        telefoon="033-555 0143",
        email="pieper@brandweerschothorst.example",
        uren="ma 19.30-21.30; za op afspraak",
        mensen=(Mens("Marcel", "Spuitgast-Kamp", "postcommandant", "man baard licht"),),
        beeld="brandweer",
        nagekeken=74,
    ),
    Organisatie(
        "Winkeliers Emiclaer en Omgeving",
        "ondernemers",
        "Winkels in Kattenbroek die iets terugdoen voor de buurt.",
        """Veertig winkels onder één dak en een plein dat te leeg was. Sinds wij er banken en een podium hebben
        neergezet, is er elke maand iets te doen.

        Verenigingen mogen gratis een kraam neerzetten. Vraag het aan Bianca.""",
        "werk-en-vrijwilligerswerk cultuur",
        "emiclaer",
        telefoon="033-555 0144",
        email="plein@emiclaerwinkels.example",
        uren="ma-za 9.00-18.00",
        mensen=(Mens("Bianca", "Toonbank-Reus", "secretaris", "vrouw kort licht"),),
        beeld="markt",
        nagekeken=99,
    ),
    Organisatie(
        "Werkplaats De Rangeerder",
        "ondernemers",
        "Meubelmakers die mensen opleiden die lang thuis zaten.",
        """Van oude treinbanken maken wij kasten en van pallets tuinsets. Wie hier werkt, heeft vaak jaren niet
        gewerkt. Na een half jaar kan bijna iedereen verder.

        In de winkel koopt u wat wij maken. Repareren doen wij ook.""",
        "werk-en-vrijwilligerswerk cursus-en-taal",
        "rangeer",
        doelgroepen="jongeren mensen-met-een-beperking",
        telefoon="033-555 0145",
        email="zaag@derangeerder.example",
        uren="di-za 9.30-17.00",
        mensen=(Mens("Frits", "Schaafsma-Poel", "meester-meubelmaker", "man grijs licht bril"),),
        beeld="werkplaats",
        nagekeken=40,
    ),
    Organisatie(
        "Theatergroep Vuur en Vlam",
        "cultuur",
        "Toneel, dans en lichtshow door bewoners van de stad.",
        """Wij spelen op zolders, in stallen en één keer in een zwembad. Iedereen vanaf zestien mag meedoen, ook achter
        de schermen.

        Wie doof is, kan bij elke derde voorstelling een tolk verwachten.""",
        "feest-en-voorstelling ontmoeting",
        "eemzaal",
        doelgroepen="jongeren",
        telefoon="033-555 0146",
        email="spel@vuurenvlam033.example",
        uren="ma,wo 19.30-22.30",
        mensen=(Mens("Sterre", "Lichtenvoort-Haile", "regisseur", "vrouw krul donker"),),
        talen="nl en",
        beeld="theater",
        nagekeken=51,
    ),
    Organisatie(
        "Leesplek De Schakel",
        "cultuur",
        "Boeken, kranten en hulp met de computer in Schothorst.",
        """De bibliotheek is ver, dus maakten wij er zelf een. Er staan drieduizend boeken, allemaal gekregen.

        Vrijwilligers lezen voor aan kleuters en aan mensen die slecht zien. Op donderdag helpt Arjen met de
        telefoon.""",
        "boeken-en-verhalen cursus-en-taal ontmoeting",
        "schweitzer",
        doelgroepen="kinderen ouderen",
        behoeften="rustig ringleiding",
        telefoon="033-555 0147",
        email="boek@leesplekschakel.example",
        uren="di-za 10.00-16.00",
        mensen=(Mens("Arjen", "Bladerhof", "helpt met de telefoon", "man kort licht bril"),),
        beeld="boeken",
        nagekeken=24,
    ),
    Organisatie(
        "Harmonie De Vrolijke Noot Hoogland",
        "cultuur",
        "Fanfare met zestig leden, een jeugdorkest en leeninstrumenten.",
        """Trompet, tuba of trom: u leent het instrument en krijgt les van een echte docent. Na een jaar speelt u mee op
        de kermis.

        In december lopen wij door alle straten van Hoogland. Doe dan de gordijnen open.""",
        "muziek-en-zang ontmoeting cursus-en-taal",
        "hamseweg",
        doelgroepen="kinderen jongeren",
        telefoon="033-555 0148",
        email="toeter@vrolijkenoot.example",
        uren="vr 18.30-22.30",
        mensen=(Mens("Gijs", "Tubaman-Eem", "dirigent", "man lang licht"),),
        beeld="muziek",
        nagekeken=68,
    ),
    Organisatie(
        "Atelier Hof der Gedachten",
        "cultuur",
        "Schilderen, klei en textiel in een licht atelier in Kattenbroek.",
        """Op maandag werken hier mensen met een verstandelijke beperking, op dinsdag iedereen. In de expositie hangt
        alles door elkaar en dat zie je niet.

        Materiaal is er. U neemt alleen een schort mee.""",
        "creatief gezondheid ontmoeting",
        "hofgedachten",
        doelgroepen="mensen-met-een-beperking kinderen",
        behoeften="rustig",
        telefoon="033-555 0149",
        email="klei@hofdergedachten.example",
        uren="ma-do 10.00-16.00; za 13.00-16.00",
        mensen=(Mens("Mireille", "Penseel-Achterberg", "kunstenaar", "vrouw knot licht"),),
        beeld="atelier",
        nagekeken=30,
    ),
    Organisatie(
        "Wijkboerderij De Laan",
        "speeltuin",
        "Kinderboerderij in het park van Schothorst, elke dag gratis open.",
        """Twee varkens, negen geiten en een pauw die denkt dat hij de baas is. Kinderen mogen borstelen en meehelpen met
        voeren.

        In het bezoekershuis is een stille kamer voor kinderen die snel overprikkeld zijn. Wij hebben een brede
        rolstoel te leen.""",
        "dieren opvoeden ontmoeting",
        "schothorst",
        doelgroepen="kinderen ouders mensen-met-een-beperking",
        behoeften="rustig rolstoel",
        telefoon="033-555 0150",
        email="geit@wijkboerderijdelaan.example",
        uren="ma-zo 9.00-17.00",
        mensen=(Mens("Yara", "Weiland-Jansma", "dierverzorger", "vrouw lang licht"),),
        beeld="boerderij",
        nagekeken=15,
    ),
)
