"""Money, law, clothes, renting, energy, repairs, safety, the municipality."""

GELD_EN_WONEN = """
Schuldhulpmaatje West | Een vrijwilliger naast u bij schulden en brieven van de deurwaarder. | Wij oordelen niet. Gratis. | schulden | hulp-bij-schulden | mensen-met-weinig-geld | taalhulp | bo
- Inloopuur schulden | Neem alle post mee, ook de ongeopende. | Geen afspraak nodig. | spreekuur schulden | hulp-bij-schulden | mensen-met-weinig-geld | taalhulp rustig | 0 | wo 13.00-15.00
Budgetkring Rondkomen | Groep waarin u leert uitkomen met uw geld. | Zes ochtenden, met een kasboek. | budget schulden | hulp-bij-schulden workshops-en-lezingen | mensen-met-weinig-geld | | sp
- Rondkomen met weinig | Cursus over sparen, besparen en potjes. | Kinderen mogen mee. | budget schulden | hulp-bij-schulden workshops-en-lezingen | mensen-met-weinig-geld ouders | kinderen-welkom | 0 | vr 9.30-11.30
Kredietbank Stadsrand | De gemeente helpt bij een schuldregeling en sociale leningen. | Aanmelden via het loket. | schulden krediet gemeente | hulp-bij-schulden | mensen-met-weinig-geld | | mi
Jongerenpunt Geldzaken | Voor wie 18 wordt: zorgtoeslag, studieschuld, eerste huur. | App ons, dat mag ook 's avonds. | budget jongeren toeslag schulden | hulp-bij-schulden formulieren-en-brieven | jongeren | | tu
Formulierenbrigade Kade | Hulp bij het invullen van toeslagen, kwijtschelding en bijstand. | Neem uw DigiD mee. | formulieren toeslag | formulieren-en-brieven | mensen-met-weinig-geld ouderen | taalhulp | nw
- Spreekuur toeslagen | Zorgtoeslag, huurtoeslag en kindgebonden budget aanvragen. | Ook terugbetalen bespreken. | spreekuur formulieren toeslag | formulieren-en-brieven | mensen-met-weinig-geld | taalhulp | 0 | ma 9.30-12.00; do 13.00-15.30
Belastingcafé | Hulp bij de aangifte van de inkomstenbelasting. | In maart en april elke dag, daarna op afspraak. | belasting formulieren | formulieren-en-brieven | ouderen mensen-met-weinig-geld | | om
Brievenlezers | Buren die uw brief hardop lezen en uitleggen. | In zes talen. | formulieren brieven | formulieren-en-brieven nederlands-leren | nieuw-in-nederland | taalhulp | bo
- Brieven lezen in de bibliotheek | Uw brief in gewone taal, en een antwoord als dat moet. | Loop binnen. | formulieren brieven | formulieren-en-brieven | nieuw-in-nederland | taalhulp | 0 | di 14.00-16.00; za 11.00-13.00
Rechtswinkel Schie | Studenten rechten geven gratis advies. | Over werk, huur, een boete of een scheiding. | recht scheiding | recht-en-advies | | | mi
- Juridisch spreekuur | Twintig minuten met een jurist. | Op volgorde van binnenkomst. | spreekuur recht | recht-en-advies | | | 0 | ma 19.00-21.00
Sociaal Raadslieden Delfshaven | Uitleg over regels, uitkeringen en bezwaar. | Zij schrijven ook de brief voor u. | recht uitkering formulieren | recht-en-advies formulieren-en-brieven | | taalhulp | sp
Notaris in de Wijk | Gratis kwartier over een testament of een volmacht. | Eens per maand in het buurthuis. | spreekuur notaris testament recht | recht-en-advies | ouderen | | hd
Scheidingsloket | Samen uit elkaar: eerste gesprek, kinderen, huis en geld. | Ook als u er alleen in staat. | scheiding recht | recht-en-advies ouders-onder-elkaar | ouders | rustig | nw
Kinderfonds Meedoen | Geld voor sport, zwemles of een fiets voor uw kind. | De leraar of hulpverlener vraagt het aan. | kinderfonds geld | geld-en-schulden opvoeden | kinderen ouders mensen-met-weinig-geld | | bo
Kringloop De Tweede Kans | Meubels, servies en kleren voor weinig geld. | Wij halen spullen gratis op. | kringloop kleding spullen | kleding-en-spullen | mensen-met-weinig-geld | | om
Babyspullenbank | Een uitzet voor wie een kind verwacht en weinig heeft. | Wieg, kleertjes en een kinderwagen. | babyspullen kleding | kleding-en-spullen ouders-onder-elkaar | ouders mensen-met-weinig-geld | | tu
Kledingbank Rotterdam West | Twee keer per jaar gratis kleding uitzoeken. | Met een kaart van uw hulpverlener. | kleding | kleding-en-spullen | mensen-met-weinig-geld | gratis | sp
Speelgoedbank De Draaitol | Speelgoed voor verjaardag en sinterklaas, gratis. | Ook boeken en puzzels. | speelgoed spullen | kleding-en-spullen | kinderen ouders mensen-met-weinig-geld | gratis | bo
Wasbeurt | Was en droog uw kleren voor een euro in onze wasserette. | Koffie terwijl u wacht. | wassen spullen | kleding-en-spullen inloop | mensen-met-weinig-geld | | nw
Dierenvoedselbank | Voer voor uw hond of kat als het geld op is. | Met een bewijs van inkomen. | dieren voedselhulp | dieren kleding-en-spullen | mensen-met-weinig-geld | | tu
Huurteam Rijnmond | Controleert of u niet te veel huur betaalt. | Wij meten de woning en schrijven de verhuurder. | huur | huren-en-buren recht-en-advies | | | mi
Woningcorporatie De Vlonder | Huurwoningen en seniorenflats in de wijk. | Reparatie melden kan dag en nacht. | huur woning | huren-en-buren | | | om
- Woonspreekuur | Vragen over inschrijven, wachttijd en een kleinere woning. | Breng uw inschrijfnummer mee. | spreekuur woning woningzoeken | huren-en-buren | | | 0 | di 13.00-15.00
Kamers met Kansen | Kamers voor jongeren die leren of werken, met een coach. | Van 18 tot 27 jaar. | kamer woningzoeken jongeren | huren-en-buren voor-jongeren | jongeren | | tu
Hospitahuis Twee Sleutels | Een student woont bij een oudere en helpt een paar uur. | Wij brengen u bij elkaar. | kamer woningzoeken maatje | huren-en-buren maatje-en-bezoek | ouderen jongeren | | hd
Buurtbemiddeling Delfshaven | Ruzie met de buren? Twee vrijwilligers praten met u beiden. | Over lawaai, kinderen, rommel of de heg. | buren overlast | huren-en-buren | | rustig | nw
Verhuismaatjes | Sjouwers en een busje voor wie geen verhuizer kan betalen. | Dozen krijgt u erbij. | verhuizen | wonen hulp-in-huis | mensen-met-weinig-geld ouderen | | sp
Energiecoaches Watt Minder | Een coach komt kijken waar de warmte weglekt. | U krijgt folie en tochtstrips cadeau. | energie | energie-besparen | mensen-met-weinig-geld | | bo
- Energiespreekuur | Uw rekening van gas en stroom samen bekijken. | Neem de jaarafrekening mee. | spreekuur energie | energie-besparen | mensen-met-weinig-geld | | 0 | do 10.00-12.00
Zonnecoöperatie Dakkracht | Samen zonnepanelen op het dak van de school. | U koopt een deel, huurders ook. | energie zonnepanelen | energie-besparen bewonersinitiatief | | | mi
Schimmelbrigade | Hulp bij vocht en schimmel in huis. | Wij meten en spreken de verhuurder aan. | schimmel huur | energie-besparen huren-en-buren | | | tu
Klussendienst Hamer en Tang | Gepensioneerde vakmensen doen kleine klussen bij u thuis. | U betaalt het materiaal. | klus | klussen-en-repareren hulp-in-huis | ouderen mensen-met-weinig-geld | | om
Repair Café Kortsluiting | Elektrische apparaten, radio's en speelgoed maken wij samen heel. | Repareren duurt soms een uur, er is koffie. | repareren | klussen-en-repareren | | | mi
- Repareren op zaterdagmiddag | Strijkijzer stuk? Koffiezetter lek? Kom langs. | Onderdelen betaalt u zelf. | repareren | klussen-en-repareren | | | 0 | za 13.00-16.00
Naai- en verstelhoek Stopnaald | Broek te lang of rits kapot? Wij maken het met u. | Machines staan klaar. | repareren naaien kledingherstel | klussen-en-repareren creatief | | | sp
- Kleding verstellen | Zelf zomen en stoppen leren. | Neem mee wat kapot is. | repareren naaien kledingherstel | klussen-en-repareren creatief | | | 1,00 | do 13.30-16.00
Gereedschapsbieb De Waterpas | Leen een boormachine, ladder of behangtafel. | Lid voor tien euro per jaar. | gereedschap lenen | ruimte-en-delen klussen-en-repareren | | | nw
Houtwerkplaats De Schaaf | Werkplaats met machines en een meester. | Voor wie thuis geen plek heeft. | hout klus | klussen-en-repareren creatief | | | om
- Meubelmaken | Maak in zes avonden een krukje. | Hout is inbegrepen. | hout | creatief workshops-en-lezingen | | | 60,00 | di 19.00-22.00
Deelauto Bospolder | Buren delen vier auto's met een app. | Ook een busje. | deelauto vervoer lenen | ruimte-en-delen vervoer | | | bo
Politiebureau Marconiplein | Aangifte doen, een melding of een vraag aan de agent. | Op afspraak en soms zonder. | politie | veilige-buurt | | | sp
Buurtvaders Spangen | Vaders lopen 's avonds een ronde en spreken jongeren aan. | In een blauwe jas. | buurtpreventie veilig vaders | veilige-buurt | mannen ouders | | sp
Slotenwacht | Gratis advies over sloten en licht tegen inbraak. | Ook een stevig slot voor minima. | inbraak veilig | veilige-buurt | ouderen | | tu
- Avond tegen babbeltrucs | Hoe oplichters werken aan de deur en aan de telefoon. | Met een rechercheur. | oplichting veilig | veilige-buurt workshops-en-lezingen | ouderen | | 0 | do 19.30-21.00
Straatcoaches Middelland | Coaches tegen overlast van hangjongeren. | Meld het en zij gaan praten. | overlast veilig | veilige-buurt voor-jongeren | | | mi
Grofvuil en Milieupark West | Breng oude meubels, verf en puin weg. | Bewoners betalen niets. | afval grofvuil | veilige-buurt groene-straat | | parkeren | om
Stadsloket Delfshaven | Paspoort, rijbewijs, verhuizing doorgeven en trouwen. | Maak eerst een afspraak. | gemeente paspoort | wonen recht-en-advies | | lift rolstoel | mi
Wmo-loket Delfshaven | Aanvragen van huishoudelijke hulp, een traplift of vervoer. | Een medewerker komt bij u thuis praten. | gemeente wmo | hulp-in-huis aangepast-vervoer | ouderen mensen-met-een-beperking | | nw
Vraagwijzer Tussendijken | Balie voor al uw vragen over zorg, geld en wonen. | Zij zoeken het met u uit. | gemeente vraag | geld-en-schulden hulp-in-huis | | taalhulp rolstoel | tu
"""
