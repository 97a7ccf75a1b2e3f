"""The subjects of a wijk in German, French, Italian, Portuguese, Romanian and more. See search.basis.synoniemen."""

GROEPEN = """
taallessen, taalles, nederlandse les < sprachkurs, niederländisch lernen, deutschkurs,
    niederländisch, sprache lernen, sprachschule, apprendre le néerlandais, cours de langue,
    apprendre la langue, corso di lingua, imparare olandese, olandese, aprender neerlandês, curso de
    holandês, curs de limbă, olandeză, învăț olandeza, curso de idioma, clases de holandés, dil
    kursu, nauka języka, kurs językowy, learn the language, language class, language lessons, speak
    dutch, practice dutch
huisartsenzorg, huisarts, dokter < arzt, hausarzt, docteur, medico, medico di base, doutor, doctora,
    doktora, krank, malade, malato, doente, bolnav, lekarka, hekim, family doctor, general
    practitioner, sick
tandartspraktijk, tandarts < zahnarzt, zahnschmerzen, dentista infantil, stomatolog, diş doktoru,
    diş hekimi, teeth, tooth pain
werkvinden, werk zoeken, vacatures < arbeit, arbeitssuche, arbeitsplatz, chercher du travail,
    lavoro, cercare lavoro, emprego, procurar trabalho, loc de muncă, muncă, work wanted, looking
    for work, vacancies, iş, iş bulma, buscar trabajo, bewerbung, candidature
kledingpunten, kledingbank, kleding < kleidung, klamotten, habits, vestiti, abbigliamento, roupa,
    roupas, haine, odzież, elbise, used clothes, baby clothes free, winter coat, jacket, coat
voedselhulppunt, voedselbank, voedselhulp < tafel essen, lebensmittel, aide alimentaire, banca del
    cibo, banco alimentar, ajuda alimentar, alimente gratuite, free food, free groceries, no food,
    yiyecek yardımı, gıda paketi, paczka żywnościowa, ayuda alimentaria
schuldenadvies, schuldhulp, schulden < schuldnerberatung, geldsorgen, surendettement, debiti,
    dívidas, datorii, help with debt, money problems, money trouble, bills, borç yardımı, pomoc w
    długach, ayuda con deudas, zadłużenie
bibliotheken, bibliotheek, boeken lenen < bücherei, bücher, livres, libri, livros, cărți, biblioteca
    municipal, books, borrow books, książki, kitap, libros
kerkbezoek, kerk, kerkdienst < gottesdienst, messa, chiesa, igreja, biserică, mszy, msza, ayin,
    worship, sunday service, iglesia católica, culte
moskeebezoekers, moskee, islamitisch < moschee, moschea, mesquita, moschee besuchen, namaz, prayer
    room, friday prayer, masjid
speelplekken, speeltuin, spelen < spielplatz, terrain de jeu, parco giochi, parque, loc de joacă,
    çocuk parkı, play area
kinderdagopvang, kinderopvang, kinderdagverblijf < kita, kinderkrippe, tagesmutter, crèche pour
    enfants, asilo nido, creche, grădiniță, żłobki, child minder, day care, nursery school
zwemlessen kinderen, zwemles, zwemmen < schwimmkurs, schwimmen lernen, schwimmen, nager, apprendre à
    nager, nuotare, nuoto, nadar, natação, înot, clases de natación, learn to swim, swim lessons
voetbalvelden, voetbal, voetballen < fußball, calcio, fotbal, le football, futebol, fútbol, piłka,
    play football
fietsreparateurs, fietsenmaker, fietsreparatie < fahrradwerkstatt, fahrrad reparieren, fahrrad,
    réparation vélo, riparazione biciclette, conserto de bicicleta, reparații biciclete, fix my
    bike, bicycle repair, bike shop repair, bisikletçi, serwis rowerowy
repareren van spullen, repair café, repareren < reparieren, kaputt, réparer, cassé, riparare, rotto,
    consertar, quebrado, repair, broken, fix, mend, tamir, bozuk, naprawa, zepsuty, reparar, roto
apotheken, apotheek, medicijnen < apotheke, medikamente, médicaments, medicine farmacia, remédios,
    medicamente, drug store, chemist, prescription, receta, reçete, recepta
ziekenhuisvervoer vrijwillig, ziekenvervoer, vervoer < fahrdienst, transport hôpital, trasporto,
    transporte, transport medical, ride to hospital, lift to hospital, driver, hastaneye ulaşım
vrijwilligers worden, vrijwilligerswerk, vrijwilliger < ehrenamt, freiwilligenarbeit, freiwillige,
    volontariat, volontaire, volontariato, volontario, voluntário, voluntariat, help others,
    gönüllülük, wolontariusz, be a volunteer
alleen en eenzaam, eenzaam, vriendschap < einsam, allein, freunde finden, solitudine, solo, sozinho,
    solidão, singur, samotność, yalnız hissediyorum, no friends, find friends, new friends, meet new
    people, hacer amigos, se faire des amis
koffie drinken samen, koffieochtend, koffie < kaffee, kaffee trinken, caffè, cafea, café con gente,
    coffee morning, kahve içmek, kawiarnia
samen eten voor iedereen, samen eten, maaltijd < essen, mittagessen, abendessen, repas partagé,
    mangiare, pranzo, cena insieme, comer juntos, almoço, jantar, mâncare, warm meal, hot meal, eat
    together, cheap food, yemek yemek, obiady
scholen, school, basisschool < schule, grundschule, collège, scuola, escola, școală, szkoły,
    ilkokul, primary school, secondary school
zwangerschapszorg, verloskundige, zwanger < schwanger, hebamme, grossesse, incinta, ostetrica,
    grávida, parteira, moașă, having a baby, expecting, hamileyim
computer voor beginners, computerles, computer < computerkurs, cours d'informatique, corso di
    computer, curso de computador, laptop help, learn computer, bilgisayar kursu, curso de
    informática, kurs komputerowy
formulieren hulpdienst, formulieren, brieven < formulare, formular ausfüllen, brief verstehen,
    remplir un formulaire, courrier, moduli, compilare, preencher, formulare completare, letter,
    read a letter, official letter, help with letter, fill in form, form yardımı, pomoc z
    formularzem
huurhuizen, huurwoning, woning zoeken < wohnung, wohnungssuche, miete, logement, loyer, appartement
    à louer, casa, affitto, alloggio, aluguel, habitação, chirie, locuință, house, housing,
    apartment, landlord, kira, ev arıyorum, mieszkanie, wynajem, alquiler, vivienda
rechtswinkels, rechtswinkel, juridisch spreekuur < rechtsberatung, anwalt, avocat, consultation
    juridique, avvocato, consulenza legale, advogado, avocat gratuit, legal advice free, solicitor,
    porady prawne, abogados
stadsdiensten, stadsloket, gemeente < rathaus, bürgeramt, hôtel de ville, comune, municipio, câmara
    municipal, primărie, town hall appointment
politieposten, politie, aangifte < polizei, police, polizia, polícia, poliția, policja, polis, kepçe
muzieklessen, muziekles, muziekschool < musikunterricht, cours de musique, lezioni di musica, aulas
    de música, lecții de muzică, music lessons, music school, guitar lessons, piano lessons, müzik
    dersi, lekcje muzyki, clases de música
koorzang, koor, zingen < chor, singen, chœur, cantare, coral, cor, choirs, sing together, śpiewać
dansles voor iedereen, dansen, dansles < tanzen, tanzkurs, danse, cours de danse, ballare, danza,
    dançar, dans etmek, tańczyć, dance class, dance lessons
sportaanbod, sporten, sport < turnen, sportverein, faire du sport, palestra, esporte, sala de sport,
    siłka, keep fit, work out, exercise class, egzersiz
schaaktoernooien, schaken < schach, échecs, scacchi, xadrez, șah
ouderen in de wijk, ouderen, senioren < alte menschen, personnes âgées, anziani, idosos, vârstnici,
    elderly people, older adults, yaşlı insanlar, starsi ludzie, ancianos solos
kinderen en ouders, kinderen, ouders < kinder, eltern, bambini, genitori, crianças, pais, copii,
    părinți, rodzice i dzieci, çocuklar için, niños pequeños
vluchtelingenhulppunt, vluchtelingen, vluchtelingenwerk < flüchtlinge, asyl, asile, rifugiati, asilo
    politico, refugiados, refugiați, sığınmacı, refugee help, asylum
psychologische zorg, psycholoog, somber < psychologe, traurig, déprimé, triste, depresso, deprimido,
    psihologi, sad, mental health help, therapist, psikolojik destek, smutny
dementiezorgen, dementie, alzheimer < demenz, maladie d'alzheimer, demenza, demență, memory loss,
    forgetful, bunama
thuiszorgteam, thuiszorg, wijkverpleging < pflegedienst, häusliche pflege, krankenschwester,
    infirmière à domicile, infermiera, enfermeira, nurse, home nurse, hemşire, pielęgniarka,
    enfermera
kinderboerderijen, kinderboerderij, dieren < kinderbauernhof, tiere, animaux, animali, animais,
    animale, animals, farm animals, hayvanlar, zwierzaki, animales
dierenartsen, dierenarts < tierarzt, vétérinaire, veterinario, vet, veterinary, veteriner,
    weterynarz, medic veterinar
buurttuinen, moestuin, tuin < garten, gemüsegarten, potager, giardino, orto, jardim, horta, grădină,
    community garden, vegetable garden
wijk schoon, afval, grofvuil < müll, sperrmüll, encombrants, rifiuti, lixo, gunoi, bulky waste,
    garbage collection, odpady, çöpler
advies over scheiden, scheiding, scheidingsloket < scheidung, separazione, divorzio, divórcio,
    divorț, separation, boşanmak, rozwód
hulp bij geweld, huiselijk geweld, veilig thuis < häusliche gewalt, violence, violenza domestica,
    violência, violență, my husband hits me, abused, dayak, przemoc w domu, maltrato
stoppen met verslaving, verslaving, verslavingszorg < sucht, alkoholiker, dépendance, dipendenza,
    vício, dependență, alcohol problem, drug problem, uzależniony
kapsalons, kapper < friseur, coiffeuse, parrucchiere, cabeleireiro, frizer, hair cut, saç kesimi
"""
