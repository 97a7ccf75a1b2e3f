"""
What people want to take part in, give or change, as they tell it themselves.

See search.basis.synoniemen for how it is written.
"""

GROEPEN = """
sporten voor beginners, beweeggroep, buurtsportcoach, sporten < nooit gesport, jaren niet gesport,
    lang niet gesport, beginnen met sporten, beginnen met bewegen, durf niet naar sportschool,
    sportschool te duur, sportschool te druk, schaam me voor sporten, schaam me in sportschool,
    conditie is slecht, conditie verbeteren, conditie opbouwen, welke sport past, zittend beroep,
    hele dag zitten, hele dag stilzitten, beweeg te weinig, te weinig beweging, dokter zegt bewegen
rustig in beweging komen, beweeggroep, meer bewegen voor ouderen < te dik om te sporten, sporten met
    overgewicht, dikke mensen sporten, te zwaar om te sporten, stijf van het zitten, stijf opstaan,
    stijf uit bed, stijf in mijn lijf, spieren slap, spierkracht, kracht in mijn benen, sporten met
    slechte knieën, slechte knieën, slechte rug, sporten met rugpijn, te oud om te sporten, te oud
    voor sportschool, bewegen doet pijn, pijn bij bewegen, oefeningen in de stoel
durven fietsen, fietsles, leren fietsen, fietsvaardigheid < durft niet te fietsen, nooit leren
    fietsen, nooit fietsen geleerd, fietsen nooit geleerd, fietsen lukt niet, fietsen is eng,
    fietsen in het verkeer, verkeer op de fiets, niet op een fiets durven, fietsen als volwassene,
    moeder kan niet fietsen leren, evenwicht op de fiets
leren zwemmen als volwassene, zwemles voor volwassenen, zwemles < nooit leren zwemmen, nooit zwemmen
    geleerd, zwemmen nooit geleerd, durf niet te zwemmen, durft niet te zwemmen, bang om te zwemmen,
    bang voor diep water, volwassen leren zwemmen, zwemmen als volwassene, kind bang voor water,
    zwemles wachtlijst
thuis in de schoolvakantie, vakantieactiviteiten, vakantieprogramma < kind verveelt zich, kinderen
    vervelen zich, verveelt zich in vakantie, vervelen in de vakantie, zes weken vakantie, pretpark
    te duur, dierentuin te duur, zwembad te duur, dagje uit te duur, uitje te duur, uitje met
    kinderen betalen, kind hele dag binnen, kind bezig houden, kinderen bezighouden, kleinkinderen
    bezighouden, leuks met de kinderen vakantie
betaalbaar op vakantie, vakantiebank, zorgvakantie, vakantieweek < geld voor vakantie, vakantie te
    duur, vakantie niet betalen, jaren geen vakantie, nooit vakantie gehad, vakantie met rolstoel,
    vakantie met zieke man, vakantie met hulp, vakantie alleen, alleen op vakantie, vakantie voor
    alleenstaanden
kinderen laten meedoen, jeugdfonds, jeugdfonds sport en cultuur, leergeld < geld voor voetbal,
    voetbal te duur, voetbal niet betalen, geld voor de club, club te duur, club niet betalen, geld
    voor sportkleren, voetbalschoenen te duur, dansles te duur, dansles betalen, geld voor dansles,
    turnen te duur, judo te duur, judo betalen, zwemles te duur kind, geld voor muziekles, hobby te
    duur kind
verjaardag zonder geld, verjaardagsbox, verjaardagspakket, jarige job < geld voor verjaardag,
    verjaardag niet betalen, verjaardag te duur, verjaardag kind betalen, kinderfeestje te duur,
    feestje te duur, feestje niet betalen, geld voor feestje, geld voor cadeau, cadeau niet betalen,
    cadeau te duur, traktatie te duur, geld voor traktatie, trakteren op school, kan niet trakteren,
    sinterklaas niet betalen, geld voor sinterklaas, sinterklaas te duur
schoolkosten vergoeden, leergeld, schoolkosten, schoolspullen < geld voor schoolreis, schoolkamp
    niet betalen, geld voor schoolkamp, schoolkamp te duur, werkweek te duur, geld voor een laptop,
    laptop te duur, laptop niet betalen, geld voor schoolspullen, schoolspullen te duur,
    schoolspullen niet betalen, schoolboeken te duur, geld voor schoolboeken, school te duur, school
    vraagt geld, rekenmachine te duur, gymkleren, gymspullen, geld voor school
fiets voor kinderen, fietsenbank, tweedehands fiets, gratis fiets < geld voor fiets, fiets te duur,
    fiets niet betalen, kinderfiets te duur, kind uit fiets gegroeid, uit zijn fiets gegroeid, fiets
    te klein, nieuwe fiets niet betalen, fiets kind kapot, fiets repareren te duur
meubels krijgen, meubelbank, meubels, kringloop < meubels te duur, meubels niet betalen, geld voor
    meubels, geld voor bed, bed te duur, bed niet betalen, matras te duur, leeg huis inrichten, leeg
    huis zonder meubels, huis inrichten te duur, slapen op de grond, matras op de grond, vloer te
    duur, geld voor vloer, geld voor gordijnen, spullen voor eerste huis
kleren krijgen, kledingbank, kledingpunt, tweedehands kleding < kleren te duur, kleren niet betalen,
    geld voor kleren, nieuwe kleren niet betalen, schoenen te duur, geld voor schoenen, schoenen te
    klein, schoenen niet betalen, kleren te klein, uit kleren gegroeid, groeit uit zijn kleren,
    winterjas te duur, geld voor winterjas, jas te duur, jas te klein, winter geen jas
voedselnood, voedselbank, voedselhulp < boodschappen te duur, eten te duur, eten niet betalen, eten
    kopen lukt niet, niks in de kast, niks in de koelkast, niets in huis eten, koelkast is leeg,
    zonder eten naar bed
spullen een nieuw leven geven, weggeven, kringloop, weggeefwinkel < te goed voor weggooien, zonde om
    weg te gooien, weggooien is zonde, zonde weggooien, oude kleren, oude kleren brengen, kleding
    brengen, kleding doneren, kleding wegdoen, speelgoed wegdoen, speelgoed doneren, meubels
    doneren, meubels wegdoen, boeken wegdoen, boeken weggeven, boeken doneren, servies weggeven,
    inboedel weggeven, spullen naar goed doel, spullen van overleden moeder
grofvuil laten ophalen, grofvuil, milieustraat < bank op straat zetten, kast op straat zetten,
    matras op straat zetten, spullen op straat zetten, bank de deur uit, bank kwijt, bank weg,
    matras kwijt, matras weggooien, kast weggooien, koelkast weggooien, wasmachine weggooien, tv
    weggooien, oude tv, grote spullen kwijt, rommel kwijt, rommel laten ophalen, rommel wegbrengen,
    schuur vol rommel, tuinafval kwijt
kapotte spullen laten maken, repair café, repareren < te duur om te repareren, repareren te duur,
    laten repareren, zelf leren repareren, snoer kapot, stekker kapot, knop afgebroken, stoelpoot
    los, stofzuiger zuigt niet, magnetron kapot, magnetron stuk, stofzuiger stuk, strijkijzer stuk,
    mixer kapot, koffiezetter kapot, broodrooster kapot, elektrisch apparaat kapot, klok staat stil,
    gevallen en kapot, spullen stuk
tuin te zwaar, tuinhulp, tuinonderhoud, tuinklussen < tuin verwilderd, tuin te groot, tuin lukt
    niet, tuin een jungle, tuin is oerwoud, tuin vol onkruid, tuin staat vol onkruid, onkruid in de
    tuin, gras te hoog, gras te lang, gras maaien lukt niet, bukken in de tuin, tuin laten doen,
    takken afvoeren, bladeren opruimen, tuin winter maken, rug en tuin
ziek huisdier, dierenarts, dierenkliniek, huisdierenhulp < hond eet niet, hond hinkt, hond mank, kat
    eet niet, kat spuugt, kat loopt mank, hond braakt, hond spuugt, hond heeft pijn, hond heeft
    vlooien, kat heeft vlooien, dierenarts te duur, dierenarts niet betalen, geld voor dierenarts,
    rekening van dierenarts, hond operatie, kat operatie, hond inslapen, kat laten inslapen, konijn
    eet niet
huisdier tijdens vakantie, dierenoppas, dierenpension, huisdierenoppas < zorgen voor kat, zorgen
    voor mijn hond, kat voeren, kat eten geven, op mijn kat passen, op mijn hond passen, past op
    mijn hond, past op mijn kat, passen op kat, passen op hond, kat in de vakantie, hond alleen
    thuis, hond overdag alleen, kat alleen thuis, ziekenhuis en hond, ziekenhuis en kat, opname en
    kat, vissen voeren vakantie, konijn in de vakantie
hondenuitlater gezocht, hond uitlaten, uitlaatservice, hondenoppas < hond moet lopen, lopen met de
    hond, hond trekt te hard, hond te sterk, hond laten lopen, hond laten uitlaten, hond uitlaten
    lukt niet, hond en rollator, gebroken been hond, slecht lopen en hond, hond overdag uitlaten,
    ander hond uitlaten, honden uitlaten voor anderen
huisdier afstaan, dierenasiel, dierenopvang, asiel < hond afstaan, kat afstaan, hond wegdoen,
    huisdier wegdoen, hond nieuw huis, kat nieuw huis, allergisch voor kat, nieuw huis voor hond,
    nieuw huis voor kat, hond naar het asiel, kat naar het asiel, huisdier naar asiel, verhuizen
    zonder hond, verhuizen zonder kat
vragen over geloof en leven, zingeving, geestelijke verzorging, levensvragen < zin van bestaan,
    waarvoor leef ik, vragen over dood, twijfel aan geloof, twijfel aan god, geloof kwijt, geloof
    verloren, boos op god, praten over geloof, praten over god, praten met dominee, praten met
    pastoor, praten met imam, leven na de dood, gebed voor zieke
samen musiceren, muziek maken, samenspel < vroeger muziek gemaakt, vroeger gitaar gespeeld, ooit
    piano gespeeld, vroeger piano gespeeld, muziek met anderen, samen spelen muziek, muziek voor
    beginners, instrument spelen met anderen, te oud voor muziekles
beginnen met zingen, koor, zingen, zanggroep < vroeger gezongen, niet goed zingen, zing vals, vals
    zingen, zingen zonder noten, zingen voor de lol, zingen met anderen, samen zingen, zing onder de
    douche, lekker zingen, vrolijk zingen, durf niet te zingen, zingen voor beginners, zingen zonder
    auditie
creatief bezig zijn, creatief, knutselen, creatieve middag < met mijn handen bezig, bezig met
    handen, nieuwe hobby, hobby zoeken met anderen, leuke hobby, zelf cadeautjes maken, samen
    knutselen, creatief met anderen, samen creatief, knutselen met kinderen, knutselen met kleinkind
samen koken, kookgroep, kookclub, koken < koken met anderen, koken met buren, koken met mensen,
    samen in de keuken, voor anderen koken, koken voor de wijk, koken voor groep, voor veel mensen
    koken, recepten uitwisselen, recepten delen, gerechten uit mijn land, gezond koken, gezond leren
    koken, vader leert koken
gezelschap bij het eten, samen eten, eettafel, eetgroep < alleen aan tafel, eet altijd alleen,
    alleen eten is ongezellig, aan tafel met anderen, eten met mensen, eten met anderen, gezellig
    eten, lekker eten met anderen, bordje erbij, eten en praten, niemand aan tafel, warm eten met
    anderen, kerst alleen eten
bewonersinitiatief starten, bewonersinitiatief, buurtinitiatief, wijkbudget < goed idee voor buurt,
    iets organiseren, iets organiseren voor buurt, activiteit organiseren, zelf activiteit beginnen,
    iets beginnen voor buurt, clubje beginnen, groepje beginnen, groep starten, clubje oprichten,
    stichting oprichten, vereniging oprichten, mensen zoeken voor plan, ruimte voor mijn idee,
    pleintje opknappen, straat opknappen, straat mooier maken
budget voor straatfeest, wijkbudget, bewonersbudget, subsidie < geld voor bbq, geld voor barbecue,
    geld voor feest, geld voor activiteit, geld voor bloembakken, geld voor speeltuin, geld voor
    vereniging, geld voor kinderfeest, straatfeest geld, budget voor buurtfeest, buurtfeest geld,
    subsidie straatfeest, subsidie voor feest, kerstboom in de straat, straat versieren
invloed op de wijk, meepraten, meedenken, inspraak < gemeente luistert niet, beslist over onze
    straat, beslissen over de buurt, meebeslissen over straat, meedenken over straat, meepraten over
    straat, meepraten over buurt, meepraten met gemeente, invloed op plannen, invloed op de buurt,
    oneens met plannen, speeltuin moet weg, speeltuin verdwijnt, mening van bewoners
klagen over de gemeente, ombudsman, klachtenfunctionaris < gemeente reageert niet, gemeente doet
    niets, gemeente doet er niks, gemeente belt niet terug, gemeente geeft geen antwoord, boos op
    ambtenaar, ambtenaar onbeleefd, onbeschoft behandeld, slecht geholpen, slecht geholpen door
    gemeente, niet serieus genomen, klagen over ambtenaar, klagen over hulpverlener, klagen over
    wijkteam, wacht al maanden gemeente, fout van de gemeente, fout van de belastingdienst, kastje
    naar muur gestuurd
bezwaar tegen besluit, bezwaar maken, rechtshulp, sociaal raadslieden < aanvraag afgewezen,
    afgewezen aanvraag, uitkering afgewezen, bijstand afgewezen, wmo afgewezen, toeslag afgewezen,
    urgentie afgewezen, aanvraag geweigerd, oneens met gemeente, oneens met besluit, oneens met uwv,
    oneens met de belastingdienst, onterecht boete, beslissing van gemeente, brief met afwijzing,
    afwijzing gemeente
ongelijk behandeld, discriminatie, antidiscriminatie, racisme < huidskleur, werk en hoofddoek,
    afgewezen om mijn naam, buitenlandse naam, uitgescholden om mijn geloof, uitgescholden voor
    buitenlander, raar aangekeken, vies aangekeken, om mijn afkomst, gediscrimineerd, racistische
    opmerkingen, niet binnengelaten, geweigerd bij de deur, anders behandeld, ongelijk behandeld
    door baas
steun voor vluchtelingen, vluchtelingenwerk, vluchtelingen, statushouders < vluchteling helpen,
    maatje voor vluchteling, gevlucht uit mijn land, gevlucht voor oorlog, gevlucht met gezin,
    oorlog in mijn land, familie in oorlog, asiel afgewezen, asiel aangevraagd, huis na azc, spullen
    voor vluchtelingen, vluchteling in huis
inburgeren in de wijk, inburgering, inburgeringscursus < brief over inburgering, inburgering te
    moeilijk, inburgering niet gehaald, inburgeringsexamen niet gehaald, gezakt voor inburgering,
    boete inburgering, oefenen voor inburgering, oefenen voor examen nederlands, lenen voor
    inburgering, inburgeren en werken, school voor inburgering, examen taal
"""
