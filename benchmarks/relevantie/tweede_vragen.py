"""
The second set of questions, of the same kinds and judged in the same way as those of benchmarks.relevantie.vragen.

Written after what there is to be found (`records`), before its writer saw the words of the search or a question of the
first set: does what was tuned with the one hold for the other? All of it may be looked at.
"""

TWEEDE_VRAGEN = {
    "eigen woord": """
        naaien | naaien | | handwerken
        muziek | muziek, muziekles | koor, zingen, trommelen | t:muziek-en-zang
        wandelen | wandelen | |
        dansen | dansen | |
        kleding | kleding | kledingherstel, kringloop | naaien, wassen
        dieren | dieren | bijen, vogels |
        tuin | tuin | groen, planten | natuur
        dementie | dementie | geheugen | respijt
        werk | werk, uitzendbureau | ondernemer | vrijwilligerswerk
        huur | huur | woning, kamer | =rechtswinkel-schie
        moskee | moskee | islam |
        film | film | |
        toneel | toneel | theater |
        kinderboerderij | kinderboerderij | | zorgboerderij
        politie | politie | | veilig
        museum | museum | | geschiedenis
        """,
    "synoniem": """
        tweedehandswinkel | kringloop | rommelmarkt, kleding |
        pillen halen | apotheek | | huisarts
        eelt | pedicure | |
        coiffeur | kapper | |
        gebit | tandarts | |
        geheugenverlies | dementie | geheugen | respijt
        zwaarmoedig | somber | psycholoog, luisteren |
        joggen | hardlopen | atletiek | bootcamp
        handenarbeid | knutselen | keramiek, hout | t:creatief
        baan | werk | sollicitatie, uitzendbureau | vrijwilligerswerk
        rechtshulp | recht | notaris, scheiding |
        bejaardensoos | ouderenclub | ouderenwerk, d:ouderen t:ontmoeting | d:ouderen t:spel-en-gezelligheid
        drankprobleem | alcohol | verslaving | roken
        sigaretten | roken | | verslaving
        id-kaart | paspoort | gemeente |
        openbaar vervoer | ov | wijkbus | vervoer
        conditie | fitness, bootcamp | hardlopen, gym | t:sport-en-bewegen
        lunchen | maaltijd | cafe | koffie
        krachttraining | fitness | bootcamp |
        stervensbegeleiding | hospice | rouw |
        vechtsport | judo, karate, jiujitsu, boksen | zelfverdediging |
        burn-out | stress | somber, psycholoog |
        poes | kat | dierenarts | dieren
        isolatie | energie | schimmel |
        slapeloosheid | slaap | stress | somber
        spraaktherapie | logopedie | |
        bevallen | verloskundige | zwanger | baby
        speeltoestellen | speeltuin | |
        """,
    "samenstelling": """
        kookcursus | kookles | meekoken |
        burenruzie | buren | overlast |
        voedselpakket | voedselhulp -dieren | eten-thuis | voedselhulp
        tafeltennisclub | tafeltennis | |
        wandelclub | wandelen | |
        taalcursus | taal | laaggeletterd | engels, spaans, arabisch
        zangkoor | koor | zingen |
        huurprobleem | huur | schimmel, woning | recht
        meidenvoetbal | =meisjesvoetbal, =proeftraining-meidenvoetbal | voetbal |
        dansles | dansen | |
        mannenkoor | =koor-de-havenzangers, =repetitie-van-de-havenzangers | koor | zingen
        energiekosten | energie | | budget
        rouwverwerking | rouw | | somber
        computercursus | computer -programmeren | tablet, telefoon, digid | programmeren
        buurtmoestuin | moestuin | tuin |
        ouderenvervoer | vervoer d:ouderen | vervoer |
        """,
    "typefout": """
        bibliotkeek | bibliotheek, bij:bibliotheek-marconi | boeken |
        wandeln | wandelen | |
        voedslbank | voedselhulp -dieren | | voedselhulp
        schuldhulverlening | schulden | budget |
        verlosskundige | verloskundige | zwanger |
        gitaarels | gitaar | muziekles |
        mantelzrog | mantelzorg | respijt | d:mantelzorgers
        vrijwiligerswerk | vrijwilligerswerk | | t:vrijwilligerswerk
        zwmmen | zwemmen, zwemles | |
        kinderopavng | kinderopvang | oppas |
        schilderne | schilderen | tekenen |
        belastignaangifte | belasting | formulieren |
        fietsenamker | fietsenmaker | | repareren
        hondentrianing | =hondenclub-de-kwispel, =puppytraining | hond | dieren
        rommelmakrt | rommelmarkt | markt, kringloop |
        """,
    "gehoor": """
        fisiotherapie | fysio | |
        psigoloog | psycholoog | somber |
        logopedy | logopedie | |
        diejetist | dietist | diabetes, afvallen |
        apoteek | apotheek | |
        meditaatsie | meditatie | boeddhisme, stilte |
        joga | yoga | meditatie | taichi
        karatee | karate | |
        djoedo | judo | | jiujitsu
        sjoele | sjoelen | |
        bridsj | bridge | |
        fiool | =muziekschool-do-re-mi | muziekles |
        piejano | piano | muziekles |
        tejater | theater, toneel | |
        keramik | keramiek | klei |
        sollieciteren | sollicitatie | werk |
        wijkverpleechster | wijkverpleging | thuiszorg |
        rejanimatie | reanimatie | ehbo |
        vaksinatie | vaccinatie | prik |
        tantarts | tandarts | |
        huizarts | huisarts | |
        skeeten | skaten | |
        hokkie | hockey | |
        krikket | cricket | |
        sjeu de boel | jeudeboules | |
        notarus | notaris | recht |
        otisme | autisme | |
        demensie | dementie | geheugen | respijt
        """,
    "verbuiging": """
        schaakt | schaken | |
        tuintjes | tuin | groen |
        gymmen | gym | turnen |
        honden | hond | dieren |
        breister | breien | handwerken |
        verhuisd | verhuizen, =stadsloket-delfshaven | | gemeente
        rouwende | rouw | |
        dansers | dansen | |
        gestopt met roken | roken | | verslaving
        koren | koor | zingen |
        verslaafden | verslaving | |
        zwangeren | zwanger | verloskundige |
        huurders | huur | woning |
        gefietst | fietsen | fietsles |
        voetballers | voetbal | | zaalvoetbal
        gerepareerd | repareren | fietsenmaker |
        """,
    "naam": """
        de kombuis | =huis-van-de-buurt-de-kombuis | bij:huis-van-de-buurt-de-kombuis |
        home start | =home-start-delfshaven | |
        pand 9 | =poppodium-pand-9 | bij:poppodium-pand-9 |
        lettervreter | =taalhuis-de-lettervreter | bij:taalhuis-de-lettervreter |
        het achterom | =buurtkamer-het-achterom | bij:buurtkamer-het-achterom |
        odeon | =zalencentrum-odeon | |
        dierenarts snuit | =dierenarts-snuit | |
        scouting sint joris | =scouting-sint-joris | bij:scouting-sint-joris |
        schimmel brigade | =schimmelbrigade | |
        kolkkerk | =kolkkerk-delfshaven | bij:kolkkerk-delfshaven |
        lotusvijver | =boeddhistisch-centrum-lotusvijver | bij:boeddhistisch-centrum-lotusvijver |
        runningcrew | =runningcrew-3026 | bij:runningcrew-3026 |
        bokkesprong | =kinderboerderij-de-bokkesprong | bij:kinderboerderij-de-bokkesprong |
        """,
    "filter": """
        gratis sporten | gratis t:sport-en-bewegen | goedkoop t:sport-en-bewegen | t:sport-en-bewegen
        eten in spangen | maaltijd w:spangen | maaltijd |
        yoga voor ouderen | yoga d:ouderen | yoga |
        wandelen op maandag | wandelen ma | wandelen |
        zwemmen voor vrouwen | zwemmen d:vrouwen | zwemmen |
        koffie vrijdag | koffie vr | koffie |
        taalles avond | taal avond | taal |
        voetbal zaterdag | voetbal za | voetbal |
        koken met kinderen | kookles d:kinderen, kookles b:kinderen-welkom | kookles |
        middelland koffie | koffie w:middelland | koffie |
        muziek voor jongeren | muziek d:jongeren, muziekles d:jongeren | muziek, muziekles |
        goedkope maaltijd | maaltijd goedkoop | maaltijd |
        spreekuur donderdag | spreekuur do | spreekuur |
        spelletjes voor ouderen | spel d:ouderen | spel |
        zondag met kinderen | act zo d:kinderen, act zo b:kinderen-welkom | |
        """,
    "vreemd": """
        dentist | tandarts | |
        food bank | voedselhulp -dieren | | voedselhulp
        learn dutch | taal | laaggeletterd |
        job | werk | sollicitatie, uitzendbureau |
        swimming lessons | zwemles | zwemmen |
        library | bibliotheek, bij:bibliotheek-marconi | boeken |
        debt help | schulden | budget |
        second hand clothes | kleding | kringloop | rommelmarkt
        church | kerk | |
        playground | speeltuin | |
        pharmacy | apotheek | |
        bike repair | fietsenmaker | repareren |
        volunteering | vrijwilligerswerk | | t:vrijwilligerswerk
        doktor | huisarts | |
        cami | moskee | islam |
        praca | werk | sollicitatie, uitzendbureau |
        sprachkurs | taal | laaggeletterd | engels, spaans, arabisch
        """,
    "zin": """
        mijn man is overleden en ik wil er met iemand over praten | rouw | luisteren | somber, maatje
        ik kan mijn rekeningen niet meer betalen | schulden, budget | geldvragen | voedselhulp, energie
        waar kan ik mijn oude bankstel naartoe brengen | grofvuil, kringloop | afval | rommelmarkt
        mijn dochter van acht wil graag op toneel | toneel | =kinderkoor-de-krekels | theater
        ik wil nederlands leren maar ik werk overdag | taal avond, taal za | taal |
        er zit schimmel op de muur en de huisbaas doet niks | schimmel | huur | energie
        mijn moeder vergeet steeds meer en ik heb hulp nodig | dementie | mantelzorg, geheugen | respijt
        ik zit de hele dag alleen thuis en wil mensen leren kennen | eenzaam | maatje, koffie | t:ontmoeting
        wie kan mij helpen met het ophangen van een lamp | klus | huishulp -tuinhulp | repareren
        hoe kom ik van het roken af | roken | | verslaving
        ik word geslagen door mijn man | geweld | luisteren | scheiding
        mijn kind heeft moeite met rekenen op school | rekenen, bijles | huiswerk |
        ik heb een brief gekregen die ik niet snap | brieven | formulieren | recht, vraag
        waar kan ik goedkoop een winterjas krijgen | kleding | kringloop | rommelmarkt
        ik ben net bevallen en ken hier niemand | baby | ouders | opvoeden, verloskundige
        mijn fiets is stuk en ik heb geen geld | fietsenmaker | repareren |
        ik wil graag iets doen voor mijn buurt | vrijwilligerswerk, bewonersgroep | zwerfafval | t:bewonersinitiatief
        ik durf niet goed meer te lopen en ben bang om te vallen | vallen | gym, fysio, =rollatorspreekuur | alarm
        mijn huur is veel te hoog | huur | woning, recht | toeslag
        ik zoek een kamer want ik moet bij mijn ouders weg | kamer | woningzoeken | woning, dakloos
        wie past er op mijn man als ik naar de kapper ga | respijt | mantelzorg |
        wij willen een straatfeest geven waar vragen we geld aan | subsidie, wijkbudget | straatfeest |
        kan iemand mijn hond uitlaten ik lig in het ziekenhuis | uitlaten | hond | dieren
        ik wil leren omgaan met mijn nieuwe telefoon | telefoon -fotografie | computer -programmeren, tablet | telefoon
        mijn zoon van veertien luistert nergens meer naar | opvoeden | coach | jongerencentrum
        ik heb vannacht nergens om te slapen | dakloos | | woningzoeken
        ik wil voor mezelf beginnen met een winkeltje | zzp, ondernemer | |
        hoe krijg ik hulp bij het schoonmaken van mijn huis | =schoon-zo, wmo | huishulp -tuinhulp | thuiszorg
        """,
    "behoefte": """
        geen geld voor boodschappen | voedselhulp -dieren | maaltijd goedkoop | schulden, budget, eten-thuis
        moe van het zorgen | respijt | mantelzorg |
        ruzie met de buren | buren | overlast |
        nieuwe vrienden maken | eenzaam | maatje, koffie | t:ontmoeting
        kapotte lamp | repareren | klus |
        afvallen | afvallen | dietist, gezondleven |
        kind slaapt slecht | opvoeden | baby |
        leren lezen | laaggeletterd | taal |
        inbraak | inbraak | politie, veilig |
        pijn in mijn knie | fysio | huisarts |
        papieren invullen | formulieren | brieven, digid |
        slecht horen | slechthorend | doof |
        ergens zingen | koor, zingen | muziek |
        baby op komst en geen geld | babyspullen | verloskundige | kleding, voedselhulp
        gezond eten | dietist, afvallen | diabetes, gezondleven | t:gezond-leven, kookles
        paspoort verlopen | paspoort | gemeente |
        """,
    "niets": """
        paardrijden | | |
        golfbaan | | |
        ijshockey | | |
        rijles | | |
        apk keuring | | |
        sauna | | |
        tattoo | | |
        bowlen | | |
        parachutespringen | | |
        honkbal | | |
        waterpolo | | |
        hotelkamer | | |
        pinautomaat | | |
        vliegtickets | | |
        zonnebank | | |
        nagelstudio | | |
        skivakantie | | |
        lasergamen | | |
        dierentuin | | |
        escaperoom | | |
        vuurwerk kopen | | |
        beleggen in aandelen | | |
        boogschieten | | |
        hypotheek | | |
        postzegels | | |
        schoorsteenveger | | |
        """,
}
