"""Sports, games, instruments and crafts by name and by kind. See search.basis.synoniemen for how it is written."""

GROEPEN = """
judoles, judo, judoschool < judoka, kleuterjudo, judopak, vechtsport, vechtsporten, vechtkunst,
    krijgskunst, vechten leren, martial arts, dojo, zwarte band
karateles, karate, karateschool < karateka, kata, vechtsport, vechtsporten, vechtkunst, krijgskunst,
    vechten leren, martial arts, dojo, zwarte band
boksles, boksen, boksschool < bokser, bokshandschoenen, bokszak, sparren, kickbokser, kickboksen,
    thaiboksen, mma, vechtsport, vechtsporten, vechtkunst, krijgskunst, vechten leren, martial arts,
    dojo, zwarte band
jiujitsules, jiujitsu, ju-jitsu < jujitsu, jiu jitsu, aikido, krav maga, vechtsport, vechtsporten,
    vechtkunst, krijgskunst, vechten leren, martial arts, dojo, zwarte band
jezelf verdedigen, zelfverdediging, weerbaarheid < weerbaar worden, weerbaarheidscursus,
    zelfverdedigingscursus, veilig over straat, je mannetje staan, assertief en sterk, aanvaller,
    weerbare meiden
loopgroep, hardlopen, hardloopgroep < joggen, joggers, rennen, runnen, hardloper, hardloopster,
    runner, trimmen, marathon, halve marathon, vijf kilometer, renclub, sprinten, sprint,
    looptraining, rondje rennen, trimclub, dravers, verspringen, hoogspringen, kogelstoten
voetballes, voetbal, voetbalclub < balsport, balsporten, balspel, teamsport, teamsporten, zaalsport,
    sport met een bal
basketbalclub, basketbal < basketballer, korfje gooien, dunken, baskets, balsport, balsporten,
    balspel, teamsport, teamsporten, zaalsport, sport met een bal
volleybalvereniging, volleybal < volleyballer, volleyen, beachvolleybal, balsport, balsporten,
    balspel, teamsport, teamsporten, zaalsport, sport met een bal
handbalclub, handbal < handballer, balsport, balsporten, balspel, teamsport, teamsporten, zaalsport,
    sport met een bal
korfbalclub, korfbal < korfballer, balsport, balsporten, balspel, teamsport, teamsporten, zaalsport,
    sport met een bal
hockeyvereniging, hockey < hockeystick, hockeyer, trimhockey, balsport, balsporten, balspel,
    teamsport, teamsporten, zaalsport, sport met een bal
cricketteam, cricket < cricketer, cricketbat
voetbaltraining, voetbal, voetballen < voetballer, voetballers, voetbalster, voetbalclubs, panna,
    potje voetbal, balletje trappen, keeper, spits, elftal, f-jes, pupillen, voetbalveld,
    trapveldje, cruyff court, voetbalteam
meisjesvoetbal, meidenvoetbal, vrouwenvoetbal < damesvoetbal, voetbal voor meisjes, voetbal voor
    meiden, voetbal voor vrouwen, voetbal dames, voetballende meisjes
tennisles, tennis < tennissen leren, tennisbaan, tennisser, padellen, racketsport, racketsporten,
    racket, squash, pickleball
badmintonvereniging, badminton < shuttle, badmintonner, racketsport, racketsporten, racket, squash,
    pickleball
batje, tafeltennis, pingpong < pingpongtafel, pingpongclub, tafeltennistafel, tafeltennisclub,
    pingpongbal
roeiclub, roeien < watersport, watersporten, kano, kajak, roeiboot, peddelen, op het water
baantjes trekken, zwemmen, zwembad < baden, plonzen, duiken, waterglijbaan, glijbaan zwembad, peuterbad,
    schoolslag, zwembroek, badpak, zwemkleding, recreatiebad, binnenbad, buitenbad, baantje trekken,
    gezinszwemmen, zwemuur, zwemclub
zwemonderwijs, zwemles, zwemdiploma < leren zwemmen, zwemlessen, diploma b, abc-diploma, watervrees,
    bang in het water, zwemmen leren, zwemdocent, kan niet zwemmen, nog niet zwemmen, zwembandjes,
    zwemschool
turnclub, turnen, gymnastiek < turnster, salto, koprol, brug, evenwichtsbalk, ringen, trampoline,
    trampolinespringen, rope skipping, touwtjespringen, gymmen, gymt, gymclub, acrobatiek, acrogym,
    freerunnen, apenkooien
danslessen, dansen, dansschool < danser, danseres, dansers, danst, dansles, tango, foxtrot, walsen,
    wals, quickstep, line dance, buikdansen, flamenco, swing, ballroom, discodansen, kinderdansen,
    dansavond, dansfeest, danspartner, tapdansen, jazzdans, moderne dans, afrodance, bollywood,
    capoeira dans, danslessen volwassenen, merengue, streetdance les
schaatsles, schaatsen, ijsclub < schaats, schaatsbaan, kunstijsbaan, ijsbaan, noren, natuurijs,
    klunen
skatepark, skaten, skateles < skateboard, skateboarden, stepjes, step, halfpipe, rolschaatsen,
    inline skaten, skeeleren, longboard, bmx, stunten, rolschaats
hengel uitwerpen, vissen, hengelsport < visser, vissers, hengelaar, vispas, karper, sportvisser,
    visstek, aas
fietstochten, fietsen, fietsclub < fietser, wielrennen, wielrenner, racefiets, toerfietsen,
    mountainbiken, terreinfiets, atb, mountainbike, fietste, gefietst, fietsvakantie,
    fietsvierdaagse, peloton
duofietsrit, duofiets, tandem, duofietsen < fietsen met begeleiding, fietsen met hulp, fietsen voor
    blinden, fietsmaat, niet alleen fietsen, tweepersoonsfiets, fietstaxi, riksjarit
kuiertochten, wandelen, wandelgroep < wandelaar, wandelaars, wandelvierdaagse, avondvierdaagse,
    voettocht, trektocht, pelgrim, stappen, lange afstand, wandelroute, rondwandeling, slenteren,
    flaneren, kuieren, loopje, beentjes strekken, wandelvriend, nordic walking, lopen met stokken,
    wandelmaat, wandelwagen, wandelt, stappenteller
boules, jeu de boules, petanque < boulen, boulesbaan, boulebaan, boccia, bocce, jeu de boule,
    kegelen, ballen gooien, boulesclub
schaakles, schaken, schaakclub < denksport, denksporten, schaakbord, schaker, schaakcursus,
    schaakmat, schaakt, denkspel
damles, dammen, damclub < denksport, denksporten, dambord, dammer, denkspel
kaartspel, kaarten, klaverjassen < kaartjes leggen, toepen, pesten kaartspel, rikken, hartenjagen,
    canasta, poker, patience, kaartavondje, klaverjasclub, skat
spelletjes doen, spelletjes, bordspel, spelletjesavond < mens erger je niet, monopoly, kolonisten,
    ganzenbord, dobbelen, dobbelspel, yahtzee, triviant, rummikub, scrabble, spelletje, spelavond,
    speldag, potje spelen, gezelschapsspelletje, spel spelen, spelen met volwassenen, ludo
bridgeles, bridge, bridgeclub < bridgen, bridger, bridgedrive, bridgeavond
sjoelmiddag, sjoelen, sjoelbak < sjoeler, sjoelschijven, sjoelavond, oud hollandse spelen,
    oudhollandse spelletjes, volksspelen
biljartles, biljart, biljarten < keu, poolen, poolbiljart, snooker, pool, biljarttafel, carambole,
    libre
gamemiddag, gamen, gameavond < games, computerspellen, computerspelletjes, playstation, xbox,
    nintendo, fortnite, minecraft, esports, consoles, spelcomputer, gamer
speelplaats voor kinderen, speeltuin, spelen < speeltoestel, speeltoestellen, schommel, schommelen,
    glijbaan, wip, zandbak, klimrek, draaimolen, kabelbaan, speelweide, speelbos, natuurspeeltuin,
    speelpark, buitenspeelplaats, klimtoestel, kinderspeeltuin
bouwen met kinderen, hutten, timmeren, huttenbouw < hut, boomhut, hut bouwen, spijkers, timmerdorp,
    bouwspeelplaats, lego
kinderkamp, kindervakantieweek, vakantieactiviteiten, vakantieweek < zomervakantie, meivakantie,
    herfstvakantie, kerstvakantie, krokusvakantie, voorjaarsvakantie, schoolvakantie, vakantie
    kinderen, kinderen vrij, vrij van school, zomerkampen
handwerkcafé, handwerken, breien, haken < handwerk, handenarbeid, handvaardigheid, hobby, expressie,
    iets maken, handig bezig, iets doen met mijn handen, met je handen werken, brei, breister,
    breide, haakster, haaknaald, breinaald, breinaalden, wol, kruissteek, punniken, macramé, weven,
    spinnen van wol, quilten, patchwork, sokken, sjaal breien, trui breien, handwerkster
naaicursus, naaien, naaimachine, naailes < naaister, kledij maken, patronen, stofjes, locker,
    stikken, patroontekenen, zelf kleding maken, jurk maken, rok naaien, gordijnen maken, gordijnen
    naaien, tassen maken, overlock
knutselmiddag, knutselen, creatief < knutsel, kaarten maken, scrapbooking, sieraden maken, kralen,
    papier maché, mozaïek, vilten, fröbelen, kleuren, plakken, creatieveling, decoreren,
    handenarbeid, handvaardigheid, hobby, expressie, iets maken, handig bezig, iets doen met mijn
    handen, met je handen werken
keramiekles, keramiek, klei, boetseren < beeldhouwen, handenarbeid, handvaardigheid, hobby,
    expressie, iets maken, handig bezig, iets doen met mijn handen, met je handen werken, kleien,
    kleiwerk, draaischijf, potten draaien, pottenbakker, pottenbakster, beelden, steenhouwen,
    klompje klei, porselein, glazuren, aardewerk
houtcursus, houtbewerking, houtwerkplaats < werken met hout, handenarbeid, handvaardigheid, hobby,
    expressie, iets maken, handig bezig, iets doen met mijn handen, met je handen werken,
    meubelmaken, meubels maken, zagen, schaven, schuren, houtsnijden, houtdraaien, timmercursus,
    vogelhuisje, kruk maken, hout, timmerwerkplaats
tekencursus, tekenen, modeltekenen < schetsen, potloodtekening, striptekenen, cartoons, manga,
    kalligrafie, handlettering, portrettekenen, tekening, illustreren
foto's leren maken, fotografie, fotograferen, fotoclub < fotograaf, fotografe, camera, fototoestel,
    spiegelreflex, doka, kiekjes, fotocursus, portretfoto, donkere kamer
filmpje kijken, film, bioscoop, filmavond < speelfilm, tekenfilm, documentaire, filmpje pakken,
    popcorn, filmzaal, kinderfilm, filmtheater, matinee, filmvoorstelling, film kijken
voorstelling voor kinderen, poppenkast, poppentheater, kindertheater < marionet, handpop, jan
    klaassen, poppenspel, goochelaar, goochelen, clown, circus, schimmenspel, familievoorstelling
liveoptreden, concert, optreden < band, bands, popmuziek, jazz, klassieke muziek, rap, rapper,
    reggae, blues, metal, dj, livemuziek, concertje, orgelconcert, kamermuziek, recital, liveband,
    muziekavond, koorconcert
samenspel, muziek maken, fanfare, orkest < samenspelen, muzikant, muzikanten, blaasinstrument, tuba,
    blaaskapel, harmonieorkest, drumband, jamsessie, jammen, ensemble, bandje, bandlid, steelpan,
    steeldrum, dweilorkest, meespelen, strijkorkest
slaginstrument, trommelen, percussie < drum, drummer, drummen, djembe, bongo, conga, tamboer,
    trommel, slagwerker, ritme
toetsen, piano, pianoles < pianist, vleugel, keyboardles, orgelles, synthesizer, klavier,
    pianolessen, pianoleraar
snaren, gitaar, gitaarles < gitarist, gitarist worden, akkoorden, ukulele, banjo, tokkelen,
    gitaarlessen, gitaarleraar, basgitaar leren
boek lezen, leeskring, boeken, bibliotheek < boekje, boekjes, roman, romans, detective, thriller,
    leesboek, lezer, lezers, boekenliefhebber, boekenwurm, literatuur, lezen voor je plezier, strip,
    stripboeken, tijdschrift, kranten lezen, prentenboek, luisterboek, e-book, boek lenen, leespas,
    bibliotheekpas, bieb pas
gedicht, poëzie, gedichten, schrijven < dichter, dichteres, rijmen, rijm, spoken word, voordracht,
    verhaal schrijven, schrijver, schrijfster, dagboek, memoires, schrijfcursus, creatief schrijven,
    schrijfgroep
verhalen uit vroeger, geschiedenis, museum < historie, historisch, vroeger in de wijk, oude tijd,
    monument, monumenten, archeologie, tweede wereldoorlog in de wijk, scheepvaart, musea,
    oudheidkamer, pakhuis, exposities, heemkunde
"""
