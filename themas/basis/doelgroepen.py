from themas.basis.vormen import Tekst, Woord

DOELGROEPEN = (
    Woord("iedereen", "users", Tekst("Iedereen"), Tekst("Everybody")),
    Woord("ouderen", "rocking-chair", Tekst("Ouderen"), Tekst("Older people")),
    Woord("ouders", "baby", Tekst("Ouders"), Tekst("Parents")),
    Woord("kinderen", "toy-brick", Tekst("Kinderen"), Tekst("Children")),
    Woord("jongeren", "backpack", Tekst("Jongeren"), Tekst("Young people")),
    Woord("mantelzorgers", "hand-heart", Tekst("Mantelzorgers"), Tekst("Carers of family or friends")),
    Woord("nieuw-in-nederland", "globe", Tekst("Nieuw in Nederland"), Tekst("New in the Netherlands")),
    Woord("vrouwen", "venus", Tekst("Vrouwen"), Tekst("Women")),
    Woord("mannen", "mars", Tekst("Mannen"), Tekst("Men")),
    Woord(
        "mensen-met-een-beperking",
        "accessibility",
        Tekst("Mensen met een beperking"),
        Tekst("People with a disability"),
    ),
    Woord("mensen-met-dementie", "brain", Tekst("Mensen met dementie"), Tekst("People with dementia")),
    Woord(
        "mensen-met-weinig-geld", "wallet", Tekst("Mensen met weinig geld"), Tekst("People with little money")
    ),
    Woord("alleenstaanden", "user-round", Tekst("Mensen die alleen wonen"), Tekst("People who live alone")),
    Woord("werkzoekenden", "briefcase", Tekst("Mensen die werk zoeken"), Tekst("People looking for work")),
    Woord("lhbti", "rainbow", Tekst("Lhbti+"), Tekst("LGBTI+")),
    Woord("vrijwilligers", "hand-helping", Tekst("Vrijwilligers"), Tekst("Volunteers")),
    Woord("ondernemers", "store", Tekst("Ondernemers"), Tekst("Business owners")),
)
