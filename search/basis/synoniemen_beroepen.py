"""The craftsman, the shop or the desk that people ask for. See search.basis.synoniemen for how it is written."""

GROEPEN = """
tandheelkunde, tandarts, mondhygiëne < tandprotheticus, kunstgebit kapot, gebitsprothese,
    gebitscontrole, kroon op tand, wortelkanaal, vulling eruit, verstandskies, abces, bloedend
    tandvlees, tandsteen, mondhygieniste, bang voor tandarts
oogklachten, opticien, oogarts < optometrist, ogen meten, bril stuk, montuur, varifocus, wazig zien,
    lui oog
gehoorzorg, audicien, slechthorend < oorarts, kno-arts, gehooronderzoek, gehoorapparaatje,
    oorstukje, doof aan een oor
spraaktherapie, logopedie, logopedist < spraaktherapeut, spraakgebrek, stem kwijt, hees, leren
    slikken, onduidelijk praten, niet uit mijn woorden komen, lispelen, hakkelen
bewegingstherapie, fysiotherapie, fysiotherapeut < fysiotherapeute, heilgymnastiek, kinesist,
    manueel therapeut, chiropractor, osteopaat, sportarts, sportmasseur, enkel verzwikt, verstuikt,
    blessure, sportblessure, ischias, lage rug, tenniselleboog, muisarm, frozen shoulder,
    bekkenpijn, kramp, spierscheuring, gescheurde kruisband, meniscus
voeten verzorgen, pedicure, voetverzorging < eelt, eksteroog, kalknagel, voetschimmel, hielpijn,
    knobbelteen, harde teennagels, nagels van mijn tenen
haarverzorging, kapper, kapsalon < coiffeur, coupe, haarknippen, permanent, haar wassen, pruik,
    kammen, kaal scheren, baard bijwerken, vlechten, knipbeurt, thuiskapper, kapper aan huis,
    kapster aan huis
voedingsleer, diëtist, voedingsadvies < voedingscoach, gewichtsconsulent, eetschema, te hoog
    cholesterol, zoutarm, vitaminen, ondergewicht, gezonder eten, caloriearm, koolhydraatarm,
    suikervrij, darmproblemen
geneesmiddel, apotheek, medicijnen < apotheker, farmacie, recept, pijnstillers, paracetamol,
    antibiotica, zalf, druppels, puffer, medicijnen thuisbezorgd, pillendoos, hoestdrank, pillen
    halen, medicijnen halen
huisdokter, huisarts, dokter < huisartsenpost, doktersassistente, doktersbezoek, praktijkassistente,
    consult, arts zoeken, verwijsbrief, verkouden, misselijk, diarree, ontsteking, uitslag, oorpijn,
    blaasontsteking, spreekuur dokter
praktijkverpleegkundige, wijkverpleegkundige, thuiszorg < verpleegkundige, verpleger,
    wijkverpleegster, zuster, verzorgster, ziekenverzorgster, katheter, injectie thuis, insuline
    spuiten, wond verzorgen, verband wisselen, helpen met wassen, hulp bij het wassen, aankleden
    lukt niet, zorghulp, thuiszorgmedewerker, helpende in de zorg
vroedvrouwenpraktijk, verloskundige, verloskundigenpraktijk < gynaecoloog, bevallen, weeën,
    zwangerschapscontrole, geboorteplan, thuisbevalling, uitgerekend, echo maken, twintig weken
    echo, zwanger geworden, net zwanger
zielzorg, psycholoog, psychologische hulp < psych, psychologe, psychiater, therapeute, praten met
    een deskundige, mentaal in de knoop, gedachten malen, geestelijk in de war, in therapie,
    gesprekstherapie
rechtsgeleerde, jurist, juridisch spreekuur, rechtswinkel < advocate, juriste, raadsvrouw,
    rechtskundige, pleiten, aanklagen, rechtszaak beginnen, verhuurder aanklagen, recht halen, mijn
    recht, juridische vraag, juridische bijstand, wetten
notariskantoor, notaris, testament < laatste wil, nalatenschap, erven, erfgenaam, schenking,
    samenlevingscontract, huwelijkse voorwaarden, volmacht regelen, wilsbeschikking, codicil
belastinginvulhulp, belastingaangifte, aangifte inkomstenbelasting < belastingconsulent, fiscus,
    aanslag, voorlopige aanslag, blauwe enveloppe, belastingteruggave, inkomstenbelasting,
    jaaropgave, aangifteprogramma
politieman, politie, politiebureau < agent, agente, wout, smeris, rechercheur, wijkagente, aangifte
    doen, proces-verbaal, melding doen, crimineel, politieagent, handhaver, boa
brandweerman, brandweer, brandveiligheid < rookmelder, brandmelder, brandblusser, koolmonoxide, vlam
    in de pan, brandgevaar, brandblusdeken, vluchtweg, brandweerkazerne, brandweerwagen
fietsen herstellen, fietsenmaker, fietsreparatie, fiets opknappen < rijwielhersteller,
    rijwielwinkel, fietsendokter, fietshersteller, fiets stuk, fiets doet het niet, fiets
    herstellen, spaak, zadel, fietsbel, versnelling kapot, achterwiel, buitenband, binnenband,
    platte band, fietsreparateur, fiets laten maken, fiets repareren, tweedehands fiets, bakfiets
    stuk
hersteller, reparateur, repareren, repair café < monteur, maken wat stuk is, herstellen, opknappen,
    kapot, stuk, defect, doet het niet meer, solderen, onderdelen, garantie verlopen, apparaat
    kapot, apparaat stuk, kapot apparaat, repairen, laten maken, fiksen, gefikst, maakbaar
verstelhoek, kleermaker, kleding verstellen < coupeuse, kledingreparateur, naaister, rits stuk, gat
    in trui, gat in sok, sokken stoppen, zoom los, knoop los, gordijnen innemen, mouwen korter,
    kleding passend maken, scheur in broek, vermaken, zomen, innemen, uitleggen broek, verstelwerk
klusjesman, klussendienst, klushulp, kleine klussen < handige man, handige harry, klusser,
    timmerman, lamp ophangen, schilderij ophangen, gordijnen ophangen, kast in elkaar zetten, plank
    ophangen, gaten boren, gordijnrails, kraan vervangen, lampje vervangen, peertje vervangen, ikea
    kast, kitten, stopcontact vervangen, kleine reparatie thuis, iets ophangen, lamp vervangen,
    klusjes, klusjes in huis, klusje, karweitje, karwei, doe-het-zelver
poetsdienst, huishoudelijke hulp, schoonmaakhulp < hulp bij schoonmaken, schoonmaken huis, huis
    poetsen, thuishulp gezocht, stoffen, ramen zemen binnen, bed verschonen, bedden opmaken,
    afwassen, strijken en wassen, sanitair schoonmaken, vloer dweilen, hulp bij het huishouden,
    huishouding, huishoudster, hulp voor het huis, schoonmaken
verhuizer, verhuishulp, verhuizen < verhuisbedrijf, verhuisbusje, inpakken, dozen, sjouwen, sjouwer,
    spullen verhuizen, verhuisdozen, helpen verhuizen, hulp bij verhuizing, verhuizing, piano
    verhuizen, bank naar boven
tuinklussen, tuinhulp, tuinonderhoud < grasmaaien, gazon, haag, heg te hoog, boom snoeien, tuin
    bijhouden, tuin opknappen, bladeren harken, tegels schoonmaken, onkruid trekken, tuinier,
    verwilderde tuin
dierendokter, dierenarts, dierenkliniek < veearts, dierenartspraktijk, hond ziek, kat ziek, konijn
    ziek, castreren, steriliseren, vlooienmiddel, ontwormen, chippen, sterilisatie poes, hond laten
    inslapen, zieke hond, zieke kat, zieke poes
onderwijzer, school, basisschool < schooljuf, schoolmeester, leraar, lerares, kleuterschool, lagere
    school, groep acht, schoolplein, kleuterklas, brugklas
huiswerkcoach, huiswerkbegeleiding, bijles < bijlesleraar, rekenen, proefwerk, repetitie leren,
    wiskunde bijles, sommen, tafels oefenen, tafels leren, rekensommen, blijven zitten,
    zittenblijven, lage cijfers, rapport slecht, moeite met leren, leerachterstand inhalen, hulp bij
    school, studiehulp gezocht, kind achter op school, moeite met rekenen, slecht in rekenen
pedagoog, opvoeden, opvoedspreekuur, opvoedondersteuning < orthopedagoog, opvoeder,
    kinderpsycholoog, gezinscoach, dwars kind, brutaal, liegen, ongehoorzaam, spijbelt, koppig,
    tegendraads, luistert niet, wil niet luisteren, nachtangst, slaapproblemen kind, kind huilt,
    huilt de hele nacht, jaloers broertje, straffen, belonen, puberteit, puberende, zakgeld,
    eenkennig, moeilijke eter, doorslapen, onhandelbaar, opstandig, dochter luistert niet, kind wil
    niet slapen, in bed plassen, peuterpuberteit, schreeuwen tegen kind, opgroeien
oppasmeisje, oppas, oppascentrale < kinderoppas gezocht, kindermeisje, avondje weg, avondje uit met
    zijn tweeën, op kinderen passen, op de kinderen passen, iemand die oppast, op mijn kind passen,
    gastouderbureau
vervangende mantelzorg, respijtzorg, oppas voor volwassenen < op mijn man passen, op mijn vrouw
    passen, op mijn moeder passen, op mijn vader passen, waken bij, vrij van zorgen, zorg even
    overnemen, zorg overnemen, even ademhalen, moe van zorgen voor, kan zorg niet meer aan, altijd
    zorgen, dag en nacht zorgen, uitgeput door zorgen, vakantie van de zorg, past op mijn vrouw,
    past op mijn moeder, past op mijn vader, zorg te zwaar
loopbaanbegeleider, hulp bij werk zoeken, werk zoeken, vacatures < jobhunter, werkgelegenheid,
    baantje, bijbaan, bijbaantje, vakantiewerk, krantenwijk, vakkenvuller, werken als, arbeid, aan
    de bak, arbeidsmarkt, geen werk, zonder werk, werk kwijt, ontslagen en nu, schoonmaakwerk,
    magazijnwerk, parttime, fulltime, vast contract, carrière switch, betaald werk, baan kwijt,
    werkeloos, werkervaring opdoen
winkelier, ondernemer, ondernemersvereniging < zelfstandige, freelancer, middenstander, middenstand,
    horecaondernemer, ondernemersplan, ondernemingsplan, webshop, winkeltje, eigen winkel, eigen
    winkeltje, eigen bedrijfje, startkapitaal, eenmanszaak, zelfstandig ondernemer, starten met een
    bedrijf, voor mezelf, eigen onderneming, kvk inschrijven
muziekleraar, muziekles, muziekschool < viool, fiedel, cello, contrabas, dwarsfluit, blokfluit,
    klarinet, saxofoon, trompet, hoorn, harp, accordeon, trekzak, mondharmonica, drumstel, drumles,
    basgitaar, elektrische gitaar, zangdocent, notenschrift, noten lezen, instrument leren,
    instrument leren spelen, muziekinstrument, solfège, muziek leren
dirigent, koor, zingen < kapelmeester, zanger, zangeres, zangstem, meezingen, samenzang, kanon,
    zangclub, koorrepetitie, zangvereniging, operette, opera, popkoor, a capella, stem, alt,
    sopraan, tenor, bas, koren, zangers gezocht
schilderdocent, schilderen, schilderatelier < kunstschilder, olieverf, acryl, aquarelverf, penselen,
    doek, schildersezel, portret schilderen, schilderij maken, verven op doek, abstract schilderen,
    kunstenaar, kunstenares
regisseur, toneel, toneelgroep < acteur, actrice, toneelspeler, toneelspeelster, musical, cabaret,
    theatersport, improviseren, drama, dramales, rol spelen, auditie, souffleur, decor, podiumkunst,
    theaterles, jeugdtheater, improvisatie
boswachter, natuur, natuurwandeling < ranger, vogelaar, natuurliefhebber, buiten in het groen,
    struinen, bosspel
gebedshuis moslims, moskee, islam < moslima, moslims, bidden in de moskee, minaret, salat, jumma,
    mosjee, gebedshuis, koran leren, islamles, mohammedaans, hadj, zakat
voorganger, kerk, kerkdienst < priester, pater, dominee spreken, predikant, kapelaan, zuster
    overste, mis, hoogmis, kerstmis in de kerk, zondagsmis, preek, communie, christen, evangelie,
    psalmen, gospel, kapel, kathedraal
"""
