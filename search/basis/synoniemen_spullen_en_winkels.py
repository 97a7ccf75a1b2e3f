"""Things, repairs, shops and craftsmen. See search.basis.synoniemen for how it is written."""

GROEPEN = """
spullen weggeven, weggeven, gratis ophalen, gratis af te halen < meubels weggeven, spullen wegdoen,
    gratis spullen, give away, free stuff, oddam za darmo, віддам безкоштовно, regalo cosas
doneren, donatie, gift, collecte, goed doel < geld geven, schenken, donate, donation, charity,
    bağış, تبرع, darowizna, пожертва, donar
kleermaker, kledingreparatie, kleding vermaken, kledinghersteller < broek korter maken, broek
    inkorten, rits kapot, rits vervangen, gat in broek, jurk innemen, tailor, terzi, خياط, krawiec,
    кравець, sastre, couturier
schoenmaker, schoenreparatie, schoenen repareren < kapotte schoenen, zool los, hak eraf, shoe
    repair, cobbler, kunduracı, إسكافي, szewc, швець, zapatero, cordonnier
fietsenmaker, fietsreparatie, fietsen repareren, fietswerkplaats, fietsenwinkel, rijwielhandel <
    lekke band, band plakken, bandje plakken, fiets kapot, fiets maken, ketting eraf, remmen kapot,
    fietslampje kapot, bike repair, bike shop, flat tyre, bisiklet tamiri, تصليح دراجات, naprawa
    rowerów, ремонт велосипедів, taller de bicicletas
kapper, kapsalon, kapster, barbier, barbershop, haarsalon < haren, haar, knippen, haren knippen,
    haren verven, baard scheren, hairdresser, haircut, barber, kuaför, حلاق, fryzjer, перукар,
    peluquero, coiffeur
schoonheidsspecialist, schoonheidssalon, gezichtsbehandeling, nagelstudio, manicure < nagels doen,
    nagels lakken, nepnagels, make-up, wimpers, wenkbrauwen, epileren, beauty salon, nail salon,
    güzellik salonu, صالون تجميل, kosmetyczka, салон краси
bakker, bakkerij, broodjeszaak < brood kopen, brood halen, verse broodjes, bakery, fırıncı, مخبز,
    piekarnia, пекарня, panadería, boulangerie
slager, slagerij < vlees kopen, vlees halen, butcher, kasap, جزار, ملحمة, rzeźnik, мʼясник,
    carnicería, boucherie
groenteboer, groentewinkel, groentezaak < groente kopen, fruit kopen, groente en fruit, greengrocer,
    manav, محل خضار, warzywniak
drogist, drogisterij < shampoo, verzorgingsproducten, drugstore, drogeria
bloemist, bloemenwinkel, bloemenzaak < boeket, bos bloemen, bloemen kopen, florist, flower shop,
    çiçekçi, محل زهور, kwiaciarnia, floristería
snackbar, cafetaria, frietzaak, patatzaak < friet, patat, frikandel, kroket, kapsalon eten, chips
    and fries, fast food
restaurant, eetcafé < terrasje, restoran, lokanta, مطعم, restauracja, ресторан, restaurante
café, kroeg, bruin café < uitgaan, biertje drinken, stamkroeg, stamtafel, pub, حانة
ijssalon, ijscoman, schepijs < ijsje, ijs eten, ice cream, dondurma, آيس كريم, lody, морозиво,
    helado
boekhandel, boekwinkel, boekenmarkt, tweedehands boeken < boeken kopen, oude boeken, bookshop,
    kitapçı, księgarnia, librería, librairie
bouwmarkt, ijzerwinkel, ijzerwaren < schroeven kopen, verf kopen, hardware store, nalbur
weekmarkt, warenmarkt, versmarkt, boerenmarkt, streekmarkt < marktkraam, farmers market
postkantoor, postpunt, pakketpunt, postnl < pakketje ophalen, pakket versturen, pakketje versturen,
    postzegels, brievenbus, post office, parcel, postane, مكتب بريد, poczta, пошта, correos, la
    poste
geldautomaat, pinautomaat, geldmaat < pinnen, geld opnemen, contant geld, geld storten, cash
    machine, atm, bankamatik, صراف آلي, bankomat, банкомат, cajero automático
opticien, brillenwinkel, brillenzaak, oogmeting < ogen, oog, brillen, bril, nieuwe bril, bril kapot,
    leesbril, contactlenzen, optician, glasses, gözlük, نظارات, okulary, окуляри, gafas, lunettes
audicien, hoortoestel, gehoorapparaat, gehoortest, hoorspreekuur < hoorapparaat kapot, batterijtjes
    hoorapparaat, oren testen, hearing aid, hearing test, işitme cihazı, سماعة أذن, aparat słuchowy,
    слуховий апарат, audífono
witgoed, huishoudelijke apparaten, witgoedbank < wasmachine, wasmachine kapot, koelkast kapot,
    droger kapot, vaatwasser, fornuis, magnetron, stofzuiger kapot, washing machine, fridge, çamaşır
    makinesi, buzdolabı, غسالة, ثلاجة, pralka, lodówka, пральна машина, холодильник, lavadora,
    nevera
computerbank, tweedehands computer, tweedehands laptop, gratis laptop < laptop krijgen, computer
    krijgen, oude laptop, goedkope laptop, goedkope computer, computer kopen, laptop kopen, laptop
    voor kind, second hand laptop
matras, beddengoed, bedden < dekbed, lakens, dekens, bed kopen, mattress, bedding, yatak, فرشة,
    materac, матрац, colchón, matelas
tafels en stoelen lenen, partytent lenen, statafels, feestspullen lenen, partyverhuur < partytent,
    springkussen, servies lenen, barbecue lenen, geluidsinstallatie lenen, slingers, party rental
aanhanger lenen, aanhangwagen, busje huren, bestelbus huren < aanhanger, verhuiswagen, spullen
    vervoeren, grote spullen ophalen, kast vervoeren
telefoonreparatie, telefoonwinkel, telefoon repareren < telefoon kapot, scherm kapot, gebroken
    scherm, telefoon gevallen, phone repair, telefon tamiri, تصليح هواتف, naprawa telefonu, ремонт
    телефонів
computerreparatie, computerwinkel, laptop repareren < computer kapot, laptop kapot, laptop traag,
    computer traag, virus op computer, printer kapot, computer repair
juwelier, horlogemaker, klokkenmaker, goudsmid < horloge kapot, horlogebatterij, klok kapot, kapotte
    ketting, jeweller
garage, autobedrijf, autogarage, apk, automonteur < auto kapot, auto repareren, autobanden, accu
    leeg, car repair, mechanic, oto tamir, تصليح سيارات, warsztat samochodowy, автосервіс, mecánico
plantenruil, plantjesmarkt, stekjes, stekjesruil, zadenbibliotheek, zadenbank < stekjes ruilen,
    planten ruilen, zaden ruilen, plant swap, seed library
gevonden voorwerpen, verloren voorwerpen < verloren, kwijt, sleutels verloren, portemonnee kwijt,
    portemonnee verloren, tas kwijt, telefoon verloren, lost and found, lost property, kayıp eşya,
    مفقودات, rzeczy znalezione, objetos perdidos
meubels opknappen, meubelstoffering, stoffeerder, meubelmaker, meubels repareren < stoel kapot, bank
    opnieuw bekleden, kast opknappen, oude meubels opknappen, upholstery
kunstuitleen, kunst lenen < schilderij lenen, kunst aan de muur
puzzelruil, puzzels lenen, legpuzzels, puzzelclub < puzzelen, puzzel ruilen, jigsaw, yapboz, puzzle
    club
platen, vinyl, platenbeurs, elpees < lp, grammofoonplaten, platenspeler, vinyl records
feestkleding, gelegenheidskleding, trouwjurk, galajurk < nette kleren, pak lenen, jurk lenen,
    bruidsjurk, wedding dress
sportkleding, sportspullen, tweedehands sportkleding < voetbalschoenen, sportschoenen, voetbalkleren
"""
