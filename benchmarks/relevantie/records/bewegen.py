"""Sports by kind, walking, dancing, swimming."""

BEWEGEN = """
Judoschool Oranjezoom | Judo voor kinderen vanaf vijf jaar en voor volwassenen. | Onze leraar heeft de zwarte band, vijfde dan. | judo | sportclub | kinderen jongeren | | sp
- Judo voor beginners | Leer vallen, werpen en houden. | Een pak kunt u lenen. | judo | sportclub | kinderen | | 6,00 | wo 16.00-17.00; za 10.00-11.00
- Judo 50 plus | Rustig judo voor wie soepel wil blijven. | Ook als u nooit op de mat stond. | judo | sportclub | ouderen | | 5,00 | do 10.00-11.00
Ju-jitsu Dojo Tsuru | Zelfverdediging met worpen, klemmen en stoten. | Lessen voor jeugd en volwassenen. | jiujitsu zelfverdediging | sportclub | jongeren | | om
- Ju-jitsu voor de jeugd | Leer jezelf verdedigen zonder te vechten. | Van acht tot veertien jaar. | jiujitsu zelfverdediging | sportclub | kinderen | | 6,00 | ma 17.00-18.00
Karateschool Kanku | Traditionele karate met nadruk op houding en adem. | Examen twee keer per jaar. | karate | sportclub | kinderen jongeren | | nw
- Karate op zaterdag | Training voor gele tot bruine banden. | Nieuwe leden doen twee keer gratis mee. | karate | sportclub | jongeren | | 7,00 | za 9.30-11.00
Sterk op Straat | Weerbaarheid voor meisjes en vrouwen. | Leer nee zeggen, en wat u doet als het toch misgaat. | zelfverdediging | sport-en-bewegen | vrouwen jongeren | alleen-vrouwen | tu
- Zelfverdediging voor vrouwen | Acht lessen in weerbaar zijn. | Gegeven door een vrouw. | zelfverdediging | sport-en-bewegen cursus-en-taal | vrouwen | alleen-vrouwen | 20,00 | di 19.00-20.30
Voetbalvereniging Spangen Zuid | Voetbal op gras voor jeugd en senioren. | Twaalf jeugdteams en een kantine. | voetbal | sportclub | kinderen jongeren | | sp
- Voetbaltraining onder 10 | Spelen met de bal, twee keer per week. | De eerste maand is een proef. | voetbal | sportclub | kinderen | | 0 | di 17.00-18.00; do 17.00-18.00
- Meisjesvoetbal | Training alleen voor meisjes van zes tot twaalf. | Met een trainster. | voetbal | sportclub | kinderen | alleen-vrouwen | 2,00 | wo 15.00-16.00
Zaalvoetbalclub De Volley | Futsal op hoog niveau in de sporthal. | Wij zoeken keepers. | zaalvoetbal voetbal | sportclub | jongeren mannen | | bo
Volleybalclub Over 't Net | Volleybal voor recreanten en teams. | Mannen en vrouwen door elkaar. | volleybal | sportclub | | | mi
- Volleybal voor recreanten | Een potje spelen zonder verplichting. | Douchen kan. | volleybal | sportclub | | | 4,00 | ma 20.00-22.00
Basketbalteam Schie Giants | Basketbal voor jongens en meisjes vanaf tien jaar. | Wij trainen in de hal en op straat. | basketbal | sportclub | jongeren kinderen | | nw
- Streetball op het plein | Drie tegen drie, muziek erbij. | Bij regen in de hal. | basketbal | sportclub | jongeren | | 0 | vr 16.00-18.00
Tennispark Kralingseveer West | Zes gravelbanen en een clubhuis. | Lid worden kan het hele jaar. | tennis | sportclub | | parkeren | om
- Tennisles voor volwassenen | Kleine groepen met een erkende leraar. | Rackets te leen. | tennis | sportclub | | | 12,50 | wo 19.00-20.00
Tafeltennisvereniging De Treffers | Tafeltennis op acht tafels. | Ook een groep voor mensen met parkinson. | tafeltennis | sportclub | | rolstoel | bo
- Pingpong voor ouderen | Balletje slaan en koffie na. | Batjes liggen klaar. | tafeltennis | sportclub | ouderen | rolstoel | 2,00 | vr 10.00-12.00
Badmintonclub Shuttle Up | Badminton voor het plezier, elke week. | Negen banen. | badminton | sportclub | | | tu
Hockeyclub Schiehaven | Hockey voor jeugd, en trimhockey voor ouders. | Een stick kunt u huren. | hockey | sportclub | kinderen ouders | parkeren | hd
Korfbalvereniging Rood Wit | Jongens en meisjes in één team. | Al vanaf vier jaar in de kangoeroegroep. | korfbal | sportclub | kinderen | | sp
Handbalclub De Muur | Handbal voor vrouwen en meisjes. | Thuiswedstrijden op zaterdag. | handbal | sportclub | vrouwen jongeren | | om
Cricketclub Maas XI | Cricket voor mannen en jongens in het park. | De taal op het veld is Engels en Urdu. | cricket | sportclub | mannen jongeren | | nw
Atletiekvereniging Lijn 7 | Hardlopen, springen en werpen op de baan. | Met een groep voor beginners. | hardlopen atletiek | sportclub | | | om
- Start met hardlopen | In tien weken vijf kilometer leren lopen. | Een trainer loopt mee. | hardlopen | wandelen-en-fietsen | | | 15,00 | ma 19.00-20.15
Runningcrew 3026 | Samen rennen door de wijk, ieder tempo. | Verzamelen bij de brug. | hardlopen | wandelen-en-fietsen | jongeren | | mi
- Avondloop | Vijf of tien kilometer met lampjes. | Na afloop rekken en strekken. | hardlopen | wandelen-en-fietsen | | | 0 | wo 20.00-21.30
Wandelgroep De Slentergang | Langzaam wandelen, met veel bankjes onderweg. | Rollator of rolstoel? Er is een duwer. | wandelen | wandelen-en-fietsen | ouderen mensen-met-een-beperking | rolstoel bankje rustig | tu
- Ommetje op maandag | Drie kwartier lopen en dan koffie. | Start bij de bibliotheek. | wandelen | wandelen-en-fietsen | ouderen | rolstoel bankje | 0 | ma 10.30-12.00
- Rolstoelwandeling | Vrijwilligers duwen u door het park. | Een stoel lenen kan. | wandelen rolstoelactiviteit | wandelen-en-fietsen | mensen-met-een-beperking ouderen | rolstoel | 0 | do 14.00-15.30
Nordic Walkers Schie | Lopen met stokken, goed voor nek en rug. | De eerste keer zijn de stokken te leen. | wandelen | wandelen-en-fietsen | ouderen | | om
Fietsclub De Tandem | Fietstochten voor mensen die niet alleen kunnen fietsen. | Duofietsen en tandems met een vrijwilliger voorop. | fietsen | wandelen-en-fietsen | mensen-met-een-beperking ouderen | begeleider-welkom | hd
- Duofietstocht | Een uur fietsen naast een vrijwilliger. | U hoeft niet te trappen. | fietsen | wandelen-en-fietsen | mensen-met-een-beperking ouderen | begeleider-welkom | 2,50 | di 13.30-15.30
Fietsschool Los Wiel | Volwassenen leren fietsen, van het begin. | Fietsen en helmen zijn er. | fietsles fietsen | wandelen-en-fietsen cursus-en-taal | nieuw-in-nederland vrouwen | taalhulp | bo
- Fietsles voor volwassenen | Sturen, remmen en de regels op straat. | Mannen en vrouwen apart. | fietsles fietsen | wandelen-en-fietsen | nieuw-in-nederland | taalhulp | 10,00 | za 13.00-14.30
Mountainbikegroep Modder | Op zondag naar het bos met de terreinfiets. | Voor gevorderden. | fietsen mountainbike | wandelen-en-fietsen | | | nw
Zwembad De Spuihaven | Binnenbad met een glijbaan, een ondiep bad en een lift het water in. | Kaartjes koopt u aan de kassa. | zwemmen rolstoelzwemmen | zwemmen | | rolstoel toilet-voor-rolstoel | bo
- Baantjes zwemmen | Zwemmen in rust, vier banen. | Met een seniorenkaart goedkoper. | zwemmen | zwemmen | | | 5,50 | ma 7.00-9.00; wo 7.00-9.00; vr 7.00-9.00
- Aangepast zwemmen | Zwemmen voor mensen met een beperking, in warm water. | Met een tillift en begeleiders in het bad. | zwemmen rolstoelzwemmen | zwemmen | mensen-met-een-beperking | rolstoel begeleider-welkom | 4,00 | za 12.00-13.00
- Zwemdiploma A | Zwemles voor kinderen vanaf vier jaar, tot het diploma. | Er is een wachtlijst van drie maanden. | zwemles zwemmen | zwemmen | kinderen | | 9,00 | wo 14.30-15.15; za 9.00-9.45
- Aquarobics | Bewegen op muziek in het water. | Goed voor stijve gewrichten. | zwemmen gym | zwemmen | ouderen vrouwen | | 6,00 | do 10.00-10.45
- Babyzwemmen | Samen met uw baby in warm water. | Van drie maanden tot twee jaar. | babyzwemmen baby zwemmen | zwemmen ouders-onder-elkaar | ouders | | 7,00 | zo 9.00-9.45
Reddingsbrigade Schie | Leer iemand uit het water redden. | Voor wie al een zwemdiploma heeft. | redden zwemmen | zwemmen | jongeren | | hd
Roeivereniging De Dol | Roeien op de Schie, in een boot van acht of alleen. | U moet kunnen zwemmen. | roeien | sportclub | jongeren | | hd
Yogastudio Zacht | Yoga voor beginners, zwangeren en lange dagen. | Losse lessen en kaarten. | yoga | dans-yoga-en-ontspanning | vrouwen | rustig | mi
- Stoelyoga | Yoga op een stoel, voor wie niet op de grond kan. | Rustige muziek. | yoga stoelyoga | dans-yoga-en-ontspanning | ouderen mensen-met-een-beperking | rustig rolstoel | 4,00 | wo 10.30-11.30
- Zwangerschapsyoga | Oefeningen voor adem, rug en bekken. | Vanaf week twaalf. | yoga zwanger | dans-yoga-en-ontspanning | vrouwen | alleen-vrouwen | 9,00 | ma 19.00-20.15
- Yoga op zaterdag | Een uur strekken en ademen. | Matten liggen klaar. | yoga | dans-yoga-en-ontspanning | | rustig | 8,00 | za 9.00-10.00
Tai Chi in het Park | Langzame bewegingen onder de bomen, het hele jaar. | Een leraar uit Wenzhou geeft les. | taichi | dans-yoga-en-ontspanning | ouderen | rustig | hd
- Tai chi op zondag | Een uur bewegen in stilte. | Trek iets warms aan. | taichi | dans-yoga-en-ontspanning | ouderen | rustig | z | zo 9.00-10.00
Dansschool Ritmo Sur | Salsa, bachata en merengue voor beginners. | U hoeft geen partner mee te nemen. | dansen salsa | dans-yoga-en-ontspanning | | | tu
- Salsa voor beginners | De eerste passen, in acht lessen. | Daarna vrij dansen. | dansen salsa | dans-yoga-en-ontspanning | | | 40,00 | vr 20.00-21.00
Seniorendans De Foxtrot | Stijldansen voor paren en alleen. | Met een echte danstent op zondag. | dansen | dans-yoga-en-ontspanning | ouderen | | nw
- Dansmiddag zestig plus | Walsen, foxtrot en een polonaise. | Livemuziek. | dansen | dans-yoga-en-ontspanning ontmoeting | ouderen | | 4,00 | zo 14.00-17.00
Streetdance Factory | Hiphop en breakdance voor kinderen en tieners. | Elk half jaar een show. | dansen hiphop | dans-yoga-en-ontspanning voor-jongeren | kinderen jongeren | | sp
- Hiphop voor tieners | Nieuwe moves en een eigen dans. | Van twaalf tot zestien. | dansen hiphop | dans-yoga-en-ontspanning | jongeren | | 3,00 | wo 18.00-19.00
Balletschool Spits | Klassiek ballet en peuterdans. | Een grote spiegelzaal. | dansen ballet | dans-yoga-en-ontspanning | kinderen | | mi
Stoeldans Rozenburcht | Dansen zonder op te staan. | Op liedjes van vroeger. | dansen stoelgym gym | dans-yoga-en-ontspanning | ouderen mensen-met-dementie | rolstoel | bo
- Stoeldansen | Armen, benen en vrolijke muziek, zittend. | Ook voor mensen in een rolstoel. | dansen stoelgym gym rolstoelactiviteit | dans-yoga-en-ontspanning | ouderen mensen-met-een-beperking | rolstoel | 2,00 | do 10.30-11.30
Gymclub Nooit Te Oud | Gymnastiek voor ouderen, in de zaal en op de stoel. | Met een fysiotherapeut als leraar. | gym stoelgym | sport-en-bewegen | ouderen | | om
- Meer bewegen voor ouderen | Soepel blijven en niet vallen. | Elke week andere oefeningen. | gym | sport-en-bewegen gezond-leven | ouderen | | 3,00 | ma 9.30-10.30; do 9.30-10.30
Turnvereniging Zwaai | Turnen aan ringen, balk en trampoline. | Van kleuter tot wedstrijd. | turnen gym | sportclub | kinderen | | nw
- Peutergym | Klimmen en rollen met papa of mama. | Van twee tot vier jaar. | turnen gym peuter | sport-en-bewegen spelen | kinderen ouders | | 4,00 | za 9.00-9.45
Fitnesscentrum De Halter | Sportschool met begeleiding en een zaal voor vrouwen. | Een dagpas kan ook. | fitness | sport-en-bewegen | | alleen-vrouwen | sp
- Fit op recept | Sporten op verwijzing van de huisarts, met een coach. | Uw verzekering betaalt vaak mee. | fitness gezondleven | sport-en-bewegen gezond-leven | | | 0 | di 9.00-10.00; vr 9.00-10.00
Buitenfit Vroesenpark | Bootcamp en krachttoestellen in de buitenlucht. | Bij elk weer. | bootcamp fitness | sport-en-bewegen | | | nw
- Bootcamp voor moeders | Sporten terwijl de kinderwagen ernaast staat. | Eerste les gratis. | bootcamp fitness | sport-en-bewegen | vrouwen ouders | alleen-vrouwen | 5,00 | wo 9.15-10.15
Skateclub Bolder | Skaten en stepjes op de halfpipe. | Helmen zijn verplicht en te leen. | skaten | voor-jongeren sport-en-bewegen | jongeren kinderen | | bo
- Skateles | Leer je eerste trucs op het board. | Vanaf zeven jaar. | skaten | voor-jongeren | kinderen jongeren | | 5,00 | zo 11.00-12.30
IJsclub Ruwe Ring | Schaatsen op natuurijs en in de winter op de kunstbaan. | Leden krijgen korting op de bus. | schaatsen | sportclub | | | hd
Hengelsportvereniging De Dobber | Samen vissen langs de kade. | De vispas koopt u bij ons. | vissen | sportclub natuur-en-tuin | mannen | | hd
Jeu-de-boulesclub De But | Petanque op acht banen, ook overdekt. | Ballen te leen. | jeudeboules | sportclub spel-en-gezelligheid | ouderen | bankje | mi
- Boulemiddag | Een partij in een ander team dan vorige keer. | Daarna een glaasje. | jeudeboules | spel-en-gezelligheid | ouderen | | 1,50 | di 14.00-16.30
Klimhal De Kraan | Klimmen en boulderen in een oude havenloods. | Schoenen en touwen te huur. | klimmen | sport-en-bewegen | jongeren | | om
Rolstoelrugbyteam Beukers | Rugby in een speciale stoel, ook voor meisjes. | Wij trainen voor de beker. | rolstoelsport | sportclub | mensen-met-een-beperking | rolstoel toilet-voor-rolstoel | nw
G-sport Delfshaven | Sporten voor kinderen en volwassenen met een verstandelijke beperking. | Voetbal, dansen en atletiek. | gsport gehandicapt | sportclub | mensen-met-een-beperking kinderen | begeleider-welkom | sp
- G-voetbal | Voetbal voor spelers met een beperking. | Broers en zussen mogen meedoen. | gsport voetbal gehandicapt | sportclub | mensen-met-een-beperking | begeleider-welkom | 0 | za 11.00-12.00
"""
