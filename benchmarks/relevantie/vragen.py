"""
What residents type, and what they hope to find: a table per kind of question.

A line is: question | who gives 3 | who gives 2 | who gives 1. A comma parts alternatives; of one alternative all words
must hold, and none behind a "-". The words are those of benchmarks.relevantie.kenmerken: topics, =key of a record,
w:wijk, d:audience, b:need, t:theme, bij:key of the organisation, gratis, goedkoop, days and parts of a day.

Written before anybody looked at what the search finds. Half of each kind is held out: see `helften`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from benchmarks.relevantie.derde_vragen import DERDE_VRAGEN
from benchmarks.relevantie.tweede_vragen import TWEEDE_VRAGEN

NIETS = "niets"

VRAGEN = {
    "eigen woord": """
        eten | maaltijd | eten-thuis, voedselhulp | kookles
        koffie | koffie | cafe |
        taal | taal | laaggeletterd | engels, spaans, arabisch
        schulden | schulden | budget |
        sport | t:sport-en-bewegen | |
        voetbal | voetbal | | gsport
        judo | judo | | jiujitsu
        ju-jitsu | jiujitsu | zelfverdediging | judo
        schaken | schaken | | dammen, =bordspelbar-zeshoek
        mantelzorg | mantelzorg | respijt, dementie d:mantelzorgers | d:mantelzorgers
        zwemmen | zwemmen, zwemles | | redden
        huisarts | huisarts | =ziekenvervoer-met-hart | =fit-op-recept, =psychologen-binnenvaart
        energie | energie | schimmel |
        computer | computer | digid, tablet, telefoon b:rustig | programmeren
        bibliotheek | bibliotheek, bij:bibliotheek-marconi | boeken bibliotheek |
        rouw | rouw | =hospice-de-laatste-haven |
        speeltuin | speeltuin | bij:speeltuin-de-zandloper, bij:speeltuin-de-knikkerpot, bij:speeltuin-het-kraaiennest |
        kinderopvang | kinderopvang | oppas |
        vrijwilligerswerk | vrijwilligerswerk | | t:vrijwilligerswerk
        yoga | yoga | meditatie | taichi
        """,
    "synoniem": """
        fietsenmaker | fietsenmaker | | =rollatorwerkplaats
        pingpong | tafeltennis | |
        bieb | bibliotheek | bij:bibliotheek-marconi, boeken |
        crèche | kinderopvang -bso | bso, oppas |
        dokter | huisarts | ziekenhuisrit | verloskundige, =fit-op-recept
        buurtrestaurant | maaltijd | | cafe
        opknapbeurt fiets | fietsenmaker | |
        eenzaam | eenzaam | maatje, koffie | ouderenclub, t:ontmoeting d:alleenstaanden
        depressief | somber | psychose | stress, rouw
        deurwaarder | schulden | budget, brieven |
        thuiszorg | thuiszorg | huishulp |
        poetshulp | huishulp -klus -tuinhulp | =wmo-loket-delfshaven |
        fitness | fitness | bootcamp | gym
        hardlopen | hardlopen | | =kadewandeling-drie-of-acht-kilometer
        kleding | kleding | babyspullen, kringloop, =oekraiens-huis-de-zonnebloem | kledingherstel, rommelmarkt
        hangjongeren | =straatcoaches-middelland, =buurtvaders-spangen | overlast, buurtpreventie | jongerencentrum
        alcoholist | alcohol | verslaving | drugs
        bejaarden | ouderenclub, ouderenwerk | d:ouderen gym, d:ouderen dansen, d:ouderen koffie, d:ouderen spel, d:ouderen uitje, d:ouderen maatje | d:ouderen
        verjaardag vieren ruimte | zaal | =straatfeestkist |
        vluchtelingen | vluchteling | nieuwkomer | taal d:nieuw-in-nederland
        """,
    "samenstelling": """
        schuld hulp | schulden | budget |
        schuldhulpverlening | schulden | budget |
        schoolzwemmen | zwemles | zwemmen d:kinderen | zwemmen
        zwem les | zwemles | babyzwemmen | zwemmen
        taal cafe | taalcafe | taal |
        koffie ochtend | koffie ochtend | koffie | cafe
        rolstoel taxi | rolstoelvervoer -uitje | vervoer b:rolstoel -uitje | scootmobiel, uitje b:rolstoel
        mantelzorgondersteuning | mantelzorg | respijt | d:mantelzorgers
        ouderengymnastiek | gym d:ouderen | stoelyoga, gym | vallen d:ouderen
        volks tuin | volkstuin | moestuin | tuin
        huur toeslag | toeslag | formulieren | huur, =avond-over-de-energierekening
        kinderkoken | kinderkoken | kookles |
        repareer cafe | repareren -kledingherstel | kledingherstel, =rollatorwerkplaats | klus
        buurtmoestuin | moestuin -volkstuin | volkstuin | tuin
        sollicitatie training | sollicitatie | werk |
        dementiezorg | dementie | respijt |
        """,
    "typefout": """
        schultn | schulden | budget |
        rolator | hulpmiddelen, rollatorloop | scootmobiel, =wandelgroep-de-slentergang |
        mantelzorch | mantelzorg | respijt | d:mantelzorgers
        zwemen | zwemmen, zwemles | | redden
        vrijwiligerswerk | vrijwilligerswerk | | t:vrijwilligerswerk
        bibliotheeek | bibliotheek, bij:bibliotheek-marconi | boeken bibliotheek |
        voedslbank | voedselhulp | |
        biljrat | biljart | | =buurthuis-het-kompas
        demntie | dementie | geheugen, respijt |
        sollicteren | sollicitatie | werk |
        keramik | keramiek | |
        gitaarlse | gitaar | muziekles |
        kinderboederij | kinderboerderij | | zorgboerderij
        buurtbemidelling | buren | overlast |
        tabeltennis | tafeltennis | |
        huiswrk | huiswerk | bijles |
        """,
    "gehoor": """
        fisiotherapie | fysio | |
        advokaat | recht | |
        siekoloog | psycholoog | somber |
        sjaken | schaken | | dammen
        dieetiste | dietist | diabetes, afvallen |
        tennes | tennis | | tafeltennis
        joga | yoga | meditatie | taichi
        kado voor sinterklaas kind | =speelgoedbank-de-draaitol | sinterklaas, speelgoed |
        kompjoeter | computer | digid, tablet | programmeren
        tandards | tandarts | |
        ergoterapeut | =rollatorspreekuur | |
        sjitsoe | jiujitsu | zelfverdediging |
        muziekskool | muziekles -kinderen, =muziekschool-do-re-mi | muziekles | muziek
        kollege techniek | =vmbo-maritiem-college | techniek | middelbare
        fotografi | fotografie | |
        """,
    "verbuiging": """
        koren | koor | zingen | gospel
        taallessen | taal | laaggeletterd |
        honden | hond | dierenarts, =kattenopvang-pluis, =dierenvoedselbank | dieren
        kerken | kerk | gospel | stilte
        cursussen | cursus, t:workshops-en-lezingen | t:cursus-en-taal |
        maaltijden | maaltijd, eten-thuis | voedselhulp | kookles
        danst | dansen | zumba |
        verslaafde | verslaving -roken | roken | lotgenoten
        breit | breien | handwerken |
        moskeeën | moskee | islam |
        baby's | baby | ouders, babyspullen | zwanger
        huurders | huur | woning | schimmel
        musea | =museum-het-dubbele-dak | geschiedenis | =kroonjuwelen-samen-uit
        vergaderingen | wijkraad, zaal | meepraten |
        wandelt | wandelen | |
        """,
    "naam": """
        soeppan | =de-soeppan-van-bospolder | bij:de-soeppan-van-bospolder | =soepfiets-oud-mathenesse
        bospolder soeppan | =de-soeppan-van-bospolder | bij:de-soeppan-van-bospolder |
        hetkompas | =buurthuis-het-kompas, =koffieochtend-het-kompas | bij:buurthuis-het-kompas |
        kompas buurthuis | =buurthuis-het-kompas | bij:buurthuis-het-kompas |
        woensdagclub | =woensdagclub-tussendijken | bij:woensdagclub-tussendijken |
        pollepl | =wijkrestaurant-de-pollepel | bij:wijkrestaurant-de-pollepel |
        do re mi | =muziekschool-do-re-mi | bij:muziekschool-do-re-mi |
        tsuru dojo | =ju-jitsu-dojo-tsuru | bij:ju-jitsu-dojo-tsuru |
        spuihaven | =zwembad-de-spuihaven | bij:zwembad-de-spuihaven |
        lettervr | =taalhuis-de-lettervreter | bij:taalhuis-de-lettervreter |
        saffraan vrouwenhuis | =vrouwenhuis-saffraan | bij:vrouwenhuis-saffraan |
        gezondheidscentrumketting | =gezondheidscentrum-de-ketting | bij:gezondheidscentrum-de-ketting |
        morabesa | =kaapverdische-seniorenclub-morabeza | bij:kaapverdische-seniorenclub-morabeza |
        bladzij leeszaal | =leeszaal-de-bladzij | bij:leeszaal-de-bladzij |
        kade en kroon | =woningstichting-kade-en-kroon | bij:woningstichting-kade-en-kroon |
        kwispel | =hondenclub-de-kwispel | bij:hondenclub-de-kwispel |
        home start | =home-start-delfshaven | |
        """,
    "filter": """
        goedkoop eten woensdag | maaltijd wo goedkoop | maaltijd wo |
        koffie in bospolder | koffie w:bospolder | |
        taalles zaterdag gratis | taal za gratis | taal za |
        vanavond | vandaag-avond | |
        morgen eten | maaltijd morgen | |
        schaken dinsdag | schaken di | |
        yoga zaterdagochtend | yoga za-ochtend | yoga za |
        kinderen woensdagmiddag | wo-middag d:kinderen | |
        gratis sporten | act t:sport-en-bewegen gratis | |
        dansen in het weekend | dansen za, dansen zo | |
        spangen voetbal | voetbal w:spangen | |
        middelland koor | koor w:middelland | |
        eten vrijdagavond | maaltijd vr-avond | |
        zondag muziek | muziek zo, zingen zo | concert zo |
        bingo donderdag middag | bingo do-middag | |
        gratis taalles avond | taal avond gratis | |
        wandelen maandag | wandelen ma | |
        spreekuur in middelland | spreekuur w:middelland | vraag w:middelland, formulieren w:middelland | recht w:middelland
        """,
    "vreemd": """
        food | maaltijd | eten-thuis, voedselhulp | kookles
        yemek | maaltijd | eten-thuis, voedselhulp | kookles
        طعام | maaltijd | eten-thuis, voedselhulp | kookles
        kawa | koffie | cafe |
        learn dutch | taal | laaggeletterd |
        swimming lessons | zwemles | babyzwemmen | zwemmen
        yüzme | zwemmen, zwemles | | redden
        hollandaca kursu | taal | laaggeletterd |
        food bank | voedselhulp | |
        doctor | huisarts | =ziekenvervoer-met-hart | verloskundige
        playground | speeltuin | | t:spelen
        biblioteka | bibliotheek | boeken |
        debts | schulden | budget |
        gym | gym, fitness | bootcamp, t:sport-en-bewegen | vallen
        volunteer | vrijwilligerswerk | | t:vrijwilligerswerk
        piłka nożna | voetbal | |
        lonely | eenzaam | maatje, koffie | ouderenclub, t:ontmoeting d:alleenstaanden
        كلب | hond | dieren |
        """,
    "zin": """
        ik zoek iemand die mijn moeder naar het ziekenhuis brengt | ziekenhuisrit | vervoer b:rolstoel | vervoer
        waar kan ik met mijn kind van 5 leren zwemmen | zwemles d:kinderen | zwemles, babyzwemmen | zwemmen
        hoe kom ik van mijn schulden af | schulden | budget |
        mijn man heeft dementie en ik kan niet meer | dementie d:mantelzorgers, respijt | mantelzorg | dementie
        ik wil nederlands leren praten | taal | laaggeletterd |
        wie kan mijn lamp repareren | repareren -kledingherstel -fietsenmaker | klus | kledingherstel
        ik ben alleen en wil mensen leren kennen | eenzaam | maatje, koffie, maaltijd d:alleenstaanden | ouderenclub, spel d:alleenstaanden
        is er een plek waar ik goedkoop kan eten | maaltijd goedkoop act | maaltijd | voedselhulp
        hulp nodig bij formulier invullen voor toeslag | toeslag | formulieren | brieven
        mijn buren maken herrie | buren | overlast | politie
        wat is er te doen voor kinderen in de vakantie | vakantie | hutten, speeltuin, kinderen d:kinderen | d:kinderen
        ik wil stoppen met roken | roken | verslaving |
        mijn hond uitlaten want ik ben ziek | uitlaten | hond | dieren
        kan iemand mijn ramen wassen en stofzuigen | huishulp -klus -tuinhulp | huishulp, =wmo-loket-delfshaven | klus
        ik zoek een kamer om te huren | kamer | woningzoeken | huur
        mijn dochter wil op gitaarles | gitaar | muziekles | muziek kinderen
        waar kan ik gratis kleren krijgen voor mijn kinderen | kleding gratis, =kledingbank-rotterdam-west, =kledingruil-voor-kinderen, =kledingkamer-knoop-lus | babyspullen, kringloop, kleding -kledingherstel | speelgoed
        iemand om mee te wandelen | wandelen, =maatje-aan-de-maas | maatje |
        """,
    "behoefte": """
        rolstoel zwemmen | rolstoelzwemmen | zwemmen |
        sporten met een rolstoel | rolstoelsport, rolstoelactiviteit, rolstoelzwemmen | t:sport-en-bewegen b:rolstoel | gsport
        halal eten | maaltijd b:halal | eten-thuis b:halal, voedselhulp b:halal | maaltijd islam
        vegetarisch eten | maaltijd b:vegetarisch | eten-thuis b:vegetarisch |
        zwemmen voor vrouwen | =watervrouwen-west, =zwemles-voor-vrouwen-beginners | zwemmen d:vrouwen | zwemmen
        activiteiten voor ouderen | act d:ouderen | org d:ouderen t:ontmoeting, org d:ouderen t:sport-en-bewegen | d:ouderen
        koffie rustig | koffie b:rustig | koffie |
        autisme | autisme | |
        dansen voor jongeren | dansen d:jongeren | dansen d:kinderen | dansen
        sport voor kinderen | act t:sport-en-bewegen d:kinderen | t:sport-en-bewegen d:kinderen |
        doof | doof, slechthorend | b:gebarentaal | b:ringleiding
        film met ringleiding | film b:ringleiding | film, theater b:ringleiding | act b:ringleiding t:cultuur
        alleen voor vrouwen | b:alleen-vrouwen | vrouwengroep | d:vrouwen
        wandelen met rollator | wandelen b:rolstoel, rollatorloop | wandelen d:ouderen | wandelen
        werkzoekenden | werk, sollicitatie | =jongerencoach-op-koers, d:werkzoekenden |
        blinden | blind | |
        """,
    NIETS: """
        vliegtickets
        duikcursus
        bitcoin
        paardrijles
        hotel boeken
        golfbaan
        tatoeage laten zetten
        skivakantie
        parachutespringen
        crypto beleggen
        hypotheekadvies
        sauna
        escape room
        pokemonkaarten
        leaseauto
        zeilboot kopen
        waterskiën
        vuurwerk bestellen
        iphone hoesje
        botox
        xqzwvkj
        autoverzekering
        """,
}  # fmt: skip

SETS: dict[str, Mapping[str, str]] = {"eerste": VRAGEN, "tweede": TWEEDE_VRAGEN, "derde": DERDE_VRAGEN}


@dataclass(frozen=True)
class Vraag:
    """`graden`: grade → alternatives, each the words that must hold and those that must not."""

    klasse: str
    tekst: str
    graden: dict[int, list[tuple[frozenset[str], frozenset[str]]]]

    def graad(self, kenmerken: frozenset[str]) -> int:
        """What a record with these words is worth to who asks this: 3 just this, 0 nothing."""
        return max(
            (
                graad
                for graad, mogelijk in self.graden.items()
                if any(wel <= kenmerken and niet.isdisjoint(kenmerken) for wel, niet in mogelijk)
            ),
            default=0,
        )

    def heeft_antwoord(self, alles: Mapping[str, frozenset[str]]) -> bool:
        return any(self.graad(kenmerken) == max(self.graden) for kenmerken in alles.values())


def lees(vragen: Mapping[str, str] = VRAGEN) -> Iterator[Vraag]:
    for klasse, tabel in vragen.items():
        for line in filter(None, map(str.strip, tabel.splitlines())):
            tekst, *graden = map(str.strip, line.split("|"))
            yield Vraag(
                klasse, tekst, {3 - nummer: alternatieven(cel) for nummer, cel in enumerate(graden) if cel}
            )


def alternatieven(cel: str) -> list[tuple[frozenset[str], frozenset[str]]]:
    return [
        (
            frozenset(word for word in deel.split() if not word.startswith("-")),
            frozenset(word[1:] for word in deel.split() if word.startswith("-")),
        )
        for deel in cel.split(",")
    ]


def helften(vragen: Mapping[str, str] = VRAGEN) -> tuple[list[Vraag], list[Vraag]]:
    """To tune with, and held out: of each kind every other question, in an order that has nothing to do with it."""
    per_klasse: dict[str, list[Vraag]] = {}
    for vraag in lees(vragen):
        per_klasse.setdefault(vraag.klasse, []).append(vraag)
    afstemmen, achtergehouden = [], []
    for klasse in per_klasse.values():
        geschud = sorted(klasse, key=lambda vraag: sha256(vraag.tekst.encode()).digest())
        afstemmen += geschud[::2]
        achtergehouden += geschud[1::2]
    return afstemmen, achtergehouden
