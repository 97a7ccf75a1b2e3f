"""What newcomers and expats type, in twenty languages. See search.basis.synoniemen for how it is written."""

GROEPEN = """
huisartsenpraktijken, huisarts, dokter < see a doctor, find a doctor, register with a doctor, gp
    practice, gp surgery, doctors office, doctors appointment, clinic, walk-in clinic, feel sick,
    fever, medical help, ärztin, hausärztin, allgemeinarzt, médecin généraliste, médecin traitant,
    généraliste, médico de cabecera, médico de familia, enfermo, clínico geral, consulta médica,
    dottore, dottoressa, medico di famiglia, lekarza, lekarz rodzinny, przychodnia, aile hekimi,
    doktora gitmek
dokterspraktijken, huisarts, dokter < hastayım, сімейний лікар, лікаря, до лікаря, врач, врача,
    семейный врач, к врачу, терапевт, лекар, личен лекар, доктор, medic, medic de familie, medicul,
    طبيب عام, عيادة, طبيب عائلة, tabib, tbib, پزشک, دکتر, dhakhtar, dhakhtarka, takhtar, ሓኪም,
    daktar, doctor ke paas, 医生, 家庭医生, 看医生
spoedposten, huisartsenpost, spoedeisende hulp < emergency doctor, urgent care, out of hours doctor,
    night doctor, weekend doctor, emergency department, emergency ward, doctor at night, urgent
    doctor, notarzt, notaufnahme, ärztlicher notdienst, bereitschaftsdienst, urgences, médecin de
    garde, urgencias, médico de guardia, pronto socorro, emergência médica, pronto soccorso, guardia
    medica, nocna pomoc lekarska, ostry dyżur, acil doktor, acil servis, nöbetçi doktor, невідкладна
    допомога, скорая помощь, неотложка, неотложная помощь, спешна помощ, бърза помощ, camera de
    gardă, طبيب طوارئ, قسم الطوارئ, اورژانس, gurmad, xaalad degdeg, 急诊, 急救
tandartspraktijken, tandarts < dental clinic, dental care, broken tooth, tooth hurts, tooth
    extraction, teeth cleaning, dental practice, emergency dentist, cheap dentist, zahnarztpraxis,
    zahnärztin, zahnweh, zahnarzttermin, rage de dents, cabinet dentaire, clínica dental, me duele
    una muela, odontólogo, dor de dente, mal di denti, studio dentistico, dentysty, boli ząb,
    stomatologa, dişim ağrıyor, diş kliniği
tandartsen, tandarts < болить зуб, стоматологія, зубний, зубной врач, зубной, болит зуб, зъболекар,
    зъбобол, durere de dinți, cabinet stomatologic, دكتور أسنان, أسنان, ألم الأسنان, tbib snan,
    دندانپزشک, دندان درد, دندانپزشکی, dhakhtarka ilkaha, ilko xanuun, ሓኪም ስኒ, doló di djente, daant
    dard, daant ka doctor, 牙医, 牙疼, 看牙
geneesmiddelen, apotheek, medicijnen < pharmacist, painkillers, pills, medication, get medicine,
    cough syrup, pick up prescription, night pharmacy, medizin, rezept, notapotheke, ordonnance,
    medicina, medicamento, medicinas, medicamentos, remédio, farmaco, ricetta medica, lekarstwa,
    lekarstwo, aptece, eczaneler
medicijn, apotheek, medicijnen < ilaçlar, nöbetçi eczane, аптеки, лекарства, лекарство, таблетки,
    рецепта, أدوية, وصفة طبية, saydaliya, داروخانه, دارو, farmashi, dawo, ፋርማሲ, መድሃኒት, remedi,
    dawai, dawakhana, 药店, 药房, 买药
ziekenhuizen, ziekenhuis, polikliniek < outpatient clinic, medical specialist, specialist doctor,
    hospital appointment, hospital visit, krankenhaus, klinikum, spital, hospitalisation, clinique,
    hospitais, ospedale, szpitala, szpitalu, hastaneye, hastaneler, лікарні, лікарню, больница,
    больницы, в больницу, госпиталь, болница, مشفى, المستشفى, mostashfa, sbitar, بیمارستان, شفاخانه,
    isbitaal, isbitaalka, cisbitaal, ሆስፒታል, aspatal, haspatal, 医院
verloskundigenpraktijken, verloskundige, zwanger < pregnancy check up, prenatal care, antenatal,
    antenatal class, birthing class, ultrasound, give birth, giving birth, pregnancy class,
    obstetrician, maternity care, expecting a baby, schwangerschaft, geburtsvorbereitung,
    entbindung, femme enceinte, accouchement, accoucher, embarazo, matrona, comadrona, gravidez,
    gestante, pré-natal, gravidanza, donna incinta, ciąży, położnej, gebe, gebelik
zwangerschapscontroles, verloskundige, zwanger < doğuma hazırlık, вагітності, вагітна жінка,
    беременна, беременность, роды, беременная, бременна, бременност, раждане, însărcinată, naștere,
    متابعة حمل, أنا حامل, حوامل, بارداری, حامله, زایمان, باردار, umuliso, dhalmo, uur leh, ጥንሲ,
    ጥንስቲ, garbhvati, garbhavastha, 怀孕, 助产士, 产检, 孕妇
vaccinaties, vaccinatie, prik < get vaccinated, child vaccinations, travel vaccines, flu vaccine,
    jab, immunization, immunisation, covid vaccine, vaccine shot, impfung, impfen, impftermin,
    reiseimpfung, se faire vacciner, vacunas, vacunación, vacinação, vacinas, vaccino, vaccini,
    vaccinazione, szczepienia, szczepionka, çocuk aşısı
vaccineren, vaccinatie, prik < aşılama, вакцинація, прививка, прививки, вакцинация, ваксина,
    ваксинация, vaccinare, vaccinuri, لقاح, تلقيح, لقاحات, واکسن, واکسیناسیون, tallaal, tallaalka,
    ክታበት, vakuna, teeka, tikakaran, 疫苗, 打疫苗, 接种
psychologen, psycholoog, psychologische hulp < counselling, counseling, counsellor, mental problems,
    talk to a therapist, emotional support, panic attack, psychiatrist, mental illness, mental
    support, psychotherapeut, psychologin, seelische gesundheit, psy, psychiatre, soutien
    psychologique, psicóloga, terapia psicológica, ayuda psicológica, apoio psicológico, saúde
    mental, supporto psicologico, aiuto psicologico, psychologa, pomoc psychologiczna, psikiyatrist
psychologenpraktijken, psycholoog, psychologische hulp < psikoloğa gitmek, психолога, психологічна
    допомога, психіатр, психологическая помощь, психотерапевт, психиатр, психическо здраве,
    психолози, psiholog, sănătate mintală, دكتور نفسي, علاج نفسي, دعم نفسي, روانشناس, مشاوره,
    روانپزشک, caafimaadka maskaxda, dhimirka, ጥዕና ኣእምሮ, sikólogo, zehni sehat, 心理医生, 心理咨询, 心理健康
depressieve klachten, depressie, somber < feeling low, feeling down, feel depressed, sadness,
    unhappy, hopeless, feel empty, low mood, stop crying, no motivation, niedergeschlagen,
    dépressif, tristeza, deprimida, depressão, estou deprimido, tristezza, depresję, depresji,
    mutsuz, mutsuzum
depressies, depressie, somber < депресії, депрессия, депрессии, грустно, депресия, тъга, depresie,
    tristețe, حزين, كآبة, افسردگی, افسرده, غمگین, niyad jab, murugo, ጓሂ, tristesa, udaas, udasi, 抑郁,
    抑郁症
overspannenheid, stress, burn-out < stressed, stressed out, burned out, burnt out, overwhelmed, too
    much pressure, work stress, worry too much, relaxation help, überlastet, stressabbau, erschöpft,
    ausgebrannt, surmenage, épuisement, estrés, estresado, agotado, esgotamento, esaurimento,
    stressato, stresu
overspannen, stress, burn-out < wypalenie zawodowe, stresli, tükenmişlik, bunaldım, стрес,
    вигорання, стресс, выгорание, stresat, epuizare, توتر, إرهاق, استرس, فشار عصبی, walwal,
    walbahaar, ጭንቀት, tanav, pareshani, 压力, 压力大
fysiotherapeuten, fysiotherapie, fysiotherapeut < physical therapy, physical therapist, neck pain,
    knee pain, shoulder pain, sports injury, physio, sore back, back hurts, physiotherapie,
    krankengymnastik, rückenschmerzen, kinésithérapie, mal de dos, fisioterapeuta, dolor de cuello,
    dor nas costas, fisioterapista, mal di schiena, fizjoterapeuta, ból kręgosłupa, fizik tedavi,
    sırt ağrısı
fysiotherapiepraktijken, fysiotherapie, fysiotherapeut < boyun ağrısı, фізіотерапевт, болить спина,
    физиотерапия, боль в спине, болит спина, рехабилитация, болки в гърба, fizioterapie,
    kinetoterapie, durere de spate, ألم ظهر, وجع ظهر, معالج فيزيائي, فیزیوتراپی, کمر درد, dhabar
    xanuun, doló di lomba, kamar dard, peeth dard, 理疗, 物理治疗, 背痛
thuiszorgorganisaties, thuiszorg, verpleging thuis < carer at home, home health aide, help with
    showering, help getting dressed, personal care, care worker, live-in carer, home care nurse,
    pflege zu hause, ambulante pflege, altenpflege, pflegekraft, aide à domicile, aide soignante,
    cuidadora, ayuda a domicilio, cuidado a domicilio, cuidados em casa, apoio domiciliário,
    badante, assistenza domiciliare, opiekunka osób starszych
wijkverpleging, thuiszorg, verpleging thuis < opieka w domu, evde hasta bakımı, evde hemşire,
    доглядальниця, сиделка, уход на дому, медсестра, домашни грижи, медицинска сестра, îngrijire la
    domiciliu, asistentă medicală, تمريض منزلي, ممرضة, مراقبت در منزل, پرستار, daryeelka guriga,
    ክንክን ገዛ, kuido na kas, ghar par dekhbhal, 家庭护理, 居家护理, 上门护理
hulpen in de huishouding, huishoudelijke hulp, hulp in het huishouden < housekeeper, cleaning lady,
    help with cleaning, domestic help, home help, house cleaning, maid, help around the house,
    putzfrau, putzhilfe, haushaltshilfe, femme de ménage, aide ménagère, señora de la limpieza,
    limpieza, ayuda doméstica, faxineira, limpeza, diarista, donna delle pulizie, pulizie,
    sprzątaczka, sprzątanie, ev temizliği, temizlik, прибирання, уборка, уборщица, помощь по дому,
    почистване, чистачка, curățenie, menajeră, تنظيف منزل, تنظيف البيت, نظافت منزل, safai, 保洁, 家政,
    打扫
gehandicapten, gehandicapt, beperking, handicap < disabled people, people with disabilities, special
    needs, handicapped, physical disability, mentally disabled, disabled child, disability support,
    behinderung, behindert, schwerbehindert, personne handicapée, invalidité, discapacitado,
    discapacitados, minusválido, deficiência, deficiente, pessoa com deficiência, disabile,
    disabili, disabilità, niepełnosprawność, niepełnosprawni, inwalida
beperkingen, gehandicapt, beperking, handicap < özürlü, engelliler, інвалід, люди з інвалідністю,
    инвалид, инвалидность, инвалиды, увреждане, хора с увреждания, dizabilitate, persoane cu
    dizabilități, معاق, ذوي الإعاقة, احتياجات خاصة, معلول, معلولیت, naafo, naafada, curyaan, ስንክልና,
    viklang, apahij, mazoor, 残疾, 残疾人
rolstoelen lenen, rolstoel, rolstoel lenen < borrow a wheelchair, rent a wheelchair, wheelchair
    rental, electric wheelchair, wheelchair user, wheelchair free, rollstuhl, rollstuhl leihen,
    chaise roulante, prêt fauteuil roulant, sillas de ruedas, alquilar silla de ruedas, cadeira de
    rodas, sedia a rotelle, carrozzina, wózek dla niepełnosprawnych, akülü sandalye, візок,
    инвалидная коляска, инвалидное кресло, инвалидна количка, scaun cu rotile, scaun rulant, كرسي
    بعجلات, ویلچر, صندلی چرخدار, kursiga curyaanka, rolstul, 轮椅, 借轮椅
geheugenproblemen, dementie, alzheimer < losing memory, forgets everything, memory problems, memory
    clinic, confused elderly, senile, mother forgets, vergesslich, gedächtnis, demenzkranke, perte
    de mémoire, troubles de mémoire, pérdida de memoria, perda de memória, perdita di memoria,
    otępienie, utrata pamięci, bunaklık, hafıza kaybı, втрата пам'яті, хвороба альцгеймера,
    деменция, слабоумие, потеря памяти, альцгеймер, загуба на паметта, pierderea memoriei, ألزهايمر,
    الخرف, زهايمر, فقدان الذاكرة, آلزایمر, زوال عقل, فراموشی, asaasaq, bhoolne ki bimari, 痴呆, 老年痴呆,
    失智, 健忘
mantelzorgers, mantelzorg < caring for parents, caring for my mother, look after parents, looking
    after my husband, family carer, family caregiver, unpaid carer, caregiver support, carers
    support, sick husband, sick mother, pflegende angehörige, angehörige pflegen, aidant familial,
    proche aidant, cuidar a mi madre, cuidadores, cuidador informal, cuidar dos pais, assistere i
    genitori, opieka nad rodzicem, opieka nad chorym, hasta yakını, anneme bakıyorum, догляд за
    хворим, уход за больным, уход за родителями, грижа за болен, грижа за близък, îngrijirea
    părinților, îngrijitor, رعاية الوالدين, العناية بالمريض, مراقبت از والدین, مراقبت از بیمار,
    daryeelka waalidka, maa baap ki dekhbhal, 照顾父母, 照顾家人, 护理家人
hospices, hospice, palliatieve zorg < end of life care, end of life, dying at home, terminal
    illness, terminally ill, dying person, hospice care, sterbebegleitung, hospiz, palliativpflege,
    soins palliatifs, fin de vie, cuidados paliativos, cure palliative, fine vita, hospicjum, opieka
    paliatywna, palyatif bakım, хоспіс, паліативна допомога, хоспис, паллиативная помощь, палиативни
    грижи, îngrijiri paliative, رعاية تلطيفية, مراقبت تسکینی, 临终关怀
rouwgroepen, rouw, rouwverwerking < bereaved, lost my husband, lost my wife, husband died, wife
    died, mother died, grieving, grief support, grief counselling, loss of a loved one, death in the
    family, trauer, trauergruppe, trauerbegleitung, perte d'un proche, décès, fallecimiento, pérdida
    de un familiar, luto, perda de familiar, lutto, perdita di una persona
rouwcafés, rouw, rouwverwerking < żałoby, śmierć bliskiej osoby, yas tutma, eşim öldü, втрата
    близької людини, траур, утрата, смерть близкого, скръб, doliu, عزاء, وفاة, سوگ, عزاداری,
    سوگواری, tacsi, geeri, ሓዘን, maut ka gham, 丧亲, 哀伤, 失去亲人
verslavingen, verslaving, verslavingszorg < drug addict, drug addiction, rehab, quit drinking, stop
    smoking weed, substance abuse, addiction help, gambling problem, gambling addiction, too much
    alcohol, suchtberatung, süchtig, alkoholsucht, drogensucht, suchthilfe, toxicomane, alcoolisme,
    drogue, alcoholismo, drogadicción, adicto, alcoolismo, viciado, dependência química, alcolismo,
    tossicodipendenza, alkoholik, nałóg, odwyk
verslavingsproblemen, verslaving, verslavingszorg < uzależnienia, bağımlı, madde bağımlılığı,
    алкоголізм, наркозалежність, зависимость, алкоголизм, наркомания, зависимост, алкохолизъм,
    dependențe, droguri, مدمن, إدمان المخدرات, إدمان الكحول, اعتیاد, معتاد, ترک اعتیاد, qabatin,
    balwad, qaad, adikshon, nasha, nashe ki lat, sharab, 戒毒, 戒酒, 成瘾
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
