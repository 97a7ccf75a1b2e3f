"""The municipality, newcomers, faith, residents. See search.basis.synoniemen for how it is written."""

GROEPEN = """
gemeente, gemeentehuis, stadhuis, stadswinkel, gemeenteloket, stadsloket, burgerzaken,
    klantcontactcentrum, 14 010 < verhuizing doorgeven, gemeentewinkel, stadsdeelkantoor,
    stadskantoor, rijbewijs verlengen, rijbewijs aanvragen, loket gemeente, municipality, city hall,
    town hall, council, belediye, بلدية, gmina, urząd miasta, мерія, муніципалітет, ayuntamiento,
    mairie, gobièrnu
paspoort, identiteitskaart, id-kaart, identiteitsbewijs, reisdocument, id-bewijs < id-kaart kwijt,
    pasfoto, legitimatie, paspoort verlopen, paspoort kwijt, paspoort verlengen, identiteitskaart
    kwijt, passport, id card, pasaport, kimlik, جواز سفر, هوية, paszport, dowód osobisty, паспорт,
    pasaporte, passeport, pasport
geboorteaangifte, trouwen, huwelijk, partnerschap, geboorteakte < trouwerij, marriage, wedding,
    birth certificate, evlilik, زواج, małżeństwo, шлюб, matrimonio
verblijfsvergunning, ind, naturalisatie, verblijf, nationaliteit < residence permit, immigration,
    oturma izni, تصريح إقامة, إقامة, zezwolenie na pobyt, дозвіл на проживання, permiso de
    residencia, titre de séjour
vluchteling, vluchtelingen, asielzoeker, asielzoekers, vluchtelingenwerk, azc, statushouder,
    vluchtelingenhulp, opvanglocatie < oorlogsvluchteling, oekraïner, gevlucht, oorlog, status
    gekregen, refugee, refugees, asylum seeker, mülteci, لاجئ, لاجئين, uchodźca, uchodźcy, біженець,
    біженці, refugiado, réfugié
nieuw in nederland, nieuwkomer, nieuwkomers, migrant, migranten, expat < newcomer, newcomers,
    immigrant, immigrants, göçmen, مهاجر, imigrant, мігрант, inmigrante
oekraïne, oekraïners, oekraïens, oekraïense < ukraine, ukrainian, україна, українці, українська
ongedocumenteerd, illegaal, ongedocumenteerden < zonder papieren, undocumented, no papers, kağıtsız,
    بدون أوراق, sin papeles, sans-papiers
polen, pools, poolse < polish, polska, po polsku, полски
marokkaans, marokkaanse, berbers, amazigh, tarifit < moroccan, مغربي, ⵜⴰⵎⴰⵣⵉⵖⵜ, tamazight
antilliaans, antilliaanse, papiaments, papiamentu, curaçao < antillean, yu di kòrsou
surinaams, surinaamse, ketikoti, keti koti < surinamese
lhbti, lhbtiq, lhbt, lgbt, homo, lesbisch, queer, transgender, roze ouderen, gay, regenboog <
    inclusie, trans, uit de kast komen, uit de kast, lgbti, lgbtq, lesbian, eşcinsel, مثلي, osoby
    lgbt
kerk, kerkdienst, parochie, christelijk, bijbel, eredienst, kerkgebouw, kerkgemeente < dopen, doop,
    god, bijbelles, bidden, mis bijwonen, church, christian, kilise, كنيسة, kościół, церква,
    iglesia, église, misa
moskee, islam, islamitisch, gebedsruimte, moslim, moskeebezoek, vrijdaggebed < bidden, imam, mosque,
    muslim, cami, مسجد, جامع, meczet, мечеть, mezquita, mosquée, ⵎⴻⵣⴳⵉⴷⴰ
tempel, hindoe, mandir, boeddhistisch, boeddhisme < temple, hindu, buddhist, tapınak, معبد
geloof, religie, zingeving, levensvragen, geestelijk verzorger, pastoraat < dominee, pastoor,
    geestelijke begeleiding, faith, religion, inanç, دين وإيمان, wiara, віра
diaconie, stadspastoraat, kerkelijke hulp, leger des heils < salvation army
bewonersinitiatief, buurtinitiatief, initiatief, idee voor de wijk, wijkidee < residents initiative,
    neighbourhood idea
subsidie, wijkbudget, bewonersbudget, buurtbudget, geld voor idee, fonds, bewonerssubsidie,
    startgeld, wijkfonds < geld voor buurtfeest, geld voor plan, geld voor initiatief, plan
    indienen, buurtplan, grant, grants, funding, subsidy, hibe, منحة, dotacja, грант, subvención
wijkraad, bewonersraad, inspraak, meepraten, participatie, bewonersavond, meedenken, buurtoverleg,
    dorpsraad, bewonersvereniging, wijkplatform, wijkberaad < buurtvereniging, raadslid,
    meebeslissen, plannen voor de wijk, mening over wijk, buurtraad, participation, consultation,
    residents meeting
stemmen, verkiezingen, gemeenteraad, stembureau < stemhokje, stempas, vote, voting, election,
    elections, seçim, انتخابات, wybory, вибори, elecciones, votar
wijkregisseur, wijkmanager, gebiedsmanager, wijkconcierge, buurtconciërge, wijkcoördinator
opbouwwerker, buurtwerker, buurtcoach, wijkcoach, welzijnscoach, buurtverbinder < community worker
welzijn op recept, doorverwijzing huisarts welzijn
buurtkrant, wijkkrant, nieuwsbrief, wijkblad < nieuws uit de wijk, nieuws, krant, newsletter, local
    newspaper
prikbord, vraag en aanbod, buurtapp, buurtplatform, nextdoor, oproep < oproepje plaatsen,
    buurtwebsite, advertentie
winkel, winkels, winkelcentrum, supermarkt < avondwinkel, kruidenier, buurtsuper, shop, shops,
    supermarket, dükkan, متجر, sklep, магазин, tienda
burenhulp, vrijwillige hulp, hulp van buren, hulpdienst, vrijwillige hulpdienst, hulp van
    buurtgenoten, burenhulpdienst < buurman helpen, naoberschap, hulp nodig, buren helpen, hulp
    gevraagd, help, help needed, yardım, مساعدة, pomoc, допомога, ayuda, aide, yudansa
hulp bij dagelijkse dingen, ondersteuning, begeleiding, begeleiding thuis < destek, دعم, wsparcie,
    підтримка, apoyo, soutien
noodnummer, 112, ambulance, spoed, nood, alarmnummer, spoednummer < help direct, levensgevaar,
    hartaanval nu, emergency, acil durum, إسعاف, nagły wypadek, екстрена, emergencia
slachtoffer mensenhandel, mensenhandel, uitbuiting < human trafficking, exploitation
alleen wonen, alleenstaand, single, alleenstaanden < living alone, singles
veteranen, veteraan, veteranencafé, inloophuis veteranen
gevangenis, gedetineerd, ex-gedetineerden, reclassering < strafblad, halt, taakstraf, prison
toilet, openbaar toilet, wc, hogenood < restroom, bathroom, tuvalet, مرحاض, toaleta, туалет, baño
gratis, kosteloos < voor niets, free, free of charge, ücretsiz, bedava, مجاني, za darmo, bezpłatny,
    безкоштовно, gratuit
"""
