"""
How people say it whose words tell nothing apart: among people, nowhere to go, not any more.

See search.basis.synoniemen for how it is written, and search.synonyms.idioms for how these are recognised.
"""

GROEPEN = """
iets voor anderen doen, vrijwilligerswerk, vrijwilliger < iets betekenen voor een ander, iets
    betekenen voor anderen, wat voor anderen doen, iets goeds doen, nuttig bezig zijn, uren over,
    iets doen in de wijk, iets doen voor de wijk, iets doen voor mijn straat, wat doen voor de buurt
onder mensen willen zijn, ontmoeten, mensen leren kennen < onder mensen zijn, onder mensen komen, weer
    onder de mensen, meer onder de mensen, ergens bij horen, nergens bij horen
niemand meer hebben, eenzaam, eenzaamheid < zie niemand, zie nooit iemand, zie bijna niemand, niemand
    om mij heen, niemand om me heen, heb niemand meer, heb niemand, ben zo alleen, zit alleen
    thuis, altijd alleen thuis, zit maar thuis, kom nergens meer, kom het huis niet uit, niemand komt
    langs, niemand om mee te praten
nergens heen kunnen, dakloos, nachtopvang < nergens naartoe, nergens naartoe kunnen, weet niet waar
    heen, geen dak boven hoofd, sta op straat, op straat staan, kom op straat te staan, op straat
    gezet, uit huis gezet, moet mijn huis uit, moet het huis uit, geen huis meer, nergens meer
    terecht, nergens welkom
het thuis niet redden, hulp aanvragen, zorgloket < red het niet alleen, red me thuis niet, lukt het
    niet meer alleen, lukt thuis niet meer, gaat thuis niet meer, kan niet meer alleen thuis, niet
    meer alleen kunnen wonen, kan het niet meer zelf, kan het zelf niet meer
het niet volhouden, overbelast, respijtzorg < kan het niet meer aan, kan er niet meer tegen, houd het
    niet meer vol, hou het niet meer vol, alles komt op mij neer, doe alles alleen thuis, nooit tijd
    voor mezelf
aan het eind niets over, rondkomen, budget < houd niets over, houd niks over, niets meer over, eind
    van de maand op, weinig om van te leven
niets te doen hebben, daginvulling, dagbesteding < niets om handen, niks om handen, zit de
    hele dag thuis, weet niet wat te doen
het niet meer zien zitten, crisishulp, crisisdienst < zie het niet meer zitten, zie het niet zitten,
    kan zo niet meer
net een kindje, jonge ouders, babycafé < net mama, net papa, pas een baby
"""
