"""Instruments, crafts, games, culture. See search.basis.synoniemen for how it is written."""

GROEPEN = """
viool, vioolles, altviool, cello < violin, keman, كمان, skrzypce, скрипка
fluit, fluitles, dwarsfluit, blokfluit < flute, recorder, ney
saxofoon, klarinet, trompet, trombone, blaasinstrument < saxophone, trumpet, toeteren, saksofon
accordeon, accordeonvereniging, trekharmonica, trekzak < accordion, akordeon, акордеон
mondharmonica, harmonica < harmonica spelen
saz, baglama < عود
steelband, steeldrum, steelpan < steelpannen
samba, sambaband, percussieband, drumband < sambaën
band, bandje, popgroep, jamsessie, jammen < in een band spelen, samen muziek maken, jam session
instrument lenen, instrumentendepot, muziekinstrument, instrumentenuitleen < instrument huren,
    gitaar lenen, piano lenen, borrow instrument
shantykoor, zeemanskoor, mannenkoor < zeemansliedjes
kinderkoor, jeugdkoor, schoolkoor < zingen voor kinderen, children's choir
popkoor, gospelkoor, gospel, wereldkoor < gospel choir
meezingen, meezingmiddag, liedjes van vroeger, karaoke < oude liedjes zingen, zingen met dementie,
    sing along
klassieke muziek, opera, kamermuziek < klassiek concert, classical music
jazz, jazzcafé, blues < jazzmuziek, jazz music
cabaret, stand-up, comedy, cabaretier < kabaret
musical, musicalgroep, musicalles < müzikal
improvisatietheater, theatersport, improviseren, theaterles < improv
poetry slam, open podium, open mic, voordrachtavond < spoken word, voordragen, eigen gedicht
    voordragen
sieraden maken, kralen, kralen rijgen, kettingen maken < oorbellen maken, jewellery making, takı
    yapımı
mozaïek, mozaïeken, glas in lood, glaskunst < mosaic, mozaik
bloemschikken, bloemstukken, kransen maken, kerststukjes < bloemstukje maken, kerststukje maken,
    flower arranging
kaarten maken, scrapbooking, stempelen, handlettering, kalligrafie < wenskaarten, mooi schrijven,
    card making
quilten, patchwork, lappendeken, quiltclub < quilting
weven, vilten, spinnen van wol, weefgetouw, macramé < knopen met touw, weaving, dokuma
beeldhouwen, beeldhouwclub, speksteen, steenhouwen < sculpture, heykel, rzeźba, escultura
zeefdruk, linoleumsnede, grafiek, boekbinden, drukwerkplaats < linosnede, printmaking
striptekenen, strips, manga, anime, stripclub < comics
diamond painting, kleuren voor volwassenen < kleurplaten volwassenen
modelbouw, modeltreinen, modelspoor, miniaturen < treintjes, modelvliegtuigen, model trains
verzamelen, postzegelclub, munten verzamelen, ruilbeurs verzamelaars < postzegels verzamelen,
    stamps, oude munten
video maken, vloggen, filmclub, videoclub < filmpje maken, film monteren, filmmaking
podcast, lokale omroep, radio maken, buurtradio, buurt-tv < omroep, radio, podcast maken
bordspellen, bordspelcafé, spellenclub, spellencafé < risk, catan, monopoly, mens erger je niet,
    ganzenbord, board game café
rollenspel, dungeons and dragons, warhammer, pokémonkaarten < fantasyspel, magic kaarten, pokemon
poker, pokeravond < pokeren
backgammon, tavla, okey < tawla
scrabbelen, scrabbleclub, kruiswoordpuzzels, sudoku < puzzelboekje
escaperoom, escape room
cultuurhuis, cultureel centrum, kunstcentrum, cultuurcentrum < kulturhus, arts centre, kültür
    merkezi, مركز ثقافي, centrum kultury, центр культури, centro cultural, centre culturel
rondleiding, stadswandeling, wijkwandeling, buurtwandeling, stadsgids < gids, wandeling met verhaal,
    guided tour, rehberli tur, zwiedzanie
stamboom, stamboomonderzoek, genealogie, familiegeschiedenis < voorouders, wie was mijn
    overgrootvader, family tree, soy ağacı
stadsarchief, archief, beeldbank < oude kaarten, oude akten, archive, arşiv
verhalencafé, vertelcafé, vertelkring, herinneringen ophalen < verhalen van vroeger, praten over
    vroeger, reminiscence
filosofie, filosofisch café, denkcafé, socratisch gesprek < diepe gesprekken, philosophy, felsefe
debat, debatavond, debatclub, dialoogtafel, buurtdialoog < discussie, debate
sterrenkunde, sterrenwacht, sterren kijken < sterren, maan kijken, astronomy
hoger onderwijs voor ouderen, hovo, seniorenacademie, volksuniversiteit < studeren als oudere, iets
    nieuws leren
"""
