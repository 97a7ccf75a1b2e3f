"""Things in the house, to get, lend, mend or get rid of. See search.basis.synoniemen for how it is written."""

GROEPEN = """
kringloopspullen, kringloop, kringloopwinkel < meubels, meubel, meubilair, bank, bankstel,
    tweezitter, zitbank, eettafel kopen, salontafel, stoelen, kast, kledingkast, dressoir, bed,
    matras kopen, servies, pannen, borden en kopjes, bestek, lampen, gordijnen, vloerkleed, tapijt,
    woninginrichting
tweedehandswinkel, kringloop, kringloopwinkel < inrichting, tweedehandsje, tweedehands spullen,
    tweedehands zaak, occasion, gebruikt, spullen kopen, spulletjes, goedkoop inrichten, huis
    inrichten, kringloopzaak, uitdragerij, opkoper, boedel, curiosa, brocante, vintage,
    snuffelmarkt, snuffelen, koopjes, tweedehandse, kasten, fauteuil
grofvuil wegbrengen, grofvuil, milieupark, milieustraat < oude bank weg, oud bankstel, oude bank,
    oude kast weg, oude matras, oude meubels, oude koelkast, oude wasmachine, puin, sloopafval,
    tuinafval, verfblikken, afval brengen, afvalpunt, vuilstort, stort, stortplaats, autobanden
    wegbrengen, bouwafval, grote spullen weg, bank wegbrengen, bank weggooien, bankstel weg, naar de
    stort, afdanken, afgedankt, gemeentewerf, kapotte koelkast weg, recyclen
zwerfvuilactie, zwerfafval, zwerfvuil < rommel op straat, troep, troep op straat, vieze straat,
    blikjes, peuken op straat, prikstok, vuilnis op straat, vuilprikker, afvalprikker, schoonhouden,
    straat schoonmaken, straat vegen, bezem, zwerfvuil rapen, grijper
gratis kleding, kleding, kledingbank, tweedehands kleding < kledij, kleertjes, garderobe, outfit,
    broek nodig, trui, vest, winterjas, regenjas, mantel, laarzen, handschoenen, muts, sjaal,
    ondergoed, pyjama, jurk nodig, gympen, kleding krijgen, kleding nodig, nette kleding, warme jas,
    jas krijgen, kleren kopen, kleren ruilen, afdragertjes, tweedehands jas, kindermaat
uitzet, babyspullen, babykleding < wiegje, wieg, box, babybedje, kinderstoel, maxi-cosi,
    kinderzitje, commode, babybadje, romper, flesjes, luier, baby op komst, babykamer, buggy,
    kinderwagen, babyspulletjes
speelgoed krijgen, speelgoed, speelotheek, speelgoedbank < pop, poppen, knuffel, knuffels, puzzels,
    lego, driewieler kind, loopfietsje, speelgoedauto, speelgoed huren, sinterklaascadeau, cadeau
    kind, cadeautje, spelletjes lenen, treinbaan
gereedschap lenen, gereedschap, gereedschapsbieb, gereedschap uitleen < boor, boormachine, klopboor,
    accuboor, decoupeerzaag, zaag, schuurmachine, ladder, trap lenen, steiger, behangtafel,
    waterpas, hamer, schroevendraaier, steeksleutel, hogedrukspuit, grasmaaier lenen, werktuig,
    uitleen, lenen
apparaten repareren, repareren, repair café < wasmachine stuk, koffiezetapparaat, koffiezetter,
    stofzuiger, strijkijzer, broodrooster, waterkoker, mixer, keukenmachine, naaimachine stuk,
    naaimachine kapot, radio, radio kapot, tv kapot, televisie kapot, televisie stuk, stereo,
    cassetterecorder, platenspeler kapot, klok stuk, lamp kapot, lamp stuk, lampje doet het niet,
    föhn, scheerapparaat, elektrische tandenborstel, speelgoed stuk, paraplu kapot, stoel stuk,
    wekker kapot, kapotte lamp, kapotte radio, kapotte stofzuiger, apparaten, elektrische apparaten
wassen en drogen, wasserette, wassen < was, wassen van kleren, wasmand, droger, centrifuge,
    droogtrommel, geen wasmachine, wasje draaien, vieze kleren, lakens wassen, dekbed wassen,
    handwas, was ophangen, wasmachine kapot gegaan
schimmel in huis, schimmel, vocht < vochtig, vochtplekken, vochtprobleem, vochtproblemen,
    beschimmeld, zwarte plekken, zwarte plekken op de muur, natte muren, nat behang, condens, muffe
    lucht, vochtige slaapkamer, optrekkend vocht, ventilatie, ventileren, schimmelplekken, vochtige
    muren
energie bespaarhulp, energie, energie besparen, energiecoach < isolatie, isoleren, dubbel glas,
    tochtstrips, tocht, tochtig, kou in huis, koud huis, huis is koud, radiatorfolie, cv,
    thermostaat, kieren, ledlampen, energiezuinig, energiezuinige, stroomverbruik, gasverbruik,
    energielabel, spouwmuur, vloerisolatie, dakisolatie, minder gas, energiebesparing, zuiniger
    stoken, verwarming lager, stookkosten
dure energie, energiespreekuur, energierekening < energiekosten, elektriciteit,
    elektriciteitsrekening, stroom, gas, nutsbedrijf, voorschotbedrag, energieleverancier,
    energiecontract, energieprijs, energieprijzen, maandbedrag energie, rekening van stroom,
    rekening van gas, jaarnota, eindafrekening, eneco, hoge energierekening
huurhulp, huur, huren < huurder, huurders, huisbaas, huurbaas, verhuurder, huisjesmelker,
    huurcontract, huurovereenkomst, huurprijs, huurprobleem, huurproblemen, te hoge huur, hoge huur,
    huur te hoog, huurverhoging, huurverlaging, huur omlaag, woningbouw, woningbouwvereniging,
    woningvereniging, corporatie, huurcommissie, servicekosten, borg terug, borg, lekkage,
    achterstallig onderhoud, huisbaas reageert niet, huurrecht, huuropzegging, huurachterstand
woning zoeken, woningzoeken, woonruimte, huurwoning, kamers < huis zoeken, huis gezocht, huisje,
    appartement, flat, flatje, studio, etage, sociale huur, inschrijven woning, woningnet,
    wachtlijst woning, urgentie, urgentieverklaring, seniorenwoning, aanleunwoning, seniorenflat,
    kleinere woning, woningnood, eigen plek, op mezelf wonen, uit huis, uitwonend, zelfstandig gaan
    wonen, wonen, nieuw huis, ander huis, groter huis, woning gezocht, jongerenwoning, eerste huis
kamerzoeker, kamers, kamer huren < kamertje, kamer zoeken, kamer gezocht, hospita, inwonen,
    onderhuur, kamerbewoner, kamers te huur, studentenwoning, woongroep jongeren, uit huis gezet, op
    kamers, zoek een kamer
daklozenhulp, dakloos, daklozenopvang, nachtopvang < zwerver, zwervers, clochard, dakloze, daklozen,
    buitenslaper, op straat leven, op straat slapen, buiten slapen, slapen in auto, slapen op
    straat, uitzetting, huis uitgezet, huisuitzetting, geen huis, geen dak, geen dak boven mijn
    hoofd, geen slaapplaats, slaapplaats, slaapplek, slaapzaal, bed voor een nacht, nergens slapen,
    nergens kunnen slapen, nergens terecht, bankslapen, bankslaper, thuisloos, thuisloze, logement,
    passantenverblijf, kan nergens heen, straatbewoner
ruzie met de buren, buurtbemiddeling, burenoverlast, buren < burenruzie, burenruzies, buurruzie,
    buren ruzie, ruziënde buren, boze buren, herrie, herrie van de buren, lawaai, geluidsoverlast,
    harde muziek, blaffende hond, stank, stankoverlast, overlast, hinder, irritatie, vervelende
    buren, bonken, gehorig, schutting, heg, erfgrens, barbecuelucht, buurman lastig, last van buren,
    last van de buren, bovenburen, onderbuurman, buurvrouw maakt lawaai, burenconflict, ruzie in de
    straat
inbraakwerend, inbraak, inbraakpreventie, sloten < inbreker, ingebroken, braak, hang- en sluitwerk,
    slot op de deur, deurslot, veiligheidsslot, politiekeurmerk, bijzetslot, beveiligen, huis
    beveiligen, deurketting, babbeltruc, deurcamera, alarm in huis
oplichtingspraktijken, oplichting, babbeltrucs < opgelicht, bedrogen, bedrog, fraude, phishing,
    nepmail, nepbericht, whatsappfraude, bankfraude, bankpas gestolen, spoofing, helpdeskfraude,
    neppe bankmedewerker, internetoplichting, nepagent, oplichters
feestzaal, zaal huren, zaalverhuur, zalen < feestruimte, partycentrum, feestlocatie, bruiloftszaal,
    ruimte huren, ruimte gezocht, vergaderruimte, vergaderzaal, vergaderplek, vergaderen,
    bijeenkomst houden, verjaardag vieren, feest geven, zaaltje, zaalruimte, trouwlocatie,
    trouwzaal, babyshower, locatie huren, ruimte voor feest, huurzaal
auto delen, deelauto, autodelen < auto lenen, auto huren, leenauto, huurauto, deelvervoer,
    autoverhuur, geen auto, bus lenen, busje lenen, elektrische deelauto
"""
