"""What hurts or worries, in the words of who has it. See search.basis.synoniemen for how it is written."""

GROEPEN = """
pedicure, medisch pedicure, voetzorg, podotherapeut, podotherapie < voeten, voet, teennagels,
    teennagels knippen, nagels knippen, pijn aan voeten, zere voeten, eelt, likdoorn, ingegroeide
    nagel, steunzolen, foot pain, ayak bakımı, podolog, подолог, pedicura
orthodontist, beugel < scheve tanden, braces, diş teli, aparat na zęby
huidarts, dermatoloog, huidtherapeut, huidtherapie < jeuk, eczeem, huiduitslag, puistjes, acne,
    moedervlek, psoriasis, huidproblemen, dermatologist, cilt doktoru, طبيب جلدية, dermatolog,
    дерматолог
massage, masseur, stoelmassage, ontspanningsmassage < shiatsu, masseren, masaj, تدليك, masaż, масаж,
    masaje
oefentherapie, cesartherapie, mensendieck, manuele therapie < houding verbeteren, kromme rug
chronische pijn, pijnklachten, pijnbestrijding, pijnpoli < overal pijn, altijd pijn, fibromyalgie,
    elke dag pijn, pijn in mijn hele lijf, chronic pain, kronik ağrı, ألم مزمن, przewlekły ból,
    хронічний біль, dolor crónico
hoofdpijn, migraine < pijn in mijn hoofd, headache, baş ağrısı, صداع, ból głowy, головний біль,
    dolor de cabeza
slaapproblemen, slecht slapen, slapeloosheid, slaapcursus, beter slapen < wakker liggen, lig wakker,
    slaappillen, slaapapneu, nachtmerries, 's nachts wakker, insomnia, uykusuzluk, أرق, bezsenność,
    безсоння, insomnio
vermoeidheid, vermoeid, chronische vermoeidheid < doodmoe, altijd moe, steeds moe, fatigue, tired,
    yorgunluk, تعب, zmęczenie, втома, cansancio
long covid, longcovid, post-covid < corona klachten, moe na corona, postcovid
longziekte, longpatiënten, longpunt, copd, astma < benauwd, kortademig, moeite met ademen, longen,
    asthma, astım, ربو
hartpatiënten, hartziekte, hartrevalidatie, hart en vaten, hartfalen < hartinfarct gehad, hart,
    hartklachten, hartinfarct, hartaanval, hartkloppingen, heart disease, kalp hastalığı, مرض القلب,
    choroba serca, хвороба серця
bloeddruk meten, gezondheidscheck, gezondheidstest, gezondheidsmeting < bloeddruk, hoge bloeddruk,
    cholesterol, blood pressure, tansiyon, ضغط الدم, ciśnienie krwi, артеріальний тиск
afasie, afasiecentrum, afasiegroep, afasiekoor < moeilijk praten na beroerte, woorden niet vinden,
    aphasia
multiple sclerose, spierziekte, ms-patiënten < ziekte van ms, spieren zwak, multiple sclerosis
epilepsie, epilepsievereniging < toevallen, epilepsy, epilepsi, صرع, padaczka
stoma, stomavereniging, darmziekte, crohn < darmklachten, prikkelbare darm, darmen
incontinentie, bekkenbodem, bekkenfysiotherapie, urineverlies < blaas, plassen, plas niet ophouden,
    ongewild plassen, plasproblemen, natte broek, incontinence
allergie, hooikoorts < voedselallergie, niezen, glutenvrij, lactosevrij, allergy, alerji, حساسية,
    alergia, алергія
botontkalking, osteoporose < broze botten, botten breken snel, osteoporosis
oogarts, oogziekte, oogzorg, oogheelkunde < staar, macula, glaucoom, oogklachten, pijn in oog, eye
    doctor, göz doktoru, طبيب عيون, okulista, окуліст, oculista
gesproken boeken, luisterboeken, passend lezen, groteletterboeken, daisyspeler < grote letters,
    boeken met grote letters, voorgelezen boek, audiobooks
tinnitus, oorsuizen, gehoorschade < piep in mijn oor, fluiten in oren, suizen in oren
eetstoornis, anorexia, boulimia, eetbuien < overgeven na eten, te mager, emotie-eten, eating
    disorder, yeme bozukluğu, اضطراب الأكل, zaburzenia odżywiania
borstkanker, bevolkingsonderzoek, mammografie, uitstrijkje < knobbeltje in borst, borstfoto, breast
    cancer
anticonceptie, voorbehoedsmiddel, spiraaltje, anticonceptiespreekuur, nu niet zwanger <
    anticonceptiepil, condoom, condooms, morning-afterpil, birth control, doğum kontrolü, منع الحمل,
    antykoncepcja, контрацепція, anticonceptivos
abortus, abortuskliniek, ongewenst zwanger, onbedoeld zwanger, fiom < zwangerschap afbreken, zwanger
    wat nu, ongepland zwanger, abortion, kürtaj, إجهاض, aborcja, аборт, aborto, avortement
kinderwens, vruchtbaarheid, ivf, ongewenst kinderloos < zwanger worden lukt niet, fertility
miskraam, stilgeboren, doodgeboren, sterrenkindje < baby verloren, baby overleden, kind verloren,
    miscarriage, düşük, poronienie
borstvoeding, lactatiekundige, borstvoedingscafé < borst geven, kolven, flesvoeding, breastfeeding,
    emzirme, رضاعة طبيعية, karmienie piersią, грудне вигодовування, lactancia, allaitement
postnatale depressie, postpartum depressie, zwangerschapsdepressie < somber na bevalling, verdrietig
    na bevalling, geen roze wolk, postnatal depression
prostaat, prostaatkanker < moeilijk plassen, prostate
hiv, hiv vereniging < seropositief
griepprik, coronaprik, coronavaccinatie < griepspuit, griepvaccin, corona prik, flu shot
alternatieve geneeswijze, complementaire zorg, natuurgeneeskunde < acupunctuur, homeopathie, reiki,
    kruidengeneeskunde, hijama, alternative medicine
"""
