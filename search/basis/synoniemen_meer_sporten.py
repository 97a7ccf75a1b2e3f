"""Less common sports and dances. See search.basis.synoniemen for how it is written."""

GROEPEN = """
rugby, rugbyclub < regbi
american football, flag football
waterpolo, waterpoloclub < water polo
schaatsen, schaatsles, ijsbaan, schaatsbaan, schaatsclub < leren schaatsen, ice skating, buz pateni,
    تزلج على الجليد, łyżwy, ковзани, patinaje
rolschaatsen, rollerskaten, inlineskaten, rollerdisco < roller skating
golf, golfclub, golfbaan, pitch en putt < golfen
midgetgolf, minigolf < mini golf
squash, squashbaan < squashen
bowling, bowlen, kegelen, kegelclub < bowlingbaan, ten-pin bowling
boogschieten, handboogschieten, handboogvereniging, schutterij < pijl en boog, archery, okçuluk,
    łucznictwo
schermvereniging, degenschermen, schermclub < schermen, fencing, eskrim
snooker, poolbiljart, biljartcafé < poolcafé, pool table
trampoline, trampolinespringen, tumbling < trampoline jumping
freerunning, parkour, free running < springen over muurtjes, van muur springen
bootcamp, buiten trainen, crossfit, circuittraining < outdoor fitness, sporten in het park
spinning, indoor cycling < spinningles
wielrennen, racefietsen, wielerclub, toerclub < racefiets, wielrenner, road cycling
mountainbiken, mountainbike, mtb, bmx, fietscross < crossfiets, mountain biking
triathlon, duathlon < triatlon
duiken, duikvereniging, snorkelen, duikles < leren duiken, scuba diving
surfen, windsurfen, kitesurfen, golfsurfen < surfplank, surfing
kanovereniging, kanovaren, kajakken, kajak < kano, peddelen, canoeing, kayaking
worstelen, worstelclub, grappling, mma < wrestling, güreş, مصارعة, zapasy, боротьба
aikido, kendo, krav maga, capoeira, kungfu < kung fu, zelfverdedigingssport
padel, padelbaan, padelclub < padellen
beachvolleybal, strandvolleybal, beachsport < beach volleyball
frisbee, ultimate frisbee, discgolf
skiën, snowboarden, skiles, skivereniging < leren skiën, skiing, kayak sporu
reddingszwemmen, reddingsbrigade, snorkelzwemmen < zwemmend redden
bergwandelen, langeafstandwandelen, wandelvierdaagse < lange wandeling, trektocht
avondvierdaagse, avond4daagse, wandel4daagse < vier dagen lopen
vrouwenvoetbal, damesvoetbal, meidenvoetbal, meisjesvoetbal < women's football
walking basketball, walking hockey, walking handbal, walking sports < rustig sporten, sporten zonder
    rennen
sporten voor vrouwen, damesgym, vrouwenfitness, damesfitness, vrouwensport < ladies only gym, women
    only gym, kadınlar için spor, رياضة للنساء, fitness dla kobiet
sportinstuif, sport voor kinderen, kindersport, sportkennismaking, sportkaravaan < welke sport past
    bij kind, sport uitproberen, sporten leren kennen
beweegtuin, buitenfitness, calisthenics, sporttuin, buitensportplek < fitnesstoestellen buiten,
    rekstok buiten, outdoor gym
conditie, conditietraining, fit blijven < uithoudingsvermogen, stijve spieren losmaken, slechte
    conditie, kondisyon, لياقة, kondycja
beweegkuur, gecombineerde leefstijlinterventie, leefstijlprogramma, bewegen op recept < bewegen van
    de dokter, sporten met diabetes
wandelen met de hond, hondenwandeling < samen hond uitlaten
wandelcoach, wandeltherapie, wandelcoaching < praten tijdens wandelen, lopend praten
lijndansen, linedance, countrydansen < country dance, line dancing
stijldansen, ballroom, ballroomdansen, walsen < wals, foxtrot, ballroom dancing
tango, tangosalon, argentijnse tango
buikdansen, oriëntaalse dans, bollywood dans, bollywood < belly dance, oryantal
volksdansen, volksdans, werelddans, folkdans < folk dance, halk oyunları, دبكة, tańce ludowe,
    народні танці
afro dans, afrikaanse dans, dancehall < african dance
moderne dans, jazzdans, musicaldans < jazz dance, contemporary dance
dansmiddag, danscafé, seniorendans, dansavond, thé dansant < dansen voor ouderen, tea dance
rolstoeldansen, dansen met een beperking, dansen met parkinson < dansen in rolstoel
touwtjespringen, hoelahoep, hoepelen < springtouw, skipping rope
speurtocht, vossenjacht, puzzeltocht, dropping, geocaching < schatzoeken, treasure hunt
supporters, supportersvereniging, fanclub < voetbal kijken
"""
