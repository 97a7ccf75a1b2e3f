"""Housing, repairing, lending, travelling, safety. See search.basis.synoniemen for how it is written."""

GROEPEN = """
wonen, woning, woonruimte, huisvesting < huis, housing, house, home, apartment, ev, konut, منزل,
    سكن, بيت, mieszkanie, житло, будинок, квартира, vivienda, casa, logement
huur, huren, huurwoning, sociale huur, huurhuis, woning zoeken, woningnet < rental, renting, kira,
    kiralık, إيجار, wynajem, czynsz, оренда, alquiler, loyer, hür
woningcorporatie, woningbouw, woningbouwvereniging, verhuurder, corporatie < housing association,
    landlord, شركة إسكان
huurachterstand, uithuiszetting, ontruiming, huurschuld < eviction, rent arrears, tahliye, إخلاء,
    eksmisja, виселення, desalojo
huurcommissie, huurteam, huurdersvereniging, bewonerscommissie, huurdersbelangen < tenants
verhuizen, verhuizing, verhuishulp, inschrijven adres, adres wijzigen < moving house, moving,
    relocation, taşınma, انتقال, przeprowadzka, переїзд, mudanza, déménagement
dakloos, dakloosheid, geen huis, nachtopvang, daklozenopvang, maatschappelijke opvang < homeless,
    homelessness, shelter, evsiz, مشرد, bezdomny, бездомний, sin hogar, sans-abri
begeleid wonen, beschermd wonen, woonbegeleiding, ambulante begeleiding < supported living, assisted
    living
urgentie, urgentieverklaring, voorrang woning, medische urgentie < housing urgency
seniorenwoning, aanleunwoning, ouderenwoning, woonvorm ouderen, hofje, gemengd wonen < senior
    housing
energie besparen, energiecoach, isolatie, isoleren, tochtstrips, energiebox, energiefixer,
    energiehulp < save energy, insulation, enerji tasarrufu, توفير الطاقة, oszczędzanie energii
schimmel, vocht in huis, vochtproblemen, lekkage < mould, mold, damp, küf, عفن, pleśń, пліснява
klussen, klusjes, klusdienst, klusteam, klusjesman, klushulp, klusser < handyman, odd jobs, tamirci,
    تصليح, drobne naprawy, ремонт дрібний
repaircafé, repair café, repareren, reparatie, maken wat stuk is, kapot, fietsreparatie,
    fietsenmaker < repair, fix, fixing, broken, tamir, إصلاح, naprawa, ремонт, reparar, réparer,
    drecha
lenen, uitleen, leenwinkel, spullen lenen, deelschuur, gereedschap lenen, bibliotheek van dingen <
    borrow, lend, ödünç, إعارة, pożyczyć, позичити, prestar, emprunter
ruilen, ruilbeurs, ruilen en delen, spullen ruilen < swap, exchange, takas, تبادل, wymiana, обмін
gereedschap, werkplaats, boormachine < tools, alet, أدوات, narzędzia
meubels, inboedel, meubelbank, meubels gratis < furniture, mobilya, أثاث, meble, меблі, muebles,
    meubles
ruimte huren, zaal huren, zaalverhuur, vergaderruimte, zaalhuur, ruimte voor feest < room rental,
    rent a room, meeting room, salon kiralama, قاعة, wynajem sali, оренда залу
flexplek, werkplek, studieplek, stilteplek < workspace, coworking, study place
vervoer, ritje, vervoersdienst, vervoer ouderen < transport, transportation, ulaşım, مواصلات, نقل,
    przewóz, транспорт, transporte
automaatje, anwb automaatje, vrijwillige chauffeur, chauffeur, rijdienst, meerijden, brengen en
    halen < driver, ride, şoför, سائق, kierowca, водій, conductor
buurtbus, wijkbus, opstapper, stadsbus, wijkhopper < minibus
belbus, belbusje, regiotaxi, taxibus, deeltaxi, wmo-taxi, trevvel, valys, wmo vervoer < taxi, taksi,
    تاكسي, taksówka, таксі
rolstoeltaxi, rolstoelbus, rolstoelvervoer, aangepast vervoer < wheelchair taxi, accessible
    transport
openbaar vervoer, ov, ov-chipkaart, bus en tram, ret, reizen met ov, ov-ambassadeur < public
    transport, bus, tram, metro, toplu taşıma, otobüs, وسائل النقل, حافلة, autobus, tramwaj,
    громадський транспорт, автобус
parkeren, parkeervergunning, parkeerplaats < parking, park yeri, موقف سيارات, parkowanie, парковка,
    aparcamiento
gehandicaptenparkeerkaart, invalidenparkeerkaart, invalidenparkeerplaats, parkeerkaart < disabled
    parking
rijbewijs, rijles, rijschool, theorie-examen < driving licence, driving license, driving lessons,
    ehliyet, رخصة قيادة, prawo jazdy, водійські права, licencia de conducir, permis de conduire
deelauto, autodelen, bakfiets, deelfiets, bakfiets lenen < car sharing, cargo bike
fiets, tweedehands fiets, fietsenbank, gratis fiets < used bike
wijkagent, politie, wijkpolitie, politiebureau < police, شرطة, policja, поліція, policía
handhaving, boa, toezichthouder, stadstoezicht, stadswacht < warden
veiligheid, veilige buurt, inbraak, buurtpreventie, buurt whatsapp, buurtvaders, inbraakpreventie <
    safety, burglary, güvenlik, أمان, bezpieczeństwo, безпека, seguridad, sécurité
overlast, geluidsoverlast, burenruzie, buurtbemiddeling, ruzie met buren, herrie < nuisance, noise,
    gürültü, إزعاج, hałas, шум, ruido
aangifte doen, slachtoffer, slachtofferhulp < victim, victim support, mağdur, ضحية, ofiara, жертва,
    víctima
oplichting, babbeltruc, phishing, internetfraude < fraud, scam, dolandırıcılık, احتيال, oszustwo,
    шахрайство, estafa
brandweer, brandveiligheid, rookmelder, brand < fire brigade, itfaiye, إطفاء, straż pożarna,
    пожежники, bomberos, pompiers
melding openbare ruimte, kapotte lantaarn, melding gemeente, losse stoeptegel, bs&i, buitenbeter <
    report a problem, street light
"""
