"""Music, art, books, theatre, gardens, animals, plans of residents."""

VRIJE_TIJD = """
Koor De Havenzangers | Shantykoor voor mannen, met accordeon. | Wij zingen op kades en in verzorgingshuizen. | koor zingen | muziek-en-zang | mannen ouderen | | hd
- Repetitie van De Havenzangers | Meezingen en daarna een biertje. | Noten lezen hoeft niet. | koor zingen | muziek-en-zang | mannen | | 3,00 | do 20.00-22.00
Gospelkoor Rise | Zingen met je hele lijf, onder leiding van een dirigent uit Curaçao. | Iedereen vanaf zestien. | koor zingen gospel | muziek-en-zang | | | sp
Smartlappenkoor Tranendal | Liedjes over liefde en verdriet, met veel gelach. | Nieuwe zangers direct welkom. | koor zingen | muziek-en-zang | ouderen | | om
- Zingen voor je plezier | Meezingmiddag met een boekje en een piano. | Ook voor mensen die dingen vergeten. | zingen dementie | muziek-en-zang | ouderen mensen-met-dementie | rolstoel | 2,00 | di 14.00-15.30
Kinderkoor De Krekels | Samen zingen en een musical maken. | Van zes tot twaalf jaar. | koor zingen kinderen | muziek-en-zang | kinderen | | nw
Muziekschool Do Re Mi | Les op piano, gitaar, viool en slagwerk. | Een instrument kunt u huren. | muziekles piano gitaar | muziek-en-zang | kinderen jongeren | | mi
- Gitaarles voor beginners | Akkoorden en je eerste liedjes. | In een groepje van vijf. | gitaar muziekles | muziek-en-zang | jongeren | | 12,50 | wo 17.00-18.00
- Pianoles voor volwassenen | Begin opnieuw of voor het eerst. | Een half uur per week. | piano muziekles | muziek-en-zang | | | 20,00 | di 18.00-21.00
Fanfare Kunst door Inspanning | Blaasmuziek op straat en op het podium. | Wij zoeken een tuba. | fanfare muziek | muziek-en-zang | | | sp
Steelband Tropical Maas | Spelen op olievaten, vrolijk en luid. | Voor het zomercarnaval. | steelband muziek | muziek-en-zang | jongeren | | tu
Djembégroep Hartslag | Trommelen op Afrikaanse trommels. | Een trommel staat klaar. | trommelen muziek | muziek-en-zang | | | nw
Poppodium Pand 9 | Concerten en bandoefenruimtes. | Elke maand een avond voor lokale bands. | concert muziek | muziek-en-zang feest-en-voorstelling | jongeren | rolstoel | bo
- Open podium | Een kwartier voor wie durft: zang, rap of poëzie. | Meld je aan de deur. | concert muziek podium | muziek-en-zang feest-en-voorstelling | jongeren | | 0 | do 20.00-23.00
Schilderatelier Indigo | Schilderen met olieverf en aquarel. | Docent loopt rond, ieder zijn eigen werk. | schilderen | creatief | ouderen | | hd
- Aquarelleren | Werken met water en kleur, in zes ochtenden. | Papier is inbegrepen. | schilderen | creatief | ouderen | | 48,00 | do 10.00-12.30
Tekenclub De Vrije Lijn | Tekenen naar model en buiten op straat. | Potlood en papier mee. | tekenen | creatief | | | mi
- Modeltekenen | Twee uur tekenen naar een levend model. | Vanaf achttien jaar. | tekenen | creatief | | | 9,00 | wo 19.30-21.30
Keramiekwerkplaats Oven 1240 | Draaien, boetseren en bakken. | De oven gaat elke week aan. | keramiek klei | creatief | | | tu
- Kleien voor ouder en kind | Samen een beest of een beker maken. | Kom in oude kleren. | keramiek klei kinderen | creatief spelen | ouders kinderen | kinderen-welkom | 8,50 | zo 13.00-15.00
Handwerkcafé De Losse Steek | Breien, haken en borduren bij koffie. | Wij breien dekens voor het ziekenhuis. | breien handwerken | creatief spel-en-gezelligheid | ouderen vrouwen | | sp
- Sokken breien | In vijf middagen een paar sokken. | Naalden en wol te koop. | breien handwerken | creatief | | | 7,50 | ma 13.30-15.30
Naaicafé Spoel | Kleding maken op de naaimachine, met hulp. | Beginners maken een tas. | naaien | creatief | vrouwen | | bo
- Naailes op woensdag | Patroon knippen, stikken en zomen. | Stof neemt u mee. | naaien | creatief | vrouwen | | 6,00 | wo 9.30-12.00
Fotoclub De Donkere Kamer | Foto's maken, bekijken en ophangen. | Ook met uw telefoon. | fotografie | creatief | | | om
- Fotograferen met je telefoon | Leer kijken naar licht en lijn. | Twee zaterdagen. | fotografie telefoon | creatief workshops-en-lezingen | | | 15,00 | za 14.00-16.30
Bibliotheek Marconi | Boeken, kranten, studieplekken en een leeshoek voor kinderen. | Lid tot achttien jaar gratis. | bibliotheek boeken | boeken-en-verhalen | | lift rolstoel rustig | bo
- Voorleesuurtje | Een verhaal en een knutsel voor kleuters. | Ouders blijven erbij. | voorlezen kinderen boeken | boeken-en-verhalen opvoeden | kinderen ouders | kinderen-welkom | 0 | wo 15.00-16.00
- Leeskring Marconi | Elke maand een roman en een gesprek. | Het boek ligt aan de balie. | leeskring boeken | boeken-en-verhalen | | rustig | 0 | di 10.30-12.00
Boek aan Huis | Vrijwilligers brengen boeken en luisterboeken bij u. | Voor wie niet naar de bibliotheek kan. | bibliotheek boeken bezorgen | boeken-en-verhalen maatje-en-bezoek | ouderen mensen-met-een-beperking | | om
Poëziewinkel Vers | Gedichten kopen, schrijven en voordragen. | Kleine winkel met een bank. | poezie boeken | boeken-en-verhalen | | | mi
Toneelgroep Het Valluik | Amateurtoneel met twee stukken per jaar. | Spelers, souffleurs en timmerlui gevraagd. | toneel theater | feest-en-voorstelling | | | nw
- Improvisatietheater | Spelen zonder tekst, lachen met anderen. | Proefles gratis. | toneel theater | feest-en-voorstelling workshops-en-lezingen | | | 8,00 | ma 20.00-22.00
Poppentheater De Draad | Poppenkast en schimmenspel voor kinderen. | Elk weekend een voorstelling. | theater poppen kinderen | feest-en-voorstelling | kinderen ouders | | hd
- Poppenkast op zondag | Jan Klaassen en de verdwenen boot. | Vanaf drie jaar. | theater poppen kinderen | feest-en-voorstelling spelen | kinderen ouders | kinderen-welkom | 4,00 | zo 14.30-15.30
Filmhuis Lichtvlek | Kleine bioscoop van vrijwilligers, met één zaal. | Films die elders niet draaien. | film bioscoop | feest-en-voorstelling | | rolstoel ringleiding | mi
- Filmavond | Een film en een nagesprek. | Popcorn is er ook. | film bioscoop | feest-en-voorstelling | | rolstoel | 6,50 | vr 20.00-22.30
- Familiefilm | Tekenfilm voor jong en oud. | Limonade inbegrepen. | film bioscoop kinderen | feest-en-voorstelling | kinderen ouders | kinderen-welkom | 3,50 | zo 11.00-13.00
Museum Het Dubbele Dak | Klein museum over vissers, jenever en de haven. | Met een pas van de stad gratis. | museum geschiedenis | cultuur | | rolstoel | hd
Historisch Genootschap Delfshaven | Zoekt en vertelt de geschiedenis van de wijk. | Archief open op dinsdag. | geschiedenis | cultuur boeken-en-verhalen | ouderen | | hd
- Stadswandeling met gids | Langs pakhuizen, sluis en kerk. | Anderhalf uur. | geschiedenis wandelen | cultuur wandelen-en-fietsen | | | 5,00 | zo 13.30-15.00
Rommelmarkt Burgemeester Meineszplein | Tweedehands spullen op honderd kleedjes. | Een plek kost vijf euro. | rommelmarkt markt spullen | feest-en-voorstelling kleding-en-spullen | | | mi
- Rommelmarkt op zaterdag | Snuffelen tussen boeken, borden en broeken. | Bij regen gaat het door. | rommelmarkt markt | feest-en-voorstelling | | | 0 | za 9.00-14.00
Carnavalsvereniging De Zwabbers | Optocht, hossen en een prinsenbal. | Leden bouwen de wagen. | carnaval feest | feest-en-voorstelling | | | om
Volkstuinvereniging Groenoord | Tuintjes te huur met een kas en een kantine. | Er is een wachtlijst. | volkstuin moestuin tuin | moestuin | | | om
- Tuindag op Groenoord | Kijken, zaaien en stekjes meenemen. | Voor de hele familie. | volkstuin moestuin tuin | moestuin | ouders kinderen | kinderen-welkom | 0 | zo 11.00-15.00
Kruidentuin Sint Anna | Tuin met geneeskrachtige planten en bijen. | Rust op een bankje. | tuin kruiden bijen | moestuin natuur-en-tuin | | rustig bankje | nw
- Imker vertelt | Alles over bijen en honing, met proeven. | Kappen voor de kinderen. | bijen | natuur-en-tuin workshops-en-lezingen | kinderen ouders | | 2,50 | wo 14.00-15.30
Tuinhulp Wieden en Weg | Vrijwilligers knappen de tuin op van wie het zelf niet meer kan. | Twee keer per jaar. | tuinhulp tuin huishulp | hulp-in-huis groene-straat | ouderen mensen-met-een-beperking | | tu
Kinderboerderij De Bokkesprong | Geiten, konijnen en een ezel, gratis te bezoeken. | Dagelijks open tot vijf uur. | kinderboerderij dieren | dieren | kinderen ouders | rolstoel kinderen-welkom | nw
- Dieren verzorgen | Mest scheppen, borstelen en voeren. | Vanaf acht jaar. | kinderboerderij dieren kinderen | dieren | kinderen | | 0 | za 10.00-12.00; wo 13.30-15.30
Hondenclub De Kwispel | Gehoorzaamheid en spel voor hond en baas. | Puppycursus begint elke maand. | hond dieren | dieren | | | sp
- Puppytraining | Zitten, blijven en niet bijten. | Inenting verplicht. | hond dieren | dieren | | | 10,00 | zo 10.00-11.00
Hond en Hand | Vrijwilligers laten uw hond uit als u ziek bent. | Ook een nachtje logeren. | hond uitlaten dieren | dieren hulp-in-huis | ouderen mensen-met-een-beperking | | mi
Dierenambulance Maas | Haalt gewonde en verdwaalde dieren op. | Dag en nacht te bellen. | dierenambulance dieren | dieren | | | om
Dierenarts Snuit | Dierenarts met een spreekuur voor kleine beurzen. | Inenten en chippen. | dierenarts dieren | dieren | mensen-met-weinig-geld | | bo
Kattenopvang Pluis | Zoekt baasjes voor katten uit de buurt. | Kom kijken op zaterdag. | kat dieren asiel | dieren | | | tu
Vogelwacht Schie | Vogels kijken, nestkasten timmeren en tellen. | Verrekijkers te leen. | vogels natuur | natuur-en-tuin | | | hd
Natuurspeelbos De Wilde Wilg | Bos om te klimmen en modder te maken. | Altijd open. | speeltuin natuur | spelen natuur-en-tuin | kinderen | | om
Groene Daken Middelland | Helpt met een dak vol planten en een regenton. | Subsidie regelen wij. | groen groendak | groene-straat | | | mi
Zwerfvuilrapers Tussendijken | Met prikker en zak de straat schoon. | Handschoenen zijn er. | zwerfafval afval groen | groene-straat bewonersinitiatief | | | tu
- Schoonmaakronde | Een uur prikken, daarna koffie. | Kinderen krijgen een eigen prikker. | zwerfafval afval | groene-straat | kinderen | | 0 | za 10.30-12.00
Wijkraad Delfshaven | Bewoners die de gemeente advies geven. | U mag inspreken. | wijkraad meepraten | meepraten | | | mi
- Openbare vergadering van de wijkraad | Besluiten over groen, verkeer en geld. | Publieke tribune. | wijkraad meepraten | meepraten | | ringleiding | 0 | di 20.00-22.00
Bewonersfonds Kleine Plannen | Geld voor een straatfeest, bankje of cursus. | Aanvragen tot duizend euro. | subsidie wijkbudget | geld-voor-uw-idee bewonersinitiatief | | | nw
Straatfeestkist | Leen tafels, slingers en een geluidsset voor uw feest. | Borg vijftig euro. | straatfeest lenen feest | ruimte-en-delen feest-en-voorstelling | | | sp
Zalencentrum Odeon | Zalen te huur voor bruiloft, vergadering of yoga. | Van tien tot driehonderd mensen. | zaal | ruimte-en-delen | | rolstoel parkeren | bo
Vergaderzolder De Nok | Kleine ruimte voor clubs, een uur of een dag. | Gratis voor bewonersgroepen. | zaal | ruimte-en-delen | | | mi
Buurtkrant De Schakel | Krant van en voor de wijk, zes keer per jaar. | Schrijvers en bezorgers gezocht. | krant vrijwilligerswerk | bewonersinitiatief boeken-en-verhalen | vrijwilligers | | tu
Radio Delfshaven | Lokale zender met muziek en gesprekken. | Maak uw eigen programma. | radio muziek | cultuur bewonersinitiatief | | | nw
"""
