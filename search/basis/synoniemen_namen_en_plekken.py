"""People, places and names that were not among the others yet. See search.basis.synoniemen for how it is written."""

GROEPEN = """
vertrouwenspersoon, vertrouwelijk gesprek < klacht over hulpverlener, klacht over zorg, misstand melden
coach, coaching, lifecoach < levenscoach, doelen stellen, weten wat ik wil
gehandicaptenzorg, gehandicaptenvereniging, oudervereniging < mee ondersteuning
vrouwenrechten, emancipatie, zelfbeschikking < gedwongen uithuwelijken, vrouwenemancipatie, besnijdenis
slavernijverleden, koloniale geschiedenis < slavernij, zwarte geschiedenis
woonwagen, woonwagenbewoners, reizigers < roma, sinti
schooltoets, doorstroomtoets, schooladvies < citotoets, advies groep acht, welk niveau
badhuis, douchen, sanitair < douchen voor daklozen, geen douche, wassen zonder huis
nierziekte, nierpatiënten, dialyse < slechte nieren, niertransplantatie
chronisch ziek, chronische ziekte, langdurig ziek < altijd ziek, ziek maar aan het werk, post-covid
"""
