"""Sport, play, school and culture of Delfshaven."""

from demo.gegevens.vormen import Gesloten, Mens, Organisatie

VRIJE_TIJD = (
    Organisatie(
        "Voetbalclub De Dokwerkers",
        "sport",
        "Voetbal voor jongens en meisjes vanaf 6 jaar, en wandelvoetbal voor ouderen.",
        """Geel shirt, zwarte broek, harde wind. De Dokwerkers spelen al zeventig jaar langs de Schie. De club
        heeft twaalf jeugdteams en sinds kort ook drie meidenteams.

        Lid worden kan het hele jaar. Twee keer meedoen is gratis. Is de contributie te hoog? Zeg het tegen Glenn.
        Er is een fonds voor kinderen en een kast vol schoenen.

        Op dinsdagochtend is het veld voor zestigplussers. Rennen mag dan niet.""",
        "sportclub ontmoeting",
        "sportveld",
        doelgroepen="kinderen jongeren ouderen",
        wijken="spangen oud-mathenesse tussendijken",
        telefoon="010-555 0150",
        email="lid@dedokwerkers.example",
        website="https://dedokwerkers.example",
        uren="di 9.30-12.00; di,do 17.00-21.30; za 8.30-17.00",
        mensen=(
            Mens("Glenn", "Oosterwolde", "jeugdcoördinator", "man kaal donker", "06-5550 0115"),
            Mens("Daphne", "Zilverberg", "trainer meiden", "vrouw lang licht"),
        ),
        talen="nl en pap",
        beeld="voetbal",
        nagekeken=16,
    ),
    Organisatie(
        "Boksschool Linkse Kade",
        "sport",
        "Boksen zonder blauw oog: fit worden, rust vinden en respect leren.",
        """De trap op, de schoenen uit, de handen inpakken. In de zaal boven de Mathenesserweg hangt een lucht van
        leer en zweet. Trainer Romano bokste ooit om een titel. Nu leert hij kinderen stilstaan.

        Er zijn aparte uren voor vrouwen en voor mensen met parkinson. Handschoenen kunt u lenen.""",
        "sportclub gezondheid opvoeden",
        "boksschool",
        doelgroepen="jongeren vrouwen",
        telefoon="010-555 0151",
        email="ring@linksekade.example",
        uren="ma-do 16.00-21.00; za 10.00-13.00",
        mensen=(Mens("Romano", "Fernandes-Groot", "hoofdtrainer", "man baard bruin"),),
        talen="nl en pt",
        beeld="boksen",
        nagekeken=35,
    ),
    Organisatie(
        "Wandelclub De Kadelopers",
        "sport",
        "Elke week een wandeling langs het water, kort of lang.",
        """Er gaan altijd twee groepen weg. De korte loopt drie kilometer en rust halverwege op een bankje. De lange
        loopt er acht en rust pas bij de koffie.

        Honden mogen mee. Regen is geen reden om thuis te blijven, ijzel wel. U hoeft geen lid te worden.""",
        "wandelen-en-fietsen ontmoeting",
        "coolhaven",
        doelgroepen="ouderen",
        wijken="historisch-delfshaven bospolder nieuwe-westen",
        telefoon="010-555 0152",
        email="loop@kadelopers.example",
        mensen=(
            Mens("Truus", "Vierling", "loopt voorop", "vrouw grijs licht"),
            Mens("Anton", "Rosalina", "loopt achteraan", "man grijs donker bril"),
        ),
        beeld="wandelen",
        nagekeken=24,
    ),
    Organisatie(
        "Watervrouwen West",
        "sport",
        "Zwemles en zwemuren voor vrouwen, in een afgesloten bad.",
        """Veel vrouwen hebben nooit leren zwemmen. Bij ons begint u in het ondiepe, met een juf die naast u staat.
        De ramen zijn afgedekt en er werken alleen vrouwen.

        Een badpak, boerkini of lange broek is allemaal goed. Na de les drinken wij thee.""",
        "zwemmen gezondheid cursus-en-taal",
        "beweegteam",
        doelgroepen="vrouwen nieuw-in-nederland",
        behoeften="alleen-vrouwen taalhulp",
        telefoon="010-555 0153",
        email="water@watervrouwen.example",
        bellen="vrijdag van 13.00 tot 15.00 uur; Hayat spreekt ook Arabisch en Berbers",
        uren="zo 9.00-12.00",
        mensen=(Mens("Hayat", "Tahiri-Smits", "zwemdocent", "vrouw hoofddoek getint", "06-5550 0116"),),
        talen="nl ar ber en",
        beeld="zwemmen",
        nagekeken=52,
    ),
    Organisatie(
        "Beweegteam Delfshaven",
        "sport",
        "Buurtsportcoaches die gratis sporten op pleinen en in zalen.",
        """U herkent ons aan de oranje fietsen. Met een kar vol ballen, touwen en hesjes staan wij elke middag op
        een ander plein.

        Voor volwassenen zoeken wij de club die past. Wij gaan de eerste keer gewoon met u mee. Heeft u weinig
        geld, dan kennen wij de regelingen.""",
        "sport-en-bewegen opvoeden gezondheid",
        "beweegteam taandersplein",
        doelgroepen="kinderen jongeren mensen-met-weinig-geld mensen-met-een-beperking",
        behoeften="rolstoel",
        wijken="bospolder tussendijken spangen oud-mathenesse middelland nieuwe-westen historisch-delfshaven",
        telefoon="010-555 0154",
        email="coach@beweegteamdelfshaven.example",
        uren="ma-vr 9.00-17.30",
        mensen=(
            Mens("Chaima", "Bouzambou", "buurtsportcoach", "vrouw hoofddoek getint"),
            Mens("Luuk", "Sprengers", "coach aangepast sporten", "man kort licht"),
        ),
        talen="nl en ar",
        beeld="voetbal",
        nagekeken=10,
    ),
    Organisatie(
        "Valschool De Zachte Landing",
        "sport",
        "Judo voor kinderen en valles voor ouderen.",
        """Vallen kun je leren. Kinderen rollen over de mat alsof het niets is en hun grootouders doen het na, iets
        langzamer.

        In tien lessen leert u hoe u valt zonder veel pijn en hoe u weer opstaat. Judoles is er voor kinderen
        vanaf vier jaar, ook voor wie druk is of juist heel verlegen.""",
        "sport-en-bewegen gezondheid",
        "galjoot",
        doelgroepen="kinderen ouderen",
        telefoon="010-555 0155",
        email="mat@zachtelanding.example",
        uren="ma 9.30-11.30; wo 13.30-18.00",
        mensen=(Mens("Kenji", "Terpstra", "judoleraar", "man kort getint"),),
        beeld="bewegen",
        nagekeken=67,
    ),
    Organisatie(
        "Speeltuin De Knikkerpot",
        "speeltuin",
        "Speeltuin met toezicht, een zandbak en een kraan voor waterdagen.",
        """Hek dicht, schoenen uit. In De Knikkerpot kunnen kinderen tot twaalf jaar veilig spelen. Er is altijd
        iemand die pleisters plakt.

        Ouders drinken koffie in het houten huisje. Het toilet heeft een verschoontafel en er is een schommel waar
        een rolstoel op past. Een feestje vieren kan op zondag.""",
        "spelen ontmoeting sport-en-bewegen",
        "knikkerpot",
        doelgroepen="kinderen ouders",
        behoeften="rolstoel",
        telefoon="010-555 0156",
        email="zand@deknikkerpot.example",
        uren="wo 12.30-18.00; vr 15.00-18.00; za,zo 11.00-17.00",
        gesloten=(Gesloten(5, 5, "De ondergrond wordt vernieuwd."),),
        mensen=(Mens("Monique", "Zandbergen-Ali", "beheerder", "vrouw kort bruin", "06-5550 0117"),),
        talen="nl tr",
        beeld="speeltuin",
        nagekeken=20,
    ),
    Organisatie(
        "Speeltuin Het Kraaiennest",
        "speeltuin",
        "Klimmen, timmeren en vuur maken in Oud-Mathenesse.",
        """Hier wordt gebouwd. Met echte hamers, echte spijkers en echte planken maken kinderen hun eigen hut. Na
        de zomer slopen wij alles en begint het opnieuw.

        Kinderen onder de acht komen met een volwassene. Trek oude kleren aan.""",
        "spelen natuur-en-tuin",
        "kraaiennest",
        doelgroepen="kinderen ouders",
        telefoon="010-555 0157",
        email="hut@kraaiennest.example",
        uren="wo 13.00-17.30; za 11.00-16.00",
        mensen=(Mens("Bas", "Timmer-Wolthuis", "bouwmeester", "man baard licht"),),
        beeld="speeltuin",
        nagekeken=81,
    ),
    Organisatie(
        "Basisschool De Loopplank",
        "school",
        "Basisschool in Bospolder met een open deur voor de hele buurt.",
        """Op De Loopplank zitten 310 kinderen. Zij spreken samen 24 talen en één gezamenlijke: Nederlands.

        Na schooltijd gaat het gebouw niet op slot. Er zijn lessen in koken, techniek en dans. Ouders kunnen in de
        ouderkamer terecht met vragen over toetsen, overblijven en de middelbare school.""",
        "opvoeden cursus-en-taal",
        "loopplank",
        doelgroepen="kinderen ouders",
        wijken="bospolder",
        telefoon="010-555 0158",
        email="school@deloopplank.example",
        uren="ma-vr 8.00-17.00",
        gesloten=(Gesloten(33, 46, "Kerstvakantie"),),
        mensen=(
            Mens("Sanne", "Roukema-Diaz", "directeur", "vrouw lang licht"),
            Mens("Zeynep", "Oruçlu", "ouderconsulent", "vrouw hoofddoek licht"),
        ),
        talen="nl tr ar pt",
        beeld="school",
        nagekeken=43,
    ),
    Organisatie(
        "Basisschool De Peilstok",
        "school",
        "Kleine school in Spangen met veel muziek en een moestuin op het dak.",
        """Elk kind leert hier een instrument. Het schoolorkest speelt vier keer per jaar voor de buurt en dan zit
        het plein vol.

        Op het dak groeien aardbeien, sla en zonnebloemen. Op vrijdag koken de oudste groepen ervan.""",
        "opvoeden cultuur natuur-en-tuin",
        "peilstok",
        doelgroepen="kinderen ouders",
        telefoon="010-555 0159",
        email="info@depeilstok.example",
        uren="ma-vr 8.15-15.30",
        mensen=(Mens("Erwin", "Kalkoen-Bakx", "muziekleraar", "man lang licht bril"),),
        beeld="school",
        nagekeken=76,
    ),
    Organisatie(
        "Taalschool Nieuwe Woorden",
        "school",
        "Nederlandse les voor volwassenen, overdag en in de avond.",
        """Wij beginnen bij het begin, ook als u nooit naar school bent geweest. U leert lezen, schrijven, rekenen
        en omgaan met de computer.

        Voor de start is er een gesprek en een korte toets. Daarna zit u in een groep met mensen van uw niveau.
        De gemeente betaalt de lessen voor de meeste mensen. Er is opvang voor kleine kinderen.""",
        "nederlands-leren werk-en-vrijwilligerswerk",
        "nieuwe-woorden",
        doelgroepen="nieuw-in-nederland ouders",
        behoeften="taalhulp",
        telefoon="010-555 0160",
        email="les@nieuwewoorden.example",
        website="https://nieuwewoorden.example",
        uren="ma-do 9.00-12.00 13.00-16.00 19.00-21.00; vr 9.00-12.00",
        mensen=(
            Mens("Margriet", "Uytenhaak", "docent", "vrouw grijs licht bril"),
            Mens("Omar", "Al-Sabbah", "intake", "man baard getint"),
        ),
        talen="nl en ar ti pl es",
        beeld="boeken",
        nagekeken=5,
    ),
    Organisatie(
        "Muziekhuis De Scheepstoeter",
        "cultuur",
        "Oefenruimte, muziekles en een koor waar iedereen in mag.",
        """In de kelder staan drie drumstellen en een vleugel met een deuk. Bands huren een ruimte per uur.
        Kinderen met weinig geld krijgen les via een fonds.

        Boven zingt elke week het Toeterkoor. Er is geen auditie. Kunt u geen noten lezen? De helft van het koor
        ook niet.""",
        "muziek-en-zang ontmoeting cursus-en-taal",
        "scheepstoeter",
        doelgroepen="jongeren kinderen",
        telefoon="010-555 0161",
        email="geluid@scheepstoeter.example",
        uren="ma-vr 14.00-22.00; za 10.00-18.00",
        mensen=(Mens("Lorenzo", "Haverkort-Pisas", "muziekleider", "man krul bruin", "06-5550 0118"),),
        talen="nl en pap es",
        beeld="muziek",
        nagekeken=37,
    ),
    Organisatie(
        "Buurttheater Ruwe Bolster",
        "cultuur",
        "Theater door en over mensen uit Spangen.",
        """Een stuk over de wasserette. Een stuk over een voetbaluitslag. Een stuk over een oma die terug wil naar
        Izmir. Bij Ruwe Bolster schrijven bewoners hun eigen verhaal en spelen het ook.

        De zaal heeft negentig stoelen. Een kaartje kost vijf euro, met Rotterdampas niets. Ervaring is niet nodig,
        lef een beetje.""",
        "feest-en-voorstelling ontmoeting bewonersinitiatief",
        "ruwe-bolster",
        doelgroepen="jongeren ouderen",
        wijken="spangen",
        telefoon="010-555 0162",
        email="kaartje@ruwebolster.example",
        uren="wo-vr 12.00-17.00; za 18.00-22.30",
        mensen=(
            Mens("Esra", "Gültekin-Roos", "regisseur", "vrouw krul getint"),
            Mens("Cor", "Appeldoorn", "techniek", "man grijs licht"),
        ),
        talen="nl tr en",
        beeld="theater",
        nagekeken=23,
    ),
    Organisatie(
        "Leeszaal De Bladzij",
        "cultuur",
        "Boeken lenen zonder pas, kranten lezen en stil werken.",
        """Pak een boek mee en breng het terug, of niet. Zo eenvoudig werkt de leeszaal. Er staan boeken in veertien
        talen en een kast met grote letters.

        Er is wifi, er zijn stopcontacten en twee computers. Op dinsdagmiddag helpt een vrijwilliger met DigiD, de
        printer en berichten van de gemeente.""",
        "boeken-en-verhalen cursus-en-taal ontmoeting",
        "bladzij",
        doelgroepen="kinderen jongeren ouderen",
        behoeften="rustig taalhulp ringleiding",
        telefoon="010-555 0163",
        email="lees@debladzij.example",
        uren="di-vr 10.00-18.00; za 11.00-17.00",
        mensen=(
            Mens("Ineke", "Paardekooper-Sluis", "leeszaalhouder", "vrouw grijs licht bril"),
            Mens("Bilal", "Ajouaou-Reus", "helpt met de computer", "man kort getint"),
        ),
        talen="nl ar tr en pl",
        beeld="boeken",
        nagekeken=9,
    ),
)
