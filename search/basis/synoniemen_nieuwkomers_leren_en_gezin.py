"""
What newcomers type about learning, children, people and work, in twenty languages.

See search.basis.synoniemen for how it is written.
"""

GROEPEN = """
taalcursussen, taalles, nederlandse les, nederlands leren < dutch class, dutch classes, dutch for
    beginners, beginner dutch, study dutch, improve my dutch, dutch language, dutch language course,
    dutch for foreigners, free dutch lessons, dutch teacher, learning dutch, dutch for expats,
    language school, niederländischkurs, holländisch, holländisch lernen, apprendre le hollandais,
    hollandais, parler néerlandais, neerlandés, clases de neerlandés, aulas de holandês, falar
    holandês, corso di olandese, imparare l'olandese, lezioni di olandese, nauka niderlandzkiego,
    holenderski, lekcje niderlandzkiego, kurs holenderskiego, język niderlandzki, hollandaca
    öğrenmek, hollandaca dersi, flemenkçe, dil okulu, вивчати нідерландську, уроки нідерландської,
    голландська мова, курси голландської
lessen nederlands, taalles, nederlandse les, nederlands leren < нидерландский язык, нидерландский,
    курсы нидерландского, голландский язык, голландский, курсы голландского, учить голландский,
    уроки голландского, холандски, нидерландски, курс по холандски, уроци по холандски, curs de
    olandeză, lecții de olandeză, limba olandeză, اللغة الهولندية, تعليم الهولندية, دورة هولندي,
    كورس هولندي, دروس هولندي, تعلم اللغة الهولندية, زبان هلندی, کلاس هلندی, آموزش هلندی, یادگیری
    هلندی, کلاس زبان, af hollandays, barashada luqadda, luqadda holandiis, ቋንቋ ሆላንድ, ትምህርቲ ቋንቋ, siña
    papia hulandes, lès di hulandes, kurso di hulandes, dutch seekhna, dutch zaban, 荷兰语, 学荷兰语, 荷兰语课,
    荷兰语班
taalcafés, taalcafé, praatcafé < conversation class, conversation practice, practice speaking,
    language exchange, speaking practice, talk dutch, conversation cafe, dutch conversation,
    language table, practise dutch, practicing dutch, speak with locals, sprachcafé, konversation,
    sprachtandem, sprache üben, échange linguistique, pratiquer le néerlandais, intercambio de
    idiomas, practicar holandés, conversação, praticar holandês, conversazione, scambio linguistico
praatcafés, taalcafé, praatcafé < konwersacje, rozmowy po niderlandzku, konuşma pratiği, dil kafe,
    konuşma kulübü, розмовний клуб, мовне кафе, разговорный клуб, языковое кафе, разговорная
    практика, разговорен клуб, club de conversație, محادثة, مقهى اللغة, ممارسة اللغة, مکالمه, مکالمه
    هلندی, کافه زبان, papia hulandes, 语言角, 语言咖啡馆, 口语练习, 练口语
leren lezen en schrijven, lezen en schrijven, laaggeletterd < reading and writing, illiterate,
    illiteracy, learn to write, adult literacy, literacy course, reading problems, basic skills,
    cannot read, learn reading, lesen lernen, lesen und schreiben, analphabet, alphabetisierung,
    schreiben lernen, apprendre à lire, alphabétisation, analphabète, lire et écrire, aprender a
    leer, alfabetización, leer y escribir, analfabeto, alfabetização, aprender a ler, ler e escrever
laaggeletterden, lezen en schrijven, laaggeletterd < imparare a leggere, alfabetizzazione, czytanie
    i pisanie, nauka pisania, okuma yazma kursu, okuma yazma öğrenmek, навчитися читати, читати і
    писати, научиться читать, читать и писать, неграмотный, четене и писане, неграмотен, scris și
    citit, تعلم القراءة, القراءة والكتابة, سوادآموزی, خواندن و نوشتن, بی سواد, akhris iyo qoris,
    siña lesa, lesa i skibi, padhna likhna, 识字, 扫盲, 读写
engelse lessen, engelse les, engels, engels leren < learn english, english course, english class,
    english classes, english teacher, improve my english, esl, english for beginners, practise
    english, practice english, englischkurs, englisch, englisch lernen, cours d'anglais, anglais,
    apprendre l'anglais, clases de inglés, curso de inglés, aulas de inglês, inglese, corso di
    inglese, kurs angielskiego, nauka angielskiego, ingilizce kursu
engels voor beginners, engelse les, engels, engels leren < ingilizce dersi, курси англійської, уроки
    англійської, английский, английский язык, курсы английского, английски, курс по английски,
    engleză, curs de engleză, دروس إنجليزي, تعلم الإنجليزية, دورة إنجليزي, زبان انگلیسی, کلاس
    انگلیسی, انگلیسی, af ingiriisi, ingiriis, እንግሊዝኛ, angrezi, 英语, 英语课, 学英语
huiswerkklassen, huiswerkbegeleiding, bijles < homework club, homework class, help with homework,
    tutor, private tutor, maths tutor, math help, study help, help with school work, exam help,
    extra lessons, tuition, hausaufgaben, hausaufgabenhilfe, nachhilfe, nachhilfeunterricht, aide
    aux devoirs, soutien scolaire, cours particuliers, deberes, ayuda con los deberes, clases
    particulares, refuerzo escolar, lição de casa, trabalhos de casa, reforço escolar, compiti,
    aiuto compiti, ripetizioni
bijlessen, huiswerkbegeleiding, bijles < doposcuola, prace domowe, odrabianie lekcji, pomoc w
    lekcjach, ödev yardımı, özel ders, etüt merkezi, домашні завдання, допомога з уроками, домашнее
    задание, домашка, помощь с уроками, помощ с домашни, частни уроци, meditații, ajutor la teme,
    مساعدة في الواجبات, دروس خصوصية, دروس تقوية, تکالیف مدرسه, تدریس خصوصی, shaqo guri, ዕዮ ገዛ,
    yudansa ku tarea, 作业辅导, 家教, 补习, 作业
basisscholen, basisschool, school < elementary school, school registration, register child at
    school, kids school, high school, school enrolment, find a school, enroll in school,
    international school, schulanmeldung, weiterführende schule, école primaire, lycée, inscription
    école, colegio, escuela primaria, escola primária, matrícula escola, scuola elementare, scuola
    media, iscrizione scuola, szkoła podstawowa, szkole, okul kaydı, ilköğretim
middelbare scholen, basisschool, school < школи, початкова школа, начальная школа, записать в школу,
    училище, начално училище, școli, școală primară, liceu, مدارس, مدرسة ابتدائية, تسجيل في المدرسة,
    مدرسه, دبستان, ثبت نام مدرسه, iskuul, iskool, dugsi, ቤት ትምህርቲ, school dakhla, 学校, 小学, 上学, 入学
kinderdagverblijven, kinderopvang, kinderdagverblijf < child care, daycare center, kids daycare, out
    of school care, day nursery, nursery place, baby daycare, child care center, childminder, after
    school club, kindertagesstätte, kinderbetreuung, krabbelstube, halte-garderie, garde d'enfants,
    assistante maternelle, guarderías, jardín de infancia, escuela infantil, cuidado de niños,
    berçário, jardim de infância, infantário, asilo infantile, scuola materna, nido d'infanzia,
    przedszkola, żłobka, opieka nad dziećmi
kinderopvangorganisaties, kinderopvang, kinderdagverblijf < kreşler, ana okulu, çocuk yuvası,
    дитсадок, садочок, ясла, детский сад, ясли, детсад, садик, детска градина, детска ясла, creșă,
    îngrijire copii, روضة أطفال, حضانة أطفال, دار حضانة, مهدکودک, مهد کودک, کودکستان, xanaano,
    xannaanada carruurta, መዋእለ ህጻናት, kuido di mucha, bachon ki dekhbhal, 幼儿园, 托儿所, 日托
oppasdiensten, oppas, babysitter < nanny, find a babysitter, child minding, au pair, kids sitter,
    look after my child, evening babysitter, watch my kids, kindermädchen, garde enfant, canguro,
    cuidar niños, cuidar de crianças, bambinaia, opiekunka do dziecka, niania, bebek bakıcısı, dadı,
    няню, посидеть с ребенком, детегледачка, бавачка, bonă pentru copii, dădacă, مربية أطفال, پرستار
    بچه, پرستار کودک, 保姆, 看孩子, 带孩子
peutergroepen, peutergroep, peuterspeelzaal < play group, parent and toddler group, toddler
    activities, baby group, baby and toddler, mums and tots, preschool class, toddler class, stay
    and play, spielgruppe, krabbelgruppe, groupe de jeu bébé, preescolar, pré-escola, ludoteca,
    zajęcia dla maluchów, oyun grubu, групи для малюків, группа для малышей, развивашки, مجموعة لعب
    للأطفال, 早教, 亲子班
kinderactiviteiten, kinderen, kind < kids activities, activities for kids, things to do with kids,
    fun for kids, children activities, activities for children, kids workshop, kinderaktivitäten,
    angebote für kinder, activités enfants, activités pour enfants, actividades para niños,
    atividades para crianças, attività per bambini, bimbi, zajęcia dla dzieci, çocuk etkinlikleri,
    çocuklar için etkinlik, заняття для дітей, гуртки для дітей, занятия для детей, дети
activiteiten voor kinderen, kinderen, kind < ребенок, кружки для детей, деца, занимания за деца,
    activități pentru copii, copil, أنشطة أطفال, نشاطات للأطفال, بچه, کودک, کودکان, carruur, caruur,
    ilmo, ቆልዑ, ህጻን, bachche, bachay, 孩子, 儿童, 儿童活动, 小孩
speeltuinen, speeltuin, speelplek < kids playground, play park, outdoor play, playgrounds, sandpit,
    kids park, place for kids to play, kinderspielplatz, spielplätze, abenteuerspielplatz, jeux pour
    enfants, parc enfants, parques infantiles, columpios, parquinho, area giochi, giochi per
    bambini, place zabaw, placu zabaw, oyun alanı, çocuk parkları, oyun bahçesi, майданчик, дитячі
    майданчики, детская площадка, игровая площадка, детски площадки, площадка, locuri de joacă,
    teren de joacă, حديقة ألعاب, ملعب أطفال, حديقة أطفال, زمین بازی, پارک بازی, garoonka ciyaarta,
    መጻወቲ ቆልዑ, khel ka maidan, 游乐场, 儿童乐园
jongerencentra, jongerencentrum, jongerenwerk < youth club, teen club, activities for teenagers,
    youth activities, young adults, teen activities, youth worker, after school activities, youth
    group, place for teenagers, teenage boys, teenage girls, jugendclub, jugendzentrum, jugendliche,
    jugend, jugendhaus, maison des jeunes, centre de jeunes, ados, activités jeunes, centro juvenil,
    club juvenil, actividades juveniles, juventude, ragazzi, centro giovani, adolescenti, giovani,
    klub dla młodzieży, nastolatki
jeugdhonken, jongerencentrum, jongerenwerk < gençlik kulübü, gençler için, молодіжний центр,
    молодіжний клуб, молодежный центр, молодежь, подростки, молодежный клуб, младежки център,
    младежи, младежки клуб, tineri, centru de tineret, نادي شباب, مراهقين, نشاطات للشباب, جوانان,
    نوجوانان, dhallinyaro, dhalinyaro, xarunta dhallinyarada, መንእሰይ, መንእሰያት, ማእከል መንእሰያት, hubentut,
    sentro di hubentut, naujawan, yuva, 青少年, 青年中心, 青少年活动
opvoedvragen, opvoeden, opvoedondersteuning < parenting help, parenting course, parenting classes,
    child behaviour, child behavior problems, difficult child, difficult teenager, tantrums, parent
    advice, raising kids, parenting support, potty training, erziehung, erziehungsberatung,
    kindererziehung, trotzphase, éducation des enfants, aide à la parentalité, parentalité, crianza,
    educar hijos, escuela de padres, educar filhos, criação dos filhos, parentalidade, educazione
    dei figli, genitorialità, educare i figli, wychowanie
opvoedcursussen, opvoeden, opvoedondersteuning < problemy wychowawcze, çocuk eğitimi, ebeveynlik,
    anne baba eğitimi, виховання, виховання дитини, воспитание, воспитание детей, проблемы с
    ребенком, възпитание, отглеждане на дете, creșterea copiilor, educația copiilor, تربية الأولاد,
    تربية, مشاكل الأطفال, تربیت فرزند, تربیت کودک, فرزندپروری, barbaarinta carruurta, barbaarin,
    lanta yu, bachon ki parvarish, parvarish, tarbiyat, 育儿, 教育孩子, 亲子教育
eenoudergezinnen, alleenstaande ouder, eenoudergezin < single dad, single father, single mum, single
    parents, solo parent, lone parent, raising kids alone, alone with kids, divorced mother, single
    parent support, alleinerziehend, alleinerziehende mutter, parent isolé, mère célibataire,
    famille monoparentale, maman solo, madre soltera, familia monoparental, padre soltero, mãe
    solteira, mãe solo, madre single, genitore single
alleenstaande moeders, alleenstaande ouder, eenoudergezin < samotna matka, samotny rodzic, bekar
    anne, yalnız anne, tek ebeveyn, мати-одиначка, одинока мати, мать одиночка, одинокая мама,
    самотна майка, самотен родител, mamă singură, părinte singur, أم عزباء, أم وحيدة, أم مطلقة, مادر
    تنها, مادر مجرد, hooyo keligeed, akeli maa, 单亲, 单亲妈妈, 单亲家庭
seniorenclubs, ouderen, senioren < senior citizens, activities for elderly, activities for seniors,
    elderly activities, retirees, retired, old folks, over 60s, seniors club, elderly help, old age,
    rentner, seniorentreff, ältere menschen, alte leute, aînés, troisième âge, personne âgée,
    tercera edad, personas mayores, jubilados, abuelos, terceira idade, idoso, aposentados, terza
    età, pensionati, anziano, emeryci, klub seniora, seniora
bejaardenclubs, ouderen, senioren < emekliler, ihtiyarlar, yaşlılar için, літніх людей, пенсіонерів,
    пожилые, пожилые люди, пенсионеры, възрастни хора, пенсионери, пенсионерски клуб, bătrâni,
    pensionari, persoane în vârstă, كبار في السن, مسن, متقاعدين, سالمندان, سالمند, بازنشسته,
    waayeel, waayeelka, ኣረጋውያን, pensionado, buzurg, budhe log, 老人, 老年人, 老年活动, 退休
vrouwengroepen, vrouwengroep, vrouwencentrum < ladies group, women only, women club, meet other
    women, women centre, women center, activities for women, ladies club, mothers group, womens
    circle, ladies only, frauengruppe, frauen, frauentreff, frauenzentrum, groupe de femmes, femmes,
    club de femmes, mujeres, grupo de mujeres, mulheres, grupo de mulheres, gruppo donne, gruppo di
    donne, kobiety, klub kobiet, dla kobiet, kadın, kadınlar, kadın grubu, kadın merkezi
vrouwenorganisaties, vrouwengroep, vrouwencentrum < жінки, жіночий клуб, для жінок, женщины, женский
    клуб, для женщин, жени, женска група, femei, grup de femei, نساء, سيدات, نادي نسائي, مركز نسائي,
    زنان, گروه زنان, بانوان, haween, dumar, kooxda haweenka, ደቂ ኣንስትዮ, ደቀንስትዮ, hende muhé, grupo di
    muhé, aurat, khawateen, mahila, 妇女, 女性, 妇女小组, 女士
mannengroepen, mannengroep, mannen < men only, mens club, mens shed, male group, men meeting,
    activities for men, männergruppe, männertreff, groupe d'hommes, hombres, grupo de homens,
    uomini, gruppo uomini, mężczyźni, dla mężczyzn, erkekler, erkek grubu, erkekler kulübü,
    чоловіки, для чоловіків, мужчины, мужской клуб, для мужчин, мъже, мъжка група, bărbați, grup de
    bărbați, رجال, مجموعة رجال, نادي رجال, مردان, گروه مردان, آقایان, kooxda ragga, hende hòmber,
    aadmi, purush, 男士, 男性, 男人
regenbooggemeenschap, lhbti, regenboog < lgbtqia, gay community, gay club, gay bar, queer community,
    trans support, gay youth, lesbian group, lgbt support, bisexual, gay men, schwul, schwule,
    homosexuell, homosexuel, bisexuel, lesbiana, homosexual, colectivo lgbt, lésbica, homossexual,
    omosessuale, comunità lgbt, lesbijka, homoseksualista, lezbiyen, lgbt derneği, лгбт, лесбійка,
    геи, лесбиянка, comunitate lgbt, مثليين, مثليون, مجتمع الميم, همجنسگرا, دگرباش, 同性恋, 性少数
eenzaam voelen, eenzaam, vriendschap < feel lonely, feeling alone, feel alone, isolated, no friends
    here, nobody to talk to, new in town, loneliness help, homesick, feeling lonely, einsamkeit,
    keine freunde, fühle mich einsam, isolé, je suis seul, me siento solo, sin amigos, me sinto
    sozinho, solitário, sozinha, mi sento solo, samotna, brak przyjaciół, yalnızım, kimsem yok
eenzaamheid, eenzaam, vriendschap < arkadaşım yok, немає друзів, самотня, одиночество, одинокий, нет
    друзей, одиноко, самота, самотен, нямам приятели, singurătate, nu am prieteni, الوحدة, أشعر
    بالوحدة, تنهایی, تنها, kelinimo, በይንነት, soledat, akela, akelapan, tanhai, 孤独, 寂寞, 孤单
nieuwe mensen ontmoeten, ontmoeten, mensen leren kennen < social activities, social group, social
    club, social events, meetup, meetups, expat meetup, expat group, socialise, meet locals, meet
    neighbours, make new friends, meet other expats, international community, get together, leute
    kennenlernen, leute treffen, neue leute, rencontrer des gens, faire des rencontres, hacer
    amistades, conocer amigos, fazer amigos, conhecer pessoas, fazer amizades, fare amicizia,
    conoscere persone, amici, poznawać ludzi, nowi znajomi, arkadaş bulmak, yeni insanlar,
    arkadaşlık
nieuwe mensen leren kennen, ontmoeten, mensen leren kennen < познайомитися, нові друзі, знайти
    друзів, познакомиться, найти друзей, общение, новые друзья, запознанства, нови приятели, нови
    хора, prieteni noi, prieteni, تعارف, صداقة, تكوين صداقات, أصدقاء جدد, دوست یابی, آشنایی, پیدا
    کردن دوست, saaxiib, saaxiibo, ዓርኪ, መሓዛ, amigu, hasi amigu, dost banana, dosti, dost, 交朋友, 认识新朋友,
    社交, 聚会
koffieochtenden, koffieochtend, koffie < coffee club, coffee and chat, cup of coffee, coffee with
    neighbours, free coffee, tea and coffee, tea morning, coffee meetup, coffee break, drink coffee,
    kaffeeklatsch, kaffeetreff, kaffeenachmittag, café rencontre, pause café, prendre un café, tomar
    café, tomar un café, cafezinho, bere un caffè, prendere un caffè, wspólna kawa, przy kawie,
    kahve sohbeti, çay kahve, випити кави, кофе, выпить кофе, чашка кофе, кафе, شرب قهوة, قهوة
    صباحية, قهوه, qaxwo, ቡን, chai peena, 咖啡, 喝咖啡
vrijwilligersvacatures, vrijwilligerswerk, vrijwilliger < volunteer work, volunteering
    opportunities, volunteer opportunities, charity work, unpaid work, help in the neighbourhood,
    give back, help people, community work, voluntary job, volunteers needed, community service,
    ehrenamtlich, freiwilliger, helfen, ehrenamtliche arbeit, bénévoles, devenir bénévole, aider les
    autres, voluntarios, voluntaria, trabajo voluntario, trabalho voluntário, volontari, fare
    volontariato, wolontariusze, praca wolontariacka
vrijwilligerswerk doen, vrijwilligerswerk, vrijwilliger < gönüllü çalışmak, gönüllüler, волонтери,
    стати волонтером, доброволец, стать волонтером, доброволчество, доброволци, voluntari, muncă
    voluntară, voluntar, العمل التطوعي, عمل تطوعي, متطوعين, داوطلب, کار داوطلبانه, mutadawac, iskaa
    wax u qabso, ወለንታ, ወለንተኛ, trabou boluntario, swayamsevak, razakar, 志愿者, 志愿工作, 义工, 做志愿者
werkzoekenden, werk zoeken, vacatures, baan < find a job, job search, job hunting, job vacancy, job
    vacancies, full time job, get a job, cleaning job, warehouse job, english speaking jobs, hiring,
    apply for a job, looking for a job, job suchen, arbeit finden, arbeit suchen, stellenangebote,
    jobsuche, arbeitsamt, recherche d'emploi, trouver du travail, offre d'emploi, boulot, buscar
    empleo, ofertas de trabajo, encontrar trabajo, procurar emprego, vaga de emprego, trabalho,
    ofertas de emprego, trovare lavoro, offerte di lavoro, cerco lavoro, pracy, szukać pracy, oferty
    pracy, znaleźć pracę, praca w holandii, iş ilanları, iş arama
baanzoekers, werk zoeken, vacatures, baan < iş aramak, çalışmak, пошук роботи, знайти роботу,
    вакансії, работа, работу, ищу работу, найти работу, поиск работы, вакансии, търся работа, обяви
    за работа, caut de lucru, locuri de muncă, angajare, البحث عن عمل, شغل, فرص عمل, khedma, shoghl,
    أبحث عن عمل, کار, پیدا کردن کار, کاریابی, استخدام, shaqo, shaqo raadin, shaqo doon, ስራሕ, ስራሕ
    ምድላይ, buska trabou, naukri, nokri, kaam, rozgar, 工作, 找工作, 招聘, 求职
sollicitatiebrieven, cv, sollicitatiebrief < write cv, make a cv, cv help, resume help, cover
    letter, job interview, application letter, motivation letter, interview training, interview
    practice, write a resume, lebenslauf, bewerbung schreiben, vorstellungsgespräch,
    bewerbungsschreiben, lettre de motivation, faire un cv, entretien d'embauche, currículum, carta
    de presentación, entrevista de trabajo, currículo, fazer currículo, entrevista de emprego
sollicitatietrainingen, cv, sollicitatiebrief < colloquio di lavoro, lettera di presentazione, list
    motywacyjny, napisać cv, rozmowa kwalifikacyjna, cv hazırlama, iş görüşmesi, співбесіда, скласти
    резюме, составить резюме, собеседование, автобиография, интервю за работа, scrisoare de
    intenție, interviu de angajare, كتابة سيرة ذاتية, مقابلة عمل, رزومه, مصاحبه شغلی, biodata, 简历,
    面试, 求职信
stageplekken, stage, stageplek, leerwerkplek < internships, traineeship, apprenticeship, work
    placement, work experience, student placement, apprentice, find internship, praktikum,
    praktikumsplatz, lehrstelle, chercher un stage, apprentissage, prácticas, pasantía, estágio,
    estagiário, tirocinio, praktyki, praktyki zawodowe, stajyer, staj yeri, практика, стажировка,
    стаж, stagiu, تدريب عملي, متدرب, کارآموزی, کارآموز, tababar shaqo, 实习, 实习生
startende ondernemers, ondernemer, eigen bedrijf < start my own business, self employed, small
    business, business plan, register a business, startup, set up a company, open a shop, business
    advice, company registration, entrepreneurship, selbständig, selbstständig, firma gründen,
    unternehmen gründen, existenzgründung, créer une entreprise, auto-entrepreneur, monter une
    entreprise, autónomo, emprender, abrir un negocio, emprendedor, montar un negocio, abrir
    empresa, empreendedor, empreender, imprenditore, partita iva, avviare impresa, założyć firmę,
    działalność gospodarcza, samozatrudnienie, iş kurmak, şirket kurmak
ondernemersadvies, ondernemer, eigen bedrijf < kendi işim, serbest meslek, відкрити бізнес, фоп,
    власний бізнес, открыть бизнес, свой бизнес, предприниматель, бизнес, собствен бизнес, отваряне
    на фирма, предприемач, antreprenor, deschid firmă, afacere, مشروع صغير, فتح شركة, عمل حر, تأسيس
    شركة, کسب و کار, راه اندازی کسب و کار, کارآفرینی, ganacsi, ganacsade, ንግዲ, negoshi, kuminsá un
    negoshi, karobar, vyapar, dhanda, 创业, 开公司, 自雇, 做生意
computerlessen, computerles, computerhulp, computer < computer class, computer classes, computer
    lessons, computer skills, it help, laptop problem, internet help, computer training, tech help,
    computer problem, digital skills, email help, computerhilfe, computer lernen, cours
    informatique, informatique, aide informatique, curso de computación, clases de computación,
    ayuda con el ordenador, aula de informática, computador, corso di informatica, imparare il
    computer, obsługa komputera, pomoc komputerowa
computercursussen, computerles, computerhulp, computer < bilgisayar dersi, bilgisayar öğrenmek,
    комп'ютерні курси, комп'ютер, компьютер, компьютерные курсы, ноутбук, компютър, компютърен курс,
    curs de calculator, دورة كمبيوتر, تعلم الكمبيوتر, لابتوب, کامپیوتر, کلاس کامپیوتر, لپ تاپ,
    kombuyuutar, kumbuyuutar, ኮምፒተር, ኮምፒዩተር, kurso di kòmpiuter, computer sikhna, 电脑, 电脑课, 学电脑
smartphones, smartphone, telefoonhulp < help with my phone, phone help, smartphone help, learn
    smartphone, phone lessons, phone problem, whatsapp help, install app, iphone help, cellphone,
    phone settings, handy hilfe, handykurs, téléphone portable, aide téléphone, móvil, celular,
    ayuda con el móvil, telemóvel, cellulare, telefonino, pomoc z telefonem
telefoonlessen, smartphone, telefoonhulp < komórka, cep telefonu, akıllı telefon, мобільний телефон,
    смартфон, мобильный телефон, помощь с телефоном, мобилен телефон, telefon mobil, ajutor telefon,
    موبايل, تلفون, مساعدة موبايل, موبایل, گوشی, taleefan, ተለፎን, ሞባይል, selular, mobile seekhna, 手机,
    手机课
bibliotheek en boeken, bibliotheek, boeken lenen < public library, library card, borrow a book,
    childrens books, english books, books in english, free books, reading room, lend books, read
    books, bibliothek, stadtbibliothek, bücher leihen, buch, médiathèque, emprunter des livres,
    biblioteca pública, libro, livro, biblioteca comunale, prestito libri, książka, wypożyczyć
    książkę, kütüphaneler, kitap ödünç almak, kitaplar
leeszalen, bibliotheek, boeken lenen < книги, українські книги, библиотека, книга, взять книгу,
    împrumut cărți, كتب, كتاب, استعارة كتب, کتابخانه, کتاب, maktabad, buug, buugaag, ቤተ መጻሕፍቲ, መጽሓፍ,
    bibliotek, buki, fia buki, kitab, kitabkhana, pustakalay, 图书馆, 书, 借书
"""
