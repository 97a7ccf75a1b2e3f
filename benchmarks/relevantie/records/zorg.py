"""Health, carers, help at home, transport, grief, addiction, safety at home."""

ZORG = """
Huisartsenpraktijk Mathenesserlaan | Vier huisartsen en een praktijkondersteuner. | Nieuwe patiënten uit de wijk kunnen zich inschrijven. | huisarts | zorg-in-de-buurt | | lift rolstoel | mi
Tandartsen aan de Schie | Tandarts en mondhygiënist, ook voor wie bang is. | Betalen in termijnen is mogelijk. | tandarts | zorg-in-de-buurt | | | hd
Fysiotherapie Beweegt | Fysiotherapie bij rug, knie, schouder en na een operatie. | Wij komen ook aan huis. | fysio | zorg-in-de-buurt | ouderen | rolstoel | nw
Logopediepraktijk Spraakwater | Hulp bij praten, slikken en stotteren. | Kinderen en volwassenen na een beroerte. | logopedie | zorg-in-de-buurt | kinderen | | bo
Verloskundigen Ooievaarsnest | Zwangerschap, bevalling en echo. | Vanaf acht weken maakt u een afspraak. | verloskundige zwanger | zorg-in-de-buurt ouders-onder-elkaar | vrouwen | taalhulp | tu
- Inloop voor zwangere vrouwen | Vragen stellen en andere zwangeren ontmoeten. | Een tolk kan mee. | zwanger verloskundige | ouders-onder-elkaar zorg-in-de-buurt | vrouwen | alleen-vrouwen taalhulp | 0 | di 10.00-11.30
Apotheek Vijzel | Medicijnen halen, laten brengen of in rollen per dag. | Ook op zaterdag open. | apotheek | zorg-in-de-buurt | | rolstoel | sp
Thuiszorg Zeven Zussen | Wassen, aankleden en wondzorg bij u thuis. | Klein team dat u kent. | wijkverpleging thuiszorg | zorg-in-de-buurt hulp-in-huis | ouderen | | nw
Schoon & Zo | Huishoudelijke hulp via de gemeente of uit eigen zak. | Stof, ramen, bed verschonen. | huishulp | hulp-in-huis | ouderen mensen-met-een-beperking | | om
Burenhulp Eén Straat Verder | Buren helpen met een lamp, de vuilnis of een boodschap. | Bel, wij zoeken iemand dichtbij. | huishulp boodschappen klus | hulp-in-huis | ouderen alleenstaanden | | sp
Boodschappenmaatje | Iemand gaat met u mee naar de supermarkt of haalt de spullen. | Elke week dezelfde vrijwilliger. | boodschappen maatje | hulp-in-huis maatje-en-bezoek | ouderen mensen-met-een-beperking | | mi
Leenhulp Rollators en Krukken | Leen gratis een rolstoel, krukken of een douchestoel. | Maximaal zes weken. | hulpmiddelen | aangepast-vervoer zorg-in-de-buurt | mensen-met-een-beperking ouderen | gratis | bo
Rollatorwerkplaats | Uw rollator nagekeken, remmen gesteld, banden geplakt. | Klaar terwijl u wacht. | hulpmiddelen repareren | klussen-en-repareren aangepast-vervoer | ouderen | rolstoel | tu
- Rollatorspreekuur | Laat uw rollator nakijken en leer hem beter gebruiken. | Met een ergotherapeut. | spreekuur hulpmiddelen | aangepast-vervoer | ouderen | rolstoel | 0 | di 10.00-12.00
Mantelzorgpunt Delfshaven | Advies, cursussen en vervanging voor wie voor een ander zorgt. | Jonge mantelzorgers hebben een eigen groep. | mantelzorg | mantelzorg praten-over-zorgen | mantelzorgers | | mi
- Mantelzorglunch | Eten en praten met anderen die zorgen. | Wij regelen zo nodig oppas thuis. | mantelzorg | praten-over-zorgen | mantelzorgers | | 0 | do 12.00-14.00
- Jonge mantelzorgers | Voor kinderen met een zieke ouder, broer of zus. | Leuke dingen doen en praten als je wilt. | mantelzorg kinderen | praten-over-zorgen | kinderen jongeren mantelzorgers | | 0 | wo 14.00-16.30
Logeerhuis De Deining | Uw vader, moeder of partner logeert een weekend bij ons, u rust uit. | Met zorg, dag en nacht. | respijt mantelzorg | even-vrij | mantelzorgers ouderen | rolstoel | om
Oppas voor Volwassenen | Een vrijwilliger blijft bij uw naaste, zodat u weg kunt. | Een vaste middag in de week. | respijt mantelzorg | even-vrij | mantelzorgers | | nw
Alzheimercafé West | Informatie en ontmoeting rond dementie. | Elke maand een ander onderwerp. | dementie mantelzorg | praten-over-zorgen | mantelzorgers mensen-met-dementie | rustig | hd
- Alzheimercafé op woensdagavond | Een lezing over vergeten, daarna vragen. | Inloop vanaf zeven uur. | dementie mantelzorg | praten-over-zorgen | mantelzorgers mensen-met-dementie | rustig | 0 | wo 19.30-21.30
Ontmoetingscentrum Vergeet-mij-niet | Dagopvang voor mensen met dementie, met hun partners. | Zingen, tuinieren en koken. | dementie dagbesteding respijt | even-vrij dagbesteding | mensen-met-dementie mantelzorgers | rustig rolstoel | sp
- Geheugentraining | Spelletjes en tips voor wie vergeetachtig wordt. | Zes ochtenden. | dementie geheugen | gezond-leven | ouderen | rustig | 12,00 | ma 10.00-11.30
Ziekenvervoer Met Hart | Vrijwillige chauffeurs brengen u naar de dokter of de polikliniek. | Zij wachten en rijden u terug. | ziekenhuisrit vervoer | meerijden | ouderen mensen-met-een-beperking | rolstoel | bo
AutoBuur | Buren met een auto rijden u voor 35 cent per kilometer. | Naar familie, de winkel of het ziekenhuis. | ziekenhuisrit vervoer | meerijden | ouderen | | om
Wijkbus Lijn 12 | Kleine bus die langs winkels, markt en kerkhof rijdt. | U houdt uw hand op en hij stopt. | vervoer wijkbus | meerijden reizen-leren | ouderen | rolstoel | tu
Rolstoeltaxi Rijnmond | Taxi met een oprijplaat en een riem voor uw stoel. | Vooraf bestellen, ook met een pas van de gemeente. | rolstoelvervoer vervoer | aangepast-vervoer | mensen-met-een-beperking | rolstoel | nw
Scootmobielpool De Kade | Rij voor een kleine prijs op een scootmobiel die u deelt. | Eerst een proefrit. | scootmobiel vervoer | aangepast-vervoer | mensen-met-een-beperking ouderen | rolstoel | hd
- Scootmobieltraining | Veilig rijden, remmen en de tram in. | In een groepje van vier. | scootmobiel | aangepast-vervoer cursus-en-taal | ouderen mensen-met-een-beperking | rolstoel | 5,00 | vr 10.00-12.00
OV-maatjes | Een vrijwilliger reist een paar keer met u mee in tram en metro. | Daarna kunt u het zelf. | ov vervoer | reizen-leren | ouderen nieuw-in-nederland | | mi
Psychologen Binnenvaart | Gesprekken bij angst, somberheid en trauma. | Verwijzing van de huisarts nodig. | psycholoog somber | somber-of-in-de-war | | rustig | hd
Zelfregiecentrum Koers | Leer van mensen die zelf uit een depressie kwamen. | Cursussen en een huiskamer. | somber psycholoog | somber-of-in-de-war ontmoeting | | rustig | tu
- Lotgenotengroep depressie | Praten met mensen die het kennen. | Niets moet. | somber lotgenoten | somber-of-in-de-war | | rustig | 0 | do 19.00-21.00
- Omgaan met stress | Vijf avonden over piekeren, slapen en grenzen. | Met oefeningen voor thuis. | stress slaap | gezond-leven somber-of-in-de-war | | rustig | 10,00 | ma 19.30-21.00
Luisterlijn Maasoever | Bel met iemand die luistert, dag en nacht. | U hoeft uw naam niet te zeggen. | somber bellen luisteren | somber-of-in-de-war maatje-en-bezoek | | | mi
Crisiskaart en Kompaan | Samen een plan maken voor als het slecht gaat. | Voor mensen die soms psychotisch zijn. | psychose psycholoog | somber-of-in-de-war | mensen-met-een-beperking | | nw
Autismesoos Prikkelvrij | Avond voor volwassenen met autisme, zonder lawaai. | Vooraf ziet u foto's van de plek. | autisme | ontmoeting somber-of-in-de-war | mensen-met-een-beperking | rustig | mi
- Soos voor jongeren met autisme | Gamen, koken en samen stil zijn. | Kleine groep, vaste begeleider. | autisme jongeren | voor-jongeren | jongeren mensen-met-een-beperking | rustig | 2,00 | za 14.00-17.00
Rouwcafé Licht | Praten over iemand die u mist. | Onder leiding van een geestelijk verzorger. | rouw | somber-of-in-de-war ontmoeting | | rustig | om
- Rouwgroep na verlies van een partner | Acht keer bij elkaar met weduwen en weduwnaars. | Begint als er acht mensen zijn. | rouw | somber-of-in-de-war | ouderen alleenstaanden | rustig | 0 | di 14.00-16.00
- Wandelen met je verdriet | Lopen naast iemand die ook een dierbare verloor. | Een vaste route van vier kilometer. | rouw wandelen | somber-of-in-de-war wandelen-en-fietsen | | rustig | 0 | zo 11.00-13.00
Kinderrouwpunt Vlinder | Steun voor kinderen na een overlijden of scheiding. | Knutselen en praten in eigen tempo. | rouw kinderen scheiding | opvoeden somber-of-in-de-war | kinderen | rustig | sp
Hospice De Laatste Haven | Huis om te sterven, met familie om u heen. | Vrijwilligers zijn er dag en nacht. | hospice palliatief | zorg-in-de-buurt | | rustig | hd
Nuchter Verder | Hulp om te stoppen met drank of drugs. | Gesprekken, een groep en contact met de familie. | verslaving alcohol drugs | verslaving | | | bo
- AA-groep Spangen | Anonieme alcoholisten komen bij elkaar. | U hoeft niets te betalen en niets te zeggen. | verslaving alcohol | verslaving | | | 0 | ma 20.00-21.30; vr 20.00-21.30
- Familie van een verslaafde | Praten met anderen van wie een kind of partner verslaafd is. | Ook zonder dat hij of zij meedoet. | verslaving familie | verslaving praten-over-zorgen | ouders mantelzorgers | | 0 | wo 19.30-21.00
Gokstop Rijnmond | Kom los van gokken, ook op de telefoon. | Gratis en anoniem. | verslaving gokken | verslaving hulp-bij-schulden | | | nw
Rookvrij Samen | Stoppen met roken in een groep van tien. | Uw verzekering betaalt de cursus. | roken | verslaving gezond-leven | | | tu
- Stoppen met roken | Zeven bijeenkomsten met een coach. | Daarna bellen wij nog een jaar. | roken | gezond-leven verslaving | | | 0 | di 19.00-20.30
Diëtist Bord vol Kleur | Advies over eten bij diabetes, overgewicht en darmklachten. | Met een recept voor elke beurs. | dietist diabetes afvallen | gezond-leven zorg-in-de-buurt | | taalhulp | sp
- Lekker in je vel | Samen afvallen zonder dieet, met bewegen en koken. | Twee jaar lang een coach. | afvallen gezondleven | gezond-leven sport-en-bewegen | | | 0 | wo 19.00-20.30
Diabetesgroep Zoet Zuur | Mensen met suikerziekte delen tips en recepten. | Een verpleegkundige kijkt mee. | diabetes | gezond-leven | | taalhulp | nw
GGD Prikpunt Delfshaven | Vaccinaties voor kinderen en volwassenen. | Neem uw oproep en een bewijs mee. | prik vaccinatie | zorg-in-de-buurt | | | mi
Seksuele Gezondheid Polikliniek | Test op soa's, pil en gesprek, voor jongeren gratis. | Niemand hoort dat u er was. | soa anticonceptie | zorg-in-de-buurt | jongeren | | hd
Bloedbank op Wielen | Geef bloed in de bus op het plein. | Vooraf een korte keuring. | bloed | gezondheid vrijwilligerswerk | | | bo
EHBO-vereniging Pleister | Leer wat u doet bij een brandwond, een val of een hartstilstand. | Diploma na twaalf lessen. | ehbo reanimatie | workshops-en-lezingen gezond-leven | | | om
- Reanimatiecursus | In één avond leren reanimeren met de AED. | Oefenen op poppen. | ehbo reanimatie | workshops-en-lezingen | | | 17,50 | do 19.00-22.00
Slechthorendenkring Oor | Hulp en contact voor wie slecht hoort. | Wij testen ook ringleidingen. | slechthorend doof | ontmoeting gezondheid | mensen-met-een-beperking ouderen | ringleiding gebarentaal | mi
- Gebarencafé | Oefen gebaren met dove en horende mensen. | Beginners welkom. | doof gebaren | ontmoeting workshops-en-lezingen | mensen-met-een-beperking | gebarentaal | 0 | vr 19.00-21.00
Oogvereniging Witte Stok | Voor blinden en slechtzienden: tips, hulpmiddelen, gezelschap. | Wij halen u van de tram. | blind slechtziend | ontmoeting gezondheid | mensen-met-een-beperking | hulphond-welkom | tu
Veilig Thuis Steunpunt | Advies en hulp bij geweld of mishandeling thuis. | Bel ook als u zich zorgen maakt om een ander. | geweld | gezondheid veilige-buurt | vrouwen ouders | | sp
Blijf van Mijn Lijf Steungroep | Vrouwen die geweld meemaakten steunen elkaar. | Het adres hoort u aan de telefoon. | geweld vrouwengroep | vrouwengroep somber-of-in-de-war | vrouwen | alleen-vrouwen rustig | bo
Straatpastoraat De Lantaarn | Zorg en een luisterend oor voor wie op straat leeft. | Koffie, een douche en hulp met papieren. | dakloos | inloop wonen | mensen-met-weinig-geld | | tu
- Nachtopvang bij kou | Een bed als het vriest. | Vanaf acht uur, honden mogen mee. | dakloos | wonen | mensen-met-weinig-geld | | 0 | ma 20.00-23.00; di 20.00-23.00; wo 20.00-23.00; do 20.00-23.00; vr 20.00-23.00
Voetverzorging aan Huis | Pedicure die bij u komt, ook bij diabetes. | Zo nodig op de vergoeding van de verzekering. | pedicure diabetes | zorg-in-de-buurt | ouderen | | om
Kapper op Wielen | Knippen en wassen bij u thuis of in het verzorgingshuis. | Gediplomeerd en geduldig. | kapper | hulp-in-huis | ouderen mensen-met-een-beperking | rolstoel | nw
Personenalarm Schie | Een knop om uw hals, wij komen als u valt. | Aansluiten binnen twee dagen. | alarm | hulp-in-huis zorg-in-de-buurt | ouderen | | bo
"""
