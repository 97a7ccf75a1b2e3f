"""
What happens to people with money, work and living, as they tell it themselves.

See search.basis.synoniemen for how it is written.
"""

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
"""
