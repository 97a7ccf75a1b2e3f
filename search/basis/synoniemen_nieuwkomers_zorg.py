"""
What newcomers type about health and care, in twenty languages.

See search.basis.synoniemen for how it is written.
"""

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
"""
