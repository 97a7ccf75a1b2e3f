"""Help at home, and what grows heavy with age. See search.basis.synoniemen for how it is written."""

GROEPEN = """
glazenwasser, ramen wassen, ramen lappen, ramen zemen < vieze ramen, window cleaner, window
    cleaning, cam silme, mycie okien, миття вікон, lavar ventanas, laver les vitres
wasserette, wasserij, wassalon, wasservice, stomerij < wasmachine stuk, was doen, wasgoed, vuile
    was, kleren wassen, laundry, launderette, laundromat, çamaşırhane, مغسلة, pralnia, пральня,
    lavandería, laverie
strijkservice, strijkhulp, strijken < strijkgoed, strijkwerk, ironing, ütü, كي الملابس, prasowanie,
    прасування, planchar, repassage
opruimcoach, opruimhulp, huis opruimen < vol huis, vervuiling, vies huis, ontspullen, hoarder, huis
    vol spullen, rommel in huis, verzamelwoede, alles bewaren, zolder opruimen, schuur opruimen,
    hoarding, declutter
woningontruiming, huis leeghalen, huis leegruimen, inboedel opruimen < huis leegmaken, huis van
    overleden ouders, house clearance
loodgieter, loodgietersbedrijf, installateur, ontstoppingsdienst < kraan lekt, lekkende kraan, wc
    verstopt, afvoer verstopt, gootsteen verstopt, wc loopt door, plumber, tesisatçı, سباك,
    hydraulik, сантехнік, fontanero, plombier
elektricien, elektra, elektrotechniek < stopcontact kapot, zekering, kortsluiting, electrician,
    elektrikçi, كهربائي, elektryk, електрик, electricista, électricien
slotenmaker, sleutelservice, sleutels bijmaken < sleutelmaker, buitengesloten, sleutel kwijt,
    sleutels kwijt, slot vervangen, slot kapot, locksmith, çilingir, صانع مفاتيح, ślusarz,
    cerrajero, serrurier
huisschilder, schildersbedrijf, behangen, muren verven < huis schilderen, kamer verven, muur verven,
    behanger, house painter, boyacı, دهان, malarz pokojowy, маляр
aannemer, bouwbedrijf, verbouwen, verbouwing < badkamer verbouwen, keuken plaatsen, stukadoor,
    metselaar, tegelzetter, vloer leggen, builder, müteahhit, مقاول, budowlaniec, будівельник
dakdekker, dakreparatie, dakgoot schoonmaken < dak lekt, dakpannen, goot verstopt, roofer
ongedierte, ongediertebestrijding, plaagdieren, plaagdierbestrijding < meeuwen, duiven, vlooien,
    luizen, muizen, muis in huis, ratten, rat gezien, kakkerlakken, bedwantsen, wespennest, mieren
    in huis, vlooien in huis, mice, rats, cockroaches, bed bugs, pest control, hamamböceği, فئران,
    صراصير, myszy, szczury, karaluchy, миші, щури, таргани, ratones, cucarachas, cafards
plantenoppas, huisoppas, huisbewaarder < planten water geven, op huis passen, huis in de gaten
    houden, house sitter
langer thuis wonen, zelfstandig wonen, langer thuis, langer zelfstandig < zelfredzaamheid, oud
    worden in eigen huis, thuis blijven wonen, thuis oud worden, zelfstandig blijven, ageing at home
gezelschap, gezelschapsdame, gezelschap aan huis < mensen over de vloer, company at home
dagelijks belletje, belservice, dagelijks telefoontje < elke dag bellen, kijken of alles goed gaat
zorgrobot, domotica, slimme technologie, zorgtechnologie, slimme hulpmiddelen < sensor in huis,
    medicijndispenser, zorg op afstand, smart home
ouderenbezoek, preventief huisbezoek, seniorenbezoek, 75-plus huisbezoek < langskomen bij ouderen,
    huisbezoek ouderen
keukentafelgesprek, hulp aanvragen, zorg aanvragen, zorgloket < hoe krijg ik hulp thuis, recht op
    hulp, waar vraag ik zorg aan
wlz, wet langdurige zorg, ciz, zorgindicatie, indicatie < long-term care
revalidatie, revalideren, eerstelijnsverblijf, zorghotel, herstelzorg < thuis na ziekenhuis,
    herstellen na operatie, na operatie, net geopereerd, heup gebroken, rehabilitation,
    rehabilitasyon, إعادة تأهيل, rehabilitacja, реабілітація, rehabilitación
zorgboerderij, zorgtuin < werken op de boerderij, care farm
odensehuis, ontmoetingscentrum dementie, geheugenhuis
geheugentraining, breintraining, hersengymnastiek, geheugen trainen < geheugen oefenen, brein
    trainen, scherp blijven, memory training, hafıza, تدريب الذاكرة, trening pamięci
rolstoelwandelen, rolstoelvrijwilliger, wandelen met rolstoel < rolstoel duwen, wandelen in een
    rolstoel
hulphond, assistentiehond, geleidehond, blindengeleidehond < guide dog, service dog
toegankelijk, toegankelijkheid, rolstoeltoegankelijk, drempelvrij < accessible, accessibility,
    wheelchair access, erişilebilir
meegaan naar de dokter, ziekenhuismaatje, zorgmaatje, zorgbuddy < mee naar de dokter, mee naar
    ziekenhuis, samen naar ziekenhuis, samen naar de dokter, iemand mee naar arts
"""
