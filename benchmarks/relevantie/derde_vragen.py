"""
The third set of questions, of the same kinds and judged in the same way as those of benchmarks.relevantie.vragen.

Written after the records, before its writer saw the words of the search. The draft was there when the first set came
by, through the parser: what both asked was left out, and most of "behoefte" is of later. Of the second he saw the form.
"""

DERDE_VRAGEN = {
    "eigen woord": """
        tandarts | tandarts | |
        toneel | toneel | theater -poppen | theater
        breien | breien | handwerken | naaien
        kinderboerderij | kinderboerderij | | zorgboerderij
        scouting | scouting | |
        logopedie | logopedie | |
        kringloop | kringloop | rommelmarkt, =kledingkamer-knoop-lus | kleding -kledingherstel, speelgoed
        dementie | dementie | geheugen, d:mensen-met-dementie | respijt
        pedicure | pedicure | |
        notaris | notaris | | recht
        volkstuin | volkstuin | moestuin | tuin -tuinhulp
        psycholoog | psycholoog | somber | stress
        schilderen | schilderen | tekenen |
        moskee | moskee | bij:moskee-al-mina, bij:moskee-noer, islam |
        carnaval | carnaval | |
        ehbo | ehbo | |
        oppas | oppas | kinderopvang | =oppas-voor-volwassenen
        korfbal | korfbal | |
        """,
    "synoniem": """
        advocaat | =rechtswinkel-schie, =juridisch-spreekuur, =sociaal-raadslieden-delfshaven | recht |
        tweedehands spullen | kringloop, rommelmarkt | kleding -kledingherstel, spullen -wassen, speelgoed |
        hoorapparaat | slechthorend | | doof, b:ringleiding
        afkicken | alcohol, drugs | verslaving | roken
        vechtsport | judo, karate, jiujitsu, boksen | zelfverdediging |
        vuilstort | grofvuil | | afval
        identiteitskaart | paspoort | =gemeentepunt-delfshaven | gemeente -krediet -wmo
        geneesmiddelen | apotheek | |
        bejaardensoos | ouderenclub | spel d:ouderen, koffie d:ouderen, ouderenwerk | t:ontmoeting d:ouderen
        lijnen | afvallen | dietist | gezondleven
        krachttraining | fitness | |
        vroedvrouw | verloskundige | zwanger |
        gebedshuis | kerk, moskee, hindoe | boeddhisme, stilte | islam, gospel
        voorschool | =peuterspeelzaal-de-bijenkorf | kinderopvang | peuter, school
        respijtzorg | respijt | mantelzorg | d:mantelzorgers
        noodknop | alarm | =havenwelzijn-ouderen |
        regiotaxi | =rolstoeltaxi-rijnmond | ziekenhuisrit, =wmo-loket-delfshaven | vervoer -lenen, rolstoelvervoer
        ruimte huren | zaal | =huis-van-de-buurt-de-kombuis, =poppodium-pand-9, =muziekhuis-de-scheepstoeter | buurthuis
        incasso | schulden | budget | brieven
        asielzoekers | vluchteling | nieuwkomer | d:nieuw-in-nederland
        rondhangende jeugd | =straatcoaches-middelland, =buurtvaders-spangen | jongerencentrum, overlast | politie, \
            buurtpreventie
        homoseksueel | lhbti | |
        drummen | trommelen, =muziekschool-do-re-mi | =muziekhuis-de-scheepstoeter | steelband
        pottenbakken | keramiek | |
        brandalarm | =brandweerpost-mathenesserdijk, =brandveilig-wonen-gratis-bezoek-aan-huis | | brand
        inenting | prik, vaccinatie | | =dierenarts-snuit
        joggen | hardlopen | | wandelen t:wandelen-en-fietsen
        repetitieruimte | =poppodium-pand-9, =muziekhuis-de-scheepstoeter | =open-studio | zaal
        stookkosten | energie -zonnepanelen | zonnepanelen | schimmel
        mobieltje | telefoon -fotografie | telefoon, tablet | computer
        """,
    "samenstelling": """
        zangkoor | koor | zingen | muziek
        hondenuitlaatservice | uitlaten | | hond
        dierenasiel | asiel | dierenambulance, =hond-en-hand | dieren
        burenruzie | buren | =huis-van-de-buurt-het-achterdek | =spreekuur-sociaal-werk, overlast
        taalcursus | taal | engels, spaans, arabisch |
        huurwoning | woning | woningzoeken, kamer | huur
        dansles | dansen -feest | | dansen
        kookcursus | kookles | meekoken |
        geldproblemen | schulden | budget, geldvragen | voedselhulp -dieren, toeslag
        verhuisbusje | verhuizen | deelauto |
        feestzaal | zaal | straatfeest lenen, =huis-van-de-buurt-de-kombuis | buurthuis
        theatergroep | toneel | theater -poppen | theater
        wandelvereniging | wandelen -rouw -geschiedenis | | wandelen
        opvoedcursus | =cursus-positief-opvoeden, =opvoeden-van-een-puber | opvoeden | ouders
        fietscursus | fietsles | | fietsen
        jongerensoos | jongerencentrum | jongeren t:voor-jongeren | jongeren
        computercursus | =computerles-voor-beginners, =digitale-basis, =digihuis-de-muis | computer, tablet | telefoon
        belastingaangifte | belasting | formulieren |
        """,
    "typefout": """
        huisrats | huisarts | |
        voetbla | voetbal | |
        zwemlse | zwemles | babyzwemmen | zwemmen
        tandartst | tandarts | |
        koffieochtned | koffie ochtend | koffie | cafe
        rolsotel | rolstoelactiviteit, rolstoelsport, rolstoelvervoer, rolstoelzwemmen, hulpmiddelen | b:rolstoel |
        formuliren | formulieren | brieven |
        painoles | piano | muziekles |
        yogga | yoga | | meditatie
        fietsenmkaer | fietsenmaker | | repareren
        kinderopvnag | kinderopvang | oppas |
        dansne | dansen | |
        repareercaffe | repareren -fietsenmaker -hulpmiddelen | repareren | klus
        scootmobeil | scootmobiel | | rolstoelvervoer -uitje
        apothek | apotheek | |
        volkstiun | volkstuin | moestuin | tuin -tuinhulp
        bdminton | badminton | |
        schaakcub | schaken | | dammen
        """,
    "gehoor": """
        fisjo | fysio | |
        siegolog | psycholoog | somber |
        dijetist | dietist | diabetes -pedicure | afvallen
        logoopedie | logopedie | |
        beebie | baby | babyspullen | zwanger
        nederlans lere | taal | |
        sgaken | schaken | | dammen
        foedbal | voetbal | |
        tejater | theater, toneel | |
        muusiek | muziek, muziekles | koor, zingen, concert, trommelen |
        gietaar | gitaar | muziekles |
        biebeleteek | bibliotheek | bij:bibliotheek-marconi, boeken |
        huisards | huisarts | |
        tantarts | tandarts | |
        belasteng | belasting | formulieren |
        sgulden | schulden | budget |
        samen eete | maaltijd | | cafe
        vrouwe groep | vrouwengroep | | b:alleen-vrouwen
        fietse | fietsen | fietsenmaker |
        diejabetus | diabetes -pedicure | diabetes | dietist
        kappur | kapper | |
        vaksinatie | vaccinatie, prik | |
        sollisitatie | sollicitatie | werk |
        inburgerings kursus | inburgering | taal |
        """,
    "verbuiging": """
        gezwommen | zwemmen, zwemles | |
        kookt | kookles, meekoken | | maaltijd
        geschilderd | schilderen | tekenen |
        gescheiden | scheiding -rouw | scheiding | alleenstaande-ouder
        fotografeert | fotografie | |
        zangers | zingen, koor | | muziek
        vrijwilligster | vrijwilligerswerk | t:vrijwilligerswerk, d:vrijwilligers |
        judoka's | judo | | jiujitsu, karate
        gedichtje | poezie | =open-podium | schrijven
        biljarters | biljart | |
        peuters | peuter | kinderopvang -bso, =balletschool-spits | voorlezen
        dementerenden | dementie | d:mensen-met-dementie, geheugen | respijt
        fietst | fietsen | | fietsenmaker
        bijtjes | bijen | |
        speeltuintje | speeltuin | | t:spelen
        daklozen | dakloos | |
        opgelicht | oplichting | politie, =slotenwacht | veilig -brand -overlast
        tuiniert | moestuin, tuin -tuinhulp | geveltuin, planten | groen, tuinhulp
        """,
    "naam": """
        voetbalclub dokwerkers | =voetbalclub-de-dokwerkers | bij:voetbalclub-de-dokwerkers | voetbal
        moskee noer | =moskee-noer | bij:moskee-noer | moskee
        zuidwester | =zuidwester-huis-van-de-wijk | bij:zuidwester-huis-van-de-wijk |
        zonnebloem | =bezoekdienst-zonnebloem-kade, =oekraiens-huis-de-zonnebloem | bij:bezoekdienst-zonnebloem-kade |
        bokkesprong | =kinderboerderij-de-bokkesprong | bij:kinderboerderij-de-bokkesprong |
        kolkkerk | =kolkkerk-delfshaven | bij:kolkkerk-delfshaven |
        al mina | =moskee-al-mina | bij:moskee-al-mina |
        jongerencentrum loods | =jongerencentrum-de-loods | bij:jongerencentrum-de-loods | jongerencentrum
        kombuis tussendijken | =huis-van-de-buurt-de-kombuis | bij:huis-van-de-buurt-de-kombuis |
        prikpunt ggd | =ggd-prikpunt-delfshaven | | prik
        volle tas | =voedseluitgifte-de-volle-tas | bij:voedseluitgifte-de-volle-tas |
        filmhuis lichtvlek | =filmhuis-lichtvlek | bij:filmhuis-lichtvlek |
        sint joris | =scouting-sint-joris | bij:scouting-sint-joris |
        kortsluiting repair cafe | =repair-cafe-kortsluiting | bij:repair-cafe-kortsluiting | repareren
        veilig thuis | =veilig-thuis-steunpunt | geweld |
        achterdek | =huis-van-de-buurt-het-achterdek | bij:huis-van-de-buurt-het-achterdek |
        buurtkrant schakel | =buurtkrant-de-schakel | |
        shri sagar | =shri-sagar-mandir | bij:shri-sagar-mandir |
        """,
    "filter": """
        zwemmen voor kinderen | zwemmen d:kinderen | zwemmen |
        gratis taalles | taal gratis | taal |
        dansen voor ouderen | dansen d:ouderen | dansen |
        sporten in spangen | t:sport-en-bewegen w:spangen | | t:sport-en-bewegen
        eten dinsdagavond | maaltijd di-avond | maaltijd di, maaltijd avond | maaltijd
        knutselen woensdagmiddag | knutselen wo-middag | knutselen, =voorleesuurtje | act wo-middag d:kinderen
        bingo dinsdag | bingo di | bingo | spel
        hulp met formulieren in bospolder | formulieren w:bospolder | formulieren |
        sporten voor vrouwen | t:sport-en-bewegen d:vrouwen, t:sport-en-bewegen b:alleen-vrouwen | | t:sport-en-bewegen
        zingen voor mannen | zingen d:mannen | zingen | muziek
        computerles voor ouderen | computer d:ouderen | computer, telefoon d:ouderen | telefoon
        speeltuin oud-mathenesse | speeltuin w:oud-mathenesse | speeltuin |
        vegetarisch eten woensdag | maaltijd b:vegetarisch wo | maaltijd b:vegetarisch, maaltijd wo | maaltijd
        activiteiten zaterdagochtend | act za-ochtend | act za |
        zondagmiddag iets leuks doen | act zo-middag | act zo |
        goedkoop sporten voor jongeren | t:sport-en-bewegen goedkoop d:jongeren | t:sport-en-bewegen d:jongeren |
        wat is er morgen te doen | act morgen | |
        yoga middelland | yoga w:middelland | yoga |
        spelletjes vrijdagavond | spel vr-avond | spel vr, spel avond | spel
        """,
    "vreemd": """
        dutch lessons | taal | |
        football | voetbal | |
        library | bibliotheek | bij:bibliotheek-marconi, boeken |
        help with debt | schulden | budget |
        dentist | tandarts | |
        find a job | werk | sollicitatie |
        legal advice | recht | |
        childcare | kinderopvang | oppas |
        second hand clothes | kleding -babyspullen -kledingherstel, kringloop | kleding -kledingherstel | rommelmarkt
        church service | kerk -stilte | kerk, gospel | hindoe
        music lessons | muziekles | | muziek
        cami | moskee | islam |
        cours de néerlandais | taal | |
        praca | werk | sollicitatie, uitzendbureau |
        iglesia | kerk | gospel |
        مسجد | moskee | islam |
        schwimmbad | zwemmen -redden | redden |
        допомога українцям | oekraine | vluchteling, nieuwkomer | taal d:nieuw-in-nederland
        """,
    "zin": """
        ik ben op zoek naar iemand die mij nederlands kan leren | taal | |
        mijn moeder van 82 zit de hele dag alleen thuis | maatje d:ouderen, bellen d:ouderen, eenzaam, ouderenclub, \
            ouderenwerk | maatje -taal -opvoeden, koffie d:ouderen, uitje d:ouderen, maaltijd d:ouderen | \
            t:ontmoeting d:ouderen, spel d:ouderen
        waar kan mijn zoon van 7 op voetbal | voetbal d:kinderen -b:alleen-vrouwen -=proeftraining-meidenvoetbal | \
            sportbuurt, voetbal d:jongeren | voetbal
        hoe kom ik aan een nieuw paspoort | paspoort | =gemeentepunt-delfshaven | gemeente -krediet -wmo
        ik wil graag iets voor een ander doen in mijn vrije tijd | vrijwilligerswerk | t:vrijwilligerswerk, maatje |
        mijn wasmachine is kapot wat nu | wassen | repareren -kledingherstel -fietsenmaker -hulpmiddelen \
            -=leer-je-lamp-repareren, kringloop | krediet, klus
        mijn man is overleden en ik wil er met anderen over praten | =rouwcafe-licht, \
            =rouwgroep-na-verlies-van-een-partner, =wandelen-met-je-verdriet | =parochie-nossa-senhora-do-cais, \
            luisteren | rouw
        ik durf niet meer te lopen sinds ik gevallen ben | vallen, =beweegpraktijk-aelbrecht | fysio, rollatorloop, \
            gym d:ouderen | wandelen d:ouderen, alarm
        hoe ga ik om met een puber die niet luistert | puber | opvoeden | ouders
        ik wil leren fietsen maar ik ben al 45 | fietsles | | fietsen
        wat kan ik doen tegen schimmel in de slaapkamer | schimmel | =huurdersgroep-de-sleutelbos, \
            =inloop-voor-huurders | huur
        weet iemand een leuke club om te klaverjassen | kaarten | bridge, =kaapverdische-seniorenclub-morabeza | spel
        ik zoek werk maar mijn nederlands is nog niet goed | werk, sollicitatie | \
            =praatgroep-nederlands-in-de-avond | taal
        waar kan ik mijn oude bank naartoe brengen | grofvuil, kringloop | rommelmarkt | afval
        is er een plek waar jongeren kunnen gamen | gamen, jongerencentrum | autisme jongeren, bordspel | \
            jongeren t:voor-jongeren
        ik ben net verhuisd en zoek een huisarts | huisarts | |
        hoe meld ik overlast van jongeren op straat | =straatcoaches-middelland, politie, =buurtvaders-spangen | \
            overlast, buurtpreventie | jongerencentrum
        kan ik ergens een boormachine lenen | gereedschap | | =houtwerkplaats-de-schaaf, klus
        ik voel me vaak somber en weet niet waar ik heen moet | somber | psycholoog, luisteren | stress, \
            t:somber-of-in-de-war
        ik ben 17 en zwanger wie kan mij helpen | tienermoeder, verloskundige, zwanger -yoga | babyspullen | zwanger, \
            anticonceptie, baby
        wij willen een straatfeest organiseren met de buren | straatfeest, subsidie | | feest
        ik krijg steeds brieven die ik niet snap | brieven | formulieren, laaggeletterd | vraag, schulden
        mijn telefoon doet raar kan iemand daar naar kijken | =hulp-bij-uw-mobiel, =digihuis-de-muis, =tabletcafe, \
            =repareercafe-de-schroefdoos | telefoon -fotografie, computer d:ouderen, repareren -kledingherstel \
            -fietsenmaker -hulpmiddelen -=leer-je-lamp-repareren | computer
        goedemiddag ik zoek een oppas voor vrijdagavond | oppas | kinderopvang |
        is er iemand die boodschappen voor mij kan doen | boodschappen | boodschappenbus, eten-thuis -voedselhulp | \
            huishulp
        welke organisaties doen iets voor mantelzorgers in delfshaven | mantelzorg org, respijt org | mantelzorg, \
            respijt, d:mantelzorgers |
        ik wil maatje worden van een oudere in de buurt | maatje d:ouderen, =vrijwilliger-worden-kom-proeven | \
            vrijwilligerswerk, maatje | d:vrijwilligers, bellen
        welke cursussen zijn er voor mensen die slecht kunnen lezen | laaggeletterd, =taalschool-nieuwe-woorden | \
            brieven | taal
        ik heb geen geld meer om eten te kopen | voedselhulp -dieren | maaltijd gratis, \
            maaltijd d:mensen-met-weinig-geld | schulden, maaltijd goedkoop
        ik kan niet rondkomen van mijn uitkering | budget, schulden | voedselhulp -dieren, toeslag, uitkering, geld | \
            formulieren, kleding d:mensen-met-weinig-geld
        het is bij mijn buurvrouw thuis niet veilig | geweld | politie | =spreekuur-sociaal-werk
        mijn kind heeft moeite met rekenen op school | rekenen, bijles | huiswerk | school
        ik slaap slecht omdat ik veel pieker | slaap, stress | psycholoog, somber, luisteren | meditatie, yoga b:rustig
        mijn moeder kan niet meer zelf koken | eten-thuis -voedselhulp | maaltijd d:ouderen | maaltijd, eten-thuis
        mijn vader kan de trap niet meer op | =wmo-loket-delfshaven | =havenwelzijn-ouderen, \
            =woningcorporatie-de-vlonder, =woonspreekuur, fysio | ouderenwerk, =gemeentepunt-delfshaven, \
            =vraagwijzer-tussendijken
        """,
    "behoefte": """
        theater met ringleiding | theater b:ringleiding | film b:ringleiding, concert b:ringleiding | theater -poppen
        rustige plek om koffie te drinken | koffie b:rustig | koffie | stilte
        taalles waar mijn kind mee mag | taal b:kinderen-welkom, =praatmaatjes-tussendijken, \
            =praatgroep-nederlands-in-de-ochtend, =taalschool-nieuwe-woorden | taal |
        gebarentaal | b:gebarentaal, gebaren | doof, =voorstelling-de-wasserette | slechthorend
        activiteiten waar mijn begeleider mee mag | b:begeleider-welkom | | act d:mensen-met-een-beperking
        gehandicapten | d:mensen-met-een-beperking, gehandicapt | b:rolstoel |
        koffie drinken met een rolstoel | koffie b:rolstoel, cafe b:rolstoel | koffie, cafe |
        hulphond | b:hulphond-welkom | blind, slechtziend |
        museum rolstoel | museum b:rolstoel | theater b:rolstoel, film b:rolstoel | geschiedenis
        slechtziend | slechtziend | =bingo-met-kaartjes-in-grote-letters, =boek-aan-huis | =leeszaal-de-bladzij
        dansen in een rolstoel | dansen b:rolstoel | rolstoelactiviteit | dansen
        sporten voor mensen met een beperking | t:sport-en-bewegen d:mensen-met-een-beperking, gsport | \
            t:sport-en-bewegen b:rolstoel | t:sport-en-bewegen b:begeleider-welkom
        boksen voor vrouwen | boksen b:alleen-vrouwen, boksen d:vrouwen | boksen, zelfverdediging d:vrouwen |
        hulp bij formulieren ik spreek weinig nederlands | formulieren b:taalhulp | formulieren | vraag b:taalhulp
        wandelen met een bankje onderweg | wandelen b:bankje, =wandelclub-de-kadelopers, \
            =kadewandeling-drie-of-acht-kilometer | wandelen b:rolstoel, wandelen d:ouderen | wandelen
        halal maaltijd aan huis | eten-thuis b:halal -voedselhulp | eten-thuis | maaltijd b:halal
        activiteiten voor nieuwkomers | act d:nieuw-in-nederland | org d:nieuw-in-nederland |
        alleenstaanden | d:alleenstaanden | eenzaam |
        bibliotheek met lift | bibliotheek b:lift | bibliotheek, bij:bibliotheek-marconi | boeken
        yoga op een stoel | stoelyoga, =yoga-voor-stijve-mensen | stoelgym, yoga | gym d:ouderen
        """,
    "niets": """
        brillenwinkel | | |
        postkantoor | | |
        makelaar | | |
        squashbaan | | |
        darten | | |
        paintballen | | |
        pretpark | | |
        waar kan ik tanken | | |
        autogarage | | |
        windsurfen | | |
        waarzegster | | |
        goochelaar | | |
        kartbaan | | |
        bloemist | | |
        juwelier | | |
        wijnproeverij | | |
        modeltreinen | | |
        duiven | | |
        piercing laten zetten | | |
        weerbericht | | |
        treinkaartje | | |
        zweefvliegen | | |
        dakdekker | | |
        vliegveld | | |
        """,
}
