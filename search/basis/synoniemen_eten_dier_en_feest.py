"""What is eaten, what has legs or leaves, what is celebrated. See search.basis.synoniemen for how it is written."""

GROEPEN = """
mee-eten, samen eten, maaltijd, buurtmaaltijd < avondmaal, dineren, uit eten, smullen, buffet,
    daghap, dagschotel, prakje, hapje eten, eten met de buren, met anderen eten, niet alleen eten,
    gezelschap aan tafel, eten in gezelschap, goedkope maaltijd, goedkoop eten, warme prak, maaltje,
    driegangenmenu, stamppotten, snert, hutspot, rijsttafel, nasi, bami, couscous, pasta, pizza
    eten, curry, eten buiten de deur, gaarkeuken, lunchen, middagmaal, tussen de middag eten
eten aan de deur, maaltijdservice, maaltijd aan huis, eten bezorgen < maaltijd bezorgd,
    maaltijddienst, diepvriesmaaltijd, maaltijdbox, vriesverse maaltijden, kan niet meer koken, kan
    niet zelf koken, niet zelf kunnen koken, eten laten komen, maaltijden bezorgd, eten bij mij
    thuis, eten thuisbezorgen, warm eten thuis, gemalen eten, zoutloos dieet, eten gebracht,
    maaltijd brengen
leren koken, kookles, kookcursus < koken leren, recepten, recept koken, kok worden, kookworkshops,
    kookclub, wereldgerechten, surinaams eten koken, bakcursus, brood bakken, taarten bakken,
    koekjes bakken, deeg, kinderkookcafé, kookcursussen, koken met kinderen, samen kokkerellen,
    kokkerellen
café aan het water, café, terras < kroegje, biertje, wijntje, terrasje pakken, tearoom, taart eten,
    gebak, appeltaart, lunchcafé, koffiehuis, espresso, cappuccino, iets drinken
samen boodschappen, boodschappenhulp, boodschappen < supermarkt, inkopen, inkopen doen, winkelen,
    naar de winkel, tillen van boodschappen, boodschappentas, hulp bij winkelen, boodschappen lukken
    niet, samen winkelen, boodschappendienstje
bezoekje, bezoek, maatje, huisbezoek < visite, aanloop, kameraad, maatjes, maatje gezocht,
    vrijwillige bezoeker, bezoekmaatje, iemand die langs komt, iemand die op bezoek komt, komt nooit
    iemand, aandacht, wandelmaatjes, samen dingen doen, vaste vrijwilliger, gezelschap thuis, iemand
    over de vloer
elke dag gebeld, telefooncirkel, belcirkel < opgebeld, opbellen, belletje, dagelijks bellen,
    telefonische cirkel, ochtendbelletje, iemand die me belt, contactcirkel, belronde
regenboogbuurt, lhbti, regenboog < lesbo, lesbienne, lesbiennes, biseksueel, bi, homo's,
    homoseksueel, homo jongeren, drag, nonbinaire, transpersoon, transvrouw, transman,
    genderneutraal, val op mannen, val op vrouwen, roze buurt, roze borrel, queers, seksuele
    voorkeur, geaardheid
vaders onder elkaar, vadergroep, vaders < papadag, papagroep, vaderschap, vader en kind, vadercafé,
    vaderclub, jonge vaders
mannen samen, mannengroep, mannen < kerels, mannenhuis, mannenavond, mannenpraat, mannenvrienden,
    herenclub
vrouwen samen, vrouwengroep, vrouwencentrum < damesgroep, moslima's, vriendinnenclub,
    vrouwenontmoeting, dames onder elkaar, vrouwenkring, vrouwenavond, thee met vrouwen,
    moedergroepen
meidenclub, meiden, meidenavond < meisjes, meisjesclub, girls, tienermeiden, meidenwerk,
    meisjesgroep, meisjesavond
jongerenplek, jongerencentrum, jongerenwerk < chillen, chillplek, hangen, hangplek, uithangen,
    hangout, jongerenclub, ruimte voor jongeren, tienercentrum, tienersoos, disco voor tieners,
    jeugdcentrum, jeugdclub, jongerenhonk, jeugdhuis
padvinders, scouting, welpen < padvinder, verkenner, verkenners, kabouters, kampvuur, knopen leggen,
    buitenclub, zeeverkenners, kamperen met kinderen, waterscouting
klimclub, klimmen, boulderen < klimwand, boulderhal, bergbeklimmen, abseilen, klimtouw, klimmuur,
    bergsport, rotsklimmen
buitensporten, bootcamp, buitenfitness < boot camp, outdoor training, buitengym, buitenlucht
    sporten, sporten in het park, trainen in het park, sporten buiten
opvang voor kinderen, kinderopvang, kinderdagverblijf < kinderdagverblijven, opvang, opvangplek,
    kind naar opvang, kinderoppasplek, creche, crèches, peuteropvangplek, opvang voor mijn baby,
    opvang terwijl ik werk, dagverblijf, gastmoeder, gastouders, opvangouder, opvang 's nachts
opvang na schooltijd, bso, naschoolse opvang < na school, naschools, overblijfopvang, buitenschools,
    opvang na school zoeken, kinderen na vier uur
hond en baas, hondenclub, puppycursus, hondentraining < puppytraining, puppy, pup, hondenles, hond
    opvoeden, hond trainen, hond blaft, hond luistert niet, gehoorzaamheidstraining, hondenschool
    zoeken, hondenbaas, behendigheid, hondentrainer, honden, hondje
hondenservice, hond uitlaten, uitlaatservice < uitlaten, hondenuitlater, rondje met de hond, hond
    wandelen, wie laat mijn hond uit, hond logeren, hondenopvang, oppas voor hond, hond verzorgen,
    kan hond niet uitlaten
poezenopvang, kattenopvang, kat, katten < poes, poezen, poesje, kitten, kittens, kater, katje,
    kattenasiel, asielkat, kat adopteren, huisdier adopteren, baasje gezocht, dierenasiels, kat
    zoekt huis, kat wegdoen
gewond dier, dierenambulance < dierenhulp, dierenredding, gewonde kat, gewonde duif, gewonde zwaan,
    verdwaalde hond, weggelopen hond, weggelopen kat, dier in nood, aangereden hond, vogel gevonden,
    vermiste hond, zwervende kat
voer voor dieren, dierenvoedselbank, dierenvoer < hondenvoer, kattenvoer, brokken, kattenbrokken,
    hondenbrokken, huisdier te duur, voedsel voor hond, voedsel voor kat, eten voor mijn hond, eten
    voor mijn kat
boerderijdieren kijken, kinderboerderij, dieren < geit, geiten, geitjes, konijn aaien, ezel, schaap,
    schapen, varken, koe, koeien, pony, kip, eenden, dieren aaien, dieren verzorgen, dieren voeren,
    dierenverzorger, lammetjes, stal, boerderij
vogels spotten, vogels, vogelwacht < vogel, vogeltje, mus, merel, roodborstje, nestkast, nestkastje,
    verrekijker, vogelspotter, vogelkijkhut, vogeltelling, zangvogels, uilen, ooievaar kijken
bijenvolk, bijen, imker < bij, honing, imkeren, wesp, hommel, hommels, bijenkast, bijenhotel,
    bijenhouder, honingbij, bestuivers
planten in de straat, geveltuin, groen < stoeptuin, gevelplant, tegels weg, tegels eruit halen,
    plantenbak, plantje, plantjes, bloemen, bloemetjes, groene gevel, boomspiegels, minder steen,
    stoep vergroenen, klimop, vaste planten, groenvoorziening, stadsgroen
dakbegroeiing, groen dak, groene daken < sedum, dakbegroening, mos op dak, plantendak, regentonnen,
    water opvangen, groendak, dak met planten, bloemendak
tuin om te huren, volkstuin, volkstuinvereniging < volkstuintje, tuintjes, tuintje, tuinhuisje, kas,
    lapje grond, moestuintje, zelf groente verbouwen, stuk grond, grond huren, groente verbouwen,
    aardappels telen, tuingrond, tuincomplexen
samen tuinieren, moestuin, buurttuin, tuinieren < tuinder, tuinclub, tuinvrijwilliger, zaaigoed,
    moestuinbak, oogst, oogsten, kweken, wieden, spitten, stekken, stekje, stekjes, plantjes ruilen,
    plantenruilbeurs, gemeenschappelijke tuin, buurtmoestuin, buurtmoestuinen, in de tuin werken,
    tuinwerk, groene vingers
markt op het plein, markt, weekmarkt < marktkramen, marktkoopman, kramen, groentekraam, viskraam,
    markthal, marktdag, zaterdagmarkt, donderdagmarkt
kleedjesmarkt, rommelmarkt, vlooienmarkt < spullen verkopen, tweedehands markt, kraam huren,
    zolderopruiming, kofferbakverkoop, rommel verkopen, tweedehandsmarkt, oude spullen verkopen,
    garageverkoop, boekenkraam, kinderkleedjes
optochten, carnaval, carnavalsvereniging < carnavalsoptocht, praalwagen, prins carnaval, verkleden,
    polonaise, hossen, vastelaovend, verkleedfeest
feesten in de straat, straatfeest, buurtfeest < buurtbbq, buurt barbecue, straatbarbecue, feest
    organiseren, buurtdag, straatspeeldag, feestje in de straat, zomerfeest, pleinfeest, tafels en
    stoelen, tafels lenen, partytent huren, slingers, feest met de buren, burenfeest
sint en piet, sinterklaas, intocht < zwarte piet, pieten, stoomboot, sinterklaasfeest, pepernoten,
    pakjes, schoen zetten, surprise
kerst samen vieren, kerstdiner, kerst < kerstavond, kerstboom, kerstlunch, alleen met kerst, eerste
    kerstdag, kerstmaal, kerst alleen, met de feestdagen alleen, kerstkoor, feestdagen
lampionnentocht, lampionoptocht, lampionnen < lantaarntje, lichtjestocht, lichtjesoptocht, lampion
    maken
ramadanmaal, iftar, ramadan < vasten breken, vastenmaand, iftarmaaltijd, dadels, harira, suikerfeest
    vieren, vastenbreken
lokale omroep, radio, lokale zender < omroep, podcast, uitzending, radioprogramma, radiomaker,
    presentator, radio maken, radiozender, televisie maken, streekomroep
wijknieuws, wijkkrant, buurtkrant < krantje, journalist, redactie, artikel, artikel schrijven,
    nieuwsblad, krant rondbrengen, folders bezorgen, bezorgen van krant, bezorger, schrijven voor de
    krant, huis-aan-huisblad
boek thuisgebracht, boek aan huis, bibliotheek aan huis < boeken bezorgen, boeken thuis, bibliotheek
    thuis, niet naar de bibliotheek kunnen, boeken brengen, boekendienst
engelse conversatie, engels, engelse les < engels praten, engels spreken, engels oefenen, beter
    engels, english conversation, taal leren engels
spaanse cursus, spaans, spaanse les < spaans leren, spaans praten, spaanse taal, vakantietaal,
    español
arabische lessen, arabisch, arabische les < arabisch leren, arabische school, arabisch lezen,
    arabische letters
denken en praten, filosofie, filosofisch café < filosoferen, filosofen, socrates, nadenken over het
    leven, levenskunst, diepgang
talenten ontdekken, weekendschool < zondagse school, zaterdagles, extra school, beroepen leren
    kennen, school in het weekend
buurtbusje, wijkbus, buurtbus < minibus, opstapper, opstapbus, belbusje, kleine bus, busje door de
    wijk, winkelbus, boodschappenbus, marktbus
scootmobiel delen, scootmobiel, scootmobielpool < scootmobielen, elektrische rolstoel,
    invalidenscooter, driewielscooter, canta, invalidenwagen, invalidenwagentje, scootmobiel lenen,
    scootmobiel huren, brommobiel
veilig in de buurt, buurtpreventie, veilige buurt < veiligheid, buurtwachten, toezicht, onveilig
    gevoel, onveilig op straat, nachtwacht, whatsappgroep veiligheid, rondes lopen, ronde lopen, oog
    in het zeil, cameratoezicht, buurtveiligheid
jeugd op straat, hangjongeren, straatcoaches < rondhangen, jongeren die overlast geven, herrie van
    jongeren, jongeren overlast, hangplekjongeren, groepjes jongeren, straatcoach
waterredder, reddingsbrigade, redden < reddingszwemmen, drenkeling, lifeguard, strandwacht,
    badmeester, redder, iemand uit het water halen, verdrinken, reddingszwemmer
babyvoorlezen, voorlezen, voorleesuurtje < prentenboeken, voorleesmiddag, voorleesochtend,
    verhaaltje, verhaaltjes, verhaal voor kinderen, sprookje, sprookjes, voorleesoma, kinderboek,
    kinderboeken, voorleesboek
stoelbewegen, stoelgym, stoelyoga, stoeldansen < zittend sporten, gym vanaf stoel, zittende
    gymnastiek, bewegen op een stoel, zittend dansen, rolstoeldansen, stoelgymnastiek ouderen,
    gymnastiek op een stoel, zitgymnastiek, sporten zittend
ouderengymnastiek, gym, gymnastiek < bejaardengym, bejaardengymnastiek, seniorengymnastiek, gym voor
    senioren, oudergym, gymmen voor ouderen, bewegen voor ouderen, bewegen voor senioren, senioren
    fit, sport voor ouderen, zestig plus gym, seniorensport
parkinson boksen, boksen < boksen tegen, rock steady boxing
tot rust met yoga, yoga, yogales < asana, hatha, yin yoga, yogamat, zonnegroet, vinyasa, yogalessen,
    yogastudio, yogales volwassenen, yogadocent
chinese bewegingsleer, tai chi, qigong < taiji, chi gong, langzame bewegingen, taijiquan
"""
