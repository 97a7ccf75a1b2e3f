"""Care for each other, health, aids. See search.basis.synoniemen for how it is written."""

GROEPEN = """
mantelzorg, mantelzorger, zorgen voor een naaste, zorg voor familie, mantelzorgondersteuning,
    mantelzorgsteunpunt < caregiver, carer, carers, informal care, hasta bakımı, bakıcı, رعاية
    المريض, opieka nad bliskimi, догляд, cuidador, aidant
respijtzorg, respijt, vervangende zorg, logeeropvang, logeerhuis, even vrij van zorgen < respite
    care, respite
overbelast, overbelasting, mantelzorg te zwaar < exhausted, overworked
dementie, alzheimer, vergeetachtig, geheugenproblemen, geheugenverlies < dementia, demans,
    unutkanlık, خرف, demencja, деменція, demencia, démence
alzheimercafé, alzheimer café, dementiecafé
dagbesteding, dagopvang volwassenen, dagactiviteiten, dagcentrum, zinvolle dagbesteding < day care
    for adults, gündüz bakımı
thuiszorg, wijkverpleging, wijkverpleegkundige, zorg aan huis, verpleging thuis < home care,
    district nurse, evde bakım, رعاية منزلية, opieka domowa, догляд вдома, cuidado en casa, soins à
    domicile
huishoudelijke hulp, hulp in de huishouding, thuishulp, poetshulp, schoonmaakhulp < household help,
    cleaner, temizlikçi, مساعدة منزلية, pomoc domowa, домогосподарка
boodschappenhulp, boodschappendienst, boodschappen doen, boodschappenservice, boodschappenplusbus <
    shopping help, grocery help, alışveriş, تسوق, zakupy, покупки
wmo, wet maatschappelijke ondersteuning, wmo-loket, wmo aanvragen, maatwerkvoorziening < social
    support act
sociaal team, wijkteam, sociaal wijkteam, buurtteam, vraagwijzer, wijkloket < social team,
    neighbourhood team
maatschappelijk werk, maatschappelijk werker, sociaal werk, welzijnswerk, sociaal werker < social
    work, social worker, sosyal hizmet, خدمة اجتماعية, pracownik socjalny, соціальний працівник,
    trabajador social
cliëntondersteuning, cliëntondersteuner, onafhankelijke cliëntondersteuning
huisarts, dokter, huisartsenpraktijk, dokterspraktijk < doctor, gp, physician, doktor, طبيب, دكتور,
    lekarz, лікар, médico, médecin, dokter di kas
huisartsenpost, spoedpost, spoedeisende hulp < emergency room, acil, طوارئ, pogotowie, швидка
    допомога
tandarts, gebit, mondzorg, tandartspraktijk < dentist, dişçi, طبيب أسنان, dentysta, стоматолог,
    dentista, dentiste
fysiotherapie, fysiotherapeut, fysio < physiotherapy, physiotherapist, fizyoterapi, علاج طبيعي,
    fizjoterapia, фізіотерапія, fisioterapia, kinésithérapeute
ergotherapie, ergotherapeut < occupational therapy
logopedie, logopedist, spraakles < speech therapy
diëtist, voedingsadvies, gezond eten, dieet, voeding < dietician, diet, healthy food, diyetisyen,
    حمية, dietetyk, dieta
apotheek, medicijnen, medicijn, geneesmiddelen < pharmacy, medicine, eczane, ilaç, صيدلية, دواء,
    apteka, leki, аптека, ліки, farmacia, botika, pharmacie
ziekenhuis, polikliniek, poli, kliniek < hospital, hastane, مستشفى, szpital, лікарня, hôpital
verloskundige, verloskundigenpraktijk, vroedvrouw < midwife, ebe, قابلة, położna, акушерка, partera,
    sage-femme
zwanger, zwangerschap, in verwachting, zwangerschapscursus, zwangerschapsyoga < pregnant, pregnancy,
    hamile, hamilelik, حامل, حمل, ciąża, w ciąży, вагітна, вагітність, embarazada, enceinte, na
    estado
kraamzorg, bevalling, geboorte, kraamtijd < birth, maternity, doğum, ولادة, poród, пологи, parto
consultatiebureau, cjg, centrum voor jeugd en gezin, jeugdgezondheidszorg < child health clinic,
    baby clinic
ggd, gezondheidsdienst, vaccinatie, inenting, prik < vaccination, aşı, تطعيم, szczepienie, щеплення,
    vacuna
ggz, geestelijke gezondheid, psychische hulp, geestelijke gezondheidszorg, psychische klachten <
    mental health, ruh sağlığı, صحة نفسية, zdrowie psychiczne, психічне здоровʼя, salud mental,
    santé mentale
psycholoog, therapie, therapeut, psychotherapie, psychiater < psychologist, therapy, therapist,
    psikolog, طبيب نفسي, psycholog, психолог, psicólogo, psychologue
depressie, somber, depressief, neerslachtig, somberheid < depression, depressed, depresyon, اكتئاب,
    depresja, депресія, depresión
stress, spanning, burn-out, burnout, overspannen < stres, ضغط نفسي
angst, angstig, paniek, paniekaanval < anxiety, fear, korku, kaygı, قلق, lęk, тривога, ansiedad
herstelacademie, herstelgroep, zelfregiecentrum, herstelwerkplaats
zelfmoord, suïcide, zelfdoding, 113 < intihar, انتحار, samobójstwo, самогубство, suicidio
verslaving, verslaafd, verslavingszorg, verslavingshulp < addiction, addicted, bağımlılık, إدمان,
    uzależnienie, залежність, adicción
alcohol, drankprobleem, te veel drinken, alcoholverslaving < alcoholic, drinking problem, alkol,
    كحول, alkoholizm, алкоголь
drugs, drugsgebruik, drugsverslaving < uyuşturucu, مخدرات, narkotyki, наркотики, drogas
stoppen met roken, rookvrij, roken stoppen < quit smoking, stop smoking, sigarayı bırakma, الإقلاع
    عن التدخين, rzucić palenie
gokken, gokverslaving, gokprobleem, casino < gambling, kumar, قمار, hazard, азартні ігри
afvallen, overgewicht, gewicht verliezen, leefstijlcoach, leefstijl < lose weight, weight loss, kilo
    verme, إنقاص الوزن, odchudzanie, схуднення, bajar de peso
diabetes, suikerziekte < şeker hastalığı, سكري, cukrzyca, діабет
kanker, oncologie, inloophuis kanker < cancer, kanser, سرطان, рак
niet-aangeboren hersenletsel, nah, hersenletsel, beroerte < stroke, brain injury, felç, سكتة دماغية
reuma, artrose, gewrichtspijn < arthritis, romatizma
parkinson, parkinsoncafé
autisme, autistisch, asperger < autism, otizm, توحد, autyzm, аутизм
adhd, add, concentratieproblemen
licht verstandelijke beperking, lvb, verstandelijke beperking < learning disability, zihinsel
    engelli
handicap, beperking, gehandicapt, lichamelijke beperking, invalide, mindervalide < disability,
    disabled, engelli, إعاقة, niepełnosprawny, інвалідність, discapacidad, handicapé
doof, slechthorend, slechthorendheid, doven, hoorapparaat, gehoor < deaf, hard of hearing, sağır,
    أصم, głuchy, глухий, sordo, sourd
blind, slechtziend, slechtziendheid, blinden < visually impaired, görme engelli, أعمى, niewidomy,
    сліпий, ciego, aveugle
gebarentaal, gebarentolk, doventolk < sign language
rollator, looprek, loophulp, rollatorspreekuur < walker, walking frame, yürüteç, مشاية, chodzik,
    ходунки, andador, déambulateur
scootmobiel, scootmobiele, scootmobielclub < mobility scooter, engelli scooter, skuter inwalidzki
rolstoel, rolstoelen, rolstoel lenen, duwrolstoel < wheelchair, tekerlekli sandalye, كرسي متحرك,
    wózek inwalidzki, інвалідний візок, silla de ruedas, fauteuil roulant
hulpmiddelen, hulpmiddel, thuiszorgwinkel, uitleen hulpmiddelen, krukken < aids, crutches
traplift, woningaanpassing, aanpassing woning, douchestoel, drempelhulp < stairlift, home adaptation
valpreventie, valgevaar, niet vallen, in balans, valtraining < fall prevention, falling
personenalarmering, alarmknop, alarmering < alarm button
pgb, persoonsgebonden budget
bloedprikken, bloedprik, prikpost, laboratorium < blood test
ehbo, reanimatie, eerste hulp, aed, reanimatiecursus < first aid, cpr, ilk yardım, إسعافات أولية,
    pierwsza pomoc, перша допомога, primeros auxilios
hospice, palliatieve zorg, laatste levensfase, terminale zorg < palliative care
rouw, rouwverwerking, verlies, rouwgroep, rouwcafé, overleden < grief, mourning, bereavement, yas,
    حداد, żałoba, горе, втрата, duelo, deuil
uitvaart, begrafenis, crematie, begraafplaats < funeral, cenaze, جنازة, pogrzeb, похорон
verpleeghuis, verzorgingshuis, bejaardenhuis, zorgcentrum, woonzorgcentrum < nursing home, care
    home, retirement home, huzurevi, دار المسنين, dom opieki, будинок для літніх, asilo de ancianos
huidverzorging, pedicure, voetverzorging, kapper aan huis < foot care
meditatie, mindfulness, ontspanning, ontspannen, tot rust komen < meditation, relaxation,
    meditasyon, تأمل, medytacja, медитація
gezondheid, gezond, gezond leven, vitaal, vitaliteit < health, healthy, sağlık, صحة, zdrowie,
    здоровʼя, salud, santé, salú
zorgverzekering, zorgkosten, zorgtoeslag, eigen risico < health insurance, sağlık sigortası, تأمين
    صحي, ubezpieczenie zdrowotne, медичне страхування
overgang, menopauze < menopause
seksualiteit, soa, anticonceptie, seksuele gezondheid < contraception, sexual health
"""
