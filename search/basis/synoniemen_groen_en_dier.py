"""Animals, plants, water, weather. See search.basis.synoniemen for how it is written."""

GROEPEN = """
kattenoppas, dierenoppas, huisdierenoppas, dierenpension < oppas voor kat, oppas voor konijn, hond
    in de vakantie, kat verzorgen, pet sitter
zwerfkat, zwerfkatten, kat gevonden, vermiste kat < kat kwijt, poes kwijt, hond kwijt, huisdier
    kwijt, stray cat, lost cat, lost dog
konijnen, knaagdieren, cavia, konijnenopvang < hamster, rabbit
egels, vleermuizen, egelopvang, wildopvang < egel gevonden, vogeltje gevonden, gewonde vogel,
    wildlife
kippen, buurtkippen, kippenren < haan, chickens
vijver, aquarium, aquariumvereniging < goudvis, waterdiertjes
boomplantdag, bomen planten, boomaanplant, gratis boom < boom erbij, plant a tree
voedselbos, fruitbomen, boomgaard, plukroute, fruit plukken < appels plukken, bramen plukken, food
    forest
wildplukken, paddenstoelen, eetbare planten, kruidenwandeling < brandnetels, foraging
kruidentuin, kruiden, heemtuin, botanische tuin < geneeskrachtige kruiden, herb garden
groen dak, sedumdak, daktuin, dakmoestuin < groene daken, green roof
bloembak, plantenbakken, groenbeheer, groenadoptie, zelfbeheer groen < boombak, plantsoen, perkje in
    de straat, zorgen voor straatgroen
zelfoogsttuin, herenboeren, groentepakket, boer in de stad < verse groente van de boer, farm share
permacultuur, natuurlijk tuinieren, ecologisch tuinieren < tuin zonder gif, permaculture
balkontuin, tuinieren op balkon, balkonplanten < planten op balkon, balcony garden
natuurvereniging, ivn, knnv, natuurgids, natuurwerkdag < natuur helpen, wilgen knotten
bomenkap, boomonderhoud, snoeien in de straat, boomoverlast < takken in de weg, boom gevaarlijk,
    boom snoeien
"""
