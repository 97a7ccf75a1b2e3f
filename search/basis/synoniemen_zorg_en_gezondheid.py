"""Care for each other, health, aids. See search.basis.synoniemen for how it is written."""

GROEPEN = """
mantelzorg, mantelzorger, zorgen voor een naaste, zorg voor familie, mantelzorgondersteuning,
    mantelzorgsteunpunt, mantelzorgmakelaar, mantelzorgcafé < zorgtaken, zorgen voor een familielid,
    mantelzorgpas, zorgen voor mijn moeder, zorgen voor mijn man, zorg voor vader, zieke man, zieke
    vrouw, zieke moeder, demente moeder, moeder verzorgen, partner ziek, hulpbehoevende ouders,
    bakım veren, caregiver, carer, carers, informal care, hasta bakımı, bakıcı, رعاية المريض, opieka
    nad bliskimi, догляд, cuidador, aidant
respijtzorg, respijt, vervangende zorg, logeeropvang, logeerhuis, even vrij van zorgen, kortdurend
    verblijf, mantelzorgvervanging < adempauze, even niet zorgen, even weg, oppas voor mijn man,
    oppas voor mijn vrouw, oppas voor volwassene, weekje rust, respite care, respite
overbelast, overbelasting, mantelzorg te zwaar, mantelzorg zwaar < moe van zorgen, exhausted,
    overworked
dementie, alzheimer, vergeetachtig, geheugenproblemen, geheugenverlies, geheugenpoli, casemanager
    dementie < dementievriendelijk, casemanager, dingen vergeten, vergeetachtigheid, geheugen,
    vergeten, vergeet alles, vergeet steeds, moeder vergeet, weg kwijt, geheugentest, kindse moeder,
    in de war door ouderdom, dementia, demans, unutkanlık, خرف, demencja, деменція, demencia,
    démence
alzheimercafé, alzheimer café, dementiecafé
dagbesteding, dagopvang volwassenen, dagactiviteiten, dagcentrum, zinvolle dagbesteding,
    arbeidsmatige dagbesteding < dagbehandeling, dagverzorging, wat doen overdag, zinvolle dag,
    structuur in mijn dag, iets te doen hebben, lege dagen, day care for adults, gündüz bakımı
thuiszorg, wijkverpleging, wijkverpleegkundige, zorg aan huis, verpleging thuis, verzorgende, zorg
    thuis < kruiswerk, groene kruis, kruisvereniging, wond, steunkous, alfahulp, hulp bij opstaan,
    wassen en aankleden, wijkzuster, hulp bij douchen, hulp bij aankleden, hulp bij wassen,
    steunkousen, kousen aantrekken, wondverzorging, zuster aan huis, zuster, verpleegster, home
    care, district nurse, evde bakım, رعاية منزلية, opieka domowa, догляд вдома, cuidado en casa,
    soins à domicile
huishoudelijke hulp, hulp in de huishouding, thuishulp, poetshulp, schoonmaakhulp, hulp in het
    huishouden, huishoudhulp, interieurverzorgster < bejaardenhulp, gezinshulp, gezinszorg, huis
    schoonmaken, werkster, poetsvrouw, poetsen, stofzuigen, dweilen, schoonmaakster, badkamer
    schoonmaken, hulp in huis, huishouden lukt niet, lavar casa, household help, cleaner,
    temizlikçi, مساعدة منزلية, pomoc domowa, домогосподарка
boodschappenhulp, boodschappendienst, boodschappen doen, boodschappenservice, boodschappenplusbus,
    boodschappenmaatje < boodschappen sjouwen, boodschappenbezorging, boodschappen laten bezorgen,
    boodschappen halen, boodschappen brengen, zware boodschappen, zware tassen, boodschappen thuis,
    shopping help, grocery help, alışveriş, تسوق, zakupy, покупки
wmo, wet maatschappelijke ondersteuning, wmo-loket, wmo aanvragen, maatwerkvoorziening,
    wmo-consulent, maatschappelijke ondersteuning < sociale kaart, herindicatie, collectieve
    voorziening, cak, eigen bijdrage, voorliggende voorziening, algemene voorziening, voorziening
    aanvragen, hulp van gemeente, social support act
sociaal team, wijkteam, sociaal wijkteam, buurtteam, vraagwijzer, wijkloket, sociaal loket,
    gebiedsteam < crisis thuis, signaleren, zorgmijder, sociale basis, toeleiding, balie, loket,
    hulpverlener, waar kan ik terecht, problemen thuis, hulpverlening, social team, neighbourhood
    team
maatschappelijk werk, maatschappelijk werker, sociaal werk, welzijnswerk, sociaal werker <
    outreachend werken, bemoeizorg, multiproblematiek, maatschappelijk werkster, social work, social
    worker, sosyal hizmet, خدمة اجتماعية, pracownik socjalny, соціальний працівник, trabajador
    social
cliëntondersteuning, cliëntondersteuner, onafhankelijke cliëntondersteuning < iemand mee naar
    gesprek, iemand die meedenkt, onafhankelijke ondersteuner
huisarts, dokter, huisartsenpraktijk, dokterspraktijk, gezondheidscentrum, medisch centrum <
    thuisarts, keel, hoofd, buik, ziek worden, wie is de dokter, arts, nieuwe huisarts, koorts,
    griep, keelpijn, buikpijn, hoesten, ziek, doctor, gp, physician, doktor, طبيب, دكتور, lekarz,
    лікар, médico, médecin, dokter di kas
huisartsenpost, spoedpost, spoedeisende hulp, spoeddienst huisarts < spoeddokter, nachtdokter,
    weekendarts, dokter midden in de nacht, emergency room, acil, طوارئ, pogotowie, швидка допомога
tandarts, gebit, mondzorg, tandartspraktijk, mondhygiënist, kunstgebit < kiespijn, tandpijn, kies
    trekken, gaatje in tand, tanden, tandvlees, toothache, diş ağrısı, وجع أسنان, ból zęba, зубний
    біль, dolor de muelas, mal de dents, dentist, dişçi, طبيب أسنان, dentysta, стоматолог, dentista,
    dentiste
fysiotherapie, fysiotherapeut, fysio, oefenzaal fysio < revalideren, operatie gehad, spieren,
    gewrichten, schouder, heup, knie, nek, rug, rugpijn, pijn in rug, rugklachten, nekpijn,
    kniepijn, schouderpijn, spierpijn, hernia, zere knie, zere rug, zere schouder, heupklachten,
    stijve nek, back pain, bel ağrısı, ألم الظهر, ból pleców, біль у спині, dolor de espalda,
    physiotherapy, physiotherapist, fizyoterapi, علاج طبيعي, fizjoterapia, фізіотерапія,
    fisioterapia, kinésithérapeute
ergotherapie, ergotherapeut < occupational therapy
logopedie, logopedist, spraakles, taalontwikkeling, stottertherapie < stotteren, slissen, kind praat
    niet, laat met praten, spraakproblemen, slikproblemen, speech therapy
diëtist, voedingsadvies, gezond eten, dieet, voeding, voedingsdeskundige < te zout eten, dietician,
    diet, healthy food, diyetisyen, حمية, dietetyk, dieta
apotheek, medicijnen, medicijn, geneesmiddelen, medicatie < pillen, recept ophalen, herhaalrecept,
    medicijnrol, medicijnen bezorgen, pharmacy, medicine, eczane, ilaç, صيدلية, دواء, apteka, leki,
    аптека, ліки, farmacia, botika, pharmacie
ziekenhuis, polikliniek, poli, kliniek < hospital, hastane, مستشفى, szpital, лікарня, hôpital
verloskundige, verloskundigenpraktijk, vroedvrouw, doula, echocentrum < zwangerschapsecho, midwife,
    ebe, قابلة, położna, акушерка, partera, sage-femme
zwanger, zwangerschap, zwangerschapscursus, zwangerschapsyoga, zwangerschapsgym, centeringpregnancy
    < in verwachting, kind op komst, zwangerschapstest, pregnant, pregnancy, hamile, hamilelik,
    حامل, حمل, ciąża, w ciąży, вагітна, вагітність, embarazada, enceinte, na estado
kraamzorg, bevalling, geboorte, kraamtijd, kraamhulp, kraamverzorgster < kindje gekregen, birth,
    maternity, doğum, ولادة, poród, пологи, parto
consultatiebureau, cjg, centrum voor jeugd en gezin, jeugdgezondheidszorg, jeugdverpleegkundige,
    jeugdarts < baby huilt, huilbaby, baby slaapt niet, baby wegen, baby groeit niet, child health
    clinic, baby clinic
ggd, gezondheidsdienst, vaccinatie, inenting, prik, vaccineren, reisvaccinatie < inenten, spuitje,
    hpv, vaccination, aşı, تطعيم, szczepienie, щеплення, vacuna
ggz, geestelijke gezondheid, psychische hulp, geestelijke gezondheidszorg, psychische klachten,
    psychische zorg, psychiatrie < psychiatrisch patiënt, opgenomen geweest, crisislijn,
    automutilatie, dwang, in de war, verward, verward persoon, stemmen horen, psychose,
    schizofrenie, bipolair, manisch, borderline, psychisch ziek, geestesziek, mental health, ruh
    sağlığı, صحة نفسية, zdrowie psychiczne, психічне здоровʼя, salud mental, santé mentale
psycholoog, therapie, therapeut, psychotherapie, psychiater, praktijk psychologie < met iemand
    praten over problemen, hulp in mijn hoofd, psychologist, therapy, therapist, psikolog, طبيب
    نفسي, psycholog, психолог, psicólogo, psychologue
depressie, somber, depressief, neerslachtig, somberheid, depressieve klachten, mentale gezondheid <
    nergens zin in, verdrietig, verdriet, huilen, lusteloos, zit in een dip, winterdip, lekker in
    mijn vel, donkere gedachten, leeg gevoel, triest, treurig, üzgün, depression, depressed,
    depresyon, اكتئاب, depresja, депресія, depresión
stress, spanning, burn-out, burnout, overspannen, mentale klachten, overspannenheid < hoge werkdruk,
    te druk in mijn hoofd, overbelast door werk, dip, altijd moe, moe, opgebrand, vol hoofd, hoofd
    zit vol, druk in mijn hoofd, overprikkeld, piekeren, gestrest, gespannen, zenuwachtig, uitgeput,
    stres, ضغط نفسي
angst, angstig, paniek, paniekaanval, angstklachten, angststoornis, fobie < pleinvrees, straatvrees,
    hyperventilatie, dwangstoornis, durf niet naar buiten, sociale angst, niet over straat durven,
    anxiety, fear, korku, kaygı, قلق, тривога, ansiedad
herstelacademie, herstelgroep, zelfregiecentrum, herstelwerkplaats
zelfmoord, suïcide, zelfdoding, 113, zelfmoordpreventie < suïcidaal, zelfmoordgedachten, ik wil
    dood, uit het leven stappen, leven beu, einde aan mijn leven, zelfbeschadiging, snijden in arm,
    zelfverminking, kill myself, intihar, انتحار, samobójstwo, самогубство, suicidio
verslaving, verslaafd, verslavingszorg, verslavingshulp, verslavingspreventie < clean worden,
    slaappillen, spuitomruil, medicijnverslaving, nuchter worden, afkickkliniek, afkicken, verslaafd
    raken, addiction, addicted, bağımlılık, إدمان, uzależnienie, залежність, adicción
alcohol, drankprobleem, alcoholverslaving, drankverslaving < aan de drank, alcoholist, te veel
    drinken, drank, drinkt te veel bier, elke dag wijn, verslaafd aan drank, zuipen, minder alcohol,
    alcoholic, drinking problem, alkol, كحول, alkoholizm, алкоголь
drugs, drugsgebruik, drugsverslaving, cannabis < zoon blowt, blowende zoon, joint, blowen, wiet,
    cocaïne, hasj, xtc, softdrugs, harddrugs, lachgas, verslaafd aan wiet, stoppen met blowen, junk,
    uyuşturucu, مخدرات, narkotyki, наркотики, drogas
stoppen met roken, rookvrij, roken stoppen, stop met roken < snus, rookverslaafd, roken, sigaretten,
    vapen, vape, peuken, rookverslaving, nicotine, stoppen met vapen, quit smoking, stop smoking,
    sigarayı bırakma, الإقلاع عن التدخين, rzucić palenie
gokken, gokverslaving, gokprobleem, casino, gokstop, online gokken < gokkast, wedden, verslaafd aan
    gokken, gambling, kumar, قمار, hazard, азартні ігри
afvallen, overgewicht, gewicht verliezen, leefstijlcoach, leefstijl, overgewicht aanpakken <
    gecombineerde leefstijlinterventie, gli, minder eten, te zwaar, slanker worden, afslanken,
    zwaarlijvig, dik, lijnen, buikvet, obesitas, kilo's kwijt, gezond gewicht, kilo's eraf, lose
    weight, weight loss, kilo verme, إنقاص الوزن, odchudzanie, схуднення, bajar de peso
diabetes, suikerziekte, diabetici < bloedsuiker, insuline, hoge suiker, şeker hastalığı, سكري,
    cukrzyca, діабет
kanker, oncologie, inloophuis kanker, kankerpatiënten < chemo, tumor, gezwel, bestraling, cancer,
    سرطان, рак
niet-aangeboren hersenletsel, nah, hersenletsel, beroerte, cva, hersenbloeding, herseninfarct <
    hersenschudding, tia, stroke, brain injury, felç, سكتة دماغية
reuma, artrose, gewrichtspijn, reumapatiënten < pijnlijke gewrichten, stijve handen, versleten knie,
    slijtage, arthritis, romatizma
parkinson, parkinsoncafé
"""
