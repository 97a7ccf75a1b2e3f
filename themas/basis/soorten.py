from themas.basis.vormen import Tekst, Woord

SOORTEN = (
    Woord("bewonersinitiatief", "house-heart", Tekst("Bewonersinitiatief"), Tekst("Residents' initiative")),
    Woord("vrijwilligers", "hand-helping", Tekst("Vrijwilligers"), Tekst("Volunteers")),
    Woord("welzijn", "users", Tekst("Welzijn"), Tekst("Community work")),
    Woord("zorg", "stethoscope", Tekst("Zorg"), Tekst("Care")),
    Woord("sport", "dumbbell", Tekst("Sport"), Tekst("Sports")),
    Woord("speeltuin", "ferris-wheel", Tekst("Speeltuin"), Tekst("Playground")),
    Woord("school", "school", Tekst("School en opvang"), Tekst("School and childcare")),
    Woord("bibliotheek", "library", Tekst("Bibliotheek"), Tekst("Library")),
    Woord(
        "geloof", "church", Tekst("Geloof (kerk, moskee, tempel)"), Tekst("Faith (church, mosque, temple)")
    ),
    Woord("woningcorporatie", "key-round", Tekst("Woningcorporatie"), Tekst("Housing association")),
    Woord("gemeente", "landmark", Tekst("Gemeente"), Tekst("Municipality")),
    Woord("politie-en-toezicht", "shield", Tekst("Politie en toezicht"), Tekst("Police and wardens")),
    Woord("brandweer", "fire-extinguisher", Tekst("Brandweer"), Tekst("Fire brigade")),
    Woord("ondernemers", "store", Tekst("Ondernemers"), Tekst("Businesses")),
    Woord("goed-doel", "heart", Tekst("Goed doel"), Tekst("Charity")),
    Woord("cultuur", "palette", Tekst("Cultuur"), Tekst("Culture")),
)
