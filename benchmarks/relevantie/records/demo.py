"""What each record of the demo is about, in the words of the judges."""

TOPICS = """
de-soeppan-van-bospolder: maaltijd zaal
buurttuin-de-groene-kade: moestuin tuin
bewonersgroep-de-witte-aak: bewonersgroep subsidie groen
buurtkamer-spangen: koffie buurthuis maaltijd
lampion-middelland: knutselen kunst
geveltuinbrigade-nieuwe-westen: groen geveltuin
havenkamer-kolk-kade: geschiedenis
repareercafe-de-schroefdoos: repareren
huurdersgroep-de-sleutelbos: huur
eettafel-bij-farida: maaltijd
rijd-mee-delfshaven: ziekenhuisrit vervoer
maatje-aan-de-maas: maatje eenzaam
tas-aan-de-deur: boodschappen
praatmaatjes-tussendijken: taal
goedemorgen-delfshaven: maatje bellen eenzaam
breikring-bij-ine: breien handwerken
huis-van-de-buurt-de-kombuis: buurthuis koffie maaltijd
huis-van-de-buurt-het-achterdek: buurthuis koffie maaltijd
havenwelzijn-ouderen: ouderenwerk
jongerencentrum-de-loods: jongeren jongerencentrum
vrouwenhuis-saffraan: vrouwengroep
steunpunt-even-adem: mantelzorg respijt
opvang-de-luwte: geweld
gezondheidscentrum-de-ketting: huisarts fysio dietist apotheek
beweegpraktijk-aelbrecht: fysio
dagbesteding-de-werfkat: dagbesteding dementie respijt
zorgteam-schie-en-kade: wijkverpleging thuiszorg
inloop-de-weerhaan: somber psychose koffie maaltijd
ouder-en-kindpunt-bospolder: baby opvoeden prik vaccinatie
voedseluitgifte-de-volle-tas: voedselhulp
kledingkamer-knoop-lus: kleding
thuisadministratie-op-orde: formulieren schulden brieven
maaltijdfiets-delfshaven: eten-thuis
voetbalclub-de-dokwerkers: voetbal
boksschool-linkse-kade: boksen
wandelclub-de-kadelopers: wandelen
watervrouwen-west: zwemles zwemmen
beweegteam-delfshaven: sportbuurt
valschool-de-zachte-landing: judo vallen
speeltuin-de-knikkerpot: speeltuin
speeltuin-het-kraaiennest: speeltuin
basisschool-de-loopplank: school
basisschool-de-peilstok: school
taalschool-nieuwe-woorden: taal
muziekhuis-de-scheepstoeter: muziekles muziek koor
buurttheater-ruwe-bolster: theater toneel
leeszaal-de-bladzij: bibliotheek boeken
kolkkerk-delfshaven: kerk stilte maaltijd
moskee-al-mina: moskee islam
shri-sagar-mandir: hindoe tempel
parochie-nossa-senhora-do-cais: kerk
woningstichting-kade-en-kroon: huur woning
gemeentepunt-delfshaven: gemeente vraag
wegwijsbalie-werk: werk vrijwilligerswerk
wijkagenten-delfshaven: politie veilig
buurtpreventie-oud-mathenesse: buurtpreventie veilig
brandweerpost-mathenesserdijk: brand veilig
ondernemers-schiedamseweg-en-visserijplein: ondernemer
werkplaats-trapper: fietsenmaker repareren
eethuis-de-tweede-ronde: maaltijd cafe
buurtmaaltijd-aan-de-lange-tafel: maaltijd
meekookmiddag: maaltijd meekoken
kombuistafel: maaltijd
ontbijt-voor-vroege-vogels: maaltijd ontbijt
soep-in-spangen: maaltijd
aan-tafel-bij-farida: maaltijd
badhuismaal: maaltijd
samen-koken-op-vrijdag: maaltijd meekoken
kerkmaal-aan-de-kolk: maaltijd
open-keuken-van-al-mina: maaltijd
zondagse-cachupa: maaltijd
prasad-voor-iedereen: maaltijd
buurtrestaurant-in-de-tweede-ronde: maaltijd
oogsttafel-in-de-tuin: maaltijd
stamppotavond-van-het-witte-dorp: maaltijd
eten-voor-vrouwen-en-kinderen: maaltijd
uitgifte-van-voedseltassen: voedselhulp
inschrijven-voor-een-voedseltas: voedselhulp
buurtkoelkast-bijvullen: voedselhulp
proeven-van-de-maaltijdfiets: eten-thuis
koken-voor-een: kookles
praatgroep-nederlands-in-de-ochtend: taal
praatgroep-nederlands-in-de-avond: taal
marktles: taal
intake-voor-de-taalschool: taal
lezen-en-schrijven-vanaf-het-begin: laaggeletterd taal
computerles-voor-beginners: computer
spreekuur-digid-en-formulieren: spreekuur digid formulieren computer
voorlezen-voor-peuters: voorlezen boeken peuter kinderen
fietsles-voor-vrouwen: fietsles fietsen
naaiatelier: naaien
vraag-het-de-verloskundige: spreekuur verloskundige zwanger
spreekuur-sociaal-werk: spreekuur vraag geldvragen
open-uur-voor-ouders-en-babys: spreekuur baby ouders
opvoeden-van-een-puber: opvoeden puber
ouderkamer-hoe-werkt-de-middelbare-school: ouders school middelbare
techniekclub-na-school: techniek kinderen
huiswerkhulp: huiswerk bijles jongeren
weekendschool-al-mina: huiswerk arabisch islam kinderen
geldspreekuur: spreekuur schulden
avond-over-de-energierekening: energie
administratiecafe: formulieren brieven
inloop-voor-huurders: huur
wandeling-met-de-huismeester: huur
brandveilig-wonen-gratis-bezoek-aan-huis: brand
open-dag-van-de-kazerne: brand
koffie-met-de-wijkagent: politie veilig koffie
avondronde-van-de-buurtpreventie: buurtpreventie veilig
banenmarkt-in-de-wijk: werk
sollicitatiebrief-schrijven: sollicitatie werk cv
vrijwilliger-worden-kom-proeven: vrijwilligerswerk
avond-voor-mantelzorgers: mantelzorg
mantelzorg-en-dementie: mantelzorg dementie
geheugencafe: dementie mantelzorg
wandelen-met-de-praktijkverpleegkundige: wandelen
griepprik-halen: prik vaccinatie
suiker-in-balans: diabetes kookles
vragenuur-zorg-thuis: spreekuur wijkverpleging thuiszorg mantelzorg
ritje-naar-het-tuincentrum: uitje vervoer
boodschappenbus-naar-de-markt: boodschappenbus vervoer
leren-reizen-met-bus-en-tram: ov
fiets-opknappen-voor-jezelf: fietsenmaker
repareerochtend: repareren
leer-je-lamp-repareren: repareren
kledingruil-voor-kinderen: kleding
zwemles-voor-vrouwen-beginners: zwemles zwemmen
koffie-in-de-buurtkamer: koffie
spelletjesavond: spel kaarten
inloop-voor-de-hele-buurt: koffie vraag
bingo-met-kaartjes-in-grote-letters: bingo spel
stoelgym: stoelgym gym rolstoelactiviteit
zumba-in-het-badhuis: dansen zumba
vadercafe: vaders ouders
oudjaarsdisco-voor-jong-en-oud: dansen feest
huisbezoek-spreekuur-voor-ouderen: spreekuur ouderenwerk
open-studio: muziek jongeren
meidenavond: meiden jongeren
nachttoernooi-zaalvoetbal: zaalvoetbal voetbal
wandelvoetbal-voor-zestigplussers: voetbal
proeftraining-meidenvoetbal: voetbal
boksen-tegen-parkinson: boksen parkinson
boksuur-voor-vrouwen: boksen
kadewandeling-drie-of-acht-kilometer: wandelen
sport-op-het-taandersplein: sportbuurt
rolstoelbasketbal: basketbal rolstoelsport
valles-voor-ouderen: vallen
kleuterjudo: judo
rollatorloop: wandelen rollatorloop
tuinochtend: moestuin tuin
kindertuin: moestuin tuin kinderen
plantjes-ruilen: groen planten
veegzaterdag-in-het-witte-dorp: zwerfafval groen
lampionnen-maken: knutselen kinderen
lampionoptocht-langs-de-singel: optocht feest
verhalenmiddag-over-de-haven: geschiedenis
open-avond-over-de-plannen-voor-de-buurt: meepraten
het-toeterkoor: koor zingen
percussie-voor-kinderen: trommelen muziekles kinderen
voorstelling-de-wasserette: theater toneel
schrijf-je-eigen-scene: toneel schrijven
timmermiddag: hutten kinderen
peuterochtend: peuter kinderen
dakconcert-van-het-schoolorkest: concert muziek
orgel-om-half-een: concert muziek
moskee-van-binnen-zien: moskee islam
yoga-voor-stijve-mensen: yoga
braderie-op-de-schiedamseweg: markt feest
markt-op-het-visserijplein: markt
breien-bij-ine: breien handwerken
schrijfgroep: schrijven somber
buurtdag-tafels-op-straat: straatfeest feest
intocht-van-de-stoomboot-in-de-coolhaven: sinterklaas
samen-eten: maaltijd
week-van-de-ontmoeting: eenzaam
"""
