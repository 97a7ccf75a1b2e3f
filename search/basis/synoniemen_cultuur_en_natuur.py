"""Music, crafts, books, gardens, animals. See search.basis.synoniemen for how it is written."""

GROEPEN = """
muziek, muziekles, muziekschool, muziek maken < orgel, pokoe, music, müzik, موسيقى, muzyka, музика,
    música, musique, músika
zingen, koor, zangkoor, zang, zangles, zanggroep, smartlappenkoor < kerkkoor, shanty, smartlap,
    singing, choir, sing, şarkı söylemek, koro, غناء, śpiew, chór, спів, хор, cantar, coro, chanter,
    chorale, kanta
gitaar, gitaarles, ukelele < guitar, gitar, جيتار, gitara, гітара, guitarra
piano, pianoles, keyboard < piyano, بيانو, pianino, піаніно
trommelen, djembé, drummen, slagwerk, percussie < drums, drumming
orkest, fanfare, harmonie, muziekvereniging, brassband < orchestra, brass band
schilderen, schilderles, schilderclub, schildergroep, aquarelleren < kwast en verf, aquarel,
    painting, paint, resim, رسم, malowanie, живопис, малювання, pintar, peinture
tekenen, tekenles, tekenclub < drawing, çizim, rysowanie, dibujar, dessin
knutselen, creatief, hobbyclub, knutselclub, handenarbeid, atelier, creatieve middag < crafts, arts
    and crafts, el sanatları, أشغال يدوية, rękodzieło, рукоділля, manualidades, bricolage enfants
handwerken, breien, haken, breiclub, haakclub, breicafé, handwerkclub, borduren < knitting, crochet,
    örgü, حياكة, robótki ręczne, вʼязання, tejer, tricoter
naaien, naaicafé, naaiatelier, naailes, kleding maken, kleding herstellen, naaimachine, naaigroep,
    naaihuis < gat in broek, knoop eraan, broek korter, jurk, rok, broek, leren naaien, kleren
    naaien, rok maken, sewing, dikiş, خياطة, szycie, шиття, coser, couture
keramiek, boetseren, pottenbakken, klei < pottery, ceramics, seramik, فخار
fotografie, fotoclub, fotograferen, foto's maken < foto, photography, fotoğraf, تصوير, fotografia,
    фотографія, photographie
houtbewerking, timmeren, houtwerkplaats < woodwork
toneel, theater, toneelgroep, theatergroep, toneelclub, toneelspelen < toneelles, acteren, theatre,
    tiyatro, مسرح, teatr, театр, teatro
film, bioscoop, filmavond, filmhuis, filmmiddag, buurtbios < bios, cinema, movie, sinema, سينما,
    kino, кіно, cine
museum, expositie, tentoonstelling, galerie < kunst kijken, artotheek, exhibition, müze, متحف,
    muzeum, музей, museo, musée
concert, optreden, voorstelling, livemuziek, podium < performance, live music, konser, حفلة موسيقية,
    koncert, концерт, concierto
festival, feest, braderie, wijkfestival, kermis < koningsmarkt, opzoomeren, leefstraat, straatfeest,
    buurtevenement, event, şenlik, مهرجان, święto, свято, fiesta, fête
markt, rommelmarkt, vlooienmarkt, vrijmarkt, kofferbakmarkt < rommelroute, garagesale, fruit,
    groente, market, flea market, pazar, سوق, targ, ринок, mercado, marché, marshe
lezen, leesclub, leeskring, boekenclub, leesgroep, shared reading, samen lezen, leesclubje,
    leesbijeenkomst < boek bespreken, reading, book club, kitap kulübü, نادي القراءة, czytanie,
    читання, leer libros, lecture livre
voorlezen, voorleesexpress, verhalen vertellen, voorleesuurtje < story time, storytelling
schrijven, schrijfclub, levensverhaal, schrijfcafé, gedichten, poëzie < poëzieavond,
    writing, poetry, yazmak, şiir, شعر, poezja
geschiedenis, historische vereniging, erfgoed, buurtgeschiedenis, oude foto's < history, tarih,
    تاريخ, historia, історія
boekenkast, minibieb, ruilkast boeken, boekenruilkast < little free library
tuinieren, moestuin, buurttuin, volkstuin, moestuinieren, stadstuin, schooltuin, pluktuin,
    samentuin, tuincomplex, tuinvereniging, nutstuin < plantjesdag, groen in de buurt, in de aarde
    werken, zaden, stadslandbouw, eigen groente, groente kweken, stukje grond, zaaien, tuintje
    huren, garden, gardening, allotment, bahçe, bahçecilik, حديقة, زراعة, ogród, ogródek, город,
    садівництво, huerto, jardín, jardinage, hòfi
tuinhulp, tuinonderhoud, hulp in de tuin, tuinman, gras maaien, hovenier, tuindienst < heg snoeien,
    heg knippen, onkruid, onkruid wieden, tuin te veel werk, snoeien, schoffelen, tuin winterklaar,
    gardener, bahçıvan
geveltuin, vergroenen, tegels eruit, tegelwippen, groene straat, boomspiegel < tegels wippen, front
    garden
natuur, bos, natuurwandeling < nature, doğa, طبيعة, przyroda, природа, naturaleza, forest
bijen, insecten, imker, vlinders, insectenhotel < imkerij, bees, arı, نحل, pszczoły
vogels, vogelclub, vogels kijken < birds, bird watching, طيور, ptaki
duurzaam, duurzaamheid, milieu, klimaat, verduurzamen < sustainability, environment, climate, çevre,
    بيئة, środowisko, екологія, medio ambiente
afval, vuilnis, grofvuil, milieustraat, afval scheiden, recycling, container, huisvuil,
    afvalcontainer, vuilophaal < statiegeld, plastic, batterijen, e-waste, klein chemisch, gft,
    kliko, oud papier, glasbak, grof vuil ophalen, bank ophalen, matras wegbrengen, vuilniszakken,
    container vol, prullenbak, wanneer komt vuilniswagen, klein chemisch afval, waste, garbage,
    trash, rubbish, çöp, قمامة, śmieci, сміття, basura, déchets
zwerfafval, afval prikken, opschoonactie, buurt schoonmaken, zwerfvuil, schone straat < nlschoon,
    litter, clean up
compost, composteren, wormenhotel < composting
kinderboerderij, stadsboerderij, dierenweide, boerderijdieren < city farm, petting zoo, çiftlik,
    مزرعة, zagroda, ферма, granja, ferme
huisdier, huisdieren, hond, kat, dierenarts, dierenopvang, asiel, dierenkliniek, huisdierenhulp <
    dierenasiel, poes, kater, puppy, hamster, dier ziek, kat ziek, hond ziek, pet, pets, dog, cat,
    evcil hayvan, köpek, kedi, حيوان أليف, كلب, zwierzęta, домашня тварина, собака, mascota, perro,
    chien, kachó
hond uitlaten, hondenoppas, uitlaatservice, hondenuitlaat < wandelen met de hond,
    hondenuitlaatservice, dog walking, dog sitter
hondenclub, hondenschool, hondenveldje, losloopgebied < dog park
dierenambulance, dier gevonden, dierenbescherming, amivedi, vermist dier < gewond dier, aangereden
    kat, dode kat, dier gewond, animal rescue
dierenvoedselbank, dierenvoedsel, kosten dierenarts
carnaval, kaapverdiaans, zomercarnaval
"""
