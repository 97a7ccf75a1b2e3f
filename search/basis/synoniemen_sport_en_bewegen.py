"""Per kind of sport. See search.basis.synoniemen for how it is written."""

GROEPEN = """
sporten, sport, bewegen, beweging, sportactiviteit, sportvereniging, sportclub < sport voor
    iedereen, sports, exercise, move, spor, رياضة, ćwiczenia, спорт, deporte, hacer ejercicio, faire
    du sport
fitness, sportschool, krachttraining, gym, fitnesscentrum < in vorm komen, conditie, fit worden,
    spieren kweken, gewichtheffen, gewichten, workout, spor salonu, نادي رياضي, siłownia,
    тренажерний зал, gimnasio, salle de sport
gymnastiek, gymles, turnen, seniorengym, ouderengym, gym voor ouderen < gymnastics, jimnastik,
    جمباز, gimnastyka, гімнастика
meer bewegen voor ouderen, mbvo, beweeggroep, beweegclub, beweegles, fitgroep, fit en vitaal <
    senior exercise
stoelyoga, stoelgymnastiek, zitgym, zitdansen, stoeldans, zittend bewegen, gym op stoel < zittend
    gymmen, sporten op een stoel, chair yoga, chair exercise
wandelen, wandelgroep, wandelclub, wandeling, ommetje, lopen, wandelmaatje < er even uit, naar
    buiten, buitenlucht, frisse lucht, stappen zetten, rondje lopen, blokje om, kuieren, walk,
    walking, walking group, hiking, yürüyüş, yürümek, مشي, spacer, spacery, прогулянка, ходьба,
    caminar, promenade, marcher
nordic walking, sportief wandelen
hardlopen, hardloopgroep, joggen, rennen, hardloopclub < running, jogging, koşu, koşmak, جري,
    bieganie, біг, correr, courir
fietsen, fietstocht, fietsclub, fietsgroep, tourfietsen < cycling, bike, bicycle, bisiklet, دراجة,
    rower, велосипед, bicicleta, vélo, baiskel
fietsles, leren fietsen, fietslessen, fietscursus < kan niet fietsen leren, fietsen leren, volwassen
    fietsles, cycling lessons, learn to cycle, bisiklet kursu, تعلم ركوب الدراجة
duofiets, riksja, rolstoelfiets, fietsmaatje, fietsmaatjes, tandem
zwemmen, zwembad, baantjes trekken, banenzwemmen, recreatief zwemmen, recreatiezwemmen < baantjes
    zwemmen, warm water zwemmen, swimming, swim, swimming pool, yüzme, havuz, سباحة, مسبح, pływanie,
    плавання, басейн, natación, piscina, natation, piscine, landa
zwemles, zwemdiploma, leren zwemmen, zwemlessen, schoolzwemmen < swimming lessons, yüzme dersi, دروس
    سباحة, nauka pływania
aquagym, aquafit, aquajoggen, watergymnastiek, meer bewegen in water < gymmen in het water,
    watergym, aqua aerobics
vrouwenzwemmen, zwemmen voor vrouwen, dameszwemmen < women swimming, kadınlar yüzme, سباحة للنساء
voetbal, voetballen, voetbalclub, voetbalvereniging, straatvoetbal, zaalvoetbal, futsal < football,
    soccer, futbol, كرة القدم, piłka nożna, футбол
walking football, wandelvoetbal, ouderenvoetbal
basketbal, basketball, basketballen, streetball < basketbol, كرة السلة, koszykówka, баскетбол,
    baloncesto
volleybal, volleyballen, volleybalclub < volleyball, voleybol, كرة الطائرة, siatkówka, волейбол
tennis, tennissen, tennisclub, tennisvereniging, padel < tenis, تنس, теніс
tafeltennis, tafeltennissen, pingpong, pingpongen < table tennis, ping pong, masa tenisi, تنس
    الطاولة, tenis stołowy
badminton, badmintonnen, badmintonclub
hockey, hockeyclub, hockeyen
korfbal, korfballen, korfbalvereniging
handbal, handballen < handball
judo, jiujitsu, judoën, judoschool
boksen, kickboksen, boksschool, bokszaal, thaiboksen < boxing, boks, kickboxing, ملاكمة, бокс,
    boxeo, boxe
karate, taekwondo, vechtsport, zelfverdediging, weerbaarheid, weerbaarheidstraining < martial arts,
    self-defence, self defense, dövüş sporu, فنون قتالية, sztuki walki
yoga, yogales, hatha yoga, yogagroep < joga, يوغا, йога
pilates, core training
tai chi, taichi, qigong, chi kung, qi gong < تاي تشي
dansen, dansles, dansgroep, dansschool, dans, lijndansen, stijldansen, volksdansen < dance, dancing,
    رقص, taniec, танці, танець, bailar, baile, danser
zumba, salsa, bachata, kizomba, zumba gold
streetdance, hiphop, breakdance, street dance
ballet, klassiek ballet, kinderdans
jeu de boules, petanque, boules, koersbal < bowls
skaten, skateboarden, skatebaan, skeeleren < skate, skateboard, kaykay
roeien, kanoën, zeilen, suppen, roeivereniging < varen, boot, rowing, sailing, kürek
vissen, hengelsport, hengelclub, visvereniging < hengel, hengelen, fishing, balık tutma, صيد السمك,
    wędkarstwo, риболовля, pescar
klimmen, boulderen, klimhal < climbing
paardrijden, manege, ponyclub < horse riding, at binmek, ركوب الخيل, jazda konna
atletiek, atletiekvereniging
cricket, cricketclub
honkbal, softbal < baseball
aangepast sporten, gehandicaptensport, sporten met een beperking, rolstoelsport, uniek sporten,
    g-sport, g-voetbal, paralympisch < sport in rolstoel, sporten met handicap, adapted sports,
    disability sports
buurtsportcoach, sportcoach, beweegcoach, combinatiefunctionaris
sporthal, gymzaal, sportzaal, sportveld, sportpark < sports hall
"""
