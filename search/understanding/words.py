"""
The words that visitors use for a filter: facet → value → phrases, with commas.

Only words of which somebody means the filter. "Rolstoel" alone is something that people look for, and so is "lift";
"met rolstoel" is what they need.
"""

from collections.abc import Mapping

Phrases = Mapping[str, Mapping[str, str]]

DUTCH: Phrases = {
    "prijs": {
        "gratis": "gratis, kosteloos, voor niets",
        "weinig": "goedkoop, goedkope, betaalbaar, betaalbare, voor weinig geld, weinig geld, niet duur",
    },
    "periode": {
        "vandaag": "vandaag",
        "morgen": "morgen",
        "dit-weekend": "dit weekend, weekend, komend weekend, in het weekend",
        "deze-week": "deze week",
        "volgende-week": "volgende week",
    },
    "dagdeel": {
        "ochtend": "ochtend, ochtends, morgens",
        "middag": "middag, middags",
        "avond": "avond, avonds",
    },
    "doelgroep": {
        "ouderen": (
            "ouderen, oudere mensen, senioren, bejaarden, 50+, 55+, 60+, 65+, 55 plus, 65 plus, 55-plussers, "
            "65-plussers, 55plussers, 65plussers, 55plus, 65plus"
        ),
        "jongeren": "jongeren, tieners, jeugd, pubers",
        "kinderen": "kinderen, kids, kleuters",
        "ouders": "ouders",
        "mantelzorgers": "mantelzorgers",
        "nieuw-in-nederland": (
            "nieuw in nederland, nieuwkomers, statushouders, vluchtelingen, asielzoekers, inburgeraars"
        ),
        "vrouwen": "vrouwen, dames",
        "mannen": "mannen, heren",
        "mensen-met-een-beperking": (
            "mensen met een beperking, met een beperking, met een handicap, gehandicapten, mindervaliden"
        ),
        "mensen-met-dementie": "mensen met dementie",
        "mensen-met-weinig-geld": "mensen met weinig geld, minima",
        "alleenstaanden": "alleenstaanden, mensen die alleen wonen",
        "werkzoekenden": "werkzoekenden, werklozen, mensen die werk zoeken",
        "lhbti": "lhbti, lhbti+, lhbtiq, lhbtiq+, lhbtqi, lgbt, lgbti",
        "ondernemers": "ondernemers",
    },
    "behoefte": {
        "zonder-aanmelden": "zonder aanmelden, zonder afspraak",
        "rolstoel": (
            "rolstoeltoegankelijk, rolstoelvriendelijk, toegankelijk voor rolstoel, toegankelijk voor rolstoelen, "
            "met rolstoel, met een rolstoel, met de rolstoel, met mijn rolstoel, in een rolstoel"
        ),
        "toilet-voor-rolstoel": "rolstoeltoilet, invalidentoilet, aangepast toilet, mindervalidentoilet",
        "lift": "met lift, met een lift",
        "ringleiding": "ringleiding, hoorlus",
        "parkeren": "invalidenparkeerplaats, met invalidenparkeerplaats",
        "rustig": "rustig, prikkelarm, weinig prikkels, weinig geluid",
        "alleen-vrouwen": "alleen vrouwen, alleen voor vrouwen, vrouwen onder elkaar",
        "halal": "halal",
        "vegetarisch": "vegetarisch, vegetarische, zonder vlees",
        "kinderen-welkom": "met kinderen, met kind, met mijn kind, met mijn kinderen, kinderen mee",
        "begeleider-welkom": "met begeleider, met een begeleider",
        "hulphond-welkom": "met hulphond, met geleidehond",
        "gebarentaal": "met gebarentaal, met gebarentolk, met doventolk",
        "online": "online meedoen, vanuit huis meedoen",
    },
}

ENGLISH: Phrases = {
    "prijs": {"gratis": "free, free of charge", "weinig": "cheap, low cost, affordable, little money"},
    "periode": {
        "vandaag": "today",
        "morgen": "tomorrow",
        "dit-weekend": "this weekend, weekend, at the weekend",
        "deze-week": "this week",
        "volgende-week": "next week",
    },
    "dagdeel": {
        "ochtend": "morning, mornings",
        "middag": "afternoon, afternoons",
        "avond": "evening, evenings",
    },
    "doelgroep": {
        "ouderen": "elderly, seniors, older people, old people",
        "jongeren": "young people, teenagers, teens, youth",
        "kinderen": "children, kids, toddlers",
        "ouders": "parents",
        "mantelzorgers": "carers, caregivers",
        "nieuw-in-nederland": "newcomers, refugees, new in the netherlands",
        "vrouwen": "women, ladies",
        "mannen": "men",
        "mensen-met-een-beperking": "people with a disability, disabled people",
        "mensen-met-dementie": "people with dementia",
        "mensen-met-weinig-geld": "people with little money",
        "alleenstaanden": "people who live alone",
        "werkzoekenden": "jobseekers, unemployed people",
        "lhbti": "lgbt, lgbti, lgbtq",
        "ondernemers": "business owners",
    },
    "behoefte": {
        "zonder-aanmelden": "no need to sign up, without appointment",
        "rolstoel": "wheelchair accessible, with wheelchair, with a wheelchair, in a wheelchair",
        "toilet-voor-rolstoel": "wheelchair toilet, accessible toilet",
        "ringleiding": "ring loop, hearing loop",
        "rustig": "quiet",
        "alleen-vrouwen": "women only, only women",
        "halal": "halal",
        "vegetarisch": "vegetarian",
        "kinderen-welkom": "with children, with kids, with my children",
    },
}

WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
}
# What may stand behind the name of a day, in the same word or the next.
PARTS_OF_DAY = {
    "nl": {"ochtend": ("ochtend", "morgen"), "middag": ("middag",), "avond": ("avond",)},
    "en": {"ochtend": ("morning",), "middag": ("afternoon",), "avond": ("evening", "night")},
}
# A period and a part of the day in one.
MOMENTS = {
    "nl": {
        ("vandaag", "ochtend"): "vanochtend, vanmorgen",
        ("vandaag", "middag"): "vanmiddag",
        ("vandaag", "avond"): "vanavond",
        ("morgen", "ochtend"): "morgenochtend, morgen vroeg",
        ("morgen", "middag"): "morgenmiddag",
        ("morgen", "avond"): "morgenavond",
    },
    "en": {
        ("vandaag", "ochtend"): "this morning",
        ("vandaag", "middag"): "this afternoon",
        ("vandaag", "avond"): "tonight, this evening",
        ("morgen", "ochtend"): "tomorrow morning",
        ("morgen", "middag"): "tomorrow afternoon",
        ("morgen", "avond"): "tomorrow evening",
    },
}
# Right before a filter they belong to it: "in Bospolder", "voor ouderen", "op de woensdag".
BEFORE = frozenset(
    [
        *("op", "in", "de", "het", "een", "voor", "om", "elke", "iedere", "deze", "komende", "aanstaande"),
        *("tijdens", "rond", "bij", "of", "en", "on", "at", "the", "for", "every", "this", "and", "or"),
    ]
)
