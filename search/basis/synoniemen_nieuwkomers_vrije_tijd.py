"""
What newcomers type about their spare time and the street, in twenty languages.

See search.basis.synoniemen for how it is written.
"""

GROEPEN = """
zwembaden, zwembad, zwemmen < swimming baths, indoor pool, outdoor pool, public pool, public
    swimming pool, lane swimming, swim laps, kids pool, leisure pool, water slide, family swim, go
    swimming, schwimmbad, hallenbad, freibad, schwimmhalle, bahnen schwimmen, piscine municipale,
    aller à la piscine, alberca, pileta, ir a nadar, piscina pública, piscinas, piscina comunale,
    piscina coperta, pływalnia, pływać
openbare zwembaden, zwembad, zwemmen < basen kryty, yüzme havuzu, yüzmek, kapalı havuz, плавати,
    критий басейн, бассейн, плавание, плавать, сходить в бассейн, плуване, плувен басейн, bazin de
    înot, حوض سباحة, السباحة, استخر, شنا, dabaal, barkad dabaal, ምሕንባስ, pisina, bai landa, tairaki,
    tairna, 游泳, 游泳池, 泳池
diplomazwemmen, zwemles, zwemdiploma < swimming class, swimming classes, kids swimming lessons,
    adult swimming lessons, learn swimming, swim class, swimming diploma, swimming course, swimming
    teacher, swim school, free swimming lessons, schwimmunterricht, schwimmabzeichen, seepferdchen,
    schwimmschule, cours de natation, leçons de natation, aprender a nadar, aulas de natação, corso
    di nuoto, imparare a nuotare, lezioni di nuoto, lekcje pływania, kurs pływania
zwemcursussen, zwemles, zwemdiploma < yüzme kursu, yüzme öğrenmek, уроки плавання, навчитися
    плавати, уроки плавания, научиться плавать, обучение плаванию, уроци по плуване, курс по
    плуване, curs de înot, lecții de înot, تعليم السباحة, تعلم السباحة, دورة سباحة, آموزش شنا, کلاس
    شنا, barashada dabaasha, lès di landa, siña landa, tairna seekhna, 学游泳, 游泳课, 游泳班
dameszwemmen, vrouwenzwemmen, zwemmen voor vrouwen < women only swimming, ladies swimming, ladies
    only swimming, female only swimming, swimming for ladies, muslim women swimming,
    frauenschwimmen, schwimmen für frauen, damenschwimmen, piscine femmes, natation femmes, natación
    para mujeres, piscina para mujeres, natação para mulheres, nuoto per donne, piscina solo donne,
    basen dla kobiet, pływanie dla kobiet, kadınlara özel havuz, kadınlar havuzu, bayanlara özel
    yüzme, басейн для жінок, плавання для жінок, плавание для женщин, бассейн для женщин, плуване за
    жени, înot pentru femei, مسبح نسائي, مسبح للنساء, سباحة نساء, سباحة نسائية, استخر بانوان, شنای
    بانوان, شنا برای زنان, dabaasha haweenka, landa pa hende muhé, khawateen swimming, 女士游泳, 女性游泳
sportscholen, sportschool, fitness < fitness center, gym membership, weight training, lift weights,
    cheap gym, fitness class, exercise classes, get fit, strength training, health club, spin class,
    fitnessstudio, krafttraining, fitnesscenter, salle de fitness, musculation, gimnasios, pesas,
    musculación, ginásio, academia de ginástica, sala pesi, siłownie, siłowni
fitnesscentra, sportschool, fitness < spor salonları, vücut geliştirme, fitness salonu, спортзал,
    фітнес, тренажерка, фитнес, тренажерный зал, качалка, фитнес зала, sală de fitness, sală de
    forță, جيم, صالة رياضية, كمال أجسام, باشگاه, بدنسازی, باشگاه ورزشی, jimicsi, kasrat, vyayam, 健身,
    健身房, 锻炼
sportverenigingen, sporten, sportvereniging < sports club, play sports, team sports, sports for
    kids, sports for women, sports activities, sports for adults, sportkurse, sport treiben, club de
    sport, hacer deporte, club deportivo, desporto, fare sport, attività sportive, klub sportowy,
    zajęcia sportowe, uprawiać sport, spor yapmak, spor kulübü, спортивний клуб, спортивна секція,
    спортивный клуб, спортивная секция, заниматься спортом, спортен клуб, club sportiv, sporturi,
    رياضات, ممارسة الرياضة, ورزش, ciyaaraha, isboorti, ስፖርት, 运动, 体育
voetbalclubs, voetbal, voetbalclub < football club, football team, soccer club, soccer team, kids
    football, football training, soccer for kids, play soccer, five a side, join a football team,
    fußballverein, fußball spielen, club de foot, équipe de football, jouer au foot, club de fútbol,
    jugar al fútbol, equipo de fútbol, jogar futebol, jogar bola, calcetto, scuola calcio, giocare a
    calcio, pallone, klub piłkarski
voetbalverenigingen, voetbal, voetbalclub < grać w piłkę, futbol takımı, futbol kulübü, top oynamak,
    грати у футбол, футбольний клуб, футбольный клуб, играть в футбол, футболен клуб, echipă de
    fotbal, fotbal copii, كرة قدم, نادي كرة قدم, فوتبال, تیم فوتبال, kubadda cagta, kubbada cagta,
    ኩዕሶ, ኩዕሶ እግሪ, hunga futbòl, football khelna, 足球, 踢足球, 足球俱乐部
hardloopgroepen, hardlopen, hardloopgroep < running group, running club, run club, jogging group, go
    running, learn to run, running for beginners, parkrun, laufgruppe, lauftreff, laufen, course à
    pied, groupe de course, salir a correr, corrida, grupo de corrida, gruppo di corsa, biegać,
    grupa biegowa, koşu grubu, koşu kulübü, бігати, клуб бігу, бег, бегать, беговой клуб, пробежка,
    бягане, бягам, alergare, alergat, ركض, نادي جري, دویدن, orod, orodka, ጉያ, daudna, 跑步, 跑步俱乐部
wandelgroepen, wandelen, wandelgroep < walking club, go hiking, go for a walk, walk together, hikes,
    hiking group, stroll, walks, walking buddy, walking with others, spazieren, spaziergang,
    wandern, wandergruppe, randonnée, se promener, groupe de marche, senderismo, caminata, pasear,
    grupo de caminata, caminhada, caminhar, camminare, passeggiata, camminata, spacerować
wandelclubs, wandelen, wandelgroep < wspólne spacery, wędrówki, yürüyüş grubu, doğa yürüyüşü,
    гуляти, прогулянки, прогулка, прогулки, гулять, разходка, разходки, plimbare, drumeție,
    plimbări, المشي, نزهة, مجموعة مشي, پیاده روی, گروه پیاده روی, socod, kamna, paidal chalna,
    ghoomna, 散步, 徒步, 走路
yogalessen, yoga, yogales < yoga class, yoga classes, yoga lessons, yoga for beginners, free yoga,
    yoga studio, yoga course, stretching class, yogakurs, yoga für anfänger, cours de yoga, clases
    de yoga, aulas de yoga, ioga, corso di yoga, lezioni di yoga, zajęcia jogi, jogi, yoga dersi,
    yoga kursu, заняття йогою, занятия йогой, уроки йоги, занимания по йога, cursuri de yoga, يوجا,
    دروس يوغا, یوگا, کلاس یوگا, yooga, ዮጋ, lès di yoga, 瑜伽, 瑜伽课
dansgroepen, dansen, dansles < dance classes, dance group, salsa dancing, dancing lessons, learn to
    dance, dance school, kids dance class, hip hop class, dance club, zumba class, dance workshop,
    tanz, tanzgruppe, tanzschule, tanzunterricht, apprendre à danser, école de danse, clases de
    baile, aprender a bailar, aulas de dança, ballo, corso di ballo, scuola di danza, kurs tańca,
    lekcje tańca
dansscholen, dansen, dansles < dans kursu, dans dersi, уроки танців, танцювати, танцы, танцевать,
    уроки танцев, школа танцев, уроци по танци, танци, cursuri de dans, دروس رقص, تعليم الرقص, کلاس
    رقص, آموزش رقص, qoob ka ciyaar, ሳዕሳዒት, lès di baile, balia, naach, nritya, 跳舞, 舞蹈, 舞蹈课, 广场舞
boksscholen, boksen, kickboksen < boxing class, boxing gym, boxing lessons, kick boxing, kids
    boxing, learn to box, boxing club, muay thai, boxing training, boxing for women, boxtraining,
    boxverein, kickboxen, club de boxe, cours de boxe, clases de boxeo, pugilato, corso di boxe,
    boksu, trening bokserski, boks kursu, boks salonu, kick boks, кікбоксинг, кикбоксинг, секция
    бокса, кикбокс, بوكس, نادي ملاكمة, بوکس, کیک بوکسینگ, feerka, mukkebazi, 拳击, 拳击课
vechtsporten, vechtsport, zelfverdediging < martial art, karate class, judo class, taekwondo class,
    self defence class, self defense class, karate for kids, judo for kids, learn to fight, mixed
    martial arts, kampfsport, selbstverteidigung, arts martiaux, sport de combat, autodéfense, artes
    marciales, defensa personal, artes marciais, defesa pessoal, arti marziali, difesa personale,
    autodifesa, samoobrona, sztuk walki
vechtsportscholen, vechtsport, zelfverdediging < savunma sanatları, kendini savunma, dövüş
    sanatları, бойові мистецтва, самооборона, единоборства, боевые искусства, каратэ, дзюдо, бойни
    изкуства, самозащита, карате, arte marțiale, autoapărare, فنون القتال, دفاع عن النفس, كاراتيه,
    هنرهای رزمی, دفاع شخصی, 武术, 自卫, 空手道, 跆拳道
fietscursussen, fietsles, leren fietsen < bike lessons, learn to ride a bike, cycling course,
    bicycle lessons, cycling class, cycling for women, learn cycling, cycling for beginners, ride a
    bike, learn to bike, radfahren lernen, fahrrad fahren lernen, fahrradkurs, apprendre le vélo,
    cours de vélo, aprender a montar en bici, clases de bicicleta, aprender a andar de bicicleta,
    aulas de bicicleta, andare in bici, corso di bicicletta, nauka jazdy na rowerze, bisiklet
    sürmeyi öğrenmek, bisiklet dersi, навчитися їздити на велосипеді, научиться ездить на
    велосипеде, езда на велосипеде, каране на колело, mers pe bicicletă, تعليم ركوب الدراجة, تعلم
    الدراجة, تعلم البسكليت, دوچرخه سواری, آموزش دوچرخه سواری, barashada baaskiilka, siña kore
    baiskel, cycle chalana seekhna, cycle seekhna, 学骑自行车, 学骑车
fietsen repareren, fietsenmaker, fietsreparatie < bicycle shop, bike workshop, flat tire, puncture,
    bike mechanic, bicycle mechanic, broken bike, repair my bike, bicycle repair shop,
    fahrradreparatur, fahrradladen, fahrrad kaputt, réparer vélo, atelier vélo, crevaison, reparar
    bicicleta, arreglar bicicleta, arreglar bici, consertar bicicleta, arranjar bicicleta, riparare
    bici, aggiustare bici, naprawić rower, zepsuty rower, bisiklet tamircisi, bozuk bisiklet,
    веломайстерня, полагодити велосипед, ремонт велосипедов, починить велосипед, ремонт на
    велосипеди, ремонт на колело, reparare bicicletă, تصليح دراجة, تصليح بسكليت, تعمیر دوچرخه,
    baaskiil hagaajin, cycle repair, 修自行车, 自行车维修
tweedehands fietsen, tweedehands fiets, fiets < second hand bike, cheap bike, buy a bike, free bike,
    cheap bicycle, used bicycle, second hand bicycle, gebrauchtes fahrrad, fahrrad kaufen, vélo
    d'occasion, bicicleta usada, bicicleta barata, bici, bici usata, bicicletta, używany rower, tani
    rower, ikinci el bisiklet, вживаний велосипед, бу велосипед, купить велосипед, велосипед втора
    ръка, колело, bicicletă second hand, دراجة مستعملة, بسكليت, دوچرخه, دوچرخه دست دوم, baaskiil,
    ብሽክለታ, saikil, purani cycle, 自行车, 二手自行车
basketbalclubs, basketbal, basketballen < basketball club, basketball team, play basketball,
    basketball for kids, basketball training, basketball court, basketballverein, jouer au basket,
    básquetbol, jugar baloncesto, basquete, basquetebol, pallacanestro, koszykówki, grać w kosza,
    basketbol takımı, basketbol oynamak, грати в баскетбол, баскетбольная секция, баскетбольный
    клуб, baschet, كرة سلة, بسکتبال, kubadda koleyga, 篮球, 打篮球
tennisclubs, tennis, tennisvereniging < tennis lessons, tennis court, tennis courts, play tennis,
    tennis club, tennis for beginners, tennis coach, tennis partner, tennisverein, tennisplatz,
    jouer au tennis, cours de tennis, clases de tenis, campo da tennis, lezioni di tennis, kort
    tenisowy, grać w tenisa, tenis kursu, tenis kortu, тенісний корт, теннис, теннисный корт, тенис,
    тенис корт, teren de tenis, ملعب تنس, كرة المضرب, تنیس, زمین تنیس, 网球, 打网球
cricketclubs, cricket, cricketclub < play cricket, cricket club, cricket match, cricket ground,
    cricket team, críquet, krykiet, kriket, крикет, كريكيت, کریکت, cricket khelna, kirket, 板球
schaakclubs, schaken, schaakclub < chess club, play chess, learn chess, chess lessons, chess for
    kids, playing chess, schachclub, schachverein, schach spielen, jouer aux échecs, club d'échecs,
    jugar ajedrez, club de ajedrez, jogar xadrez, giocare a scacchi, grać w szachy, klub szachowy,
    satranç kulübü, satranç oynamak, шаховий клуб, грати в шахи, шахматы, шахматный клуб, играть в
    шахматы, шах, шахматен клуб, club de șah, لعب شطرنج, shatranj, 国际象棋, 下棋, 象棋
spellenavonden, spelletjes, bordspel < board game, game night, games night, card game, playing
    cards, play games, games afternoon, play cards, board game night, dominoes, game evening,
    brettspiele, gesellschaftsspiele, spieleabend, kartenspiele, jeux de société, jeux de cartes,
    soirée jeux, juegos de mesa, juegos de cartas, jogos, jogos de tabuleiro, jogar cartas, giochi
    da tavolo, giochi di società, giocare a carte, gry planszowe, planszówki, gra w karty, kutu
    oyunu
spelletjesmiddagen, spelletjes, bordspel < kutu oyunları, oyunlar, настільні ігри, настольные игры,
    игры, настолки, настолни игри, игра на карти, jocuri de societate, jocuri, ألعاب لوحية, لعب ورق,
    لعبة ورق, بازی رومیزی, بازی گروهی, تخته نرد, بازی, ciyaaro, turub, ጸወታ, wega, weganan, wega di
    karta, khel, taash, 桌游, 棋牌, 打牌, 麻将
muziekscholen, muziekles, muziekschool < learn piano, learn guitar, violin lessons, drum lessons,
    singing lessons, learn an instrument, play an instrument, music class, music classes, music
    teacher, guitar class, piano class, klavierunterricht, gitarrenunterricht, musikschule, cours de
    piano, cours de guitare, école de musique, clases de guitarra, clases de piano, escuela de
    música, aulas de violão, aulas de piano, escola de música, lezioni di pianoforte, scuola di
    musica, lezioni di chitarra, nauka gry na gitarze, szkoła muzyczna, gitar kursu, piyano kursu
muzieklessen voor beginners, muziekles, muziekschool < müzik kursu, bağlama kursu, уроки музики,
    музична школа, уроки музыки, музыкальная школа, уроки гитары, уроки пианино, уроци по музика,
    музикално училище, уроци по пиано, lecții de pian, lecții de chitară, școală de muzică, دروس
    موسيقى, تعليم عود, تعليم بيانو, کلاس موسیقی, آموزش گیتار, آموزش پیانو, موسیقی, muusig, ሙዚቃ,
    ትምህርቲ ሙዚቃ, lès di músika, sangeet, sangeet seekhna, 音乐课, 学钢琴, 学吉他, 音乐
zangkoren, koor, zingen < sing in a choir, join a choir, singing group, community choir, choir
    singing, learn to sing, gesang, chor singen, gesangsgruppe, chanter ensemble, cantar en un coro,
    cantar em coral, canto, cantare in coro, śpiewać w chórze, koroya katılmak, şarkı, співати,
    співати в хорі, петь, петь в хоре, пение, пеене, cântat, كورال, جوقة, الغناء, گروه کر, آواز,
    آواز خواندن, heesid, መዝሙር, መዘምራን, kanta den koro, gaana, bhajan, 合唱团, 唱歌, 合唱
theaters, theater, toneel < theater group, drama class, acting, acting class, drama club, stage
    play, theatre group, acting lessons, theatre show, amateur theatre, theatergruppe, schauspiel,
    theater spielen, cours de théâtre, pièce de théâtre, clases de teatro, obra de teatro, aulas de
    teatro, peça de teatro, recitare, corso di teatro, recitazione, zajęcia teatralne, kółko
    teatralne
toneelgroepen, theater, toneel < tiyatro kursu, oyunculuk, театральний гурток, вистава, спектакль,
    театральная студия, театральный кружок, театрална школа, curs de teatru, actorie, تمثيل, مسرحية,
    ورشة مسرح, تئاتر, نمایش, بازیگری, riwaayad, tiyaatar, ድራማ, natak, rangmanch, 戏剧, 剧院, 话剧
bioscopen, film, bioscoop < movie theater, movie night, film night, watch a movie, watch films, go
    to cinema, open air cinema, filmabend, voir un film, película, películas, filmes, seans filmowy,
    film izlemek, film gecesi, кінотеатр, фільм, кино, кинотеатр, посмотреть фильм, филм,
    cinematograf, فيلم, أفلام, سینما, فیلم, filim, ሲነማ, pelíkula, filmein, 电影, 电影院, 看电影
musea, museum, tentoonstelling < art exhibition, art gallery, gallery, free museum, art show, visit
    museum, history museum, ausstellung, kunstausstellung, museen, galerie d'art, museos, galería de
    arte, museu, exposição, museus, mostra, musei, wystawa, muzea, müzeler, sanat galerisi,
    виставка, музеї, выставка, галерея, изложба, muzeu, expoziție, معرض, متاحف, معرض فني, موزه,
    نمایشگاه, matxaf, ቤተ መዘክር, ajaib ghar, 博物馆, 展览, 美术馆
schilderlessen, schilderen, schilderles < art class, art classes, painting class, painting lessons,
    learn to paint, drawing class, art workshop, watercolour, watercolor, oil painting, art course,
    drawing and painting, art group, malkurs, malerei, kunstkurs, cours de peinture, atelier
    peinture, cours de dessin, clases de pintura, pintura, aulas de pintura, desenho, desenhar,
    dipingere, pittura, corso di pittura, disegno, disegnare, malować
schildercursussen, schilderen, schilderles < malarstwo, kurs malarstwa, resim kursu, resim yapmak,
    boyama, малювати, уроки малювання, рисование, рисовать, живопись, уроки рисования, рисуване,
    уроци по рисуване, pictură, curs de pictură, دورة رسم, تعليم الرسم, نقاشی, کلاس نقاشی, طراحی,
    sawirid, farshaxan, ስእሊ, lès di pintura, chitrakala, 画画, 绘画, 美术课, 画画课
naaiateliers, naaien, naaicafé, naailes < sewing class, sewing lessons, sewing course, sewing
    machine, learn to sew, sewing group, make clothes, repair clothes, alter clothes, sewing cafe,
    mend clothes, tailoring, sewing club, nähen, nähkurs, nähmaschine, nähcafé, cours de couture,
    machine à coudre, coudre, costura, clases de costura, máquina de coser, costurar, máquina de
    costura, cucito, cucire, corso di cucito, kurs szycia, maszyna do szycia
naailessen, naaien, naaicafé, naailes < dikiş kursu, dikiş makinesi, terzilik, курси шиття,
    кравецтво, шитье, шить, курсы шитья, кройка и шитье, шиене, курс по шиене, шевна машина,
    croitorie, cusut, mașină de cusut, دورة خياطة, تعليم الخياطة, ماكينة خياطة, خیاطی, کلاس خیاطی,
    dawaarle, harqaan, lès di kose, silai, silai machine, silai seekhna, 缝纫, 缝纫课, 裁缝
breiclubs, breien, haken, handwerken < knit, knitting group, knitting club, crocheting, learn to
    knit, learn crochet, yarn, needlework, embroidery, knitting class, crochet class, häkeln,
    handarbeit, strickgruppe, stricken, broderie, cours de tricot, ganchillo, bordado, tricô,
    crochê, uncinetto, lavorare a maglia, ricamo, robienie na drutach
handwerkclubs, breien, haken, handwerken < szydełkowanie, szydełko, örgü örmek, tığ işi, nakış,
    в'язання, вишивка, вязание, вязать, рукоделие, плетене, бродерия, tricotat, croșetat, كروشيه,
    تطريز, بافتنی, قلاب بافی, گلدوزی, bunai, kadhai, 编织, 织毛衣, 钩针, 刺绣
keramieklessen, keramiek, pottenbakken, klei < pottery class, clay, ceramics class, pottery wheel,
    clay class, pottery workshop, töpfern, töpferkurs, keramik, poterie, céramique, cours de
    poterie, cerámica, alfarería, olaria, corso di ceramica, ceramika, garncarstwo, çömlekçilik,
    seramik kursu, гончарство, кераміка, керамика, гончарный круг, лепка из глины, грънчарство,
    olărit, خزف, سيراميك, سفالگری, سرامیک, 陶艺, 陶瓷
fotoclubs, fotografie, fotoclub < photo club, photography class, photography course, take pictures,
    learn photography, photographer, photo group, camera club, fotokurs, fotografieren, cours photo,
    club photo, curso de fotografía, fotografare, kurs fotografii, zdjęcia, fotoğrafçılık, fotoğraf
    kursu, фотогурток, фотография, фотографировать, курсы фотографии, курс по фотография, curs foto,
    تصوير فوتوغرافي, مصور, عکاسی, کلاس عکاسی, tasveer, 摄影, 拍照
volkstuinen, volkstuin, moestuin, tuinieren < garden plot, rent a garden, vegetable patch, grow
    vegetables, grow your own, gardening club, growing vegetables, shared garden, urban gardening,
    urban farming, allotment garden, schrebergarten, kleingarten, gärtnern, gemeinschaftsgarten,
    gartenarbeit, jardin partagé, jardin communautaire, jardiner, huerta, huerto urbano, jardinería,
    jardinagem, horta comunitária, giardinaggio, orti, orto urbano, działka, ogrodnictwo, ogródek
    działkowy
moestuinen, volkstuin, moestuin, tuinieren < hobi bahçesi, sebze bahçesi, bahçe işleri, городництво,
    садити овочі, сад, огород, садоводство, грядки, градина, градинарство, зеленчукова градина,
    grădinărit, grădină comunitară, بستنة, زراعة خضار, بستان, باغبانی, باغچه, باغ, ጀርዲን, hardin,
    bagwani, baghbani, bageecha, 园艺, 菜园, 种菜, 社区花园
stadsboerderijen, kinderboerderij, stadsboerderij < farm, childrens farm, kids farm, feed the
    animals, goats, sheep, rabbits, petting farm, see animals, bauernhof, streichelzoo, tierpark,
    ferme pédagogique, ferme urbaine, granja escuela, animales de granja, quinta pedagógica,
    fazenda, fazendinha, fattoria, fattoria didattica, gospodarstwo, mini zoo, çocuk çiftliği
dierenweides, kinderboerderij, stadsboerderij < hayvan çiftliği, дитяча ферма, тварини, детская
    ферма, животные, контактный зоопарк, животни, fermă, مزرعة أطفال, حيوانات, مزرعه, حیوانات,
    xayawaan, xoolaha, እንስሳ, እንስሳታት, bestia, kunuku, janwar, 农场, 动物, 儿童农场, 小动物
dierenklinieken, dierenarts, dierenkliniek < vet clinic, animal doctor, cat sick, dog sick, sick
    dog, sick cat, animal hospital, animal clinic, cheap vet, veterinarian, tierarztpraxis,
    tierklinik, hund krank, clinique vétérinaire, veterinaria, clínica veterinaria, lekarz
    weterynarii, weterynarza, veteriner kliniği, hayvan doktoru, ветеринар, ветклініка, ветеринарная
    клиника, ветклиника, ветеринарна клиника, cabinet veterinar, veterinar, طبيب بيطري, بيطري,
    دامپزشک, دامپزشکی, dhakhtarka xoolaha, ሓኪም እንስሳ, janwar ka doctor, 兽医, 宠物医院
huisdierenhulp, huisdieren, hond, kat < dogs, cats, pet care, pet shop, puppies, adopt a dog, adopt
    a cat, animal shelter, pet adoption, pet food, hund, haustier, tierheim, animal de compagnie,
    mascotas, perros, gatos, cachorro, animal de estimação, cani, gatto, animali domestici, piesek,
    köpekler, kediler, evcil hayvanlar
honden en katten, huisdieren, hond, kat < собаки, домашні тварини, кошка, домашние животные, куче,
    котка, домашни любимци, câine, pisică, حيوانات أليفة, كلاب, قطة, سگ, گربه, حیوان خانگی, bisad,
    mukulaal, ከልቢ, ድሙ, pushi, kutta, billi, 狗, 宠物, 猫, 养狗
kerkdiensten, kerk, kerkdienst < church service, english church, international church, catholic
    church, go to church, christian church, bible, priest, sunday mass, evangelical church, kirche,
    katholische kirche, église évangélique, paroisse, culte du dimanche, iglesia evangélica,
    parroquia, iglesias, missa, culto, igreja evangélica, igreja católica, chiesa cattolica, chiese,
    parrocchia, polski kościół, kościoła, polska msza, parafia, kiliseler, kilise ayini
kerkgemeentes, kerk, kerkdienst < церкви, українська церква, богослужіння, церковь, православная
    церковь, русская церковь, храм, богослужение, църква, църковна служба, българска църква, slujbă,
    biserică ortodoxă, biserică română, قداس, كنيسة عربية, کلیسا, کلیسای فارسی, kaniisad, ቤተ ክርስቲያን,
    ቤተክርስትያን, ቤተ ክርስትያን, ቅዳሴ, bai misa, girja, girja ghar, 教堂, 教会, 礼拜, 华人教会
moskeeën, moskee, islam < islamic center, islamic centre, muslim prayer, muslim community, islamic
    school, prayer times, place to pray, jummah, quran class, eid prayer, moscheen, freitagsgebet,
    gebetsraum, muslimisch, prière, salle de prière, musulman, oración, muçulmano, oração,
    musulmano, preghiera, meczetu, muzułmanin, camii, camiler
islamitische centra, moskee, islam < cuma namazı, namaz kılmak, mescit, мусульмани, молитва,
    пятничная молитва, мусульмане, намаз, джамия, мюсюлмани, rugăciune, صلاة, صلاة الجمعة, مصلى,
    نماز, نماز جمعه, نمازخانه, masaajid, masjidka, salaadda, መስጊድ, jumma namaz, namaz ki jagah, 清真寺,
    祈祷
tempels, tempel, mandir < temples, hindu temple, buddhist temple, puja, hindu prayer, hinduism,
    hindutempel, buddhistischer tempel, temple hindou, temple bouddhiste, templo, templo hindú,
    templo budista, tempio, świątynia, hindu tapınağı, budist tapınağı, буддистський храм,
    индуистский храм, буддийский храм, будистки храм, templu, معبد هندوسي, معبد بوذي, pooja, aarti,
    寺庙, 佛教寺庙, 佛堂
synagogen, synagoge, joods < jewish community, shul, shabbat, jewish temple, jüdisch, jüdische
    gemeinde, juif, communauté juive, judío, comunidad judía, judeu, comunidade judaica, ebraico,
    comunità ebraica, żydowski, yahudi, havra, єврейська громада, еврейская община, еврейска
    общност, evreiesc, يهودي, کنیسه, یهودی, 犹太教堂, 犹太
kerstvieringen, kerst, kerstviering < christmas party, christmas dinner, christmas celebration,
    xmas, christmas market, christmas eve, carol singing, christmas carols, christmas alone,
    weihnachten, weihnachtsfeier, weihnachtsmarkt, heiligabend, réveillon, fête de noël, marché de
    noël, nochebuena, cena de navidad, ceia de natal, festa de natal, cena di natale, mercatino di
    natale, wigilia, święta, noel kutlaması, noel yemeği, святвечір, рождество, рождественская
    ярмарка, коледа, crăciun, masa de crăciun, عيد الميلاد, كريسماس, کریسمس, ልደት, pasku, pasku di
    nasementu, 圣诞节, 圣诞
ramadanmaaltijden, ramadan, iftar, suikerfeest < eid celebration, eid party, break the fast,
    breaking fast, fasting, iftar dinner, eid mubarak, ramadan dinner, end of ramadan, ramadan meal,
    fastenbrechen, zuckerfest, rupture du jeûne, fête de l'aïd, romper el ayuno, ramazan, oruç,
    bayram, sahur, рамадан, ураза байрам, ифтар, байрам, إفطار جماعي, صيام, افطاری, عید فطر,
    ramadaan, bisha ramadaan, afur, ciid, ረመዳን, ramzan, iftari, eid milan, 斋月, 开斋节, 开斋
divalivieringen, divali, diwali, holi < festival of lights, diwali party, diwali celebration, hindu
    festival, indian festival, holi festival, colour festival, holi party, lichterfest, fête des
    lumières, fiesta de las luces, дивали, ديوالي, deepavali, deepawali, dipawali, holi khelna, 排灯节,
    洒红节
newrozfeest, newroz, nowruz < persian new year, kurdish new year, iranian new year, afghan new year,
    newroz kutlaması, nevruz kutlaması, навруз, نوروز, عید نوروز
chinees nieuwjaarsfeest, chinees nieuwjaar < chinese new year, spring festival, chinesisches
    neujahr, nouvel an chinois, año nuevo chino, capodanno cinese, китайский новый год, 春节, 过年,
    中国新年, 农历新年
carnavalsvieringen, carnaval < carnival, carnival parade, carnival party, caribbean carnival, summer
    carnival, costume parade, karneval, fasching, fastnacht, défilé carnaval, carnavales, carnevale,
    karnawał, karnaval, карнавал, كرنفال, کارناوال, 狂欢节
weekmarkten, markt, weekmarkt < street market, weekly market, local market, vegetable market, fish
    market, market stalls, outdoor market, food market, cheap vegetables, wochenmarkt, bauernmarkt,
    marché hebdomadaire, mercadillo, mercado semanal, feira, feira livre, mercato, mercatino,
    bancarelle, targowisko, rynek, semt pazarı
warenmarkten, markt, weekmarkt < pazar yeri, halk pazarı, базар, рынок, ярмарка, пазар, piață,
    السوق, سوق شعبي, souq, souk, بازار, بازار هفتگی, suuq, suuqa, ዕዳጋ, merkado, sabzi mandi, 市场, 集市,
    菜市场
rommelmarkten, rommelmarkt, vlooienmarkt < car boot sale, garage sale, jumble sale, yard sale, flea
    markets, sell my stuff, second hand market, rummage sale, flohmarkt, trödelmarkt, trödel, marché
    aux puces, vide-grenier, rastro, mercado de pulgas, rastrillo, feira da ladra, mercatino delle
    pulci, mercatino dell'usato, pchli targ, giełda staroci, bit pazarı, ikinci el pazarı, блошиний
    ринок, барахолка, блошиный рынок, битпазар, битак, târg de vechituri, talcioc, سوق مستعمل, بازار
    دست دوم, جمعه بازار, 跳蚤市场, 二手市场
repaircafés, repair café, repareren < repair shop, fix things, mend things, something broken, fix
    appliance, broken lamp, broken appliance, fixing things, repair things, toaster broken, broken
    vacuum cleaner, reparatur, reparaturcafé, atelier de réparation, réparer objets, arreglar,
    reparación, conserto, reparação, avariado, riparazione, aggiustare, guasto, naprawić, naprawy,
    tamirat, tamir kafe, onarım
reparatiecafés, repair café, repareren < полагодити, ремонт техніки, починить, сломалось, ремонт
    техники, поправка, счупено, reparații, reparare, stricat, مكسور, خربان, تصليح أجهزة, تعمیر,
    تعمیرات, خراب, hagaajin, dayactir, ምዕራይ, ጽገና, drecha kos, marammat, theek karna, 修理, 维修, 修东西, 坏了
reizen met de bus, openbaar vervoer, ov < bus ticket, bus card, public transit, travel card, train
    ticket, bus times, bus timetable, travel by bus, ov card, bus pass, trains, öpnv, straßenbahn,
    buslinie, öffentliche verkehrsmittel, transports en commun, arrêt de bus, transporte público,
    tranvía, ônibus, autocarro, comboio, mezzi pubblici, trasporto pubblico, treno, komunikacja
    miejska, pociąg, bilet autobusowy
bussen en trams, openbaar vervoer, ov < otobüs bileti, tramvay, автобуси, проїзний, трамвай, потяг,
    общественный транспорт, проездной, поезд, градски транспорт, влак, transport public, autobuz,
    باص, قطار, مواصلات عامة, اتوبوس, حمل و نقل, gaadiid, tareen, ኣውቶቡስ, transporte públiko, rail
    gaadi, 公交, 公交车, 公共交通, 火车
verhuishulpen, verhuizen, verhuishulp < help moving, moving help, movers, move house, removal
    company, removals, moving boxes, help with moving house, carry furniture, moving company, umzug,
    umzugshilfe, umziehen, umzugskartons, déménager, déménageur, aide déménagement, mudanzas, ayuda
    con mudanza, mudarse, mudança, mudanças, ajuda com mudança, trasloco
verhuizingen, verhuizen, verhuishulp < traslochi, przeprowadzki, pomoc w przeprowadzce, taşınmak,
    nakliyat, ev taşıma, nakliye, допомога з переїздом, переезд, помощь с переездом, грузчики,
    преместване, хамали, mutare, mutări, نقل عفش, نقل أثاث, اسباب کشی, باربری, guurid, mudansa, ghar
    badalna, 搬家, 搬家公司
afvalcontainers, afval, grofvuil < recycle, recycling centre, recycling point, rubbish dump, garbage
    day, trash collection, waste collection, throw away, old mattress, bulky rubbish, garbage bags,
    get rid of furniture, waste separation, wertstoffhof, mülltonne, recyclinghof, abfall,
    mülltrennung, poubelle, déchetterie, tri des déchets, reciclaje, reciclar, punto limpio,
    reciclagem, ecoponto, coleta de lixo, spazzatura, raccolta differenziata, riciclaggio, wywóz
    śmieci
afvalinzameling, afval, grofvuil < recykling, segregacja śmieci, geri dönüşüm, çöp toplama, çöp
    kutusu, вивіз сміття, сортування сміття, мусор, вывоз мусора, сортировка мусора, боклук,
    отпадъци, рециклиране, reciclare, deșeuri, زبالة, نفايات, إعادة تدوير, زباله, بازیافت, آشغال,
    qashin, qashinka, ጉሓፍ, kachra, kooda, 垃圾, 回收, 垃圾分类, 扔垃圾
natuurwandelingen, natuur, natuurwandeling < nature reserve, forest walk, nature walk, wild animals,
    nature activities, woods, naturspaziergang, wald, forêt, balade nature, bosque, paseo por la
    naturaleza, natureza, floresta, passeggiata nella natura, przyrody, spacer po lesie, orman, doğa
    gezisi, ліс, лес, прогулка в лесу, pădure, الطبيعة, غابة, طبیعت, جنگل, طبیعت گردی, ተፈጥሮ,
    naturalesa, mondi, prakriti, 大自然, 森林
vogelclubs, vogels, vogels kijken < bird, bird club, birdwatching, birding, bird walk, vögel
    beobachten, vogelbeobachtung, oiseaux, observation des oiseaux, pájaros, observación de aves,
    pássaros, observação de aves, uccelli, osservare uccelli, obserwacja ptaków, kuş gözlemi,
    kuşlar, птахи, птицы, наблюдение за птицами, птици, păsări, عصافير, مراقبة الطيور, پرندگان,
    پرنده, shimbiro, shimbir, ኣዕዋፍ, chidiya, parinde, 观鸟, 鸟
wijkcentra, buurthuis, wijkcentrum < neighbourhood centre, neighborhood center, community house,
    community hub, local community, village hall, drop in centre, neighbourhood house,
    nachbarschaftshaus, stadtteilzentrum, gemeindezentrum, bürgerhaus, centre social, centre
    communautaire, centro social, centro cívico, centro vecinal, centro sociale, casa di quartiere,
    ośrodek kultury, świetlica, semt evi, kültür evi, будинок культури, общественный центр, дом
    культуры, районный центр, читалище, centru comunitar, مركز المجتمع, مركز اجتماعي للحي, مرکز
    محله, سرای محله, xarunta bulshada, 社区中心, 社区
wijkteams, wijkteam, sociaal team < social help, citizens advice, social services, help with
    problems, support worker, social support, sozialberatung, sozialamt, sozialarbeiter, assistante
    sociale, services sociaux, servicios sociales, trabajadora social, asistente social, assistente
    social, serviços sociais, assistente sociale, servizi sociali, pomoc społeczna, opieka
    społeczna, sosyal hizmetler, sosyal danışman, соціальна служба, социальная помощь, соцработник,
    социальный работник, соцслужба, социален работник, социални услуги, asistență socială, شؤون
    اجتماعية, أخصائي اجتماعي, مددکار اجتماعی, مددکار, adeegga bulshada, 社工, 社会工作者
tolken, tolk, vertaler < translate, someone to translate, interpreter for doctor, translation help,
    translate documents, dolmetscher, übersetzer, übersetzen, übersetzung, interprète, traduire,
    traducción, traducir, tradutor, tradução, traduttore, traduzione, tłumaczenie, tłumacza,
    tercüme, çevirmen, перекладача, переводчик, перевод, переводчика, преводач, превод, traducător,
    traduceri, ترجمه, turjumaan, tarjumaan, ተርጓሚ, ትርጉም, anuvadak, tarjuma, 翻译, 口译
"""
