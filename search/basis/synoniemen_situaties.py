"""What happens to people, as they tell it themselves. See search.basis.synoniemen for how it is written."""

GROEPEN = """
financiële problemen oplossen, geldproblemen, schuldhulp, geldzorgen < rekening betalen lukt niet,
    rekeningen blijven liggen, rekeningen hopen zich op, rekening te hoog, vaste lasten te hoog,
    niet genoeg geld, geld meteen op, eind van mijn geld, geld op voor eind maand, elke maand geld
    tekort, salaris meteen op, leven te duur, leven wordt duurder, alles wordt duurder, alles is zo
    duur, maand niet rond
schuldenproblemen, schulden, schuldhulpverlening, schuldhulpmaatje < schulden worden steeds groter,
    schulden groeien, schulden te hoog, schulden kwijt, schulden van mijn ex, ex heeft schulden
    gemaakt, schulden op mijn naam, zoon heeft schulden, overal geld lenen, geld geleend bij
    vrienden, geld geleend familie, afbetalen lukt niet, zie door de schulden niets
energie betalen, energierekening, energietoeslag, energiehulp < verwarming durf ik niet aan, durf
    verwarming niet aan, durf kachel niet aan, zitten in de kou, in de kou zitten, verwarming niet
    betalen, gas niet betalen, stroom niet betalen, gas en licht betalen, stoken te duur, geld voor
    verwarming, voorschot gaat omhoog, verwarming uit laten
huurachterstand voorkomen, huurachterstand, huurschuld, vroegsignalering < huur niet opbrengen, geld
    voor de huur, achterstand met huur, loop achter met huur, huur te laat betaald, huis kwijtraken,
    bang huis kwijt te raken, bang mijn huis te verliezen, huis verliezen, bang voor uithuiszetting,
    dreigen met uithuiszetting, brief ontruiming, huis uit moeten door huurschuld
onverwachte uitgaven, bijzondere bijstand, noodfonds, inkomenstoeslag < geld voor een wasmachine,
    geld voor een koelkast, wasmachine niet betalen, koelkast niet betalen, wasmachine te duur,
    koelkast te duur, onverwachte kosten, onverwachte rekening, plotseling hoge kosten, tandarts
    niet betalen, tandarts te duur, bril niet betalen, bril te duur, geld voor een bril, eigen
    risico te hoog, eigen risico niet betalen, gehoorapparaat te duur
hulp bij geldbeheer, bewindvoering, budgetbeheer, inkomensbeheer < niet met geld omgaan, geld glijdt
    door vingers, geld vliegt weg, geld uitgeven niet stoppen, geeft alles meteen uit, alles meteen
    uitgeven, geld laten beheren, geldzaken overnemen, geldzaken laten doen, geldzaken van moeder
    regelen, bankzaken van moeder, rekeningen van moeder betalen, spullen kopen op afbetaling
deurwaarder aan de deur krijgen, deurwaarder, incasso, beslag < deurwaarder dreigt, dreigen met
    deurwaarder, deurwaarder neemt spullen mee, spullen in beslag genomen, dreigen met beslag,
    beslag op bankrekening, rekening geblokkeerd, bankrekening geblokkeerd, brief van deurwaarder,
    brief van incassobureau, incassobrief, pinpas geweigerd, beslag op uitkering
problemen met uitkering, uitkering, bijstand, uwv < uitkering gestopt, uitkering stopgezet,
    uitkering ingetrokken, uitkering verlaagd, gekort op uitkering, korting op uitkering, uitkering
    terugbetalen, recht op uitkering, uitkering te laag, uitkering komt te laat, uitkering niet
    gestort, ww stopt, ww loopt af, ww houdt op, samenwonen met uitkering, leven van een uitkering
regelingen voor lage inkomens, minimaregelingen, meedoenregeling, inkomensondersteuning < recht op
    extra geld, krijg ik extra geld, extra geld van de gemeente, geld van de gemeente krijgen,
    vergoeding bij laag inkomen, werk en toch arm, loon te laag, loon niet genoeg, laag loon, klein
    pensioen, pensioen te laag, alleen aow, aow te weinig
toeslag misgelopen, toeslagen, toeslagenspreekuur < toeslag stopgezet, toeslag gestopt, toeslag moet
    terug, huurtoeslag moet terug, zorgtoeslag terugbetalen, huurtoeslag gestopt, recht op toeslag,
    recht op huurtoeslag, recht op zorgtoeslag, toeslag wijzigen
hulp bij post, brieven, formulieren, administratie < post durf ik niet open, durf post niet open,
    post blijft liggen, post laten liggen, post maakt me bang, bang voor post, bang voor blauwe
    enveloppen, stapel brieven, stapels papier, begrijp de brief niet, begrijp brief gemeente niet,
    brief van de overheid, brief te moeilijk, papieren door elkaar, papieren bijhouden, overzicht
    over mijn papieren, post laten voorlezen, post van moeder regelen
belasting invullen, belastingaangifte, belastinghulp, invulhulp < belasting terugkrijgen,
    belastingformulier te moeilijk, aangifte lukt niet, aangifte te moeilijk, aangifte laten doen,
    hulp met belasting, geld terug van belasting, uitstel van belasting, aanslag te hoog
ontslag en werkloosheid, ontslagen, ontslag, werkloos < baan verloren, werk verloren, werk
    verliezen, baan verliezen, mijn baan kwijtgeraakt, contract niet verlengd, contract loopt af,
    contract afgelopen, bedrijf failliet, baas failliet, bedrijf gaat dicht, reorganisatie, bang
    voor ontslag, weggestuurd door baas, baas wil me weg, baas heeft me ontslagen, op staande voet,
    zonder baan komen zitten, baan gestopt
sollicitatiehulp, solliciteren, vacatures, werkbemiddeling < steeds afgewezen voor werk, afgewezen
    bij sollicitatie, niemand neemt mij aan, nooit antwoord op sollicitatie, te oud voor werk, jaren
    niet gewerkt, nooit gewerkt, weer beginnen met werken, werk zonder diploma, gat in cv, brief
    voor sollicitatie, werk dicht bij huis, paar uur werken
ziek en werk, ziektewet, arbeidsongeschikt, re-integratie < ziek en ontslagen, ziek en geen loon,
    loon niet doorbetaald, werken terwijl ik ziek ben, werken met een ziekte, terug naar werk na
    ziekte, werk te zwaar, werk maakt me ziek, ziek thuis van werk, uwv keurt mij goed, afgekeurd
    voor werk
ruzie op het werk, vertrouwenspersoon, arbeidsconflict, juridisch loket < gepest op mijn werk,
    gepest door collega, baas scheldt, baas schreeuwt, bang voor mijn baas, baas valt lastig, baas
    betaalt te laat, overuren niet betaald, loon niet betaald, uitgebuit op werk
studiekeuze, beroepskeuze, loopbaanadvies, loopbaancoach < welke opleiding past, opleiding kiezen,
    studie kiezen, verkeerde studie, verkeerde opleiding, studie te zwaar, studie gestopt, gestopt
    met studie, gestopt met opleiding, opleiding niet afgemaakt, school niet afgemaakt, beroep
    kiezen, welk beroep past
nuttig bezig zijn, vrijwilligerswerk, vrijwilliger worden < iets betekenen voor anderen, anderen
    iets betekenen, nuttig voelen, nuttige dingen doen, achter de geraniums, tijd om te helpen, pas
    met pensioen, sinds mijn pensioen, paar uurtjes helpen, uurtje helpen, helpen in het buurthuis,
    helpen bij activiteiten, iets terugdoen voor buurt
zinvolle daginvulling, daginvulling, dagbesteding < dagen duren lang, dag duurt lang, dagen zijn
    leeg, dag doorkomen, dag vullen, uit het raam staren, hele dag tv, hele dag tv kijken, hele dag
    op bank, hele dag in bed, hele dag niets, elke dag hetzelfde, omhanden, niets omhanden, niks
    omhanden, niets te doen overdag, ritme in mijn dag, dag en nacht omgedraaid, structuur missen
huisvesting zoeken, woonruimte, woning zoeken, huurwoning < jaren op wachtlijst, al jaren
    ingeschreven, lang ingeschreven woning, huis te klein, woning te klein, wonen te klein, te
    weinig slaapkamers, kamer delen met kind, huren te duur, huis niet te betalen, woning niet te
    betalen, nergens wonen, woning na scheiding, huis na scheiding, gescheiden en geen woning
zelfstandig leren wonen, kamertraining, begeleid wonen, jongerenhuisvesting < op eigen benen staan,
    op eigen benen, op jezelf wonen, op mezelf wonen leren, leren op zichzelf wonen, zoon op
    zichzelf wonen, uit huis met begeleiding, hulp bij zelfstandig wonen, wonen lukt niet alleen,
    wonen met hulp, wonen met wat begeleiding
tijdelijk onderdak, daklozenopvang, noodopvang, nachtopvang < slaap op bank vrienden, eruit gezet
    door ouders, eruit gezet door vader, vader zet me eruit, thuis niet meer welkom, vannacht
    nergens slapen, geen bed vannacht, geen vast adres, slapen bij kennissen, dakloos met kind, huis
    uit gezet vriend
traplopen lukt niet, traplift, woningaanpassing < trappen lopen, trap wordt moeilijk, trap te zwaar,
    trap te steil, steile trap, trap lukt niet, trap gaat slecht, bang op de trap, slaapkamer
    beneden, bed beneden, beneden slapen, in bad stappen, douche uitglijden, toilet te laag, wc te
    laag
kleiner gaan wonen, seniorenwoning, gelijkvloers wonen, wooncoach < huis zonder trap, woning zonder
    trap, zonder trappen wonen, huis met lift, woning met lift, flat met lift, woning beneden,
    beneden wonen, tuin en huis te groot, dichter bij mijn dochter wonen, dichter bij kinderen
    wonen, dichterbij mijn kinderen, verhuizen op leeftijd, ouder worden en verhuizen
verzorgd wonen, verpleeghuis, woonzorgcentrum, verzorgingshuis < moeder naar tehuis, wachtlijst
    verpleeghuis, dag en nacht verzorging, niet meer verantwoord thuis, thuis wonen lukt niet, thuis
    niet meer redden, moeder redt het niet, redt zich niet thuis, alleen thuis niet redden, hele dag
    verzorging
hulp bij verhuizing gezocht, verhuishulp, verhuizen < verhuizer te duur, verhuisbedrijf te duur,
    verhuizing niet betalen, geld om te verhuizen, niemand helpt verhuizen, helpen tillen, meubels
    verplaatsen, bank verplaatsen, kast verplaatsen, kast naar beneden, kast naar boven tillen,
    spullen naar nieuw huis, spullen overbrengen
water door het plafond, lekkage, vochtproblemen, schimmel < plafond druppelt, druppelt door plafond,
    lekt van boven, water in de kelder, douche lekt, dak lek, wc lekt, natte plekken, natte plek
    plafond, schimmel op de muur, schimmel slaapkamer, schimmel kinderkamer, schimmel in badkamer,
    kind ziek door schimmel, ziek van schimmel, ruikt muf, muf in huis, behang laat los
kou in huis tegengaan, energie besparen, energiecoach, isolatie < huis wordt niet warm, kamer wordt
    niet warm, kou door de ramen, tocht door ramen, ramen tochten, tocht onder deur, kou onder deur,
    enkel glas, jas aan binnen, steenkoud in huis, ijskoud in huis, koude slaapkamer, koude kamer,
    koude voeten binnen, slecht geïsoleerd, huis houdt geen warmte, veel te koud thuis
verhuurder doet niets, huurteam, huurcommissie, reparatieverzoek < huisbaas repareert niet,
    verhuurder repareert niet, huisbaas luistert niet, verhuurder reageert niet, corporatie reageert
    niet, corporatie doet niets, woningbouw doet niets, woningbouw reageert niet, klacht over
    verhuurder, klacht over huisbaas, klacht woningbouw, klagen over woningbouw, problemen met
    huisbaas, ruzie met huisbaas, ruzie met verhuurder, huisbaas dreigt, huisbaas zet me eruit, huis
    slecht onderhouden, lift kapot
kleine klusjes in huis, klusdienst, klusjesman, klushulp < lamp verwisselen, lamp indraaien,
    gloeilamp verwisselen, trapje durf ik niet, durf niet op ladder, schroef vastdraaien, kraan
    druppelt, bed in elkaar zetten, meubel in elkaar zetten, deur sluit niet, deurbel kapot, deurbel
    doet het niet, rookmelder ophangen, tv aansluiten, tv instellen, twee linkerhanden
problemen met buren, buurtbemiddeling, burenoverlast, ruzie met buren < buren feest hele nacht,
    muziek van buren, buren muziek, bovenbuurman stampt, bovenburen stampen, bovenburen lopen, buren
    schreeuwen, geschreeuw van buren, hond buren blaft, slapen door buren, hoor mijn buren, buurman
    treitert, buurman pest, gepest door buren, buurman dreigt, buurman valt me lastig, rook van
    buren, wietlucht, geluid door de muren, gestamp
veiliger op straat, veiligheid, buurtpreventie, wijkagent < durf de straat niet op, durft de straat
    niet op, durf niet alleen buiten, durf niet alleen over straat, bang om buiten te lopen, bang in
    het donker lopen, bang in eigen straat, voel me niet veilig, voel me onveilig, straat niet
    veilig, buurt niet veilig, onveilige buurt, vreemde mensen in portiek, mensen in de portiek,
    uitgescholden op straat, nageroepen op straat, gevolgd op straat, lastiggevallen op straat, eng
    op straat, straat is eng
overlast op straat, overlast, handhaving, meldpunt overlast < dronken mensen op straat, dronken
    mannen, dronkaards, zwervers in portiek, dealers voor de deur, dealen voor de deur, junks in de
    straat, jongens voor de deur, jongens hangen, jongens schelden, scooters scheuren, scooters op
    de stoep, brommers scheuren, geschreeuw op straat, herrie op straat, lawaai op straat,
    wildplassen, plassen tegen de muur, fout geparkeerd, auto op de stoep
slachtoffer van diefstal, slachtofferhulp, aangifte < ingebroken in huis, bang na inbraak, bang
    sinds inbraak, portemonnee gerold, telefoon gestolen, telefoon afgepakt, tas afgepakt, scooter
    gestolen, brommer gestolen, auto opengebroken, overvallen, pakketje gestolen, ketting afgepakt,
    bang sinds de overval
oplichters herkennen, oplichting, babbeltrucs, phishing < geld van rekening gehaald, geld van
    rekening weg, geld kwijt aan oplichter, op link geklikt, verkeerde link, man van de bank belt,
    gebeld door de bank, pincode afgegeven, pinpas afgegeven, pinpas meegegeven, vreemde aan de
    deur, onbekende aan de deur, mam nieuw nummer, appje om geld, vreemd mailtje, vreemd berichtje,
    raar telefoontje, nepwinkel, liefdesfraude, datingfraude
vastzitten aan contract, juridisch loket, rechtswinkel, consumentenrecht < iets aangesmeerd,
    contract aangesmeerd, contract aan de deur, getekend aan de deur, contract niet opzeggen,
    opzeggen lukt niet, geld niet teruggekregen, webshop levert niet, pakket nooit gekomen, bedrogen
    door winkel, advocaat te duur, advocaat niet betalen, geld voor een advocaat
vieze straat melden, zwerfafval, zwerfvuil, melding openbare ruimte < straat is vies, straat vol
    rommel, straat vol troep, vuilnis naast container, zakken naast container, afval naast
    container, rommel bij de container, container stinkt, container kapot, prullenbakken vol, vuil
    op straat, rotzooi op straat, afval op straat, glas op straat, vuilniszakken op straat, ratten
    bij container, ratten in de straat, onkruid op de stoep, bladeren op de stoep, gemeente maakt
    niet schoon
gevaarlijk verkeer, verkeersveiligheid, verkeersoverlast, zebrapad < oversteken is gevaarlijk,
    gevaarlijk om over te steken, durf niet over te steken, durf niet oversteken, veilig oversteken,
    kind laten oversteken, kind veilig naar school, auto's rijden te hard, rijden te hard, hard
    rijden straat, racen in de straat, straat is racebaan, bijna aangereden, ongelukken in de
    straat, drempels in de straat, stoplicht te kort, licht te kort groen, fietsers op de stoep,
    fatbikes, stoep te smal
thuis niet veilig, veilig thuis, huiselijk geweld < man slaat mij thuis, vriend slaat mij,
    controleert mijn telefoon, opgesloten thuis, opgesloten in huis, schreeuwt en slaat, gooit met
    spullen, gooit dingen naar mij, bang als hij thuiskomt, zoon slaat mij, zoon bedreigt mij,
    kleineert, vernedert mij, geschopt en geslagen, buurvrouw wordt geslagen, hoor kind gillen,
    gegil bij de buren, vermoeden van mishandeling, vluchten voor partner
hulp na een scheiding, scheiding, scheidingsloket < partner wil weg, partner wil scheiden, vrouw wil
    scheiden, huwelijk loopt stuk, huwelijk is stuk, relatie loopt stuk, relatie stuk, relatie
    verbroken, verlaten door vrouw, verlaten door partner, in de steek gelaten, scheiden zonder
    geld, scheiden te duur, ruzie over omgang, papieren voor scheiding, spullen verdelen na
    scheiding, alleen na scheiding, alleen sinds scheiding, net gescheiden alleen
alleen verantwoordelijk voor opvoeding, alleenstaande ouders, alleenstaande ouder, eenoudergezin <
    vader uit beeld, vader betaalt niet, alles alleen doen, sta overal alleen voor, alleen met een
    baby, alleen met drie kinderen, eentje opvoeden, opvoeden zonder vader, moeder alleen met kind,
    alleenstaand met kind, alleenstaand met baby, vader nooit gezien
hulp bij opvoeden, opvoedspreekuur, opvoedondersteuning, opvoeden < kind gooit met spullen, kind
    schreeuwt, kind schopt, luistert nooit, peuter luistert niet, peuter eet niet, peuter slaat,
    peuter krijst, naar bed gaan ruzie, kind brutaal, kind liegt, kind steelt, kind plast in bed,
    geduld kwijt, geduld met kind, kind onhandelbaar, kind hele dag telefoon, opvoeden lukt niet,
    opvoeden is zwaar, kind naar bed brengen
opvoeden van pubers, puber, pubers opvoeden < puber op zijn kamer, hele dag op kamer, midden in
    nacht thuis, verkeerde vrienden, foute vrienden, slechte vrienden, hangt op straat, loopt weg
    van huis, weggelopen van thuis, zoon opgepakt, opgepakt door politie, verkeerde pad, grip op
    puber, geen grip op kind, puber onhandelbaar, puber brutaal, puber boos, puber wil niets, puber
    zegt niets, dochter zegt niets
verdriet bij kinderen, jeugdhulp, schoolmaatschappelijk werk, kindercoach < kind bang, kind
    verdrietig, kind is somber, kind piekert, kind ongelukkig, kind zegt niets, kind trekt zich
    terug, kind heeft nachtmerries, maak me zorgen om kind, bezorgd om mijn kind, kind eenzaam, kind
    durft niets
vastlopen op school, schoolverzuim, thuiszitters, leerplicht < durf niet naar school, kind durft
    niet naar school, bang voor school, buikpijn van school, hekel aan school, haat school,
    geschorst, van school getrapt, gestopt met school, school afgebroken, school luistert niet,
    ruzie met school, ruzie met juf, ruzie met leraar, school belt steeds, ongelukkig op school,
    school weigert mijn kind, loopt vast op school, school is te zwaar
last van pesten, pesten, gepest, anti-pesten < uitgescholden op school, buitengesloten op school,
    uitgelachen op school, alleen op schoolplein, niemand speelt met hem, mag nooit meedoen,
    geslagen op school, pesten via telefoon, pesten in de appgroep, foto verspreid, naaktfoto,
    naaktfoto verspreid, klas pest mijn kind
hulp bij huiswerk, huiswerkbegeleiding, huiswerkhulp, bijles < huiswerk lukt niet, huiswerk te
    moeilijk, huiswerk maken lukt niet, thuis te druk voor huiswerk, slecht rapport, niet meekomen
    op school, meekomen in de klas, bijles te duur, bijles niet betalen, leren voor de toets, leren
    plannen, kind leest slecht, school gaat slecht, onvoldoende op rapport, onvoldoendes op school,
    achterstand rekenen, achterstand lezen, rekenen lukt niet, concentreren huiswerk
opvang regelen voor kind, kinderopvang, oppas, gastouder < kind onder werktijd, allebei werken,
    opvang in de vakantie, opvang bij onregelmatig werk, opvang voor mijn zoontje, opvang voor mijn
    dochtertje, kind ziek en werken, op kind letten, letten op mijn kind, kind naar oppas, oppas
    voor schooltijd, opvang tijdens werk, opvang tijdens opleiding
problemen tijdens zwangerschap, zwanger, zwangerschap, verloskundige < zwanger en alleen, alleen en
    zwanger, zwanger en bang, zwanger geen geld, zwanger en geen huis, zwanger zonder man, zwanger
    en vader weg, menstruatie te laat, ongesteld te laat, zwanger en misselijk, zwanger en moe, bang
    voor bevalling, nare bevalling, zware bevalling, weeën begonnen, vriendin is zwanger, zwanger en
    roken
vragen over de baby, consultatiebureau, jeugdverpleegkundige, jonge ouders < baby blijft huilen,
    baby huilt hele nacht, baby drinkt niet, baby drinkt slecht, baby slaapt slecht, baby eet niet,
    baby spuugt, moe van de baby, doodmoe van baby, gebroken nachten, pas bevallen, pas moeder
    geworden, onzeker als moeder, onzeker als vader, vast eten baby, baby kruipt niet, tandjes baby,
    baby heeft koorts, alleen thuis met baby, eerste hapjes baby
samen minder alleen, eenzaam, eenzaamheid, gezelschap < spreek niemand, spreek de hele dag niemand,
    hele dag niemand gesproken, hele dag niemand, zie niemand, dagen niemand gezien, praat met
    niemand, geen mens gesproken, vrienden zijn dood, vrienden weggevallen, iedereen is dood,
    iedereen overleden, kinderen ver weg, wonen ver weg, nooit langskomen, praat tegen de muur,
    praat tegen de kat, stil in huis, huis is stil, avonden alleen, avonden duren lang, voel me
    vergeten, mist gezelschap
nieuwe contacten leggen, ontmoeten, mensen leren kennen < mensen van mijn leeftijd, leeftijdgenoten,
    leeftijdsgenoten, contact maken is moeilijk, moeilijk contact maken, contact met anderen, meer
    contact met mensen, vriendengroep, uit mijn schulp, te verlegen voor contact, verlegen en
    alleen, gezellig kletsen, praatje aanknopen, gezelligs doen met anderen, iets leuks met anderen,
    gezellige mensen, samen leuke dingen doen, weinig contacten
nieuwe bewoners, kennismaken, buren leren kennen < pas komen wonen, woon hier pas, nieuw in deze
    stad, nieuw in de straat, nieuw in deze buurt, nieuw in mijn flat, verhuisd en ken niemand, ken
    mijn buren niet, buren ken ik niet, ken de mensen niet, ken de buurt niet, vreemde stad, wen
    niet in huis, wennen in nieuwe buurt, de weg leren kennen
wandelmaatje zoeken, wandelmaatje, wandelgroep, wandelen < niet alleen wandelen, wandelen met
    anderen, wandelen met gezelschap, samen wandelen, samen een rondje lopen, samen lopen, samen
    naar buiten lopen, durf niet alleen wandelen, alleen wandelen is saai, alleen wandelen vind ik
    eng
taal oefenen, taalles, taalmaatje, taalcafé < versta de mensen niet, begrijp mensen niet, versta
    geen nederlands, spreek geen nederlands, spreekt slecht nederlands, spreek de taal niet, taal te
    moeilijk, praten te snel, mensen praten te snel, durf niet te praten, durf geen nederlands,
    nederlands op mijn werk, nederlands durven praten, beter nederlands leren, nederlands voor
    moeders, beter leren praten
moeite met lezen en schrijven, laaggeletterd, lezen en schrijven, taalhuis < lezen is moeilijk,
    schrijven is moeilijk, lezen lukt niet, schrijven lukt niet, kan niet goed lezen, niet goed
    schrijven, veel fouten schrijven, schaam me voor lezen, schaam me voor schrijven, nooit naar
    school geweest, nooit op school gezeten, weinig school gehad, ondertiteling te snel,
    ondertiteling lezen, vrouw leest alles voor, laat anderen alles lezen, brieven laten voorlezen,
    nooit goed leren lezen, nooit goed leren schrijven
hulp bij computer, computerhulp, computerspreekuur, digitale hulp < computer doet raar, computer
    loopt vast, laptop loopt vast, internet thuis, internet te duur, alles moet online, alles moet
    via internet, alles via de computer, alles digitaal, niet meekomen met computer, bang voor
    computer, computer is moeilijk, afspraak online maken, online afspraak maken, formulier op
    internet, online formulier invullen, bestand kwijt, foto's op computer zetten, computer
    uitleggen
uitleg over telefoon, telefoonhulp, smartphone, telefoonspreekuur < telefoon te moeilijk, telefoon
    doet raar, telefoon vol, telefoon geheugen vol, foto's sturen, foto's van telefoon, foto's
    kwijt, foto's doorsturen, telefoon met grote knoppen, grote knoppen, telefoon uitleggen, per
    ongeluk verwijderd, app downloaden, apps op mijn telefoon, kleinkind heeft geen geduld
inloggen met digid, digid, digihulp, informatiepunt digitale overheid < inloggen lukt niet, digid
    verlopen, digid geblokkeerd, digid werkt niet, digid te moeilijk, digid van moeder, code
    vergeten, code kwijt, inlogcode vergeten, website van de gemeente, toeslag online aanvragen,
    machtiging regelen, machtiging voor moeder, afspraak maken bij gemeente
moeilijk ter been, rollator, loophulp, hulpmiddelen < lopen gaat moeilijk, lopen lukt niet, lopen
    gaat slecht, stok om te lopen, steun bij het lopen, ver lopen lukt niet, kleine stukjes lopen,
    opstaan uit de stoel, opstaan uit bed, opstaan lukt niet, uit bed opstaan
vallen en opstaan, valpreventie, vallen voorkomen < gevallen in huis, gevallen in de badkamer,
    gevallen op straat, gevallen en bang, overeind komen, lag op de grond, op de grond gelegen, niet
    stevig op benen, stevig op benen staan, sta niet stevig, slappe benen, benen worden slap, durf
    niet te lopen, durft niet te lopen, bang om te lopen, loop onzeker, loop wankel, onvast,
    gevallen op de trap, van trap af vallen
hulp roepen bij vallen, personenalarmering, alarmknop < iets overkomt thuis, dagen op de grond, dood
    in huis, alleen als ik val, alleen thuis gevallen, moeder valt alleen thuis, niemand merkt als
    ik val, knop om mijn hals, knop om pols, om hulp roepen, vallen en niemand thuis, alarm om nek,
    bang alleen te vallen
vergeetachtig worden, dementie, geheugenproblemen, casemanager dementie < raakt in de war, raak in
    de war, in de war raken, vertelt steeds hetzelfde, vraagt tien keer hetzelfde, steeds hetzelfde
    verhaal, herhaalt zichzelf, sleutels in de koelkast, gas laten aanstaan, pan op het vuur,
    vergeet te eten, vergeet medicijnen, medicijnen vergeten, vergeet afspraken, afspraken vergeten,
    karakter veranderd, gedraagt zich anders, loopt 's nachts rond, dwaalt in de nacht, verdwaald in
    eigen buurt
hulp bij schoonmaken thuis, huishoudelijke hulp, thuishulp, hulp in de huishouding < krijg huis niet
    schoon, huis schoon houden, huis schoonhouden, huis wordt vies, huis niet bijhouden, huis
    bijhouden lukt niet, huishouden bijhouden, huishouden te zwaar, huishouden te veel, stofzuigen
    lukt niet, stofzuigen te zwaar, schoonmaken lukt niet, schoonmaken te zwaar, schoonmaken gaat
    moeilijk, kan niet bukken, houdt huis niet schoon, bed verschonen lukt niet, ramen lappen lukt
    niet, hulp thuis te duur, werkster te duur
rommel de baas worden, opruimcoach, opruimhulp < huis is een puinhoop, puinhoop thuis, huis is een
    bende, bende in huis, chaos in huis, huis chaos, chaos thuis, durf niemand binnen te laten,
    schaam me voor huis, schaam me voor rommel, niets weggooien, bewaart alles, huis te vol, huis
    staat vol, rommelig huis, rommel groeit, overal rommel, opruimen lukt niet, begin niet aan
    opruimen
maaltijd thuis laten brengen, maaltijdservice, maaltijd aan huis < koken lukt niet, koken te zwaar,
    koken te moeilijk, koken voor mezelf, koken voor een persoon, alleen koken, lang staan koken,
    achter het fornuis staan, eet slecht, moeder eet te weinig, vader eet slecht, eet alleen brood,
    elke dag brood, eten klaarmaken, eten klaarmaken lukt niet, eten maken lukt niet
hulp bij boodschappen, boodschappenhulp, boodschappendienst < boodschappen tillen, boodschappen
    dragen, boodschappen te zwaar, boodschappen gaan moeilijk, boodschappen lukt niet, zware
    boodschappen dragen, tassen dragen, tas te zwaar, winkel te ver, supermarkt te ver, naar winkel
    lopen, boodschappen de trap op, ziek en boodschappen, boodschappen als ik ziek ben, winkelen
    lukt niet
vervoer regelen, vervoersdienst, vrijwilligersvervoer, regiotaxi < auto weggedaan, auto verkocht,
    rijbewijs kwijt, rijbewijs ingeleverd, rijbewijs afgenomen, autorijden lukt niet, autorijden
    eng, bushalte te ver, halte te ver, halte opgeheven, bus rijdt niet meer, taxi te duur, taxi
    niet betalen, bus te duur, trein te duur, reiskosten te hoog, durf niet met bus, durf niet met
    trein, niemand kan mij brengen, ziekenhuis te ver
rolstoel en rollator gebruiken, rolstoel, rollator, hulpmiddelen < stoep te hoog, rolstoel over de
    stoep, rollator over stoep, rolstoel past niet, rolstoel door de deur, deur te smal rolstoel,
    rolstoel een dagje, rolstoel voor een uitje, rolstoel voor vakantie, rolstoel tijdelijk,
    rollator te zwaar, rollator in de bus, rollator wiel kapot, remmen van rollator, durf niet met
    rollator, schaam me voor rollator, rolstoel duwen te zwaar, ineens in een rolstoel
samen naar de arts, ziekenhuismaatje, meegaan naar de dokter < niet alleen naar dokter, alleen naar
    ziekenhuis, durf niet naar dokter, bang voor ziekenhuis, bang voor de dokter, begrijp de dokter
    niet, dokter praat te snel, dokter uitleg vergeten, alleen naar uitslag, moeder naar dokter
    brengen, vader naar ziekenhuis brengen, niemand mee naar ziekenhuis, niemand mee naar dokter
minder goed horen, slechthorend, audicien, hoorspreekuur < tv te hard, tv staat hard, televisie te
    hard, hoor de bel niet, hoor de deurbel niet, hoor de helft niet, gesprek niet volgen, gesprek
    volgen lukt niet, gehoor gaat achteruit, gehoor wordt slechter, oren gaan achteruit,
    hoorapparaat piept, oren uitspuiten, versta slecht in drukte, drukte niet verstaan, hoor slecht
    in gezelschap
minder goed zien, slechtziend, slechtziendheid, oogvereniging < ogen gaan achteruit, ogen worden
    slechter, krant lezen lukt niet, kleine letters, kleine letters lezen, letters te klein, alles
    is wazig, wazig beeld, vlekken voor ogen, blind geworden, bang blind te worden, zie geen
    gezichten, voorlezen voor blinde, zicht wordt slechter
zorgen voor zieke familie, mantelzorg, mantelzorger, mantelzorgondersteuning < zorgen voor partner,
    zorg voor zieke partner, zorg voor ouder, zorgen voor broer, zorg voor zus, werken en zorgen
    voor moeder, familie helpt niet, wil geen vreemden in huis, wil geen vreemde hulp, weigert alle
    hulp, accepteert geen hulp, moeder in huis nemen, wassen en aankleden van man
overbelaste mantelzorger, respijtzorg, overbelast, vervangende mantelzorg < eraan onderdoor,
    onderdoor gaan, zorg niet meer volhouden, zorgen valt me zwaar, kapot van zorgen, dagje voor
    mezelf, nooit tijd voor mezelf, nooit een dag vrij, nooit van huis weg, man tijdelijk laten
    logeren, moeder tijdelijk logeren
zorg rond het sterven, palliatieve zorg, hospice, terminale zorg < weken te leven, maanden te leven,
    kort te leven, dokter kan niets meer, kanker uitgezaaid, bang voor de dood, bang om te sterven,
    praten over de dood, praten over doodgaan, waken in de nacht, nachtwake, hulp bij waken, vader
    ligt op sterven, op sterven liggen
omgaan met verlies, rouw, rouwgroep, rouwcafé < pas overleden, onlangs overleden, plotseling
    overleden, plotseling gestorven, net overleden man, sinds de dood van, alleen na overlijden,
    leeg na overlijden, huis leeg na overlijden, gemis van partner, mis hem elke dag, dood van mijn
    kind, verdriet om overleden moeder, verlies van mijn ouders, verlies van een kind
zaken regelen na overlijden, uitvaart, nabestaanden < alles regelen na overlijden, papieren na
    overlijden, regelen na overlijden, papieren van overleden man, man regelde altijd alles, bank na
    overlijden, geld na overlijden, begrafenis niet betalen, begrafenis te duur, geld voor
    begrafenis, geld voor de uitvaart, uitvaart te duur, uitvaart niet betalen, uitvaartverzekering,
    huis leegmaken na overlijden, spullen van overledene
herstellen na ziekenhuis, herstelzorg, thuiszorg, wijkverpleging < ontslagen uit ziekenhuis, uit
    ziekenhuis ontslagen, naar huis na operatie, hulp na operatie, na operatie alleen, pas
    geopereerd, heup geopereerd, knie geopereerd, nieuwe heup, nieuwe knie, been gebroken, arm
    gebroken, been in gips, arm in gips, zelf wassen lukt niet, douchen lukt niet, sokken
    aantrekken, schoenen aantrekken, ogen druppelen, medicijnen klaarzetten
leven met kanker, inloophuis kanker, kankerpatiënten < diagnose kanker, gehoord dat ik kanker,
    slecht nieuws dokter, slecht nieuws ziekenhuis, slechte uitslag, uitslag is slecht, bang voor
    kanker, bang dat kanker terugkomt, kanker en werk, moe na chemo, moe na kanker, vriendin met
    kanker, praten over kanker, moeder met kanker, borst afgezet
beter leren slapen, slaapproblemen, slapeloosheid, slaapcursus < val niet in slaap, in slaap vallen,
    slaap drie uur, slaap maar paar uur, paar uur slaap, lig de hele nacht wakker, hele nacht
    wakker, midden in nacht wakker, pieker in bed, lig te piekeren, moe wakker, moe opstaan, moe uit
    bed, weken slecht slapen, slaappil elke nacht, nachtmerries over vroeger
hoofd tot rust brengen, piekeren, stress, stressklachten < tobben, hele dag tobben, pieker de hele
    dag, hoofd staat niet stil, hoofd niet stil, hoofd tolt, gedachten stoppen niet, hoofd leeg
    maken, hoofd leegmaken, water aan de lippen, rust in mijn hoofd, nergens rust, op mijn tandvlees
    lopen, loop op mijn tandvlees, ingestort, instorten, huil om niks, maak me zorgen om alles,
    leven te druk
paniekklachten, paniekaanvallen, angst, angstklachten < durf de deur niet uit, durft de deur niet
    uit, durf het huis niet uit, durft het huis niet uit, durf nergens heen, durft nergens heen,
    durf niet in de lift, durf niet in winkel, durf niet onder mensen, durf niet te slapen, bang om
    alleen te zijn, bang voor mensen, bang voor drukte, bang voor de nacht, bang ziek te worden,
    raak in paniek, paniek in de winkel, paniek in de bus, hart bonkt, hart gaat tekeer
neerslachtig voelen, somber, depressie < lach nooit meer, plezier kwijt, plezier in leven kwijt,
    nergens van genieten, niets interesseert me, voel niets meer, voel me leeg, voel me rot, voel me
    ellendig, voel me waardeloos, niets waard, huil elke dag, huil de hele dag, zwart gat, alles is
    zwart, nergens energie voor, kom nergens toe, moe van het leven
denken aan zelfdoding, zelfmoord, zelfdoding, 113 < denk aan zelfmoord, denk aan doodgaan, praat
    over zelfmoord, leven heeft geen zin, zin van leven kwijt, geen uitweg, zie geen uitweg, beter
    dood, afscheidsbrief
vastgelopen in het leven, maatschappelijk werk, sociaal team, wijkteam < alles loopt mis, alles gaat
    mis, alles tegelijk, problemen stapelen op, veel problemen tegelijk, problemen met alles, grip
    op mijn leven, grip op leven kwijt, leven op orde, leven op de rit, boel op orde, ten einde
    raad, loop overal vast, loop helemaal vast, leven een puinhoop, kan het niet alleen oplossen,
    hou het vol niet meer, kan dit niet volhouden, leven niet volhouden, loop vast in leven
niet-pluisgevoel, meldpunt zorg en overlast, wijkteam < zorgen om buurvrouw, zorgen om buurman,
    buurman niet gezien, buurvrouw niet gezien, buurman lang niet gezien, buurman verwaarloost zich,
    verwaarloost zichzelf, buurman verward, verwarde buurman, verwarde buurvrouw, buurvrouw doet
    niet open, buurman doet niet open, gordijnen blijven dicht, buurman laat niemand binnen,
    brievenbus puilt uit, vreemde lucht bij buurman
eetproblemen, eetstoornis, eetbuien < kotst eten uit, eten uitkotsen, braken na eten, overgeven na
    elke maaltijd, vinger in keel, bang om te eten, bang om dik te worden, stiekem eten, eet
    stiekem, stoppen met eten, blijf maar eten, eten uit verdriet, eten uit verveling, calorieën
    tellen, eet bijna niets, dochter eet bijna niets
gewicht onder controle, afvallen, overgewicht, leefstijlcoach < kilo's aangekomen, kind te dik,
    dikke buik, buik weg, eet ongezond, ongezond eten, afvallen van dokter, dokter moet afvallen,
    dieet lukt niet, afvallen lukt niet, alleen afvallen lukt niet, samen afvallen
drankgebruik, alcohol, verslavingszorg, stoppen met drank < fles wijn per dag, fles wijn, krat bier,
    drinkt stiekem, stiekem drinken, drinkt hele dag, zonder drank niet slapen, ruikt naar drank,
    flessen verstopt, drinken onder controle
hulp bij gokken, gokken, gokverslaving < geld vergokt, alles vergokt, salaris vergokt, spaargeld
    vergokt, vergokt, geld in de gokkast, gokt online, gokt op telefoon, gokt met voetbal, wedt op
    voetbal, stoppen met gokken, schulden door gokken, kraslot, krasloten kopen, casino niet
    wegblijven
hulp bij drugsgebruik, drugs, verslavingszorg < kind gebruikt drugs, drugs gevonden kamer, wit
    poeder, zakje met poeder, pillen gevonden, pillen op feest, wiet gevonden, wiet in zijn kamer,
    ruikt naar wiet, rookt wiet, elke dag wiet, jointje, elke dag een joint, afkicken lukt niet,
    teruggevallen, terugval, terug uit de kliniek, stoppen met wiet, stoppen met drugs, stoppen met
    coke
van het roken af, stoppen met roken, rookvrij < sigaretten te duur, stoppen met sigaretten, pakje
    per dag, pakje sigaretten, rookt stiekem, stiekem roken, kind rookt, kind vapet, zoon vapet,
    dochter vapet, vapen op school, hoest van roken, roken te duur, roken lukt niet stoppen, roken
    afleren, alleen stoppen met roken, samen stoppen met roken, stoppen met roken zwanger
schermgebruik van kinderen, gameverslaving, schermtijd, schermverslaving < gamet hele dag, hele dag
    computeren, hele nacht gamen, gamet hele nacht, kan niet stoppen gamen, hele dag op telefoon,
    kind op tiktok, filmpjes kijken hele dag, hele dag achter scherm, achter het scherm kind, kind
    verslaafd aan telefoon, telefoon afpakken
vragen over seks, seksuele gezondheid, seksuoloog, soa < seks doet pijn, pijn bij seks, zin in seks,
    seks lukt niet, erectie, erectieproblemen, praten over seks, jeuk van onderen, branderig
    plassen, condoom gescheurd, pil vergeten, bang voor soa, soa laten testen, eerste keer seks,
    porno, verslaafd aan porno, seks na bevalling, seks als je ouder bent
uit de kast durven, coming-out, lhbti, transgender < voel me geen jongen, voel me geen meisje, zoon
    draagt jurken, ander geslacht, val op jongens, val op meisjes, val op meiden, niemand weet dat
    ik homo, durf niet vertellen dat homo, zoon is homo, dochter is lesbisch, kind is homo, kind is
    trans, homo en gelovig, geloof en homo, homo en moslim, alleen als homo
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
