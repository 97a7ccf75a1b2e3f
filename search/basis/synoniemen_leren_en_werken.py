"""Language, computers, school, work. See search.basis.synoniemen for how it is written."""

GROEPEN = """
nederlands leren, taalles, nederlandse les, taalcursus, nederlandse taal, taallessen, nt2,
    nederlands spreken, nederlands oefenen < taaltoets, taalniveau, leren praten in het nederlands,
    uitspraak, beter praten, spreken oefenen, nederlands praten, taal leren, slecht nederlands,
    beter nederlands, dutch, learn dutch, dutch lessons, dutch course, language course, hollandaca,
    felemenkçe, hollandaca kursu, لغة هولندية, تعلم الهولندية, دورة لغة, niderlandzki, kurs
    niderlandzkiego, нідерландська, нідерландська мова, курси нідерландської, holandés, aprender
    holandés, néerlandais, cours de néerlandais, hulandes, siña hulandes
taalcafé, taalhuis, praatcafé, taalgroep, conversatieles, taalmaatje, oefenen met praten < language
    café, conversation group
inburgering, inburgeren, inburgeringscursus, inburgeringsexamen < staatsexamen, kns,
    leerbaarheidstoets, knm, nederlander worden, integration, civic integration, entegrasyon, uyum
    kursu, اندماج, integracja, інтеграція, integración
laaggeletterd, analfabeet, laaggeletterdheid, beter lezen, lezen en schrijven, leren lezen,
    basisvaardigheden, taalpunt, taalvaardigheid < leren schrijven, moeite met schrijven, brieven
    leren lezen, nooit leren lezen, learn to read, literacy, okuma yazma, محو الأمية, nauka czytania
rekenen, rekenles, wiskunde < maths, matematik, رياضيات, matematyka, математика
engels leren, engelse les, engels < english, english lessons, ingilizce, إنجليزي, angielski,
    англійська, inglés
spaans, spaanse les, frans, franse les, duits, duitse les
arabische les, arabisch, koranles < arabic lessons, arapça, لغة عربية
turks, turkse les < turkish, türkçe, تركي
tolk, vertaler, vertaling, vertalen < interpreter, translator, translation, tercüman, çeviri, مترجم,
    ترجمة, tłumacz, перекладач, переклад, traductor, traducteur, tradukshon
cursus, les, workshop, training, lessen < course, class, lesson, kurs, دورة, درس, курс, curso,
    clase, kurso
lezing, informatiebijeenkomst, voorlichting, informatieavond, themabijeenkomst < lecture,
    presentation
computerles, computercursus, digitale vaardigheden, digitaal, computerhulp, digihulp, digitaal
    spreekuur, digicafé, leren computeren, digitale hulp, digitaal café, digitaal hulppunt, klik en
    tik < seniorweb, les op tablet, computer leren, tabletcursus, internetles, computer instellen,
    laptop instellen, leren internetten, muis en toetsenbord, snap computer niet, computer, computer
    help, computer course, bilgisayar, حاسوب, كمبيوتر, komputer, компʼютер, ordenador, computadora,
    ordinateur, kòmpiuter
smartphone, mobiel, mobiele telefoon, telefoonhulp, telefoonles, tablet, ipad, mobieltje,
    telefoonspreekuur < telefoon instellen, app installeren, iphone, android, nieuwe telefoon,
    phone, mobile phone, cell phone, telefon, هاتف, جوال, telefon komórkowy, телефон, teléfono,
    téléphone
internet, wifi, online, gratis wifi < internet access, إنترنت, інтернет
digid, digid aanvragen, digid hulp, mijnoverheid, inloggen overheid, machtigen, digid-app < digid
    vergeten, digid lukt niet
printen, kopiëren, scannen, uitprinten, printservice, kopieerapparaat < document printen, kopietje
    maken, printer, copy, yazdırma, طباعة, drukarka, друк, imprimir, imprimer
bibliotheek, bieb, boeken lenen, leeszaal < library, kütüphane, مكتبة, biblioteka, бібліотека,
    biblioteca, bibliothèque
school, basisschool, middelbare school < klas, meester, juf, okul, مدرسة, szkoła, школа, escuela,
    école, skol
huiswerkbegeleiding, huiswerkklas, huiswerkhulp, bijles, huiswerk, studiehulp, studiebegeleiding <
    achterstand op school, hulp bij rekenen, cito, toets, remedial teaching, help met huiswerk,
    slechte cijfers, hulp bij rekenen kind, homework, homework help, tutoring, ödev, واجب منزلي,
    korepetycje, репетитор, tarea
volwassenenonderwijs, opleiding, omscholing, diploma halen, studie, startkwalificatie, vavo < examen
    doen, diploma, studeren op latere leeftijd, avondschool, terug naar school, papiertje halen,
    education, eğitim, تعليم, edukacja, освіта, educación
werk zoeken, baan, vacature, werk vinden, solliciteren, vacatures, baan zoeken, werkzoekend,
    baanzoekers, werkbemiddeling < toeleiding naar werk, arbeidsbeperking, doelgroepregister,
    loonkostensubsidie, werkfit, proefplaatsing, weer werken, aan het werk, aan de slag, werkgever,
    gesprek met werkgever, sollicitatiegesprek, nieuw werk, terug aan werk, job, jobs, work, find
    work, employment, iş arıyorum, عمل, وظيفة, praca, szukam pracy, робота, шукаю роботу, trabajo,
    empleo, travail, emploi, trabou
sollicitatiebrief, cv, sollicitatietraining, sollicitatie, cv maken < zenuwachtig voor sollicitatie,
    resume, job application, özgeçmiş, سيرة ذاتية, życiorys, резюме
jobcoach, re-integratie, werkcoach, werkbegeleiding, werkconsulent < job coach
werkloos, werkloosheid, werkeloos < zonder werk, unemployed, işsiz, عاطل عن العمل, bezrobotny,
    безробітний, desempleado, chômage
werkervaringsplek, leerwerkplek, stage, werkervaring, stageplek < weer ritme krijgen, ervaring
    opdoen, internship, staj, تدريب مهني, staż, стажування
vrijwilligerswerk, vrijwilliger worden, vrijwilliger, vrijwilligers gezocht, vrijwilligersvacature,
    vrijwilligersklus, onbetaald werk < wat voor een ander doen, nuttig zijn, nl doet, steentje
    bijdragen, iets voor een ander doen, anderen helpen, iets terugdoen, mensen helpen, volunteer,
    volunteering, voluntary work, gönüllü, تطوع, متطوع, wolontariat, волонтер, волонтерство,
    voluntario, voluntariado, bénévole, bénévolat, boluntario
ondernemer, eigen bedrijf, zzp, ondernemen, bedrijf starten, startende ondernemer, ondernemersloket,
    starterscoach < bedrijfje beginnen, boekhouden, voor jezelf beginnen, eigen zaak, voor mezelf
    beginnen, winkel beginnen, bedrijfje, entrepreneur, own business, start a business, girişimci,
    رائد أعمال, własna firma, підприємець
timebank, ruildienst, ruilhandel, lets, ruilkring
sociale werkplaats, beschut werk, sociaal ondernemen < sociale werkvoorziening, beschutte werkplek
"""
