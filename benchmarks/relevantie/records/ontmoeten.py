"""Meals, coffee, games, faith, groups of people who are alike."""

ONTMOETEN = """
Wijkrestaurant De Pollepel | Elke werkdag een warme maaltijd tussen de middag. | Onze koks zijn mensen die het vak leren. U hoeft niet te reserveren. | maaltijd | buurtmaaltijd | ouderen alleenstaanden | rolstoel | sp
- Daghap in De Pollepel | Een bord met aardappels, groente en vlees of vis. | Op is op, dus kom op tijd. | maaltijd | buurtmaaltijd | ouderen | rolstoel | 4,75 | ma 12.00-13.30; di 12.00-13.30; wo 12.00-13.30; do 12.00-13.30
- Vissoep op vrijdag | Soep van de vangst van de dag, met knoflookbrood. | De visboer van de markt kookt zelf. | maaltijd | buurtmaaltijd | | | 6,00 | vr 12.00-13.30
- Kerstdiner voor wie alleen is | Vier gangen aan een gedekte tafel, met muziek. | Geef u op bij de balie, er is plaats voor vijftig gasten. | maaltijd kerst | buurtmaaltijd feest-en-voorstelling | alleenstaanden ouderen | rolstoel | 7,50 | zo 17.00-20.00
Resto Samenaan | Aanschuiven bij buren die koken voor de straat. | Drie avonden in de week staat er een andere kok in de keuken. | maaltijd | buurtmaaltijd ontmoeting | mensen-met-weinig-geld | halal | nw
- Aanschuiven op maandag | Een Turks bord met rijst, bonen en salade. | Neem een bakje mee voor wat over is. | maaltijd | buurtmaaltijd | mensen-met-weinig-geld | halal | 2,50 | ma 18.00-19.30
- Woensdagpan | Een eenpansgerecht voor een paar euro. | Wie wil, helpt met afwassen. | maaltijd | buurtmaaltijd | mensen-met-weinig-geld alleenstaanden | halal vegetarisch | 2,00 | wo 18.00-19.30
- Vegan vrijdag | Een driegangenmenu zonder vlees, vis, ei of melk. | Met uitleg over de recepten. | maaltijd vegetarisch | buurtmaaltijd gezond-leven | jongeren | vegetarisch | 5,00 | vr 18.00-20.00
Kookstudio Het Lepeltje | Leer koken uit alle keukens van de wereld. | Kleine groepen, alles is inbegrepen. | kookles | maaltijden workshops-en-lezingen | | | mi
- Surinaams koken | Roti, bruine bonen en pom in drie avonden. | U eet samen wat u maakt. | kookles | maaltijden workshops-en-lezingen | | | 45,00 | di 18.30-21.30
- Brood bakken | Zelf deeg kneden en een desembrood mee naar huis. | Schort en oven zijn er. | kookles bakken | maaltijden workshops-en-lezingen | | | 22,50 | za 10.00-13.00
- Kinderen aan de pan | Een hoofdgerecht en een toetje maken voor je ouders. | Vanaf acht jaar. | kookles kinderkoken | maaltijden spelen | kinderen | kinderen-welkom | 7,50 | wo 14.00-16.30
Iftar Comité Delfshaven | Samen de vasten breken, iedereen is welkom. | In de ramadan elke zaterdag, in het hele jaar een open tafel. | maaltijd islam | buurtmaaltijd ontmoeting | | halal | tu
- Open tafel van het comité | Harira, dadels en een hoofdgerecht voor de hele straat. | Ook voor wie niet vast. | maaltijd islam | buurtmaaltijd | | halal | z | za 18.30-20.30
Soepfiets Oud-Mathenesse | Vrijwilligers fietsen rond met een pan soep en een praatje. | Zij bellen aan bij wie niet meer naar buiten kan. | eten-thuis maatje | maaltijd-aan-huis maatje-en-bezoek | ouderen alleenstaanden | vegetarisch | om
Kwiek aan Tafel | Koelverse maaltijden, één keer in de week bij u gebracht. | Kies uit veertig gerechten, ook gemalen of zonder zout. | eten-thuis dieet | maaltijd-aan-huis | ouderen mensen-met-een-beperking | halal vegetarisch | hd
Weggeefkast Spaanse Bocht | Een kast op straat met houdbaar eten dat u gratis meeneemt. | Dag en nacht open. Leg er ook eens iets in. | voedselhulp | voedselhulp bewonersinitiatief | mensen-met-weinig-geld | gratis | sp
Noodpakket aan de Deur | Een doos met eten als u deze week niets in huis hebt. | Uw hulpverlener vraagt het aan, wij brengen het dezelfde dag. | voedselhulp eten-thuis | voedselhulp | mensen-met-weinig-geld ouders | halal | bo
Grand Café De Brugwachter | Café aan het water met een terras en een leestafel. | Elke dag open, met taart en kleine gerechten. | cafe koffie | ontmoeting | | rolstoel toilet-voor-rolstoel | hd
- Muziekcafé in De Brugwachter | Neem uw instrument mee en speel met anderen. | De band van het huis begeleidt u. | cafe muziek | muziek-en-zang ontmoeting | | | 0 | zo 15.00-18.00
Buurthuis Het Kompas | Huis voor de hele buurt, met een grote zaal en een moestuin. | Kom binnen, er is altijd iemand. | buurthuis koffie | ontmoeting inloop ruimte-en-delen | ouderen ouders | rolstoel toilet-voor-rolstoel | om
- Koffieochtend Het Kompas | Koffie, koek en de krant van de dag. | Geen programma, gewoon bijpraten. | koffie | inloop | ouderen alleenstaanden | rolstoel | 0 | ma 10.00-12.00; do 10.00-12.00
- Kompasbingo | Bingo met kleine prijzen en een grote pot thee. | De opbrengst gaat naar het zomerfeest. | bingo spel | spel-en-gezelligheid | ouderen | ringleiding | 3,50 | di 14.00-16.00
- Sjoelcompetitie | Sjoelen om de wisselbeker van de wijk. | Oefenen mag ook. | sjoelen spel | spel-en-gezelligheid | ouderen | | 1,00 | vr 14.00-16.00
Buurtkamer Het Achterom | Kleine huiskamer met een grote theepot. | Wij zijn er voor wie niet van drukte houdt. | koffie buurthuis | inloop | alleenstaanden mensen-met-een-beperking | rustig | bo
- Koffie in Het Achterom | Koffie en een luisterend oor in Bospolder. | Honden mogen mee. | koffie | inloop | alleenstaanden | rustig | 0 | di 10.00-12.00; vr 10.00-12.00
- Zondagsoep in Het Achterom | Soep en gezelschap op de stilste dag van de week. | Bel even aan. | maaltijd koffie | inloop buurtmaaltijd | alleenstaanden | rustig vegetarisch | 1,50 | zo 13.00-15.00
Zuidwester, huis van de wijk | Ontmoetingsplek met een theehuis en spreekuren. | Het gebouw heeft een lift en brede deuren. | buurthuis koffie | ontmoeting inloop | | rolstoel lift toilet-voor-rolstoel | tu
- Theeschenkerij | Thee uit twaalf landen, met gebak van de buurvrouwen. | U betaalt alleen het gebak. | koffie | inloop | vrouwen | | z | wo 13.30-16.00
- Damesochtend Zuidwester | Ochtend met alleen vrouwen: thee, praten en een uitstapje. | Er is opvang voor kleine kinderen. | vrouwengroep | vrouwengroep | vrouwen ouders | alleen-vrouwen | 0 | do 9.30-11.30
- Mannen aan de praat | Mannen drinken koffie en praten over werk, geloof en vaderschap. | In het Nederlands, Turks en Arabisch. | mannengroep vaders | vrouwengroep | mannen | | 0 | do 19.30-21.30
Schaakvereniging De Loper | Schaken voor beginners en spelers met een rating. | Wij spelen in de Rotterdamse competitie. | schaken spel | spel-en-gezelligheid | | rustig | mi
- Schaakavond | Vrij spelen en partijen voor de ladder. | Borden en klokken staan klaar. | schaken spel | spel-en-gezelligheid | | rustig | 2,00 | di 20.00-23.00
- Jeugdschaak | Leer matzetten in tien stappen. | Vanaf zes jaar. | schaken spel kinderen | spel-en-gezelligheid | kinderen | | 1,00 | vr 16.00-17.30
Damclub Dam Eens Aan | Dammen met koffie, ook voor wie het lang niet deed. | De oudste damclub van de stad. | dammen spel | spel-en-gezelligheid | ouderen | | hd
Biljartclub Krijt op Tijd | Vier biljarts en een bar, overdag open. | Leden spelen competitie, gasten zijn welkom. | biljart spel | spel-en-gezelligheid | ouderen mannen | | sp
- Biljartmiddag voor iedereen | Leer stoten of speel een potje driebanden. | Keus zijn er genoeg. | biljart spel | spel-en-gezelligheid | ouderen | | 1,50 | wo 13.30-16.30
Bridgeclub Vier Handen | Bridge in een rustige zaal, met lessen voor beginners. | Komt u alleen? Wij zoeken een partner. | bridge spel | spel-en-gezelligheid | ouderen | rustig | nw
- Bridgedrive | Een middag bridge met een kleine prijs. | Schrijf in als paar of alleen. | bridge spel | spel-en-gezelligheid | ouderen | rustig | 4,00 | do 13.30-17.00
Bordspelbar Zeshoek | Driehonderd bordspellen om te lenen en te spelen. | Een spelleider legt de regels uit. | spel bordspel | spel-en-gezelligheid ruimte-en-delen | jongeren | | mi
- Spellenzolder | Nieuwe bordspellen uitproberen met een groep. | Alleen komen is prima. | spel bordspel | spel-en-gezelligheid | jongeren alleenstaanden | | 2,50 | vr 19.00-23.00
Belcirkel De Draad | Elke ochtend belt iemand u op, en u belt de volgende. | Zo weet u dat het goed gaat met elkaar. | maatje bellen | maatje-en-bezoek | ouderen alleenstaanden | | nw
Bezoekdienst Zonnebloem Kade | Vrijwilligers komen op bezoek bij wie ziek is of weinig buiten komt. | Ook dagtochten, met hulp onderweg. | maatje uitje | maatje-en-bezoek | ouderen mensen-met-een-beperking | rolstoel | hd
- Dagtocht met de bus | Een dag uit naar zee, met lift in de bus en hulp bij alles. | Verpleegkundigen gaan mee. | uitje rolstoelvervoer | maatje-en-bezoek aangepast-vervoer | ouderen mensen-met-een-beperking | rolstoel | 15,00 | zo 9.30-17.00
Kroonjuwelen Samen Uit | Groep voor mensen van boven de zestig die samen iets leuks doen. | Museum, theater of een ijsje: de groep kiest. | uitje maatje eenzaam | ontmoeting | ouderen alleenstaanden | | mi
- Vriendschapscafé | Nieuwe mensen leren kennen met vragen op kaartjes. | Voor wie zich weleens alleen voelt. | eenzaam koffie | ontmoeting maatje-en-bezoek | alleenstaanden | rustig | 0 | do 15.00-17.00
Regenboogkamer | Plek voor lhbti+ buren van alle leeftijden. | Praat met iemand die het kent, of kom dansen. | lhbti | ontmoeting | lhbti | | mi
- Roze salon | Borrel voor homo's, lesbiennes, bi's en trans mensen. | Vrienden en familie zijn ook welkom. | lhbti | ontmoeting | lhbti | | 0 | vr 17.00-20.00
- Jong en queer | Voor jongeren die vragen hebben over wie ze zijn. | Met film en pizza. | lhbti jongeren | voor-jongeren ontmoeting | jongeren lhbti | | 0 | wo 19.00-21.30
Oekraïens Huis De Zonnebloem | Ontmoeting, kleren en hulp voor mensen uit Oekraïne. | Wij spreken Oekraïens, Russisch en Engels. | nieuwkomer oekraine | ontmoeting kleding-en-spullen | nieuw-in-nederland | taalhulp | om
Vluchtelingenwerk Schiemond | Begeleiding voor mensen met een verblijfsvergunning. | Hulp bij het huis, school, de huisarts en de rechten. | nieuwkomer vluchteling | recht-en-advies nederlands-leren | nieuw-in-nederland | taalhulp | bo
- Spreekuur voor statushouders | Vragen over gezinshereniging, het paspoort of de inburgering. | Zonder afspraak, met tolk. | spreekuur nieuwkomer vluchteling | recht-en-advies | nieuw-in-nederland | taalhulp | 0 | wo 9.30-12.00
Doopsgezinde Kerk De Haven | Kleine kerk met een dienst, een koor en een maaltijd. | De deur staat open, ook op doordeweekse dagen. | kerk | ontmoeting | | ringleiding | hd
- Zondagsdienst in De Haven | Kerkdienst met zang en na afloop koffie. | Er is kinderopvang. | kerk | ontmoeting | | ringleiding | 0 | zo 10.00-11.30
Pinkstergemeente Levend Vuur | Kerk met gospel, gebed en hulp aan wie het zwaar heeft. | Diensten in het Nederlands en Engels. | kerk gospel | ontmoeting muziek-en-zang | | | sp
Moskee Noer | Moskee met gebedsruimte, Koranles en een vrouwenzaal. | Vragen over de islam? Loop binnen na het gebed. | moskee islam | ontmoeting | | | nw
- Koranles voor kinderen | Leren lezen en begrijpen van de Koran. | Groepen naar leeftijd. | moskee islam | opvoeden | kinderen | | 5,00 | zo 10.00-13.00
Boeddhistisch Centrum Lotusvijver | Zitten in stilte, lessen en een tuin. | Iedereen mag meedoen, wat u ook gelooft. | boeddhisme meditatie | dans-yoga-en-ontspanning | | rustig | mi
- Meditatie op dinsdagavond | Twintig minuten zitten, twintig minuten lopen, thee. | Kussens zijn er. | meditatie | dans-yoga-en-ontspanning | | rustig | z | di 19.30-21.00
Stiltekapel Coolhaven | Een kamer om stil te zijn, met kaarsjes. | Voor alle geloven en voor wie niets gelooft. | stilte kerk | ontmoeting | | rustig | hd
Afrikaanse Vrouwen Rijnmond | Vrouwen uit Ghana, Eritrea en Somalië steunen elkaar. | Wij koken, leren en lachen. | vrouwengroep | vrouwengroep | vrouwen nieuw-in-nederland | alleen-vrouwen | bo
Kaapverdische Seniorenclub Morabeza | Ouderen uit Kaapverdië eten, dansen en kaarten samen. | Wij spreken Creools en Portugees. | ouderenclub spel | ontmoeting spel-en-gezelligheid | ouderen | | tu
- Kaartmiddag Morabeza | Bisca en klaverjassen met een glas grogue of thee. | Partners zijn er altijd. | kaarten spel | spel-en-gezelligheid | ouderen | | 1,00 | do 13.00-17.00
Woensdagclub Tussendijken | Club voor ouderen, al veertig jaar onder die naam. | Handwerk, een lezing of een spel, steeds iets anders. | ouderenclub | ontmoeting | ouderen | | tu
- Middag van de Woensdagclub | Samen een middag met koffie en een gast die vertelt. | Dit jaar komen wij op maandag bij elkaar. | ouderenclub koffie | ontmoeting | ouderen | | 2,00 | ma 14.00-16.00
"""
