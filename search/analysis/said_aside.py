"""
What somebody says in a sentence of whatever they seek: of whom, where, when, how, and the verbs of every story.

Alone or beside one other word each of these can be what is sought ("oma", "nieuw", "school"); of a sentence they tell
least. Never what people look for: a room, a bicycle, money.
"""

from functools import cache

from search.analysis.stems import stem

LISTED = {
    "of whom": """
        man vrouw moeder vader dochter zoon opa oma broer zus vriend vriendin buurman buurvrouw schoonmoeder
        schoonvader ouder ouders kind kinderen kleinkind kleinzoon kleindochter tante oom neef nicht partner
        echtgenoot echtgenote gezin familie mama papa ma pa baas collega jongen meisje jongste oudste
        mens mensen persoon personen niemand iedereen
    """,
    "where": """
        huis thuis buurt wijk straat stad dorp plek plaats ergens nergens overal buiten
        binnen weg dichtbij verderop langs heen terug vandaan naartoe onderweg
    """,
    "when": """
        vandaag gisteren morgen vannacht vanavond nu straks later vroeger eerder laatst net pas opeens ineens dag dagen
        nacht week weken maand maanden jaar jaren uur uren tijd tijdje keer keren eerst binnenkort lang langer
        overdag vorige volgende hele halve jarig jonge
        twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    """,
    "how": """
        goed beter best slecht slechter fijn leuk leuke mooi lekker makkelijk moeilijk lastig zwaar erg veel weinig
        te teveel genoeg helemaal bijna zelfs ook alleen samen graag liever snel langzaam hard hoog hoge laag duur
        nieuw nieuwe oud oude groot grote klein kleine ander andere anders eigen zelfde vast los echt enorm
        ontzettend steeds nooit vaak meestal soms weer opnieuw nergens minder ongeveer vreselijk
    """,
    "verbs of every story": """
        doen maken laten blijven zitten liggen staan nemen geven halen brengen houden zetten leggen zien
        kijken zeggen vertellen vragen horen denken voelen heten leven kennen lukken proberen beginnen
        stoppen gebeuren durven hoeven mogen kunnen willen zullen moeten gaan komen krijgen hebben worden weten
        snappen begrijpen merken vinden zoeken gebruiken helpen regelen lijken schijnen bestaan passen
    """,
    "things": """
        ding dingen iets niets zaak manier kant moeite last probleem hulp tip idee aantal beetje paar stuk soort
        adres nummer antwoord mogelijkheid reden gevolg situatie eind
    """,
}


@cache
def aside() -> frozenset[str]:
    return frozenset(stem(word) for words in LISTED.values() for word in words.split())
