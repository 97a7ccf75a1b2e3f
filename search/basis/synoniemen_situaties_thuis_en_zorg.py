"""
What happens to people at home and to their health, as they tell it themselves.

See search.basis.synoniemen for how it is written.
"""

GROEPEN = """
thuis niet veilig, veilig thuis, huiselijk geweld < man slaat mij thuis, vriend slaat mij,
    controleert mijn telefoon, opgesloten thuis, opgesloten in huis, schreeuwt en slaat, gooit met
    spullen, gooit dingen naar mij, bang als hij thuiskomt, zoon slaat mij, zoon bedreigt mij,
    kleineert, vernedert mij, geschopt en geslagen, buurvrouw wordt geslagen, hoor kind gillen,
    gegil bij de buren, vermoeden van mishandeling, vluchten voor partner
hulp na een scheiding, scheiding, scheidingsloket < partner wil weg, partner wil scheiden, vrouw wil
    scheiden, huwelijk loopt stuk, huwelijk is stuk, relatie loopt stuk, relatie stuk, relatie
    verbroken, verlaten door vrouw, verlaten door partner, in de steek gelaten, scheiden zonder
    geld, scheiden te duur, ruzie over omgang, papieren voor scheiding, spullen verdelen na
    scheiding, alleen na scheiding, alleen sinds scheiding, net gescheiden alleen
alleen verantwoordelijk voor opvoeding, alleenstaande ouders, alleenstaande ouder, eenoudergezin <
    vader uit beeld, vader betaalt niet, alles alleen doen, sta overal alleen voor, alleen met een
    baby, alleen met drie kinderen, eentje opvoeden, opvoeden zonder vader, moeder alleen met kind,
    alleenstaand met kind, alleenstaand met baby, vader nooit gezien
hulp bij opvoeden, opvoedspreekuur, opvoedondersteuning, opvoeden < kind gooit met spullen, kind
    schreeuwt, kind schopt, luistert nooit, peuter luistert niet, peuter eet niet, peuter slaat,
    peuter krijst, naar bed gaan ruzie, kind brutaal, kind liegt, kind steelt, kind plast in bed,
    geduld kwijt, geduld met kind, kind onhandelbaar, kind hele dag telefoon, opvoeden lukt niet,
    opvoeden is zwaar, kind naar bed brengen
opvoeden van pubers, puber, pubers opvoeden < puber op zijn kamer, hele dag op kamer, midden in
    nacht thuis, verkeerde vrienden, foute vrienden, slechte vrienden, hangt op straat, loopt weg
    van huis, weggelopen van thuis, zoon opgepakt, opgepakt door politie, verkeerde pad, grip op
    puber, geen grip op kind, puber onhandelbaar, puber brutaal, puber boos, puber wil niets, puber
    zegt niets, dochter zegt niets
verdriet bij kinderen, jeugdhulp, schoolmaatschappelijk werk, kindercoach < kind bang, kind
    verdrietig, kind is somber, kind piekert, kind ongelukkig, kind zegt niets, kind trekt zich
    terug, kind heeft nachtmerries, maak me zorgen om kind, bezorgd om mijn kind, kind eenzaam, kind
    durft niets
vastlopen op school, schoolverzuim, thuiszitters, leerplicht < durf niet naar school, kind durft
    niet naar school, bang voor school, buikpijn van school, hekel aan school, haat school,
    geschorst, van school getrapt, gestopt met school, school afgebroken, school luistert niet,
    ruzie met school, ruzie met juf, ruzie met leraar, school belt steeds, ongelukkig op school,
    school weigert mijn kind, loopt vast op school, school is te zwaar
last van pesten, pesten, gepest, anti-pesten < uitgescholden op school, buitengesloten op school,
    uitgelachen op school, alleen op schoolplein, niemand speelt met hem, mag nooit meedoen,
    geslagen op school, pesten via telefoon, pesten in de appgroep, foto verspreid, naaktfoto,
    naaktfoto verspreid, klas pest mijn kind
hulp bij huiswerk, huiswerkbegeleiding, huiswerkhulp, bijles < huiswerk lukt niet, huiswerk te
    moeilijk, huiswerk maken lukt niet, thuis te druk voor huiswerk, slecht rapport, niet meekomen
    op school, meekomen in de klas, bijles te duur, bijles niet betalen, leren voor de toets, leren
    plannen, kind leest slecht, school gaat slecht, onvoldoende op rapport, onvoldoendes op school,
    achterstand rekenen, achterstand lezen, rekenen lukt niet, concentreren huiswerk
opvang regelen voor kind, kinderopvang, oppas, gastouder < kind onder werktijd, allebei werken,
    opvang in de vakantie, opvang bij onregelmatig werk, opvang voor mijn zoontje, opvang voor mijn
    dochtertje, kind ziek en werken, op kind letten, letten op mijn kind, kind naar oppas, oppas
    voor schooltijd, opvang tijdens werk, opvang tijdens opleiding
problemen tijdens zwangerschap, zwanger, zwangerschap, verloskundige < zwanger en alleen, alleen en
    zwanger, zwanger en bang, zwanger geen geld, zwanger en geen huis, zwanger zonder man, zwanger
    en vader weg, menstruatie te laat, ongesteld te laat, zwanger en misselijk, zwanger en moe, bang
    voor bevalling, nare bevalling, zware bevalling, weeën begonnen, vriendin is zwanger, zwanger en
    roken
vragen over de baby, consultatiebureau, jeugdverpleegkundige, jonge ouders < baby blijft huilen,
    baby huilt hele nacht, baby drinkt niet, baby drinkt slecht, baby slaapt slecht, baby eet niet,
    baby spuugt, moe van de baby, doodmoe van baby, gebroken nachten, pas bevallen, pas moeder
    geworden, onzeker als moeder, onzeker als vader, vast eten baby, baby kruipt niet, tandjes baby,
    baby heeft koorts, alleen thuis met baby, eerste hapjes baby
samen minder alleen, eenzaam, eenzaamheid, gezelschap < spreek niemand, spreek de hele dag niemand,
    hele dag niemand gesproken, hele dag niemand, zie niemand, dagen niemand gezien, praat met
    niemand, geen mens gesproken, vrienden zijn dood, vrienden weggevallen, iedereen is dood,
    iedereen overleden, kinderen ver weg, wonen ver weg, nooit langskomen, praat tegen de muur,
    praat tegen de kat, stil in huis, huis is stil, avonden alleen, avonden duren lang, voel me
    vergeten, mist gezelschap
nieuwe contacten leggen, ontmoeten, mensen leren kennen < mensen van mijn leeftijd, leeftijdgenoten,
    leeftijdsgenoten, contact maken is moeilijk, moeilijk contact maken, contact met anderen, meer
    contact met mensen, vriendengroep, uit mijn schulp, te verlegen voor contact, verlegen en
    alleen, gezellig kletsen, praatje aanknopen, gezelligs doen met anderen, iets leuks met anderen,
    gezellige mensen, samen leuke dingen doen, weinig contacten
nieuwe bewoners, kennismaken, buren leren kennen < pas komen wonen, woon hier pas, nieuw in deze
    stad, nieuw in de straat, nieuw in deze buurt, nieuw in mijn flat, verhuisd en ken niemand, ken
    mijn buren niet, buren ken ik niet, ken de mensen niet, ken de buurt niet, vreemde stad, wen
    niet in huis, wennen in nieuwe buurt, de weg leren kennen
wandelmaatje zoeken, wandelmaatje, wandelgroep, wandelen < niet alleen wandelen, wandelen met
    anderen, wandelen met gezelschap, samen wandelen, samen een rondje lopen, samen lopen, samen
    naar buiten lopen, durf niet alleen wandelen, alleen wandelen is saai, alleen wandelen vind ik
    eng
taal oefenen, taalles, taalmaatje, taalcafé < versta de mensen niet, begrijp mensen niet, versta
    geen nederlands, spreek geen nederlands, spreekt slecht nederlands, spreek de taal niet, taal te
    moeilijk, praten te snel, mensen praten te snel, durf niet te praten, durf geen nederlands,
    nederlands op mijn werk, nederlands durven praten, beter nederlands leren, nederlands voor
    moeders, beter leren praten
moeite met lezen en schrijven, laaggeletterd, lezen en schrijven, taalhuis < lezen is moeilijk,
    schrijven is moeilijk, lezen lukt niet, schrijven lukt niet, kan niet goed lezen, niet goed
    schrijven, veel fouten schrijven, schaam me voor lezen, schaam me voor schrijven, nooit naar
    school geweest, nooit op school gezeten, weinig school gehad, ondertiteling te snel,
    ondertiteling lezen, vrouw leest alles voor, laat anderen alles lezen, brieven laten voorlezen,
    nooit goed leren lezen, nooit goed leren schrijven
hulp bij computer, computerhulp, computerspreekuur, digitale hulp < computer doet raar, computer
    loopt vast, laptop loopt vast, internet thuis, internet te duur, alles moet online, alles moet
    via internet, alles via de computer, alles digitaal, niet meekomen met computer, bang voor
    computer, computer is moeilijk, afspraak online maken, online afspraak maken, formulier op
    internet, online formulier invullen, bestand kwijt, foto's op computer zetten, computer
    uitleggen
uitleg over telefoon, telefoonhulp, smartphone, telefoonspreekuur < telefoon te moeilijk, telefoon
    doet raar, telefoon vol, telefoon geheugen vol, foto's sturen, foto's van telefoon, foto's
    kwijt, foto's doorsturen, telefoon met grote knoppen, grote knoppen, telefoon uitleggen, per
    ongeluk verwijderd, app downloaden, apps op mijn telefoon, kleinkind heeft geen geduld
inloggen met digid, digid, digihulp, informatiepunt digitale overheid < inloggen lukt niet, digid
    verlopen, digid geblokkeerd, digid werkt niet, digid te moeilijk, digid van moeder, code
    vergeten, code kwijt, inlogcode vergeten, website van de gemeente, toeslag online aanvragen,
    machtiging regelen, machtiging voor moeder, afspraak maken bij gemeente
moeilijk ter been, rollator, loophulp, hulpmiddelen < lopen gaat moeilijk, lopen lukt niet, lopen
    gaat slecht, stok om te lopen, steun bij het lopen, ver lopen lukt niet, kleine stukjes lopen,
    opstaan uit de stoel, opstaan uit bed, opstaan lukt niet, uit bed opstaan
vallen en opstaan, valpreventie, vallen voorkomen < gevallen in huis, gevallen in de badkamer,
    gevallen op straat, gevallen en bang, overeind komen, lag op de grond, op de grond gelegen, niet
    stevig op benen, stevig op benen staan, sta niet stevig, slappe benen, benen worden slap, durf
    niet te lopen, durft niet te lopen, bang om te lopen, loop onzeker, loop wankel, onvast,
    gevallen op de trap, van trap af vallen
hulp roepen bij vallen, personenalarmering, alarmknop < iets overkomt thuis, dagen op de grond, dood
    in huis, alleen als ik val, alleen thuis gevallen, moeder valt alleen thuis, niemand merkt als
    ik val, knop om mijn hals, knop om pols, om hulp roepen, vallen en niemand thuis, alarm om nek,
    bang alleen te vallen
vergeetachtig worden, dementie, geheugenproblemen, casemanager dementie < raakt in de war, raak in
    de war, in de war raken, vertelt steeds hetzelfde, vraagt tien keer hetzelfde, steeds hetzelfde
    verhaal, herhaalt zichzelf, sleutels in de koelkast, gas laten aanstaan, pan op het vuur,
    vergeet te eten, vergeet medicijnen, medicijnen vergeten, vergeet afspraken, afspraken vergeten,
    karakter veranderd, gedraagt zich anders, loopt 's nachts rond, dwaalt in de nacht, verdwaald in
    eigen buurt
hulp bij schoonmaken thuis, huishoudelijke hulp, thuishulp, hulp in de huishouding < krijg huis niet
    schoon, huis schoon houden, huis schoonhouden, huis wordt vies, huis niet bijhouden, huis
    bijhouden lukt niet, huishouden bijhouden, huishouden te zwaar, huishouden te veel, stofzuigen
    lukt niet, stofzuigen te zwaar, schoonmaken lukt niet, schoonmaken te zwaar, schoonmaken gaat
    moeilijk, kan niet bukken, houdt huis niet schoon, bed verschonen lukt niet, ramen lappen lukt
    niet, hulp thuis te duur, werkster te duur
rommel de baas worden, opruimcoach, opruimhulp < huis is een puinhoop, puinhoop thuis, huis is een
    bende, bende in huis, chaos in huis, huis chaos, chaos thuis, durf niemand binnen te laten,
    schaam me voor huis, schaam me voor rommel, niets weggooien, bewaart alles, huis te vol, huis
    staat vol, rommelig huis, rommel groeit, overal rommel, opruimen lukt niet, begin niet aan
    opruimen
maaltijd thuis laten brengen, maaltijdservice, maaltijd aan huis < koken lukt niet, koken te zwaar,
    koken te moeilijk, koken voor mezelf, koken voor een persoon, alleen koken, lang staan koken,
    achter het fornuis staan, eet slecht, moeder eet te weinig, vader eet slecht, eet alleen brood,
    elke dag brood, eten klaarmaken, eten klaarmaken lukt niet, eten maken lukt niet
hulp bij boodschappen, boodschappenhulp, boodschappendienst < boodschappen tillen, boodschappen
    dragen, boodschappen te zwaar, boodschappen gaan moeilijk, boodschappen lukt niet, zware
    boodschappen dragen, tassen dragen, tas te zwaar, winkel te ver, supermarkt te ver, naar winkel
    lopen, boodschappen de trap op, ziek en boodschappen, boodschappen als ik ziek ben, winkelen
    lukt niet
vervoer regelen, vervoersdienst, vrijwilligersvervoer, regiotaxi < auto weggedaan, auto verkocht,
    rijbewijs kwijt, rijbewijs ingeleverd, rijbewijs afgenomen, autorijden lukt niet, autorijden
    eng, bushalte te ver, halte te ver, halte opgeheven, bus rijdt niet meer, taxi te duur, taxi
    niet betalen, bus te duur, trein te duur, reiskosten te hoog, durf niet met bus, durf niet met
    trein, niemand kan mij brengen, ziekenhuis te ver
rolstoel en rollator gebruiken, rolstoel, rollator, hulpmiddelen < stoep te hoog, rolstoel over de
    stoep, rollator over stoep, rolstoel past niet, rolstoel door de deur, deur te smal rolstoel,
    rolstoel een dagje, rolstoel voor een uitje, rolstoel voor vakantie, rolstoel tijdelijk,
    rollator te zwaar, rollator in de bus, rollator wiel kapot, remmen van rollator, durf niet met
    rollator, schaam me voor rollator, rolstoel duwen te zwaar, ineens in een rolstoel
samen naar de arts, ziekenhuismaatje, meegaan naar de dokter < niet alleen naar dokter, alleen naar
    ziekenhuis, durf niet naar dokter, bang voor ziekenhuis, bang voor de dokter, begrijp de dokter
    niet, dokter praat te snel, dokter uitleg vergeten, alleen naar uitslag, moeder naar dokter
    brengen, vader naar ziekenhuis brengen, niemand mee naar ziekenhuis, niemand mee naar dokter
minder goed horen, slechthorend, audicien, hoorspreekuur < tv te hard, tv staat hard, televisie te
    hard, hoor de bel niet, hoor de deurbel niet, hoor de helft niet, gesprek niet volgen, gesprek
    volgen lukt niet, gehoor gaat achteruit, gehoor wordt slechter, oren gaan achteruit,
    hoorapparaat piept, oren uitspuiten, versta slecht in drukte, drukte niet verstaan, hoor slecht
    in gezelschap
minder goed zien, slechtziend, slechtziendheid, oogvereniging < ogen gaan achteruit, ogen worden
    slechter, krant lezen lukt niet, kleine letters, kleine letters lezen, letters te klein, alles
    is wazig, wazig beeld, vlekken voor ogen, blind geworden, bang blind te worden, zie geen
    gezichten, voorlezen voor blinde, zicht wordt slechter
zorgen voor zieke familie, mantelzorg, mantelzorger, mantelzorgondersteuning < zorgen voor partner,
    zorg voor zieke partner, zorg voor ouder, zorgen voor broer, zorg voor zus, werken en zorgen
    voor moeder, familie helpt niet, wil geen vreemden in huis, wil geen vreemde hulp, weigert alle
    hulp, accepteert geen hulp, moeder in huis nemen, wassen en aankleden van man
overbelaste mantelzorger, respijtzorg, overbelast, vervangende mantelzorg < eraan onderdoor,
    onderdoor gaan, zorg niet meer volhouden, zorgen valt me zwaar, kapot van zorgen, dagje voor
    mezelf, nooit tijd voor mezelf, nooit een dag vrij, nooit van huis weg, man tijdelijk laten
    logeren, moeder tijdelijk logeren
zorg rond het sterven, palliatieve zorg, hospice, terminale zorg < weken te leven, maanden te leven,
    kort te leven, dokter kan niets meer, kanker uitgezaaid, bang voor de dood, bang om te sterven,
    praten over de dood, praten over doodgaan, waken in de nacht, nachtwake, hulp bij waken, vader
    ligt op sterven, op sterven liggen
omgaan met verlies, rouw, rouwgroep, rouwcafé < pas overleden, onlangs overleden, plotseling
    overleden, plotseling gestorven, net overleden man, sinds de dood van, alleen na overlijden,
    leeg na overlijden, huis leeg na overlijden, gemis van partner, mis hem elke dag, dood van mijn
    kind, verdriet om overleden moeder, verlies van mijn ouders, verlies van een kind
zaken regelen na overlijden, uitvaart, nabestaanden < alles regelen na overlijden, papieren na
    overlijden, regelen na overlijden, papieren van overleden man, man regelde altijd alles, bank na
    overlijden, geld na overlijden, begrafenis niet betalen, begrafenis te duur, geld voor
    begrafenis, geld voor de uitvaart, uitvaart te duur, uitvaart niet betalen, uitvaartverzekering,
    huis leegmaken na overlijden, spullen van overledene
herstellen na ziekenhuis, herstelzorg, thuiszorg, wijkverpleging < ontslagen uit ziekenhuis, uit
    ziekenhuis ontslagen, naar huis na operatie, hulp na operatie, na operatie alleen, pas
    geopereerd, heup geopereerd, knie geopereerd, nieuwe heup, nieuwe knie, been gebroken, arm
    gebroken, been in gips, arm in gips, zelf wassen lukt niet, douchen lukt niet, sokken
    aantrekken, schoenen aantrekken, ogen druppelen, medicijnen klaarzetten
leven met kanker, inloophuis kanker, kankerpatiënten < diagnose kanker, gehoord dat ik kanker,
    slecht nieuws dokter, slecht nieuws ziekenhuis, slechte uitslag, uitslag is slecht, bang voor
    kanker, bang dat kanker terugkomt, kanker en werk, moe na chemo, moe na kanker, vriendin met
    kanker, praten over kanker, moeder met kanker, borst afgezet
beter leren slapen, slaapproblemen, slapeloosheid, slaapcursus < val niet in slaap, in slaap vallen,
    slaap drie uur, slaap maar paar uur, paar uur slaap, lig de hele nacht wakker, hele nacht
    wakker, midden in nacht wakker, pieker in bed, lig te piekeren, moe wakker, moe opstaan, moe uit
    bed, weken slecht slapen, slaappil elke nacht, nachtmerries over vroeger
hoofd tot rust brengen, piekeren, stress, stressklachten < tobben, hele dag tobben, pieker de hele
    dag, hoofd staat niet stil, hoofd niet stil, hoofd tolt, gedachten stoppen niet, hoofd leeg
    maken, hoofd leegmaken, water aan de lippen, rust in mijn hoofd, nergens rust, op mijn tandvlees
    lopen, loop op mijn tandvlees, ingestort, instorten, huil om niks, maak me zorgen om alles,
    leven te druk
paniekklachten, paniekaanvallen, angst, angstklachten < durf de deur niet uit, durft de deur niet
    uit, durf het huis niet uit, durft het huis niet uit, durf nergens heen, durft nergens heen,
    durf niet in de lift, durf niet in winkel, durf niet onder mensen, durf niet te slapen, bang om
    alleen te zijn, bang voor mensen, bang voor drukte, bang voor de nacht, bang ziek te worden,
    raak in paniek, paniek in de winkel, paniek in de bus, hart bonkt, hart gaat tekeer
neerslachtig voelen, somber, depressie < lach nooit meer, plezier kwijt, plezier in leven kwijt,
    nergens van genieten, niets interesseert me, voel niets meer, voel me leeg, voel me rot, voel me
    ellendig, voel me waardeloos, niets waard, huil elke dag, huil de hele dag, zwart gat, alles is
    zwart, nergens energie voor, kom nergens toe, moe van het leven
denken aan zelfdoding, zelfmoord, zelfdoding, 113 < denk aan zelfmoord, denk aan doodgaan, praat
    over zelfmoord, leven heeft geen zin, zin van leven kwijt, geen uitweg, zie geen uitweg, beter
    dood, afscheidsbrief
vastgelopen in het leven, maatschappelijk werk, sociaal team, wijkteam < alles loopt mis, alles gaat
    mis, alles tegelijk, problemen stapelen op, veel problemen tegelijk, problemen met alles, grip
    op mijn leven, grip op leven kwijt, leven op orde, leven op de rit, boel op orde, ten einde
    raad, loop overal vast, loop helemaal vast, leven een puinhoop, kan het niet alleen oplossen,
    hou het vol niet meer, kan dit niet volhouden, leven niet volhouden, loop vast in leven
niet-pluisgevoel, meldpunt zorg en overlast, wijkteam < zorgen om buurvrouw, zorgen om buurman,
    buurman niet gezien, buurvrouw niet gezien, buurman lang niet gezien, buurman verwaarloost zich,
    verwaarloost zichzelf, buurman verward, verwarde buurman, verwarde buurvrouw, buurvrouw doet
    niet open, buurman doet niet open, gordijnen blijven dicht, buurman laat niemand binnen,
    brievenbus puilt uit, vreemde lucht bij buurman
eetproblemen, eetstoornis, eetbuien < kotst eten uit, eten uitkotsen, braken na eten, overgeven na
    elke maaltijd, vinger in keel, bang om te eten, bang om dik te worden, stiekem eten, eet
    stiekem, stoppen met eten, blijf maar eten, eten uit verdriet, eten uit verveling, calorieën
    tellen, eet bijna niets, dochter eet bijna niets
gewicht onder controle, afvallen, overgewicht, leefstijlcoach < kilo's aangekomen, kind te dik,
    dikke buik, buik weg, eet ongezond, ongezond eten, afvallen van dokter, dokter moet afvallen,
    dieet lukt niet, afvallen lukt niet, alleen afvallen lukt niet, samen afvallen
drankgebruik, alcohol, verslavingszorg, stoppen met drank < fles wijn per dag, fles wijn, krat bier,
    drinkt stiekem, stiekem drinken, drinkt hele dag, zonder drank niet slapen, ruikt naar drank,
    flessen verstopt, drinken onder controle
hulp bij gokken, gokken, gokverslaving < geld vergokt, alles vergokt, salaris vergokt, spaargeld
    vergokt, vergokt, geld in de gokkast, gokt online, gokt op telefoon, gokt met voetbal, wedt op
    voetbal, stoppen met gokken, schulden door gokken, kraslot, krasloten kopen, casino niet
    wegblijven
hulp bij drugsgebruik, drugs, verslavingszorg < kind gebruikt drugs, drugs gevonden kamer, wit
    poeder, zakje met poeder, pillen gevonden, pillen op feest, wiet gevonden, wiet in zijn kamer,
    ruikt naar wiet, rookt wiet, elke dag wiet, jointje, elke dag een joint, afkicken lukt niet,
    teruggevallen, terugval, terug uit de kliniek, stoppen met wiet, stoppen met drugs, stoppen met
    coke
van het roken af, stoppen met roken, rookvrij < sigaretten te duur, stoppen met sigaretten, pakje
    per dag, pakje sigaretten, rookt stiekem, stiekem roken, kind rookt, kind vapet, zoon vapet,
    dochter vapet, vapen op school, hoest van roken, roken te duur, roken lukt niet stoppen, roken
    afleren, alleen stoppen met roken, samen stoppen met roken, stoppen met roken zwanger
schermgebruik van kinderen, gameverslaving, schermtijd, schermverslaving < gamet hele dag, hele dag
    computeren, hele nacht gamen, gamet hele nacht, kan niet stoppen gamen, hele dag op telefoon,
    kind op tiktok, filmpjes kijken hele dag, hele dag achter scherm, achter het scherm kind, kind
    verslaafd aan telefoon, telefoon afpakken
vragen over seks, seksuele gezondheid, seksuoloog, soa < seks doet pijn, pijn bij seks, zin in seks,
    seks lukt niet, erectie, erectieproblemen, praten over seks, jeuk van onderen, branderig
    plassen, condoom gescheurd, pil vergeten, bang voor soa, soa laten testen, eerste keer seks,
    porno, verslaafd aan porno, seks na bevalling, seks als je ouder bent
uit de kast durven, coming-out, lhbti, transgender < voel me geen jongen, voel me geen meisje, zoon
    draagt jurken, ander geslacht, val op jongens, val op meisjes, val op meiden, niemand weet dat
    ik homo, durf niet vertellen dat homo, zoon is homo, dochter is lesbisch, kind is homo, kind is
    trans, homo en gelovig, geloof en homo, homo en moslim, alleen als homo
"""
