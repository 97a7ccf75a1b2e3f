"""How body and mind feel, in everyday words. See search.basis.synoniemen for how it is written."""

GROEPEN = """
slaaptraining, slapen, slaap < slapeloosheid, slapeloos, niet kunnen slapen, kan niet slapen, slaap
    slecht, inslapen, nachtrust, doorwaken, woelen, wakker worden, klaarwakker, slaaptekort,
    slaaptips, nachten wakker, slaapmiddel, insomnie, slecht in slaap
stressklachten, stress, piekeren < druk op mijn borst, hoge druk, overspannenheid, stressen,
    gejaagd, onrustig, onrust, rusteloos, niet kunnen ontspannen, opgejaagd, burnout, burn out,
    burn-out klachten, overwerkt, opgebrand voelen, zorgen maken, hoofd vol, malende gedachten, te
    veel aan mijn hoofd, ziekgemeld met stress, mentaal moe
somberheidsklachten, somber, depressie < zwaarmoedig, melancholiek, droevig, bedrukt, mistroostig,
    gedeprimeerd, in de put, in een dal, geen zin meer, geen zin in het leven, moedeloos, hopeloos,
    wanhopig, radeloos, huilbuien, huil, zwartgallig, somberte, ongelukkig, niet lekker in mijn vel,
    zie het niet meer zitten, leeg van binnen, levensmoe, niets is meer leuk, nergens plezier in,
    levenslust kwijt
angsten, angst, angstklachten < bangig, schrikachtig, benauwd in winkels, durf niet alleen,
    paniekstoornis, hartkloppingen van angst, bang in het donker, smetvrees, hoogtevrees, liftangst,
    angst om te sterven, bang om naar buiten, angstaanvallen
psychotisch zijn, psychose, verward < waanbeelden, wanen, hallucinaties, stemmen in mijn hoofd,
    psychotisch, achterdochtig, paranoïde, manie, doorgedraaid raken, verwardheid, gek worden
verdriet na overlijden, rouw, rouwgroep, rouwcafé < rouwen, rouwende, rouwenden, rouwproces,
    rouwbegeleiding, rouwverwerking, treuren, treurt, iemand verloren, verloor, man overleden, vrouw
    overleden, mijn man is dood, mijn vrouw is dood, kind overleden, zoon overleden, dochter
    overleden, vriend overleden, broer overleden, ouders overleden, overlijden, overlijden van mijn
    man, overlijden van mijn vrouw, sterfgeval, verlies verwerken, gemis verwerken, mis mijn man,
    mis mijn vrouw, mis mijn moeder, alleen sinds overlijden, heengegaan, ontvallen, verweduwd,
    dierbare verloren
laatste levensdagen, hospice, palliatieve zorg < stervende, stervensbegeleiding, doodgaan, gaat
    dood, sterfbed, niet lang meer te leven, terminaal, terminaal ziek, opgegeven door de dokter,
    waken bij stervende, bijna-dood, sterfhuis, niet meer beter worden, levenseinde thuis
praten met iemand, luisterend oor, luisterlijn < erover praten, even praten, mijn hart uitstorten,
    stoom afblazen, kan met niemand praten, telefonisch gesprek, anoniem praten, anoniem bellen,
    sensoor, korrelatie
eenzaamheid doorbreken, eenzaam, vriendschap < eenzamer, eenzame mensen, vereenzamen, vereenzaamd,
    verlaten, kluizenaar, alleen op de wereld, mis gezelschap, gezelschap zoeken, op mezelf
    aangewezen, ken niemand, niemand kennen, geen vrienden, weinig vrienden, vrienden zoeken, nieuwe
    vrienden, vriendinnen maken, vriendin zoeken, iemand leren kennen, alleen in deze stad, voel me
    alleen, voel me eenzaam, alleen sinds, zit alleen, mensen leren, geen bezoek, klein netwerk,
    contactarm, aansluiting zoeken, nieuwe vriend
geheugenklachten, dementie < dement, dementerend, dementerende, vergeetachtige, verstrooid,
    kwijtraken, alzheimerpatiënt, korsakov, geheugenstoornis, niet meer onthouden, onthoudt niets,
    weet niets meer, herkent mij niet, verdwaalt, dwaalt, begint te vergeten, vergeet veel, vergeet
    van alles, vergeet namen, kort geheugen, geheugenproblematiek, moeder is dement, vader is
    dement, hersenaandoening, vergeet steeds meer
zorgen voor familie, mantelzorg, mantelzorgers < zieke partner, ziek kind thuis, zorg voor mijn
    moeder, zorg voor mijn vader, zorg voor mijn man, zorg voor mijn vrouw, gehandicapt kind,
    gehandicapte zoon, gehandicapte dochter, familie verzorgen, verzorgen van, ouders worden oud,
    thuis verzorgen, ik verzorg mijn, zorg voor mijn zieke, zorgtaak, zorgdruk
alcoholhulp, alcohol, stoppen met drank < drinken, dronken, zat, bezopen, dranklust, drankzucht,
    alcoholisme, alcoholiste, alcoholisch, borreltje te veel, kater elke dag, drinkt, drinkt te
    veel, te veel alcohol, biertjes, wijntjes, sterke drank, kan niet stoppen met drinken, drinkende
    partner, drankverslaafd, aan de fles
hulp bij drugs, drugs, verslaafd < coke, speed, heroïne, ketamine, ghb, snuiven, spuiten, dealer,
    verslaafde, gebruiken, junkie, afkick, ontgiften, ontwennen, detox, pillenverslaving,
    medicijnverslaafd, clean blijven, ontwenningskuur, kickte af, wietverslaving, blowverslaving,
    verslaafden
rookstopcursus, stoppen met roken, roken < shag, sjekkie, peuk, sigaret, sigaar, pijp roken, roker,
    rokers, rookt, kettingroker, rookstop, tabak, rookverslaafde, rookvrij worden, e-sigaret,
    waterpijp, niet meer roken, gestopt met roken
gokhulp, gokken, gokverslaving < gokker, gokte, speelhal, roulette, poker, loten, krasloten,
    weddenschappen, gokapp, gokkasten, speelschuld, speelautomaat, wedkantoor, speelverslaving
afslankgroep, afvallen, overgewicht < gewicht, kilo's, dieet volgen, corpulent, mollig, te dik,
    dikke, zwaarder geworden, weer op gewicht, slank, afgevallen, maagverkleining, strakker,
    eetpatroon, leefstijl veranderen, gezonder leven, ongezond
diabetesgroep, diabetes, suikerziekte < diabeet, diabetespatiënt, suikerpatiënt, suiker,
    bloedsuikers, hypo, zoet bloed, insulinepomp, hoge bloedsuiker, suiker te hoog
vallen voorkomen, valpreventie, vallen < valangst, uitglijden, struikel, struikelde, onzeker ter
    been, slecht ter been, wiebelig, wankel op mijn benen, evenwichtsproblemen, duizeligheid,
    balans, balansoefeningen, gevallen thuis, viel, val vaak, heupfractuur, bang te vallen
soepel blijven, soepel < stramme, stram, stijve spieren, stijf, stijve gewrichten, lenig, lenigheid,
    soepele spieren, strekken, rekken, stretchen, houterig, versleten heup
slecht kunnen lopen, rollator, hulpmiddelen < moeilijk lopen, niet ver lopen, loophulpmiddel,
    looprekje, wandelrek, driepoot, elleboogkruk, kruk lenen, brace, trippelstoel, sta-op stoel,
    toiletstoel, ziekenhuisbed, postoel lenen, bedverhoger, rolstoel kwijt, rolstoel stuk,
    hulpmiddel lenen, zorghulpmiddel
noodknop dragen, personenalarmering, alarmknop < noodknop, alarmsysteem ouderen, valalarm,
    valdetectie, alarmering thuis, wie komt als ik val, alarmbel, alarmhorloge, hulpknop, snel hulp
    thuis
niet goed horen, slechthorend, doof < hoor niet goed, hoor niets, slecht horen, doofheid, doofblind,
    gehoorprobleem, gehoorproblemen, kan niet horen, tv hard zetten, ringleiding testen, hoort niets
niet goed zien, slechtziend, blind < zie niet goed, slecht zien, blindheid, staaroperatie, macula
    degeneratie, netvlies, kokervisie, witte stok, vergrootglas, loep, kan niet lezen door ogen,
    gezichtsvermogen, visueel gehandicapt
leven met parkinson, parkinson, parkinsonpatiënten < trillen, tremor, beven, bevende handen, ziekte
    van parkinson
leven met autisme, autisme, autismegroep < autist, autiste, ass diagnose, autistische zoon,
    prikkelgevoeligheid, prikkelarme, spectrum, pdd nos, neurodivers, neurodivergent, te veel
    prikkels
prikje, vaccinatie, prik < inenting, inentingen, injectie, ingeënt, vaccin, vaccins, boosterprik,
    bmr, kinkhoest, tetanus, gordelroos, hepatitis, vaccinatiecentrum, prikken, inentingsboekje,
    prikkaart, gevaccineerd
geslachtsziekten, soa, anticonceptie < chlamydia, gonorroe, herpes, hiv-test, aids, onveilige seks,
    onbeschermde seks, de pil, pil, condooms halen, spiraal, prikpil, seksuele voorlichting,
    seksuologe, vrijen zonder condoom, geslachtsziekte testen
hartstilstand, reanimatie, ehbo < eerstehulp, eerste hulp leren, hartmassage leren, verbinden,
    pleister, brandwond, verslikken, beademen, defibrillator, reanimeren leren, bhv,
    bedrijfshulpverlening, ongeluk, verbandtrommel, ehbo-diploma
bloed afgeven, bloeddonor, bloedbank < bloeddonatie, plasma, bloedgroep, bloedtransfusie, bloed
    afstaan, donorbloed, donor worden
conditietraining, fitness, bootcamp < fit, fitter, conditie, uithoudingsvermogen, cardio,
    spiermassa, sterker worden, trainen, work-out, personal trainer, sportschool lid worden,
    spinnen, crossfit, gewichten heffen, halters, krachttraining, loopband, hometrainer,
    buikspieren, afgetraind, krachttoestellen, buiten trainen, bodybuilding
verstillen, meditatie, stilte < tot jezelf komen, verstilling, bezinnen, innerlijke rust, zitten in
    stilte, zen worden, mediteren, ontstressen, retraite, stilteplek, contemplatie, bodyscan,
    spiritueel, spiritualiteit, stilstaan
"""
