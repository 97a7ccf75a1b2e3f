"""What happens in a life, at home and with the authorities. See search.basis.synoniemen for how it is written."""

GROEPEN = """
jonge ouders, babycafé, baby < pasgeboren, pasgeborene, net moeder, net vader, net een kind,
    kersverse moeder, jonge moeder, jonge vader, kind gekregen, baby gekregen, eerste kind, babies,
    zuigeling, tweeling, babytje, spruit, babyverzorging, nul tot een jaar, moeder geworden,
    vader geworden
babymassagecursus, babymassage < baby masseren, krampjes, huilende baby, ontroostbaar
peuterochtend, peutergroep, peuter, peuterspeelzaal < peuterklas, dreumes, driejarige, tweejarige,
    peutertje, peuterdans, speelochtend, peuterspeelgroep, speel-inloop, kindje van twee, kindje van
    drie
zwangere vrouwen, zwanger, zwangerschap < zwangeren, in verwachting zijn, verwacht een kindje,
    buikje, kindje op komst, uitgerekende datum, aanstaande moeder, bolle buik, zwangerschapskwalen
jong moederschap, tienermoeder, tienermoeders < tienerzwangerschap, tienerzwanger, jong moeder,
    moeder onder de 20
alleen opvoeden, alleenstaande ouders, alleenstaande ouder < alleenstaande moeders,
    eenoudergezinnen, sta er alleen voor, gescheiden moeder, gescheiden vader, bom-moeder, zonder
    partner opvoeden, alleen met mijn kinderen
pubers opvoeden, puber < puberzoon, puberdochter, tienerzoon, tienerdochter, veertien jaar, vijftien
    jaar, puberend
scheiden zonder ruzie, scheiding, scheidingsloket < echtscheidingsadvocaat, gescheiden, scheidt,
    scheidingspapieren, uit elkaar zijn, vechtscheiding, relatie over, huwelijk voorbij, ex-man,
    ex-vrouw, ex, man is weg, man is bij mij weg, vrouw is weggelopen, ga scheiden, wil scheiden,
    verlaten door mijn man, echtscheidingsconvenant
geweld in huis, huiselijk geweld, veilig thuis, geweld < geslagen door mijn man, geslagen door mijn
    vrouw, geslagen worden, slaat mij, slaat mij thuis, slaan, schoppen, mishandelt, mishandelde,
    mishandelde vrouw, bedreigt mij, tiran, losse handjes, onveilig, bang thuis, bang voor hem,
    agressieve man, mijn vader slaat, kind wordt geslagen, kind mishandeld, word geslagen,
    vrouwenmishandeling, opsluiten, psychisch geweld, intieme terreur, weggelopen van huis, vluchten
    voor mijn man
burgerzaken, stadsloket < huwelijksaangifte, ondertrouw, huwelijk sluiten, bruiloft gemeente,
    samenwonen, geboorte aangeven, overlijden aangeven, naamswijziging, akte, loket burgerzaken
reisdocumenten, paspoort, stadsloket < id, id kaart, id bewijs, identiteit, legitimatiebewijs,
    rijbewijs, rijbewijs verlopen, rijbewijs verlengen, paspoort aanvragen, nieuw paspoort, paspoort
    kinderen, reispas, paspoort is verlopen, spoedpaspoort, pas verlopen
gemeenteloket, gemeente, stadsloket < stadskantoor, stadhuis, raadhuis, deelgemeente, stadswinkel,
    gemeentehuis, gemeenteambtenaar, ambtenaar, burgerlijke stand, verhuizing doorgeven, adres
    doorgeven, adres veranderen, verhuisd, verhuisbericht, nieuw adres, emigreren
vragenbalie, vraagwijzer < waar moet ik zijn, wie kan mij helpen, ergens naartoe met mijn vraag,
    helpdesk, inlichtingen, informatie, vragenuur, hulpvraag, wegwijs, doorverwijzing, loket voor
    vragen
brievenhulp, brieven, formulieren < brief, brief gekregen, brief snappen, brief uitleggen, brief
    uitleg, brief niet, moeilijke post, lastige brief, ambtelijke taal, ambtelijke brief, brief van
    de belasting, brief van uwv, brief van de bank, brief beantwoorden, onbegrijpelijke brief, post,
    poststukken, enveloppen, papieren, papierwerk doen, papieren invullen, formulier, formuliertje,
    invullen, aanvraag, aanvragen, aanvraag doen, invulhulp, administratieve hulp, map, papieren
    ordenen, administratie op orde
uitkering aanvragen, uitkering, bijstand < bijstandsmoeder, bijstandsgerechtigde, steun,
    uitkeringsaanvraag, werkloosheidsuitkering, inkomen, geen inkomen, inkomensondersteuning,
    arbeidsongeschikt verklaard, levensonderhoud, ziektegeld, keuring uwv, aanvullende bijstand
toeslagenspreekuur, toeslagen, toeslag < huurtoeslag, zorgtoeslag, kinderopvangtoeslag, toeslagen
    terugbetalen, toeslagaanvraag, huursubsidie, toeslagpartner, inkomen doorgeven
hulp bij schulden, schulden, schuldhulp, schuldhulpmaatje < schuldenaar, schuldenlast, schuldenberg,
    geldschulden, schuldenhulp, schuldhulpverlener, in de schulden, in de schuld, geldproblemen
    oplossen, rekeningen, onbetaalde rekeningen, rekening niet betalen, kan niet betalen, niet
    kunnen betalen, achterstand, betalingsachterstanden, deurwaarders, beslaglegging, incasso's,
    aanmaningen, herinnering betalen, roodstand, lenen bij vrienden, creditcard, afbetaling, klarna,
    geldprobleem, financiële problemen, financieel in de knoop, failliet, betalen lukt niet, kom
    niet rond
rondkomen leren, rondkomen, budget < budgetteren leren, bespaar, kasboek, huishoudgeld, uitgaven,
    geld tekort, geld over, maandgeld, bezuinigen thuis, zuinig, zuinig zijn, geld indelen, omgaan
    met geld leren, potjes, potje, begroting, uitkomen
gemeentelening, kredietbank, sociale lening < geldlening, lenen van de gemeente, lening, doorlopend
    krediet
gratis voedsel, voedselbank, voedselhulp < eten krijgen, voedseltas, voedselpakketten, voedselbon,
    eten zonder geld, geen geld voor boodschappen, boodschappen niet betalen, boodschappen kan ik
    niet betalen, boodschappen gratis, eten halen gratis, levensmiddelen, voedingsmiddelen, armen,
    lege koelkast, geen brood, honger lijden, voedselkast, geen geld eten, kinderen hebben honger
geld voor kinderen, kinderfonds, jeugdfonds < clubgeld, sportclub te duur, contributie, muziekles te
    duur, schoolreis, schoolkamp, geen geld voor sport, geen geld voor zwemles, zwemles te duur,
    fiets voor kind, laptop voor kind, ouderbijdrage, lidmaatschap betalen
buurtfonds, bewonersfonds, subsidie, wijkbudget < bijdrage voor feest, geld voor een straatfeest,
    geld voor straatfeest, geld voor een buurtfeest, straatfeest betalen, straatfeest organiseren,
    buurtfeest organiseren, financiering, plan voor de buurt, plannetje, idee voor de straat, potje
    van de gemeente, geld aanvragen, subsidieaanvraag, leefbaarheidsbudget, speeltuintje maken,
    bankje in de straat
meebeslissen, wijkraad, meepraten < inspreken, inspraakavond, raadsvergadering, klagen over de wijk,
    bewonersvergadering, zeggenschap, democratie, wijkbestuur, buurtbestuur, stem laten horen,
    plannen van de gemeente, wijkplan
vrijwillige inzet, vrijwilligerswerk, vrijwilliger, vrijwilligers < vrijwillig, vrijwillige,
    vrijwilligster, vrijwilligersbaan, onbetaald, vrijwillig werken, mijn tijd geven, voor anderen
    klaarstaan, me inzetten, inzetten voor de buurt, iets doen voor de buurt, iets voor de buurt,
    iets terug doen, tijd over, zinvol bezig, liefdewerk, actief in de buurt, nuttig maken, handje
    helpen, helpen in de buurt, vrijwilliger zijn, iemand helpen, me nuttig maken, bijdragen
anderstaligen, taalles, nederlandse les, taal < nederlands, taallessen volwassenen, spreken,
    conversatie, grammatica, nederlands spreken leren, taalvaardig, a1, a2, b1, anderstalig,
    nederlandse taal leren, praten leren, buitenlander, buitenlanders, nederlands is moeilijk,
    taaltraining, taalonderwijs, woordjes leren, spreekvaardigheid, taalschool, niet goed
    nederlands, taalachterstand
inburgeringsles, inburgering, inburgeringscursus < inburgeringsplicht, inburgeringstest, b1 examen,
    staatsexamen nt2, knm examen, nederlandse nationaliteit, examen nederlands, inburgeraar,
    inburgeringsschool, burgerschapstest
alfabetisering, laaggeletterd, lezen en schrijven < analfabete, analfabetisme, ongeletterd, niet
    kunnen lezen, kan niet lezen, kan niet schrijven, slecht lezen, slecht schrijven, letters leren,
    lezen leren, schrijven leren, alfabet, spelling, foutloos schrijven, leesles, leesproblemen
    volwassenen, brieven kunnen lezen, leren lezen
computerspreekuur, computer, computerles < computerhulp thuis, pc, laptop, notebook, windows,
    toetsenbord, muis computer, word, excel, digitale les, digibeet, digitale wereld, internetten,
    googelen, internetbankieren leren, computerclub, computers, digitale cursus
telefoonuitleg, telefoon, smartphone < mobieltjes, gsm, telefoontje, toestel, mobiele telefoons,
    app, apps, appen leren, berichtjes sturen, whatsappen, samsung, iphone leren, tablets, ipads,
    omgaan met telefoon
hulp bij digid, digid, digihulp < digi-d, inlogcode, sms-code, digid wachtwoord, digid kwijt, digid
    activeren, mijn overheid, patiëntenportaal, inloggen bij de gemeente, inloggen belastingdienst,
    overheidswebsite
programmeerles, programmeren, codeclub < coderen, scratch, python, robot, robotica, robots bouwen,
    game maken, website maken, microbit
hulp aan vluchtelingen, vluchtelingen, vluchtelingenwerk < asiel, vluchtelinge, gezinshereniger,
    statushoudster, verblijfspapieren, oorlog gevlucht, asielaanvraag, uit syrië, uit eritrea, uit
    afghanistan
buurtontmoeting, buurthuis, huis van de wijk < koffie, koffie drinken, kopje thee, gezellig
    samenzijn, samenkomen, samenkomst, mensen zien, ouderensoos, gezelligheid zoeken, binnenlopen,
    samenzijn, buurtcentra, wijkcentra, dorpshuizen, ontmoetingsruimten
ouderenclub, seniorenclub, ouderensoos < bejaardensoos, bejaardenclub, ouderenvereniging, soos,
    soosmiddag, seniorensociëteit, sociëteit, bejaarden middag, ouderenmiddag, club voor ouderen,
    club voor bejaarden, seniorenvereniging, activiteiten voor ouderen, gepensioneerdenclub
busreisje, uitje, dagtocht, uitstapje < tripje, dagje uit voor ouderen, reisje, bustocht, dagje zee,
    dagje weg, theaterbezoek, samen op pad gaan
vervoersdienst, vervoer, ziekenvervoer < chauffeur, chauffeurs, rit, ritje, rijden naar ziekenhuis,
    rijden naar de dokter, brengen en halen, halen en brengen, naar het ziekenhuis, naar de
    polikliniek, ouderenvervoer, seniorenvervoer, meerijden, lift krijgen, taxi, goedkope taxi, taxi
    naar dokter, regiotaxi, deeltaxi, belbus, geen eigen vervoer, iemand die mij rijdt, naar de
    dokter brengen, auto met chauffeur, wegbrengen
bus en tram, openbaar vervoer, ov < bus, tram, metro, trein, ov-chipkaart, inchecken, reisplanner,
    openbaarvervoer, tramkaart, buskaart, bushalte vinden, reizen leren, leren reizen met de bus,
    station, ret
rolstoelbus, rolstoeltaxi, rolstoelvervoer < taxi rolstoel, invalidentaxi, invalidenvervoer,
    gehandicaptenvervoer, rolstoelbusje
sporten met beperking, aangepast sporten, g-sport < gehandicapt sporten, handicap sport,
    invalidensport, mindervalidensport, rolstoelsporten, sporten in een rolstoel, sporten met een
    handicap, verstandelijk beperkt sporten, rolstoelbasketbal, rolstoelrugby, rolstoeltennis
daginvulling, dagbesteding, dagopvang < dagactiviteit, activiteitencentrum, werkbegeleiding
    beperking, iets te doen overdag, sociale werkplek, begeleid werken, dagstructuur, dagprogramma,
    zorgdag, dagopvang dementie
"""
