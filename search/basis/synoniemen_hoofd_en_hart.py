"""Mind, habits that are hard to stop, parting and loss. See search.basis.synoniemen for how it is written."""

GROEPEN = """
crisisdienst, acute hulp, crisishulp, ggz crisis < hulp in crisis, ik kan niet meer, doorgedraaid,
    mental health crisis
zelfvertrouwen, assertiviteit, assertief, opkomen voor jezelf, weerbaar < onzeker over mezelf,
    zelfbeeld, verlegen, onzeker, faalangst, nee zeggen, grenzen stellen, grenzen aangeven, voor
    mezelf opkomen, self-confidence, özgüven, ثقة بالنفس, pewność siebie, впевненість у собі
trauma, ptss, traumaverwerking, emdr < oorlogstrauma, nare herinneringen, iets ergs meegemaakt,
    herbelevingen, flashbacks, ptsd, travma, صدمة نفسية, травма, traumatismo
ervaringsdeskundige, ervaringsdeskundigheid, ervaringswerker < iemand met dezelfde ervaring, peer
    support
wachttijd ggz, overbruggingszorg, mentale gezondheidscentrum, verkennend gesprek < wachtlijst
    psycholoog, lang wachten op psycholoog
praktijkondersteuner, poh-ggz, poh < praten bij de huisarts
naasten van verslaafden, familie van verslaafden, al-anon < partner drinkt, zoon verslaafd, dochter
    verslaafd, zoon gebruikt drugs, vader drinkt, moeder drinkt, man drinkt
kopp, kvo, kind van ouder met problemen, kinderen van zieke ouders < ouder psychisch ziek, moeder
    depressief, vader verslaafd
naasten ggz, familie-ervaringsgroep, naastenondersteuning, ypsilon < zoon in de war, psychose in de
    familie, partner depressief
gameverslaving, schermverslaving, telefoonverslaving, schermtijd < hele dag gamen, altijd op
    telefoon, verslaafd aan telefoon, gaming addiction
anonieme alcoholisten, aa-groep, aa < nuchter blijven, elke dag drinken, stoppen met drinken, minder
    drinken, aa meeting, narcotics anonymous
koopverslaving, seksverslaving, eetverslaving < steeds dingen kopen
weduwe, weduwnaar, weduwen, nabestaanden, nabestaandengroep < partner verloren, man overleden, vrouw
    overleden, alleen achtergebleven, widow, dul, أرملة, wdowa, вдова, viuda, veuve
kinderen en rouw, kinderrouw, rouwgroep kinderen < kind verliest ouder, vader overleden kind
nabestaanden zelfdoding, nabestaanden na zelfmoord
euthanasie, wilsverklaring, levenseinde, voltooid leven < waardig sterven, einde van het leven,
    behandelverbod, euthanasia, ötanazi, eutanazja, евтаназія, eutanasia
herdenking, herdenken, dodenherdenking, allerzielen < tweede wereldoorlog, holocaust, kaarsje
    branden, namen noemen, stille tocht, remembrance
bevrijdingsdag, bevrijdingsfestival, vrijheidsmaaltijd < vrijheid vieren, liberation day
donor, orgaandonor, donorregister, bloed geven, sanquin, bloeddonor < bloed doneren, blood donor
relatietherapie, relatieproblemen, relatiecoach, partnerrelatie < ruzie met partner, ruzie met mijn
    man, ruzie met mijn vrouw, huwelijksproblemen, vreemdgaan, couples therapy, terapia par
familieruzie, familieproblemen, familiebemiddeling < ruzie met familie, ruzie met ouders, ruzie met
    dochter, ruzie met zoon, contact verbroken, kleinkinderen niet zien
boosheid, agressie, agressietraining, woede < snel boos, kort lontje, driftig, boos worden, anger,
    öfke, غضب, agresja, агресія
dyslexie, dyslectisch, dyscalculie, leesproblemen < letters door elkaar, moeite met lezen, moeite
    met spelling, dyslexia, disleksi, dysleksja
hoogbegaafd, hoogbegaafdheid, meerbegaafd < slim kind, gifted
hoogsensitief, hooggevoelig, hsp < snel overprikkeld, prikkelgevoelig, highly sensitive
downsyndroom, syndroom van down < down syndrome, zespół downa
adem, ademhaling, ademtraining, ademwerk < ademhalingsoefeningen, rustig ademen, breathing exercises
klankschaal, klankconcert, klankreis, yoga nidra, gongbad < sound healing
levensvragen bespreken, geestelijke verzorging thuis, centrum voor levensvragen < zin van het leven
"""
