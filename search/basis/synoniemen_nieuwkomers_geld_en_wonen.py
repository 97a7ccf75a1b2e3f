"""
What newcomers type about food, money, papers and living, in twenty languages.

See search.basis.synoniemen for how it is written.
"""

GROEPEN = """
voedselbanken, voedselbank, voedselhulp < food parcel, food aid, food help, groceries for free, food
    packages, food donation, no money for food, emergency food, cheap groceries, lebensmittelhilfe,
    kostenlose lebensmittel, lebensmittelspende, kostenloses essen, colis alimentaire, restos du
    coeur, nourriture gratuite, comida gratis, alimentos gratis, cesta básica, pacco alimentare,
    cibo gratis, aiuti alimentari, darmowa żywność, darmowe jedzenie, paczki żywnościowe, yemek
    yardımı, erzak, erzak yardımı, bedava yemek
voedselpakketten, voedselbank, voedselhulp < продуктові набори, безкоштовна їжа, бесплатная еда,
    продуктовый набор, банк еды, продуктовая помощь, хранителна банка, безплатна храна, banca de
    alimente, mâncare gratuită, pachet alimentar, طعام مجاني, أكل مجاني, سلة غذائية, معونة غذائية,
    بانک غذا, غذای رایگان, کمک غذایی, cunto bilaash, bangiga cuntada, ባንኪ ምግቢ, ነጻ ምግቢ, kuminda
    grátis, muft khana, muft rashan, rashan, 食物银行, 免费食物, 免费食品
buurtmaaltijden, samen eten, maaltijd, buurtmaaltijd < community dinner, community lunch, communal
    meal, shared meal, eating together, affordable meal, cheap meal, cheap dinner, cheap lunch, eat
    with others, potluck, social dinner, dinner with neighbours, gemeinsam essen, zusammen essen,
    günstig essen, warmes essen, repas pas cher, manger ensemble, comida barata, comedor social,
    cenar juntos, jantar juntos, comer barato, mangiare insieme, pasto, mangiare gratis, wspólny
    obiad, wspólny posiłek, tani obiad
gezamenlijke maaltijden, samen eten, maaltijd, buurtmaaltijd < birlikte yemek, ucuz yemek, спільний
    обід, їсти разом, совместный обед, поесть вместе, дешевая еда, еда, обед, обща вечеря, храна,
    евтина храна, masă comună, mâncare ieftină, cină, عشاء جماعي, أكل رخيص, وجبات, غذای ارزان, شام,
    غذا, cunto, cunto jaban, ምግቢ, kome huntu, sasta khana, khana, 一起吃饭, 聚餐, 便宜的饭
kooklessen, kookles, koken < cooking class, cooking classes, cooking course, learn to cook, cooking
    lessons, cooking workshop, baking class, cook together, kochkurs, kochen, kochen lernen, cours
    de cuisine, apprendre à cuisiner, atelier cuisine, clases de cocina, curso de cocina, cocina,
    curso de culinária, cozinhar, aula de culinária, corso di cucina, cucinare, kurs gotowania
kookcursussen, kookles, koken < gotować, yemek kursu, aşçılık kursu, yemek yapma, кулінарні курси,
    кулинарные курсы, готовить, кулинария, курс по готварство, готвене, curs de gătit, gătit, دورة
    طبخ, تعلم الطبخ, آشپزی, کلاس آشپزی, cunto karin, lès di kushiná, khana banana, khana pakana,
    烹饪课, 做饭, 学做饭
kledingbanken, kledingbank, kleding < free clothes, cheap clothes, clothing bank, kids clothes,
    shoes, winter clothes, warm clothes, clothing donation, donate clothes, free clothing, kleider,
    kleiderkammer, kostenlose kleidung, gebrauchte kleidung, winterjacke, vêtements gratuits,
    friperie, chaussures, manteau, ropa gratis, ropa usada, zapatos, roupas usadas, roupas grátis,
    sapatos, vestiti gratis, vestiti usati, scarpe, ubranie
kledingpunt, kledingbank, kleding < ciuchy, darmowe ubrania, bedava kıyafet, kıyafetler, ayakkabı,
    безкоштовний одяг, взуття, одежда, бесплатная одежда, обувь, дрехи, безплатни дрехи, haine
    gratis, îmbrăcăminte, ملابس مجانية, ثياب, ملابس مستعملة, لباس, لباس رایگان, dhar, dhar bilaash,
    ክዳን, ክዳውንቲ, kapray, muft kapde, 衣服, 免费衣服, 旧衣服
kringloopwinkels, kringloop, tweedehands < second hand shop, second hand store, thrift store, used
    furniture, free furniture, cheap furniture, used stuff, donate furniture, second hand furniture,
    household goods, gebrauchtwarenladen, sozialkaufhaus, möbel, gebrauchte möbel, gebrauchtwaren,
    meubles d'occasion, seconde main, magasin de seconde main, ressourcerie, tienda de segunda mano,
    muebles usados, muebles baratos, segunda mão, móveis usados, brechó, negozio dell'usato, mobili
    usati, usato, używane meble
kringloopcentra, kringloop, tweedehands < lumpeks, rzeczy używane, ikinci el eşya, ikinci el
    mobilya, eşya, вживані меблі, вживані речі, мебель, подержанные вещи, бу мебель, мебели, втора
    употреба, втора ръка, mobilă second hand, mobilier, أثاث مستعمل, محل مستعمل, أثاث رخيص, دست دوم,
    مبلمان, اثاثیه, alaab guri, segunda man, purana saman, purana furniture, 二手, 二手店, 二手家具, 家具
schuldhulpmaatjes, schulden, schuldhulp < unpaid bills, pay my bills, debt help, debt counselling,
    debt advice, financial problems, financial help, owe money, money advice, payment plan,
    collection agency, überschuldet, schuldenhilfe, aide financière, problèmes d'argent, factures
    impayées, problemas de dinero, ayuda económica, no puedo pagar, ajuda financeira, contas
    atrasadas, aiuto economico, problemi di soldi, dług, zadłużony, pomoc finansowa, problemy
    finansowe, borcum var
schuldproblemen, schulden, schuldhulp < para yardımı, maddi yardım, борг, фінансова допомога, долги,
    долг, финансовая помощь, проблемы с деньгами, дългове, финансови проблеми, datorie, ajutor
    financiar, علي ديون, مساعدة مالية, مشاكل مالية, بدهی, مشکل مالی, deyn, dayn, ዕዳ, problema ku
    plaka, karz, qarz, udhaar, 债务, 欠债, 欠款
financiële zaken, geld, geldzaken, financiën < cash, money management, budget advice, money matters,
    low on money, finanzen, geldsorgen hilfe, dinheiro, finanças, soldi, denaro, pieniędzy, грошей,
    деньги, денег, пари, bani, فلوس, مصاري, flous, پول, lacag, ገንዘብ, paisa, 钱, 理财
uitkeringen, uitkering, bijstand < welfare benefits, income support, jobseekers allowance,
    unemployment money, social security, no income, sozialhilfe, arbeitslosengeld, bürgergeld,
    sozialgeld, aide sociale, allocation chômage, allocations, paro, prestaciones, prestación
    social, subsídio de desemprego, seguro desemprego, disoccupazione, sussidio, zasiłki, zapomoga,
    işsizlik parası, sosyal ödenek, допомога по безробіттю, пособие, пособие по безработице,
    социални помощи, обезщетение за безработица, ajutor social, ajutor de șomaj, معونة, إعانة بطالة,
    کمک هزینه, بیمه بیکاری, ceyrta, ceyr, 救济金, 失业金, 福利
belastingaangiftes, belastingaangifte, belastinghulp < tax return, tax returns, tax help, income
    tax, tax form, file taxes, tax declaration, tax office, tax letter, blue envelope, tax refund,
    steuer, steuererklärung, steuern, finanzamt, déclaration d'impôt, déclaration de revenus,
    impuesto, declaración de la renta, imposto, impostos, imposto de renda, dichiarazione dei
    redditi, imposte, zeznanie podatkowe
belastingaangifte invullen, belastingaangifte, belastinghulp < rozliczenie podatku, vergi
    beyannamesi, vergi iadesi, податкова декларація, налог, налоги, налоговая декларация, данък,
    данъци, данъчна декларация, impozit, declarație de impozit, ضريبة, الضرائب, إقرار ضريبي, مالیات,
    اظهارنامه مالیاتی, canshuur, canshuurta, ግብሪ, deklarashon di impuesto, 报税, 税, 税务, 退税
formulierenbrigades, formulieren, brieven < fill out form, filling out forms, help filling in forms,
    understand a letter, letter from municipality, letter from government, dutch letter, translate
    letter, help with documents, help with paperwork, official papers, application form, papierkram,
    hilfe mit formularen, behördenbrief, courrier administratif, démarches administratives, aide
    administrative, papeleo, trámites, rellenar formulario, formulario, papelada, preencher
    formulário, documentos, documenti, compilare moduli, modulo, wypełnić formularz, pisma urzędowe,
    formularz, evrak, evrak işleri
papieren invullen, formulieren, brieven < form doldurmak, resmi mektup, заповнити анкету, документи,
    документы, заполнить форму, письмо, помощь с документами, формуляр, попълване на документи,
    completare formulare, scrisoare, acte oficiale, تعبئة استمارة, معاملات, رسالة رسمية, أوراق
    رسمية, نامه, پر کردن فرم, نامه اداری, foom, buuxinta foomka, warqad, ደብዳቤ, ቅጥዒ, yena formulario,
    form bharna, chitthi, 填表, 表格, 信件, 文件
juridische spreekuren, juridisch spreekuur, rechtswinkel < free lawyer, cheap lawyer, free legal
    advice, law clinic, employment lawyer, legal problem, court case, legal support, tenant rights,
    rechtsanwalt, kostenlose rechtsberatung, rechtshilfe, conseil juridique, aide juridictionnelle,
    abogado gratis, asesoría legal, asesoría jurídica, advogado gratuito, apoio jurídico, avvocato
    gratuito, assistenza legale, darmowy prawnik, adwokat, porada prawna, prawnika, ücretsiz avukat
juridische hulp, juridisch spreekuur, rechtswinkel < hukuk danışmanlığı, безкоштовний юрист, юрист,
    юридична консультація, бесплатный юрист, юридическая помощь, юридическая консультация, правна
    помощ, безплатен адвокат, consultanță juridică, asistență juridică, محامي مجاني, استشارة
    قانونية, mohami, وکیل, مشاوره حقوقی, qareen, garyaqaan, ጠበቃ, vakil, wakeel, 律师, 法律援助, 免费律师, 法律咨询
verblijfsvergunningen, verblijfsvergunning, ind < visa, work permit, residence card, permanent
    residence, extend residence permit, immigration lawyer, immigration office, temporary
    protection, immigration help, right to stay, stay in the netherlands, aufenthaltserlaubnis,
    aufenthaltstitel, einwanderung, permis de séjour, carte de séjour, residencia, tarjeta de
    residencia, inmigración, visado, autorização de residência, imigração, permesso di soggiorno,
    immigrazione, visto, karta pobytu, pozwolenie na pobyt, oturum
verblijfspapieren, verblijfsvergunning, ind < oturum izni, ikamet, посвідка на проживання,
    тимчасовий захист, віза, вид на жительство, внж, виза, временная защита, разрешение за
    пребиваване, permis de ședere, permis de rezidență, كرت إقامة, تجديد الإقامة, iqama, فيزا, هجرة,
    اقامت, ویزا, مهاجرت, sharci, degenaansho, መንበሪ ፍቓድ, pèrmit di estadia, 居留, 居留许可, 签证, 移民
asielzoekers, vluchtelingen, vluchtelingenwerk < asylum application, help for refugees, refugee
    council, refugee center, asylum centre, refugee support, seeking asylum, displaced people, war
    refugees, geflüchtete, asylbewerber, asylantrag, flüchtlingshilfe, demandeur d'asile, demande
    d'asile, asilo, solicitante de asilo, solicitar asilo, pedido de asilo, rifugiato, richiedente
    asilo, profughi, azyl, uchodźców, iltica, mülteciler, sığınma, біженців
vluchtelingenorganisaties, vluchtelingen, vluchtelingenwerk < статус біженця, беженец, беженцы,
    убежище, помощь беженцам, бежанец, бежанци, refugiat, azil, cerere de azil, لجوء, طالب لجوء, طلب
    لجوء, پناهنده, پناهندگی, پناهجو, پناهندگان, qaxooti, qaxootiga, magangelyo, ስደተኛ, ዑቕባ, ስደተኛታት,
    sharnarthi, panah, 难民, 庇护, 申请庇护
inburgeringscursussen, inburgering, inburgeringsexamen < integration exam, integration course, civic
    integration exam, dutch citizenship, become dutch, citizenship, citizenship test, dutch exam,
    dutch nationality, naturalisation, naturalization, knm exam, einbürgerung, integrationskurs,
    einbürgerungstest, staatsbürgerschaft, examen d'intégration, nationalité, citoyenneté, examen de
    integración, ciudadanía, nacionalidad, integração, cidadania, nacionalidade, integrazione,
    cittadinanza, egzamin integracyjny, obywatelstwo, kurs integracyjny
inburgeringsexamens, inburgering, inburgeringsexamen < uyum sınavı, vatandaşlık, entegrasyon kursu,
    inburgering sınavı, громадянство, інтеграційні курси, интеграция, гражданство, экзамен по
    интеграции, инбургеринг, изпит за гражданство, integrare, cetățenie, examen de integrare,
    الجنسية, جنسية, امتحان الاندماج, دورة اندماج, آزمون شهروندی, تابعیت, امتحان ادغام, muwaadinimo,
    jinsiyad, ዜግነት, nagrikta, shehriat, 融入考试, 入籍, 国籍, 融入课程
gemeentehuizen, gemeente, stadsloket < municipality office, city council, register at municipality,
    civil registry, bsn number, birth registration, city office, local government, civil affairs,
    change address, local council, stadtverwaltung, gemeindeamt, meldeamt, standesamt, état civil,
    inscription à la commune, registro civil, empadronarse, alcaldía, prefeitura, registo civil,
    anagrafe, ufficio anagrafe, urząd, urząd gminy
stadhuis, gemeente, stadsloket < meldunek, ratusz, belediyeye kayıt, belediye binası, реєстрація,
    ратуша, мэрия, муниципалитет, прописка, регистрация, община, кметство, адресна регистрация,
    primăriei, stare civilă, البلدية, دار البلدية, baladiya, شهرداری, degmada, kranshi, nagar
    palika, 市政府, 市政厅, 登记地址
digid-hulp, digid, digihulp < digid login, apply for digid, digid code, activate digid, forgot
    digid, digital id, government login, digid beantragen, demander digid, solicitar digid, założyć
    digid, digid almak, digid başvurusu, отримати digid, получить digid, дигид, cont digid, ديجي دي,
    دیجی دی, 申请digid, digid申请
paspoorten, paspoort, identiteitskaart < renew passport, new passport, lost passport, passport
    renewal, identity card, travel document, id document, passport photo, passport application,
    reisepass, personalausweis, ausweis, carte d'identité, renouveler passeport, pièce d'identité,
    renovar pasaporte, documento de identidad, cédula, passaporte, cartão de cidadão, bilhete de
    identidade, passaporto, carta d'identità, dowód
identiteitskaarten, paspoort, identiteitskaart < paszportu, wymiana paszportu, pasaport yenileme,
    kimlik kartı, закордонний паспорт, паспорта, загранпаспорт, удостоверение личности, лична карта,
    carte de identitate, جواز, بطاقة هوية, باسبور, پاسپورت, گذرنامه, کارت شناسایی, baasaboor,
    aqoonsi, ፓስፖርት, sedula, pehchan patra, 护照, 身份证
huurwoningen, huurwoning, woning zoeken, woonruimte < apartment to rent, flat to rent, house to
    rent, find a house, find a flat, place to live, social housing, cheap apartment, cheap housing,
    affordable housing, looking for a house, place to stay, mietwohnung, wohnung mieten, haus
    mieten, sozialwohnung, logement social, location appartement, maison à louer, louer, piso,
    apartamento, alquilar piso, casa en alquiler, vivienda social, arrendar casa, alugar casa,
    moradia, habitação social, appartamento, cerco casa, casa in affitto, mieszkania, szukam
    mieszkania, mieszkanie do wynajęcia, kiralık ev, kiralık daire, ev kiralamak, sosyal konut
sociale huurwoningen, huurwoning, woning zoeken, woonruimte < ev bulmak, оренда житла, шукаю житло,
    оренда квартири, жилье, аренда жилья, снять квартиру, аренда квартиры, ищу жилье, жилище,
    квартира под наем, апартамент, apartament, apartament de închiriat, caut locuință, închiriere,
    بيت للإيجار, شقة للإيجار, شقة, استئجار بيت, خانه, اجاره خانه, مسکن, آپارتمان, guri, guri kiro
    ah, ገዛ, ክራይ ገዛ, kas pa hür, bibienda, makaan, ghar, kiraye ka makan, kiraye ka ghar, 租房, 住房, 房子,
    公寓, 找房
studentenkamers, studentenkamer, kamer huren < student room, student housing, shared apartment,
    flatshare, house share, sublet, find a room, roommate, flatmate, single room, zimmer, wg zimmer,
    zimmer mieten, untermiete, chambre à louer, colocation, alquilar habitación, piso compartido,
    cuarto, quarto, quarto para alugar, alugar quarto, stanza, stanza in affitto
studentenhuizen, studentenkamer, kamer huren < camera in affitto, pokój, wynajem pokoju, oda
    kiralamak, öğrenci odası, ev arkadaşı, зняти кімнату, комната, снять комнату, аренда комнаты,
    стая, стая под наем, cameră de închiriat, închiriez cameră, استئجار غرفة, غرفة, اتاق, اجاره
    اتاق, qol kiro ah, kamra, kiraye ka kamra, 租房间, 房间, 合租
daklozen, dakloos, daklozenopvang, nachtopvang < homeless shelter, night shelter, sleeping rough,
    nowhere to sleep, nowhere to go, sleeping on the street, homeless help, place to sleep, bed for
    the night, evicted, sleeping in car, sofa surfing, obdachlos, obdachlose, notunterkunft,
    schlafplatz, wohnungslos, sdf, hébergement d'urgence, hébergement, albergue, persona sin hogar,
    dormir en la calle, sem abrigo, morador de rua, sem-teto, senzatetto, dormitorio, senza casa,
    noclegownia
opvang voor daklozen, dakloos, daklozenopvang, nachtopvang < bezdomność, bezdomni, evsizler,
    barınak, sokakta kaldım, barınma, нічліг, бездомні, бездомный, бездомные, ночлег, ночлежка,
    бездомен, подслон, fără adăpost, adăpost, مأوى, بلا مأوى, بدون سكن, بی خانمان, سرپناه, hoylaawe,
    guri la'aan, ገዛ ዘይብሉ, sin kas, beghar, 无家可归, 流浪, 收容所
energierekeningen, energierekening, energiekosten < electricity bill, gas bill, heating bill, energy
    bills, high energy bill, heating costs, energy costs, electricity cut off, gas cut off, energy
    allowance, cold house, stromrechnung, heizkosten, gasrechnung, facture d'électricité, facture de
    gaz, chauffage, factura de la luz, factura del gas, calefacción, conta de luz, conta de gás,
    bolletta, bollette, riscaldamento
energiearmoede, energierekening, energiekosten < rachunki za prąd, rachunek za gaz, ogrzewanie,
    doğalgaz faturası, enerji faturası, рахунок за електроенергію, рахунок за газ, счет за
    электричество, счет за газ, счета за свет, сметка за ток, factura la curent, factură gaz, فاتورة
    كهرباء, فاتورة الغاز, تدفئة, قبض برق, قبض گاز, biilka korontada, koronto, ኤሌክትሪክ, bijli ka bill,
    电费, 煤气费, 能源账单
schimmelplekken, schimmel, vochtproblemen < mouldy, moldy, damp walls, damp house, black mould,
    black mold, wet walls, moisture, humidity, mould in house, water leak, leaking roof,
    schimmelbefall, feuchtigkeit, feuchte wände, moisissure, humidité, fuite d'eau, moho, humedad,
    goteras, mofo, bolor, umidade, humidade, muffa
vochtproblematiek, schimmel, vochtproblemen < umidità, perdita d'acqua, grzyb na ścianie, wilgoć,
    rutubet, küflü duvar, цвіль, вологість, плесень, сырость, грибок на стене, мухъл, влага,
    mucegai, umezeală, igrasie, رطوبة, عفونة, کپک, رطوبت, seelan, 霉菌, 发霉, 潮湿, 漏水
burenruzies, burenruzie, buurtbemiddeling, overlast < problem with neighbours, neighbour problems,
    noisy neighbours, noisy neighbors, loud neighbours, loud music, neighbour dispute, neighbour
    mediation, noise complaint, upstairs neighbours, annoying neighbours, barking dog, loud noise,
    nachbarschaftsstreit, lärm, streit mit nachbarn, ruhestörung, laute nachbarn, bruit, voisins
    bruyants, conflit de voisinage, tapage, vecinos ruidosos, problemas con vecinos, ruidos,
    barulho, problemas com vizinhos, vizinho barulhento, rumore, vicini rumorosi, lite con vicini
burenconflicten, burenruzie, buurtbemiddeling, overlast < głośni sąsiedzi, kłótnia z sąsiadem, komşu
    kavgası, gürültülü komşu, komşuyla sorun, галасливі сусіди, конфлікт із сусідами, шумные соседи,
    конфликт с соседями, громкая музыка, шумни съседи, проблем със съседи, vecini gălăgioși, scandal
    vecini, zgomot, مشاكل الجيران, ضجيج, ضوضاء, مشكلة مع الجيران, سر و صدا, دعوا با همسایه, همسایه,
    buuq, deris, ጎረቤት, padosi, padosi se jhagda, 邻居纠纷, 噪音, 邻居吵
politiebureaus, politie, wijkagent, politiebureau < police station, report a crime, police report,
    call the police, stolen bike, robbed, burgled, community officer, police officer, local police
    officer, polizeiwache, polizist, anzeige erstatten, gestohlen, commissariat, porter plainte,
    gendarmerie, comisaría, denuncia, denunciar, delegacia, esquadra, fazer queixa, carabinieri,
    questura, fare denuncia
wijkagenten, politie, wijkagent, politiebureau < policji, komisariat, zgłosić kradzież, karakol,
    polis merkezi, поліції, заява в поліцію, полиция, полицейский, заявление в полицию, полицай,
    secție de poliție, مركز شرطة, مخفر, بوليس, پلیس, کلانتری, booliis, boliis, booliska, ፖሊስ, warda
    di polis, pulis, 警察, 警察局, 报警
partnergeweld, huiselijk geweld, veilig thuis < partner hits me, husband beats me, beaten by
    husband, abusive husband, abusive partner, abusive relationship, violence at home, family
    violence, domestic abuse, scared of my husband, child abuse, wife hits me, gewalt in der
    familie, gewalt zu hause, mein mann schlägt mich, frauenhaus, violence familiale, violences
    conjugales, mari violent, femme battue, violence domestique, violencia de género, mi marido me
    pega, violencia familiar, meu marido me bate, agressão, mio marito mi picchia, maltrattamenti,
    violenza in famiglia, mąż mnie bije, przemoc w rodzinie
relationeel geweld, huiselijk geweld, veilig thuis < kocam beni dövüyor, kadına şiddet, ev içi
    şiddet, чоловік мене б'є, насильство в сім'ї, домашнее насилие, муж бьет, насилие в семье, муж
    меня бьет, домашно насилие, мъжът ми ме бие, violență domestică, soțul mă bate, violență în
    familie, عنف أسري, زوجي يضربني, عنف ضد المرأة, خشونت خانگی, شوهرم کتکم میزند, خشونت, xadgudub,
    gacan ka hadal, ዘቤታዊ ዓመጽ, violensia doméstiko, gharelu hinsa, shohar maarta hai, pati maarta
    hai, 家暴, 家庭暴力, 丈夫打我
racisme en discriminatie, discriminatie, racisme < unfair treatment, treated unfairly, hate speech,
    report discrimination, discriminated, islamophobia, racial discrimination, hate crime,
    discrimination at work, diskriminierung, rassismus, fremdenfeindlichkeit, racismo, discriminado,
    xenofobia, discriminação, preconceito, discriminazione, razzismo, rasizm, ırkçılık, ayrımcılığa
    uğradım, расизм, дискриминация, расизъм, discriminare, rasism, عنصرية, العنصرية, تمييز عنصري,
    تبعیض, نژادپرستی, takoorid, midab takoor, cunsuriyad, ኣድልዎ, diskriminashon, bhedbhav, 歧视, 种族歧视
"""
