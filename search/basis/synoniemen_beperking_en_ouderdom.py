"""Disabilities, aids, old age, the last years. See search.basis.synoniemen for how it is written."""

GROEPEN = """
autisme, autistisch, asperger, ass, auti-café < prikkels, prikkelarm, pdd-nos, autism, otizm, توحد,
    autyzm, аутизм
adhd, add, concentratieproblemen, adhd-café < druk kind, hyperactief, niet stil kunnen zitten, kan
    niet concentreren, dikkat eksikliği
licht verstandelijke beperking, lvb, verstandelijke beperking, verstandelijk beperkt <
    praktijkschool, syndroom van down, downsyndroom, verstandelijk gehandicapt, moeilijk lerend,
    zwakbegaafd, learning disability, zihinsel engelli
handicap, beperking, gehandicapt, lichamelijke beperking, invalide, mindervalide < disability,
    disabled, engelli, إعاقة, niepełnosprawny, інвалідність, discapacidad, handicapé
doof, slechthorend, slechthorendheid, doven, hoorapparaat, gehoor, slechthorenden, doventreffen <
    oren, oor, hoort slecht, hoor slecht, gehoorverlies, slechte oren, ringleiding, hardhorend,
    deaf, hard of hearing, sağır, أصم, głuchy, глухий, sordo, sourd
blind, slechtziend, slechtziendheid, blinden, oogvereniging, blindenstok, visuele beperking <
    grootletterboek, braille, slechte ogen, zie slecht, ziet slecht, bijna blind, visually impaired,
    görme engelli, أعمى, niewidomy, сліпий, ciego, aveugle
gebarentaal, gebarentolk, doventolk < gebaren leren, gebaren, sign language
rollator, looprek, loophulp, rollatorspreekuur, loopwagen, rollatorwandelen < rollator kapot,
    loopkarretje, karretje om te lopen, walker, walking frame, yürüteç, مشاية, chodzik, ходунки,
    andador, déambulateur
scootmobiel, scootmobiele, scootmobielclub, scootmobieltraining < scootmobiel kapot, leren rijden
    met scootmobiel, scoot, mobility scooter, engelli scooter, skuter inwalidzki
rolstoel, rolstoelen, rolstoel lenen, duwrolstoel < wheelchair, tekerlekli sandalye, كرسي متحرك,
    wózek inwalidzki, інвалідний візок, silla de ruedas, fauteuil roulant
hulpmiddelen, hulpmiddel, thuiszorgwinkel, uitleen hulpmiddelen, krukken, hulpmiddelenwinkel,
    zorgwinkel < stok, wandelstok, toiletverhoger, postoel, hoog-laagbed, bed verhogen, badplank,
    tillift, loopstok, aids, crutches
traplift, woningaanpassing, aanpassing woning, douchestoel, drempelhulp, drempels weghalen, beugels
    in badkamer < drempels, drempel, aangepaste woning, trap op komen, beugel bij toilet, huis
    aanpassen, badkamer aanpassen, stairlift, home adaptation
valpreventie, valgevaar, niet vallen, in balans, valtraining, evenwichtstraining, valpreventiecursus
    < valrisico, bang om te vallen, vaak vallen, gevallen, struikelen, wankel, duizelig, evenwicht,
    fall prevention, falling
personenalarmering, alarmknop, alarmering, alarmhanger < alarmknopje, sleutelkluis, alarmketting,
    knop om nek, hulp als ik val, alarm button
pgb, persoonsgebonden budget
bloedprikken, bloedprik, prikpost, laboratorium < bloed, bloed prikken, bloed laten prikken, blood
    test
ehbo, reanimatie, eerste hulp, aed, reanimatiecursus, reanimeren, ehbo-cursus < eerste hulp bij
    kinderen, hartmassage, levens redden, first aid, cpr, ilk yardım, إسعافات أولية, pierwsza pomoc,
    перша допомога, primeros auxilios
hospice, palliatieve zorg, laatste levensfase, terminale zorg, stervensbegeleiding, vrijwillige
    palliatieve zorg < sterven, ongeneeslijk ziek, uitbehandeld, waken, thuis sterven, palliative
    care
rouw, rouwverwerking, verlies, rouwgroep, rouwcafé, overleden, verliesverwerking, rouwgesprek <
    gemis, vrouw kwijt, man kwijt, condoleance, afscheid nemen, dood, gestorven, moeder overleden,
    vader overleden, partner overleden, verlies van partner, grief, mourning, bereavement, yas,
    حداد, żałoba, горе, втрата, duelo, deuil
uitvaart, begrafenis, crematie, begraafplaats, uitvaartverzorger, uitvaartcentrum, aula < begrafenis
    regelen, begraven, cremeren, asverstrooiing, grafsteen, iemand overleden wat nu, kosten
    begrafenis, islamitisch begraven, funeral, cenaze, جنازة, pogrzeb, похорон
verpleeghuis, verzorgingshuis, bejaardenhuis, zorgcentrum, woonzorgcentrum, woonzorg, verpleegtehuis
    < bejaardenoord, verzorgingstehuis, tehuis, bejaardentehuis, rusthuis, oudemannenhuis, nursing
    home, care home, retirement home, huzurevi, دار المسنين, dom opieki, будинок для літніх, asilo
    de ancianos
huidverzorging, pedicure, voetverzorging, kapper aan huis < foot care
meditatie, mindfulness, ontspanning, ontspannen, tot rust komen < meditation, relaxation,
    meditasyon, تأمل, medytacja, медитація
gezondheid, gezond, gezond leven, vitaal, vitaliteit < preventie, positieve gezondheid, health,
    healthy, sağlık, صحة, zdrowie, здоровʼя, salud, santé, salú
zorgverzekering, zorgkosten, zorgtoeslag, eigen risico, aanvullende verzekering < zorgpremie,
    ziekenfonds, zorgkosten terug, health insurance, sağlık sigortası, تأمين صحي, ubezpieczenie
    zdrowotne, медичне страхування
overgang, menopauze, overgangsconsulent, menopauzecafé < opvliegers, vrouw en overgang, menopause
seksualiteit, soa, anticonceptie, seksuele gezondheid, soa-test, soapoli, seksuoloog <
    geslachtsziekte, seks, seksuele problemen, contraception, sexual health
"""
