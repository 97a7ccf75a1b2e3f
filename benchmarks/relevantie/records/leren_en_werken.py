"""Dutch, computers, parenting, schools, youth, work and volunteering."""

LEREN_EN_WERKEN = """
Taalcafé Babbel | Nederlands oefenen aan tafels met een vrijwilliger. | Elk niveau, en na afloop thee. | taal taalcafe | nederlands-leren | nieuw-in-nederland | taalhulp | mi
- Taalcafé op dinsdag | Praten in het Nederlands over een plaatje. | Inlopen kan. | taal taalcafe | nederlands-leren | nieuw-in-nederland | taalhulp | 0 | di 10.00-11.30
- Taalcafé op zaterdag | Oefen Nederlands als u door de week werkt. | Kinderen spelen in de hoek. | taal taalcafe | nederlands-leren | nieuw-in-nederland | taalhulp kinderen-welkom | 0 | za 11.00-12.30
Taalhuis De Lettervreter | Advies over welke les bij u past, en boeken om thuis te leren. | Wij doen een korte test. | taal | nederlands-leren | nieuw-in-nederland | taalhulp | nw
- Taalles voor beginners | Twee keer per week Nederlands, niveau A0 en A1. | Boek inbegrepen. | taal | nederlands-leren | nieuw-in-nederland | taalhulp | 25,00 | ma 9.15-11.30; wo 9.15-11.30
- Taalles op zaterdag | Nederlandse les voor wie een baan heeft. | Gratis voor inwoners. | taal | nederlands-leren | nieuw-in-nederland | taalhulp | 0 | za 9.30-11.30
- Inburgeringscursus | Klaar voor het examen: spreken, lezen en kennis van Nederland. | Met certificaat. | taal inburgering | nederlands-leren | nieuw-in-nederland | taalhulp | 0 | ma 18.30-21.00; do 18.30-21.00
Taalmaatjes aan Huis | Een vrijwilliger komt bij u thuis om te praten en te lezen. | Een half jaar, elke week. | taal maatje | nederlands-leren maatje-en-bezoek | nieuw-in-nederland vrouwen | taalhulp | bo
Stichting Lees en Schrijf West | Volwassenen leren beter lezen, schrijven en rekenen. | Ook als u in Nederland op school zat. | laaggeletterd taal | nederlands-leren | | taalhulp rustig | sp
- Klaar met blokletters | Schrijven leren in een kleine groep. | Niemand lacht u uit. | laaggeletterd taal | nederlands-leren | | rustig | 0 | do 9.30-11.30
Engelse Conversatiegroep | Engels praten met een moedertaalspreker. | Voor wie de basis kent. | engels | cursus-en-taal | | | hd
- English conversation | Een uur kletsen in het Engels. | Nieuw onderwerp per week. | engels | cursus-en-taal | | | 5,00 | wo 20.00-21.00
Spaans aan Zee | Spaanse les voor reizigers en liefhebbers. | Tien lessen. | spaans | cursus-en-taal | | | mi
Arabische School Al-Kalima | Arabisch leren lezen en schrijven voor kinderen. | Op zondagochtend. | arabisch | cursus-en-taal opvoeden | kinderen | | tu
Digihuis De Muis | Leer omgaan met computer, tablet en smartphone. | In uw eigen tempo. | computer telefoon | computer-en-telefoon | ouderen | rustig | om
- Tabletcafé | Vragen over uw iPad of Android. | Neem hem opgeladen mee. | computer tablet telefoon | computer-en-telefoon | ouderen | | 0 | wo 10.00-12.00
- Digitale basis | In acht lessen internetten, mailen en veilig betalen. | Laptop te leen. | computer | computer-en-telefoon | ouderen | | 10,00 | ma 13.30-15.30
- Hulp bij uw mobiel | WhatsApp, foto's en instellingen van uw telefoon. | Jongeren leggen het uit. | telefoon | computer-en-telefoon | ouderen | | 0 | vr 15.00-17.00
Informatiepunt Digitale Overheid Bospolder | Hulp bij DigiD, de coronapas van vroeger en het patiëntenportaal. | In de bibliotheek. | digid computer formulieren | computer-en-telefoon formulieren-en-brieven | | taalhulp | bo
Codeclub Nul en Een | Kinderen leren programmeren en spelletjes maken. | Met Scratch en Python. | programmeren computer | computer-en-telefoon voor-jongeren | kinderen jongeren | | nw
- Programmeren voor kinderen | Bouw je eigen game. | Van acht tot twaalf. | programmeren kinderen | computer-en-telefoon | kinderen | | 3,00 | za 10.00-12.00
Volksuniversiteit West | Cursussen in talen, kunst en filosofie. | Twee keer per jaar een nieuw boekje. | cursus | workshops-en-lezingen cursus-en-taal | | | mi
- Filosofie bij de koffie | Denken over geluk, werk en de dood. | Zonder voorkennis. | filosofie lezing | workshops-en-lezingen | | | 8,00 | vr 10.30-12.00
- Geschiedenis van de stad | Vier lezingen over de haven en de oorlog. | Met een wandeling. | geschiedenis lezing | workshops-en-lezingen cultuur | ouderen | | 20,00 | wo 19.30-21.30
Opvoedwinkel Groot en Klein | Gratis vragen stellen over slapen, eten en driftbuien. | Ook in het Turks en Arabisch. | opvoeden | ouders-onder-elkaar | ouders | taalhulp | sp
- Opvoedspreekuur | Een half uur met een pedagoog. | Uw kind mag mee. | spreekuur opvoeden | ouders-onder-elkaar | ouders | kinderen-welkom | 0 | di 9.00-11.00
- Cursus positief opvoeden | Vier avonden over grenzen en complimenten. | Met oefeningen. | opvoeden | ouders-onder-elkaar workshops-en-lezingen | ouders | | 0 | do 19.30-21.30
Babycafé Spruit | Ouders met een baby drinken koffie op het speelkleed. | Een wijkverpleegkundige loopt rond. | baby ouders | ouders-onder-elkaar inloop | ouders | kinderen-welkom | nw
- Babymassage | Leer uw baby rustig maken met uw handen. | Tot acht maanden. | baby massage | ouders-onder-elkaar | ouders | | 15,00 | ma 10.00-11.00
Peuterspeelzaal De Bijenkorf | Spelen en leren voor kinderen van twee tot vier. | Halve dagen, prijs naar inkomen. | peuter kinderopvang | opvang-en-school | ouders kinderen | | tu
Kinderdagverblijf Zon en Maan | Opvang van nul tot vier jaar, vijf dagen. | Vraag naar kinderopvangtoeslag. | kinderopvang | opvang-en-school | ouders | | mi
Buitenschoolse Opvang De Vlieger | Opvang na school met sport en knutselen. | Wij halen kinderen van vijf scholen. | kinderopvang bso | opvang-en-school | kinderen ouders | | om
Gastouders aan de Maas | Opvang bij een gastouder thuis, ook 's nachts. | Voor ouders met wisselende diensten. | kinderopvang oppas | opvang-en-school | ouders | | hd
Oppascentrale Delfshaven | Betrouwbare oppas uit de buurt, met verklaring. | Voor één avond of elke week. | oppas | opvang-en-school | ouders | | mi
Home-Start Delfshaven | Een ervaren ouder komt een ochtend in de week bij u thuis. | Als het even te veel is. | opvoeden maatje ouders | ouders-onder-elkaar maatje-en-bezoek | ouders | | bo
Tienermoeders Samen Sterk | Jonge moeders tot 24 jaar, met hun kind. | Een diploma halen, een huis, iemand om te bellen. | tienermoeder ouders jongeren | ouders-onder-elkaar vrouwengroep | jongeren ouders vrouwen | | tu
Alleenstaande Ouders Delfshaven | Ouders die er alleen voor staan eten en praten samen. | Er is oppas. | ouders alleenstaande-ouder | ouders-onder-elkaar | ouders alleenstaanden | kinderen-welkom | nw
Speel-o-theek De Blokkendoos | Leen speelgoed voor drie weken. | Voor tien euro per jaar. | speelgoed lenen | spelen ruimte-en-delen | kinderen ouders | | om
Speeltuin De Zandloper | Omheinde speeltuin met een waterpomp en een kabelbaan. | Er staan bankjes in de schaduw. | speeltuin | spelen | kinderen ouders | rolstoel bankje kinderen-welkom | nw
- Knutselmiddag in de speeltuin | Plakken, verven en timmeren buiten. | Oude kleren aan. | knutselen kinderen | spelen creatief | kinderen | kinderen-welkom | 1,00 | wo 14.00-16.00
Scouting Sint Joris | Spelen in het bos, kamperen en varen voor kinderen van 5 tot 18. | Elke zaterdag. | scouting | spelen natuur-en-tuin | kinderen jongeren | | hd
- Welpen | Buiten spelen, knopen leggen en vuur maken. | Van zeven tot elf jaar. | scouting kinderen | spelen | kinderen | | 2,00 | za 10.00-12.30
Kindervakantieweek Hut en Vuur | Een week hutten bouwen in de zomer. | Inschrijven vanaf mei. | vakantie kinderen hutten | spelen | kinderen | | sp
Basisschool Het Palet | Openbare school met een plusklas en een schooltuin. | Kom kijken op dinsdag. | school | opvang-en-school | kinderen ouders | | nw
Islamitische Basisschool An-Noor | Basisschool op islamitische grondslag. | Groepen 1 tot en met 8. | school islam | opvang-en-school | kinderen ouders | | sp
Vmbo Maritiem College | Middelbare school voor techniek, varen en haven. | Open dag in januari. | school middelbare | opvang-en-school | jongeren | | hd
Huiswerkklas De Inkt | Huiswerkbegeleiding en bijles voor kinderen van groep 6 tot klas 3. | Studenten helpen. | huiswerk bijles | voor-jongeren opvang-en-school | jongeren kinderen | rustig | tu
- Bijles rekenen | Sommen oefenen met geduld. | In groepjes van drie. | bijles huiswerk rekenen | voor-jongeren opvang-en-school | kinderen | | 5,00 | ma 15.30-17.00; wo 13.30-15.00
Weekendschool Ruimteschip | Op zondag les van een dokter, advocaat of kok. | Voor nieuwsgierige kinderen. | weekendschool kinderen | voor-jongeren | kinderen | | mi
Jongerenhuis Cruise Control | Chillen, gamen en hulp als je vastloopt. | Voor 12 tot 18 jaar. | jongeren jongerencentrum | voor-jongeren | jongeren | | bo
- Gameavond | FIFA en Mario Kart op groot scherm. | Snacks voor een euro. | gamen jongeren | voor-jongeren spel-en-gezelligheid | jongeren | | 0 | vr 19.00-22.00
- Meidentalk | Meiden onder elkaar over liefde, ouders en school. | Met een vrouwelijke werker. | meiden jongeren | voor-jongeren vrouwengroep | jongeren | alleen-vrouwen | 0 | di 16.00-18.00
Jongerencoach Op Koers | Een coach voor wie school of werk kwijt is. | Appen mag. | jongeren coach werk | voor-jongeren hulp-bij-werk-zoeken | jongeren | | om
Jobhuis West | Vacatures uit de buurt en hulp bij solliciteren. | Computers en een printer. | werk sollicitatie | hulp-bij-werk-zoeken | werkzoekenden | | sp
- Sollicitatiecafé | Oefen een gesprek en laat uw cv lezen. | Met iemand van een uitzendbureau. | sollicitatie werk cv | hulp-bij-werk-zoeken | werkzoekenden | | 0 | wo 13.00-15.00
- Werken in de zorg | Kom horen welk werk er is en hoe u begint. | Zonder diploma kan ook. | werk | hulp-bij-werk-zoeken | werkzoekenden | | 0 | di 10.00-12.00
Uitzendbalie Haven | Tijdelijk werk in de haven en het magazijn. | Inschrijven met paspoort. | werk uitzendbureau | hulp-bij-werk-zoeken | werkzoekenden | | bo
Startersplein | Hulp voor wie een eigen bedrijf begint. | Van plan tot belasting. | ondernemer zzp | hulp-bij-werk-zoeken | ondernemers | | mi
- Ondernemersontbijt | Ondernemers uit de wijk leren elkaar kennen. | Om de week. | ondernemer | hulp-bij-werk-zoeken | ondernemers | | 5,00 | do 8.00-9.30
Vrijwilligersvacaturebank Delfshaven | Alle vrijwilligerswerk in de wijk op één plek. | Een adviseur zoekt met u. | vrijwilligerswerk | vrijwilligerswerk | vrijwilligers | | nw
- Vrijwilligersmarkt | Dertig clubs vertellen wat u kunt doen. | Met koffie. | vrijwilligerswerk | vrijwilligerswerk | vrijwilligers | | 0 | za 13.00-16.00
Helpende Handen | Ben je een middag vrij? Doe mee met een klus voor een ander. | Groepen en bedrijven ook. | vrijwilligerswerk klus | vrijwilligerswerk | vrijwilligers | | tu
Dagbesteding De Zeilwerf | Werken met hout, zeil en touw, met begeleiding. | Via de gemeente of uw zorgkantoor. | dagbesteding | dagbesteding | mensen-met-een-beperking | rustig | hd
Zorgboerderij Polderlicht | Dieren voeren en tuinieren op een boerderij aan de rand van de stad. | Wij halen u op. | dagbesteding zorgboerderij dieren | dagbesteding dieren | mensen-met-een-beperking mensen-met-dementie | rustig | om
Atelier Kleurrijk | Schilderen en drukken als dagbesteding. | Het werk is te koop. | dagbesteding schilderen | dagbesteding creatief | mensen-met-een-beperking | rustig | mi
Bakkerij Samenwerk | Sociale bakkerij waar mensen met autisme het vak leren. | Verse broodjes elke dag. | dagbesteding autisme bakken | dagbesteding werk-en-vrijwilligerswerk | mensen-met-een-beperking | | sp
"""
