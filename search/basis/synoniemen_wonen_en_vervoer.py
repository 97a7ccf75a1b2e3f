"""Housing, repairing, lending, travelling, safety. See search.basis.synoniemen for how it is written."""

GROEPEN = """
wonen, woning, woonruimte, huisvesting, wooninformatie < doorstroomlocatie, flexwoning, osso,
    hospitahuis, hospita, kamerhuur, huis vinden, woning vinden, koophuis, dak boven mijn hoofd,
    huis, housing, house, home, apartment, ev, konut, منزل, سكن, بيت, mieszkanie, житло, будинок,
    квартира, vivienda, casa, logement
huur, huren, huurwoning, sociale huur, huurhuis, woning zoeken, woningnet, huisje huren <
    woningnood, wachtlijst woning, woningsite, rental, renting, kira, kiralık, إيجار, wynajem,
    czynsz, оренда, alquiler, loyer, hür
woningcorporatie, woningbouw, woningbouwvereniging, verhuurder, corporatie, huisbaas < huismeester,
    wijkbeheerder, housing association, landlord, شركة إسكان
huurachterstand, uithuiszetting, ontruiming, huurschuld, vroegsignalering < uit huis gezet, op
    straat gezet, huurachterstand betalen, huur te laat, eviction, rent arrears, tahliye, إخلاء,
    eksmisja, виселення, desalojo
huurcommissie, huurteam, huurdersvereniging, bewonerscommissie, huurdersbelangen, huurverhoging,
    servicekosten < huur te hoog, te hoge huur, huisjesmelker, tenants
verhuizen, verhuizing, verhuishulp, inschrijven adres, adres wijzigen, verhuisbedrijf,
    verhuisservice < sjouwen, opslag, verhuisbus, meubels sjouwen, dozen sjouwen, verhuisdozen, hulp
    bij verhuizen, moving house, moving, relocation, taşınma, انتقال, przeprowadzka, переїзд,
    mudanza, déménagement
dakloos, dakloosheid, nachtopvang, daklozenopvang, maatschappelijke opvang, thuisloos, bankslaper,
    buitenslaper < geen osso, bankslapen, koukleumen, slapen op straat, opvanghuis, winteropvang,
    slaapplaats, slaapplek, geen huis, op straat slapen, geen dak boven hoofd, slapen bij vrienden,
    dakloze, zwerver, zwerven, bed voor de nacht, homeless, homelessness, shelter, evsiz, مشرد,
    bezdomny, бездомний, sin hogar, sans-abri
begeleid wonen, beschermd wonen, woonbegeleiding, ambulante begeleiding < individuele begeleiding,
    supported living, assisted living
urgentie, urgentieverklaring, voorrang woning, medische urgentie < housing urgency
seniorenwoning, aanleunwoning, ouderenwoning, woonvorm ouderen, hofje, gemengd wonen < senior
    housing
energie besparen, energiecoach, isolatie, isoleren, tochtstrips, energiebox, energiefixer,
    energiehulp, fixbrigade, energiebespaarcoach, energieklusser < koud in huis, huis is koud, tocht
    in huis, stookkosten, dubbel glas, radiatorfolie, huis isoleren, save energy, insulation, enerji
    tasarrufu, توفير الطاقة, oszczędzanie energii
schimmel, vocht in huis, vochtproblemen, lekkage, vochtproblematiek < vochtige muren, natte muren,
    zwarte plekken muur, plafond lekt, lekt in huis, mould, mold, damp, küf, عفن, pleśń, пліснява
klussen, klusjes, klusdienst, klusteam, klusjesman, klushulp, klusser, klussendienst, kluscollectief
    < deur klemt, gordijnen, gordijn, lamp, iets ophangen, lekkende kraan, klusjes in huis,
    verstopping, schilderwerk, lamp ophangen, schilderij ophangen, gordijnen ophangen, kast in
    elkaar zetten, ikea kast, plank ophangen, handige man, gaatjes boren, handyman, odd jobs,
    tamirci, تصليح, drobne naprawy, ремонт дрібний
repaircafé, repair café, repareren, reparatie, maken wat stuk is, kapot, reparatiecafé,
    herstelcafé < spullen maken, lamp kapot, strijkijzer kapot,
    koffiezetapparaat kapot, radio kapot, repair, fix, fixing, broken, tamir, إصلاح, naprawa,
    ремонт, reparar, réparer, drecha
lenen, uitleen, leenwinkel, spullen lenen, deelschuur, gereedschap lenen, bibliotheek van dingen,
    leenkast, spullenbibliotheek, leendienst < borrow, lend, ödünç, إعارة, pożyczyć, позичити,
    prestar, emprunter
ruilen, ruilbeurs, ruilen en delen, spullen ruilen < swap, exchange, takas, تبادل, wymiana, обмін
gereedschap, werkplaats, boormachine, gereedschapsbibliotheek < boor, boor lenen, ladder lenen,
    ladder, trap lenen, zaag, grasmaaier lenen, heggenschaar, tools, alet, أدوات, narzędzia
meubels, inboedel, meubelbank, meubels gratis, woninginrichting, meubelkringloop < bank gratis, kast
    gratis, bed gratis, huis inrichten, furniture, mobilya, أثاث, meble, меблі, muebles, meubles
ruimte huren, zaal huren, zaalverhuur, vergaderruimte, zaalhuur, ruimte voor feest, feestzaal,
    zaaltje, vergaderzaal < bijeenkomst houden, vergaderen, vergadering, feestje geven, trouwen,
    verjaardag vieren, feest geven, feest vieren, verjaardag zaal, bruiloft, trouwzaal, ruimte voor
    vereniging, cursusruimte, room rental, rent a room, meeting room, salon kiralama, قاعة, wynajem
    sali, оренда залу
flexplek, werkplek, studieplek, stilteplek < workspace, coworking, study place
vervoer, ritje, vervoersdienst, vervoer ouderen, vervoer op maat < hoe kom ik daar, transport,
    transportation, ulaşım, مواصلات, نقل, przewóz, транспорт, transporte
automaatje, anwb automaatje, vrijwillige chauffeur, chauffeur, rijdienst, meerijden, brengen en
    halen, vrijwilligersvervoer, halen en brengen, boodschappenbus < meerijden naar ziekenhuis, lift
    naar dokter, ophalen en thuisbrengen, driver, ride, şoför, سائق, kierowca, водій, conductor
buurtbus, wijkbus, opstapper, stadsbus, wijkhopper < opstapbus, minibus
belbus, belbusje, regiotaxi, taxibus, deeltaxi, wmo-taxi, trevvel, valys, wmo vervoer, plusbus,
    buurttaxi < taxi voor ouderen, taxi, taksi, تاكسي, taksówka, таксі
rolstoeltaxi, rolstoelbus, rolstoelvervoer, aangepast vervoer < wheelchair taxi, accessible
    transport
openbaar vervoer, ov, ov-chipkaart, bus en tram, ret, reizen met ov, ov-ambassadeur < public
    transport, bus, tram, metro, toplu taşıma, otobüs, وسائل النقل, حافلة, autobus, tramwaj,
    громадський транспорт, автобус
parkeren, parkeervergunning, parkeerplaats, bezoekersvergunning, parkeeroverlast < parkeerplek,
    bezoekerspas, nergens parkeren, auto kwijt kunnen, parking, park yeri, موقف سيارات, parkowanie,
    парковка, aparcamiento
gehandicaptenparkeerkaart, invalidenparkeerkaart, invalidenparkeerplaats, parkeerkaart < disabled
    parking
rijbewijs, rijles, rijschool, theorie-examen < driving licence, driving license, driving lessons,
    ehliyet, رخصة قيادة, prawo jazdy, водійські права, licencia de conducir, permis de conduire
deelauto, autodelen, bakfiets, deelfiets, bakfiets lenen < car sharing, cargo bike
fiets, tweedehands fiets, fietsenbank, gratis fiets < used bike
wijkagent, politie, wijkpolitie, politiebureau, buurtagent < agent, politieagent, police, شرطة,
    policja, поліція, policía
handhaving, boa, toezichthouder, stadstoezicht, stadswacht < warden
veiligheid, veilige buurt, inbraak, buurtpreventie, buurt whatsapp, buurtvaders, inbraakpreventie,
    buurtpreventieteam < ingebroken, inbreker, onveilig, bang op straat, onveilig gevoel, camera's
    in de straat, donker en eng, safety, burglary, güvenlik, أمان, bezpieczeństwo, безпека,
    seguridad, sécurité
overlast, geluidsoverlast, burenruzie, buurtbemiddeling, ruzie met buren, herrie, burenoverlast,
    lawaai, stankoverlast < overlast melden, last van de buren, harde muziek, muziek te hard,
    blaffende hond, stampen, geluid van boven, buren maken lawaai, rookoverlast, vervelende buren,
    buurman scheldt, nuisance, noise, gürültü, إزعاج, hałas, шум, ruido
aangifte doen, slachtoffer, slachtofferhulp, politiebureau aangifte < aangifte, slachtoffer van
    misdrijf, victim, victim support, mağdur, ضحية, ofiara, жертва, víctima
oplichting, babbeltruc, phishing, internetfraude, spoofing, bankfraude, nepagent < opgelicht,
    whatsappfraude, nepmail, nepbericht, gehackt, account gehackt, valse sms, vreemd telefoontje,
    fraud, scam, dolandırıcılık, احتيال, oszustwo, шахрайство, estafa
brandweer, brandveiligheid, rookmelder, brand < gaslek, koolmonoxide, fire brigade, itfaiye, إطفاء,
    straż pożarna, пожежники, bomberos, pompiers
melding openbare ruimte, kapotte lantaarn, melding gemeente, losse stoeptegel, bs&i, buitenbeter,
    meldpunt openbare ruimte, fixi < gat in de weg, stoep kapot, scheve stoep, losse tegel, put
    verstopt, iets kapot op straat, boom omgevallen, klacht over straat, melding doen, report a
    problem, street light
"""
