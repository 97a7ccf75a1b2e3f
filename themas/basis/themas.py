"""The first themes. The Dutch rows hold the words that people search with in other languages too."""

from themas.basis.vormen import Tekst, Woord

MAALTIJDEN = Woord(
    "maaltijden",
    "soup",
    Tekst(
        "Maaltijden",
        "Eet samen met anderen, of laat eten thuis brengen.",
        """eten, samen eten, warm eten, warme maaltijd, avondeten, lunch, ontbijt, koken, kookgroep,
        restaurant, buurtrestaurant, eettafel, aanschuiven, soep, iftar, honger, food, meal, dinner,
        cooking, yemek, akşam yemeği, طعام, أكل, jedzenie, obiad, posiłek""",
    ),
    Tekst(
        "Meals",
        "Eat together with others, or have food brought to your home.",
        "food, eating together, dinner, lunch, breakfast, cooking, hot meal, soup, restaurant, hungry",
    ),
    (
        Woord(
            "buurtmaaltijd",
            "cooking-pot",
            Tekst(
                "Buurtmaaltijd",
                "Eet voor weinig geld samen met mensen uit de wijk.",
                """samen eten, wijkmaaltijd, buurtrestaurant, eetclub, eettafel, aanschuiftafel, open
                tafel, wijkrestaurant, inloopmaaltijd, goedkoop eten, volkskeuken, soepbus, community
                meal, birlikte yemek, وجبة جماعية, wspólny posiłek""",
            ),
            Tekst(
                "Neighbourhood meal",
                "Eat with people from your neighbourhood for little money.",
                "community meal, eating together, cheap dinner, shared table, supper club",
            ),
        ),
        Woord(
            "maaltijd-aan-huis",
            "hand-platter",
            Tekst(
                "Maaltijd aan huis",
                "Iemand brengt een maaltijd bij u thuis.",
                """maaltijdservice, tafeltje dekje, bezorgen, eten bezorgen, thuisbezorgd, warme
                maaltijd thuis, maaltijdbezorging, bezorgmaaltijd, meals on wheels, eve yemek, توصيل
                الطعام, dowóz posiłków""",
            ),
            Tekst(
                "Meal at home",
                "Somebody brings a meal to your home.",
                "meals on wheels, meal delivery, dinner at home",
            ),
        ),
        Woord(
            "voedselhulp",
            "shopping-basket",
            Tekst(
                "Voedselhulp",
                "Krijg boodschappen als u te weinig geld hebt.",
                """voedselbank, voedselpakket, gratis eten, boodschappen, geen geld voor eten,
                weggeefkast, buurtkast, koelkast, honger, food bank, groceries, gıda yardımı, gıda
                bankası, بنك الطعام, مساعدة غذائية, bank żywności""",
            ),
            Tekst(
                "Help with food",
                "Get groceries when you do not have enough money.",
                "food bank, food parcel, groceries, free food, hunger",
            ),
        ),
    ),
)

ONTMOETING = Woord(
    "ontmoeting",
    "coffee",
    Tekst(
        "Ontmoeting",
        "Leer mensen kennen in de wijk.",
        """ontmoeten, ontmoetingen, mensen ontmoeten, gezellig, gezelligheid, eenzaam, eenzaamheid,
        contact, praten, vrienden maken, koffie, buurthuis, wijkcentrum, huis van de wijk, huiskamer,
        meet people, lonely, friends, tanışma, yalnız, yalnızlık, arkadaş, لقاء, وحدة, أصدقاء,
        spotkania, samotność""",
    ),
    Tekst(
        "Meeting people",
        "Get to know people in your neighbourhood.",
        "lonely, loneliness, friends, coffee, community centre, chat, company, together",
    ),
    (
        Woord(
            "inloop",
            "door-open",
            Tekst(
                "Inloop en koffie",
                "Loop binnen voor koffie en een praatje.",
                """koffie, thee, koffieochtend, koffie drinken, buurtkamer, huiskamer, inloophuis, open
                huis, binnenlopen, praatje, kletsen, kopje koffie, drop-in, kahve, çay, قهوة, شاي, kawa""",
            ),
            Tekst(
                "Drop in for coffee",
                "Walk in for coffee and a chat.",
                "coffee morning, tea, chat, drop-in, living room",
            ),
        ),
        Woord(
            "spel-en-gezelligheid",
            "dices",
            Tekst(
                "Spel en gezelligheid",
                "Speel een spel met anderen.",
                """spelletjes, bingo, kaarten, klaverjassen, bridge, schaken, dammen, sjoelen, biljart,
                rummikub, domino, spelmiddag, quiz, games, cards, chess, oyun, ألعاب, gry""",
            ),
            Tekst(
                "Games and fun",
                "Play a game with others.",
                "games, bingo, cards, chess, billiards, quiz, dominoes",
            ),
        ),
        Woord(
            "maatje-en-bezoek",
            "message-circle-heart",
            Tekst(
                "Maatje en bezoek",
                "Iemand komt bij u langs of gaat met u op pad.",
                """maatje, buddy, bezoek, huisbezoek, bezoekvrijwilliger, gezelschap, wandelmaatje,
                belmaatje, telefooncirkel, iemand om mee te praten, eenzaam, visit, companion, ziyaret,
                زيارة, رفيق, odwiedziny""",
            ),
            Tekst(
                "Buddy and visits",
                "Somebody visits you or goes out with you.",
                "buddy, companion, visitor, befriending, phone call",
            ),
        ),
        Woord(
            "vrouwengroep",
            "users-round",
            Tekst(
                "Vrouwen en mannen onder elkaar",
                "Praat en doe mee in een groep met alleen vrouwen of alleen mannen.",
                """vrouwengroep, mannengroep, vrouwenochtend, vrouwencafé, moedergroep, vadergroep,
                vrouwenhuis, women's group, men's group, kadınlar grubu, مجموعة نساء, grupa kobiet""",
            ),
            Tekst(
                "Women's and men's groups",
                "Talk and join in with only women or only men.",
                "women's group, men's group, mothers, fathers",
            ),
        ),
    ),
)

SPORT = Woord(
    "sport-en-bewegen",
    "dumbbell",
    Tekst(
        "Sport en bewegen",
        "Beweeg op uw eigen manier, alleen of samen.",
        """sporten, bewegen, gym, gymnastiek, fitness, fit blijven, conditie, training, beweegles,
        afvallen, stoelyoga, exercise, spor, egzersiz, رياضة, sport, ćwiczenia""",
    ),
    Tekst(
        "Sports and exercise",
        "Be active in your own way, alone or together.",
        "sport, gym, fitness, exercise, training, moving, getting fit",
    ),
    (
        Woord(
            "wandelen-en-fietsen",
            "footprints",
            Tekst(
                "Wandelen en fietsen",
                "Ga samen naar buiten, lopend of op de fiets.",
                """wandelen, wandelgroep, lopen, ommetje, fietsen, fietsles, leren fietsen, hardlopen,
                rollator, rolstoelwandelen, nordic walking, duofiets, walking, cycling, yürüyüş,
                bisiklet, مشي, دراجة, spacer, rower""",
            ),
            Tekst(
                "Walking and cycling",
                "Go outside together, on foot or by bike.",
                "walk, walking group, cycling lessons, bike, running, rollator",
            ),
        ),
        Woord(
            "sportclub",
            "trophy",
            Tekst(
                "Sportclub",
                "Sport bij een club in de buurt.",
                """voetbal, basketbal, volleybal, tennis, tafeltennis, judo, boksen, karate, hockey,
                korfbal, sportvereniging, team, football, boxing, futbol, boks, كرة القدم, piłka nożna""",
            ),
            Tekst(
                "Sports club",
                "Do sports with a club nearby.",
                "football, basketball, tennis, judo, boxing, hockey, team",
            ),
        ),
        Woord(
            "dans-yoga-en-ontspanning",
            "person-standing",
            Tekst(
                "Dans, yoga en ontspanning",
                "Beweeg rustig, op muziek of in stilte.",
                """dansen, dansles, zumba, salsa, yoga, stoelyoga, stoeldans, tai chi, pilates,
                meditatie, mindfulness, ontspannen, dance, dans, رقص, يوغا, taniec, joga""",
            ),
            Tekst(
                "Dance, yoga and relaxing",
                "Move gently, with music or in silence.",
                "dancing, zumba, yoga, chair yoga, tai chi, pilates, meditation, relax",
            ),
        ),
        Woord(
            "zwemmen",
            "waves-ladder",
            Tekst(
                "Zwemmen",
                "Leer zwemmen of zwem mee.",
                """zwembad, zwemles, zwemdiploma, baantjes trekken, aquagym, vrouwenzwemmen, swimming,
                swimming lessons, yüzme, سباحة, pływanie, basen""",
            ),
            Tekst(
                "Swimming", "Learn to swim, or join in.", "pool, swimming lessons, aqua gym, women's swimming"
            ),
        ),
    ),
)

MANTELZORG = Woord(
    "mantelzorg",
    "hand-heart",
    Tekst(
        "Mantelzorg",
        "Zorgt u voor iemand? Vind hulp en rust.",
        """mantelzorger, zorgen voor, zorg voor ouders, zorg voor partner, zieke man, zieke vrouw,
        moeder verzorgen, overbelast, dementie, alzheimer, caregiver, carer, hasta bakımı, bakım, رعاية
        المريض, opieka, opiekun""",
    ),
    Tekst(
        "Care for family and friends",
        "Do you look after somebody? Find help and rest.",
        "carer, caregiver, looking after parents, looking after partner, dementia, alzheimer, exhausted",
    ),
    (
        Woord(
            "even-vrij",
            "sofa",
            Tekst(
                "Even vrij van zorgen",
                "Iemand neemt uw zorg een dag of een paar uur over.",
                """respijtzorg, oppas, vervangende zorg, dagopvang, logeren, logeerhuis, oppas voor
                volwassenen, uitrusten, respite, mola, راحة, wytchnienie""",
            ),
            Tekst(
                "A break from caring",
                "Somebody takes over your care for a day or a few hours.",
                "respite care, day care, sitter, short stay",
            ),
        ),
        Woord(
            "praten-over-zorgen",
            "messages-square",
            Tekst(
                "Praten over zorgen",
                "Praat met anderen die ook voor iemand zorgen.",
                """lotgenoten, mantelzorgcafé, alzheimercafé, gespreksgroep, steungroep, steunpunt
                mantelzorg, support group, destek grubu, مجموعة دعم, grupa wsparcia""",
            ),
            Tekst(
                "Talking about caring",
                "Talk with others who look after somebody too.",
                "support group, alzheimer café, carers' café",
            ),
        ),
        Woord(
            "hulp-in-huis",
            "house-plus",
            Tekst(
                "Hulp in huis",
                "Vind hulp bij de boodschappen, de tuin of een klus.",
                """boodschappenhulp, boodschappen doen, huishoudelijke hulp, schoonmaken, klusjes,
                burenhulp, hulp aan huis, wmo, thuishulp, household help, ev işi, temizlik, مساعدة
                منزلية, pomoc w domu""",
            ),
            Tekst(
                "Help at home",
                "Find help with shopping, the garden or a small job.",
                "shopping, cleaning, odd jobs, neighbours, household help",
            ),
        ),
    ),
)

VERVOER = Woord(
    "vervoer",
    "bus",
    Tekst(
        "Vervoer",
        "Kom waar u wilt zijn, ook als lopen moeilijk gaat.",
        """rijden, rit, brengen, halen, auto, bus, tram, taxi, ov, openbaar vervoer, reizen, naar het
        ziekenhuis, meerijden, lift nodig, transport, ride, ulaşım, araba, مواصلات, نقل, przejazd""",
    ),
    Tekst(
        "Transport",
        "Get where you want to be, also when walking is hard.",
        "ride, lift, car, bus, tram, taxi, travel, getting to hospital",
    ),
    (
        Woord(
            "meerijden",
            "car",
            Tekst(
                "Meerijden",
                "Een vrijwilliger brengt u met de auto of het busje.",
                """automaatje, anwb automaatje, buurtbus, wijkbus, belbus, chauffeur, ophalen, halen en
                brengen, vrijwilligersvervoer, ritje, driver, şoför, سائق, kierowca, podwózka""",
            ),
            Tekst(
                "Get a ride",
                "A volunteer drives you by car or minibus.",
                "driver, volunteer driver, minibus, lift, pick up",
            ),
        ),
        Woord(
            "aangepast-vervoer",
            "accessibility",
            Tekst(
                "Aangepast vervoer",
                "Reis met een rolstoel, rollator of scootmobiel.",
                """rolstoelbus, rolstoeltaxi, regiotaxi, wmo-taxi, trevvel, scootmobiel, rollator,
                rolstoel lenen, duofiets, riksja, wheelchair, tekerlekli sandalye, كرسي متحرك, wózek
                inwalidzki""",
            ),
            Tekst(
                "Transport with a wheelchair",
                "Travel with a wheelchair, walker or mobility scooter.",
                "wheelchair taxi, mobility scooter, walker, rollator, disabled transport",
            ),
        ),
        Woord(
            "reizen-leren",
            "tram-front",
            Tekst(
                "Leren reizen met bus en tram",
                "Iemand leert u reizen met het openbaar vervoer.",
                """ov-coach, ov-chipkaart, ovpay, openbaar vervoer, gratis ov, metro, trein, reishulp,
                public transport, toplu taşıma, وسائل النقل العام, komunikacja miejska""",
            ),
            Tekst(
                "Learn to travel by bus and tram",
                "Somebody teaches you to use public transport.",
                "public transport, metro, train, travel coach, ticket",
            ),
        ),
    ),
)

CURSUS = Woord(
    "cursus-en-taal",
    "languages",
    Tekst(
        "Cursus en taal",
        "Leer iets nieuws, zoals Nederlands of de computer.",
        """cursus, les, leren, opleiding, workshop, nederlands leren, taal, inburgeren, course,
        lesson, learn dutch, kurs, hollandaca, دورة, تعلم الهولندية, nauka niderlandzkiego""",
    ),
    Tekst(
        "Courses and language",
        "Learn something new, such as Dutch or using a computer.",
        "course, class, lesson, learning, Dutch, language, workshop, study",
    ),
    (
        Woord(
            "nederlands-leren",
            "speech",
            Tekst(
                "Nederlands leren",
                "Leer Nederlands spreken, lezen en schrijven.",
                """taalles, taalcafé, taalhuis, taalmaatje, taalcoach, conversatie, nederlandse les,
                nt2, inburgering, laaggeletterd, lezen en schrijven, dutch lessons, hollandaca kursu,
                hollandaca öğrenmek, دروس اللغة الهولندية, język niderlandzki""",
            ),
            Tekst(
                "Learn Dutch",
                "Learn to speak, read and write Dutch.",
                "Dutch lessons, language café, conversation, civic integration, reading, writing",
            ),
        ),
        Woord(
            "computer-en-telefoon",
            "smartphone",
            Tekst(
                "Computer en telefoon",
                "Krijg hulp met uw computer, telefoon of DigiD.",
                """digitaal, internet, digid, laptop, tablet, ipad, whatsapp, e-mail, computerles,
                computerhulp, digihulp, mobiel, smartphone, informatiepunt digitale overheid,
                bilgisayar, telefon, حاسوب, هاتف, komputer""",
            ),
            Tekst(
                "Computer and phone",
                "Get help with your computer, phone or DigiD.",
                "digital, internet, laptop, tablet, smartphone, WhatsApp, e-mail, DigiD",
            ),
        ),
        Woord(
            "workshops-en-lezingen",
            "presentation",
            Tekst(
                "Workshops en lezingen",
                "Doe mee aan een les, lezing of workshop.",
                """lezing, praatje, workshop, college, voorlichting, training, rondleiding, kookles,
                naailes, lecture, talk, seminer, محاضرة, warsztaty, wykład""",
            ),
            Tekst(
                "Workshops and talks",
                "Join a class, talk or workshop.",
                "lecture, talk, workshop, tour, sewing",
            ),
        ),
    ),
)

GELD = Woord(
    "geld-en-schulden",
    "euro",
    Tekst(
        "Geld en schulden",
        "Krijg hulp met geld, brieven en schulden.",
        """geld, schuld, schulden, rekeningen, betalen, rood staan, arm, armoede, weinig geld,
        uitkering, bijstand, toeslagen, belasting, rondkomen, budget, money, debt, bills, para, borç,
        مال, ديون, pieniądze, długi""",
    ),
    Tekst(
        "Money and debts",
        "Get help with money, letters and debts.",
        "money, debt, bills, poor, benefits, allowance, tax, budget",
    ),
    (
        Woord(
            "hulp-bij-schulden",
            "hand-coins",
            Tekst(
                "Hulp bij schulden",
                "Iemand helpt u om van uw schulden af te komen.",
                """schuldhulp, schuldhulpverlening, schuldhulpmaatje, deurwaarder, incasso, aanmaning,
                budgetcoach, bewindvoering, lening, kredietbank, debt help, borç yardımı, مساعدة في
                الديون, pomoc w długach""",
            ),
            Tekst(
                "Help with debts",
                "Somebody helps you to get out of debt.",
                "debt help, bailiff, reminder, loan, budget coach",
            ),
        ),
        Woord(
            "formulieren-en-brieven",
            "file-text",
            Tekst(
                "Formulieren en brieven",
                "Iemand leest met u mee en vult samen met u in.",
                """formulier, brief, post, papieren, administratie, formulierenhulp, belastingaangifte,
                toeslag aanvragen, sociaal raadslieden, spreekuur, form, letter, mektup, belge, رسالة,
                استمارة, formularz, dokumenty""",
            ),
            Tekst(
                "Forms and letters",
                "Somebody reads and fills in your papers with you.",
                "form, letter, mail, paperwork, tax return, benefits",
            ),
        ),
        Woord(
            "recht-en-advies",
            "scale",
            Tekst(
                "Recht en advies",
                "Vraag gratis raad over uw rechten.",
                """juridisch, advocaat, juridisch loket, rechten, klacht, bezwaar, ontslag, scheiden,
                echtscheiding, rechtswinkel, lawyer, legal, avukat, hukuk, محامي, قانون, prawnik, porada
                prawna""",
            ),
            Tekst(
                "Rights and advice",
                "Ask for free advice about your rights.",
                "legal, lawyer, rights, complaint, objection, dismissal, divorce",
            ),
        ),
        Woord(
            "kleding-en-spullen",
            "shirt",
            Tekst(
                "Kleding en spullen",
                "Vind kleding, meubels en spullen voor weinig geld.",
                """kleren, kleding, kledingbank, tweedehands, kringloop, weggeefwinkel, ruilen, meubels,
                speelgoed, spullen lenen, lenen, repareren, repair café, clothes, second hand, giysi,
                kıyafet, ملابس, ubrania""",
            ),
            Tekst(
                "Clothes and things",
                "Find clothes, furniture and things for little money.",
                "clothes, second hand, furniture, toys, swap, give away, repair",
            ),
        ),
    ),
)

GEZONDHEID = Woord(
    "gezondheid",
    "heart-pulse",
    Tekst(
        "Gezondheid",
        "Blijf gezond en vind zorg in de buurt.",
        """gezond, ziek, dokter, huisarts, zorg, wijkverpleging, medicijnen, pijn, apotheek,
        fysiotherapie, tandarts, health, doctor, sağlık, doktor, صحة, طبيب, zdrowie, lekarz""",
    ),
    Tekst(
        "Health",
        "Stay healthy and find care nearby.",
        "healthy, ill, sick, doctor, GP, nurse, medicine, pain, pharmacy, dentist",
    ),
    (
        Woord(
            "zorg-in-de-buurt",
            "stethoscope",
            Tekst(
                "Zorg in de buurt",
                "Vind een huisarts, verpleging of andere zorg.",
                """huisarts, dokter, apotheek, wijkverpleegkundige, thuiszorg, fysiotherapeut,
                verloskundige, tandarts, prikpost, zorgcentrum, nurse, pharmacy, doktor, eczane, طبيب,
                صيدلية, lekarz, apteka""",
            ),
            Tekst(
                "Care nearby",
                "Find a doctor, nursing or other care.",
                "GP, doctor, pharmacy, nurse, midwife, dentist, home care",
            ),
        ),
        Woord(
            "somber-of-in-de-war",
            "brain",
            Tekst(
                "Somber of in de war",
                "Praat met iemand als het niet goed gaat in uw hoofd.",
                """depressie, depressief, stress, angst, paniek, verdriet, rouw, psycholoog, ggz,
                psychisch, burn-out, herstel, zelfregie, mental health, depresyon, stres, üzgün, اكتئاب,
                حزن, depresja""",
            ),
            Tekst(
                "Feeling low or confused",
                "Talk to somebody when your mind is not well.",
                "depression, stress, anxiety, sadness, grief, mental health, burn-out",
            ),
        ),
        Woord(
            "gezond-leven",
            "apple",
            Tekst(
                "Gezond leven",
                "Leer gezonder eten, slapen en leven.",
                """afvallen, dieet, diabetes, suiker, overgewicht, slapen, stoppen met roken, gezond
                eten, leefstijl, valpreventie, vallen, diet, diyet, şeker hastalığı, السكري, cukrzyca,
                dieta""",
            ),
            Tekst(
                "Healthy living",
                "Learn to eat, sleep and live more healthily.",
                "diet, losing weight, diabetes, sleep, stop smoking, falling",
            ),
        ),
        Woord(
            "verslaving",
            "life-buoy",
            Tekst(
                "Verslaving",
                "Vind hulp bij drank, drugs, gokken of gamen.",
                """alcohol, drank, drugs, gokken, gamen, blowen, verslaafd, aa, anonieme alcoholisten,
                addiction, bağımlılık, alkol, إدمان, uzależnienie, alkohol""",
            ),
            Tekst(
                "Addiction",
                "Find help with alcohol, drugs, gambling or gaming.",
                "alcohol, drinking, drugs, gambling, gaming, addicted",
            ),
        ),
    ),
)

OPVOEDEN = Woord(
    "opvoeden",
    "baby",
    Tekst(
        "Opvoeden",
        "Hulp en plezier voor kinderen en hun ouders.",
        """opvoeding, kind, kinderen, baby, peuter, kleuter, puber, zwanger, ouder, moeder, vader,
        gezin, jeugd, consultatiebureau, cjg, parenting, children, çocuk, aile, anne, أطفال, تربية,
        dzieci, rodzina""",
    ),
    Tekst(
        "Raising children",
        "Help and fun for children and their parents.",
        "parenting, child, children, baby, toddler, teenager, pregnant, family, mother, father",
    ),
    (
        Woord(
            "spelen",
            "toy-brick",
            Tekst(
                "Spelen",
                "Plekken en clubs waar kinderen spelen.",
                """speeltuin, kinderclub, knutselen, speelgoed, speelotheek, buitenspelen,
                vakantieactiviteiten, kindermiddag, playground, play, oyun parkı, ملعب, لعب, plac zabaw""",
            ),
            Tekst(
                "Playing",
                "Places and clubs where children play.",
                "playground, kids' club, crafts, toys, holidays",
            ),
        ),
        Woord(
            "ouders-onder-elkaar",
            "messages-square",
            Tekst(
                "Hulp bij opvoeden",
                "Stel uw vraag over uw kind, of praat met andere ouders.",
                """opvoedvragen, ouderavond, oudergroep, koffieochtend ouders, zwanger,
                consultatiebureau, jeugdhulp, gezinscoach, home-start, alleenstaande ouder, parents,
                ebeveyn, آباء وأمهات, rodzice""",
            ),
            Tekst(
                "Help with parenting",
                "Ask about your child, or talk with other parents.",
                "parenting questions, parents' group, pregnant, single parent, family coach",
            ),
        ),
        Woord(
            "opvang-en-school",
            "school",
            Tekst(
                "Opvang en school",
                "Vind opvang, een school of hulp met huiswerk.",
                """kinderopvang, crèche, kinderdagverblijf, peuterspeelzaal, bso, basisschool, huiswerk,
                bijles, huiswerkhulp, voorlezen, school, okul, kreş, مدرسة, حضانة, szkoła, przedszkole""",
            ),
            Tekst(
                "Childcare and school",
                "Find childcare, a school or help with homework.",
                "childcare, nursery, playgroup, primary school, homework, tutoring",
            ),
        ),
        Woord(
            "voor-jongeren",
            "backpack",
            Tekst(
                "Voor jongeren",
                "Plekken en hulp voor jongeren van 12 tot 27 jaar.",
                """jongeren, jongerenwerk, jongerencentrum, puber, tiener, hangplek, jeugdhonk, chillen,
                youth, teens, gençlik, genç, شباب, młodzież""",
            ),
            Tekst(
                "For young people",
                "Places and help for ages 12 to 27.",
                "youth, teenagers, teens, youth centre",
            ),
        ),
    ),
)

WONEN = Woord(
    "wonen",
    "house",
    Tekst(
        "Wonen",
        "Alles over uw huis en uw buurt.",
        """huis, woning, huur, huren, verhuizen, woningnood, kamer, dakloos, buren, overlast, energie,
        woningcorporatie, housing, rent, ev, kira, سكن, إيجار, mieszkanie, czynsz""",
    ),
    Tekst(
        "Living and housing",
        "Everything about your home and your street.",
        "house, home, rent, moving, homeless, neighbours, nuisance, energy",
    ),
    (
        Woord(
            "energie-besparen",
            "lightbulb",
            Tekst(
                "Energie besparen",
                "Maak uw huis warm met minder kosten.",
                """stroom, gas, energierekening, isoleren, tocht, kou, energiecoach, fixbrigade,
                zonnepanelen, vocht, schimmel, energy, enerji, fatura, طاقة, كهرباء, energia, rachunek
                za prąd""",
            ),
            Tekst(
                "Saving energy",
                "Keep your home warm for less money.",
                "electricity, gas, energy bill, insulation, cold, damp, mould, solar panels",
            ),
        ),
        Woord(
            "klussen-en-repareren",
            "hammer",
            Tekst(
                "Klussen en repareren",
                "Krijg hulp bij een klus of maak iets heel.",
                """klus, klusjesman, klussendienst, kapot, reparatie, repair café, fietsenmaker,
                gereedschap lenen, lekkage, schilderen, repair, tamir, تصليح, naprawa""",
            ),
            Tekst(
                "Odd jobs and repairs",
                "Get help with a job, or mend something.",
                "repair, broken, handyman, tools, painting, leak",
            ),
        ),
        Woord(
            "huren-en-buren",
            "key-round",
            Tekst(
                "Huren en buren",
                "Vragen over huur, een andere woning of de buren.",
                """huurder, verhuurder, huurcommissie, bewonerscommissie, buren, burenruzie,
                buurtbemiddeling, geluidsoverlast, verhuizen, woning zoeken, woningnet, tenant,
                landlord, kiracı, komşu, جيران, مستأجر, najemca, sąsiedzi""",
            ),
            Tekst(
                "Renting and neighbours",
                "Questions about rent, another home or the neighbours.",
                "tenant, landlord, neighbours, noise, mediation, house hunting",
            ),
        ),
        Woord(
            "veilige-buurt",
            "shield",
            Tekst(
                "Veilige en schone buurt",
                "Houd samen de straat veilig en schoon.",
                """veiligheid, wijkagent, politie, handhaving, inbraak, overlast, afval, vuilnis,
                zwerfafval, grofvuil, buurtpreventie, melding, straatverlichting, safety, police, waste,
                güvenlik, polis, çöp, أمان, شرطة, bezpieczeństwo, policja""",
            ),
            Tekst(
                "Safe and clean streets",
                "Keep the street safe and clean together.",
                "safety, police, burglary, nuisance, rubbish, litter, report",
            ),
        ),
    ),
)

WERK = Woord(
    "werk-en-vrijwilligerswerk",
    "briefcase",
    Tekst(
        "Werk en vrijwilligerswerk",
        "Vind werk, of help een paar uur mee.",
        """baan, werken, werk zoeken, vacature, vrijwilliger, vrijwilligerswerk, meehelpen, helpen,
        stage, werkloos, dagbesteding, job, work, volunteer, iş, gönüllü, عمل, وظيفة, متطوع, praca,
        wolontariat""",
    ),
    Tekst(
        "Work and volunteering",
        "Find work, or help out for a few hours.",
        "job, working, vacancy, volunteer, volunteering, helping, internship, unemployed",
    ),
    (
        Woord(
            "vrijwilligerswerk",
            "hand-helping",
            Tekst(
                "Vrijwilligerswerk",
                "Help mee in de wijk.",
                """vrijwilliger, vrijwilligers gezocht, meehelpen, iets doen voor een ander, helpende
                handen, vrijwilligersvacature, volunteer, gönüllülük, تطوع, wolontariusz""",
            ),
            Tekst("Volunteering", "Help out in the neighbourhood.", "volunteer, helping, giving time"),
        ),
        Woord(
            "hulp-bij-werk-zoeken",
            "file-user",
            Tekst(
                "Hulp bij werk zoeken",
                "Iemand helpt u met uw cv en uw brief.",
                """cv, sollicitatie, solliciteren, sollicitatiebrief, jobcoach, uwv, werkplein,
                vacature, baan zoeken, zzp, eigen bedrijf, application, özgeçmiş, iş aramak, سيرة ذاتية,
                البحث عن عمل, szukanie pracy""",
            ),
            Tekst(
                "Help finding work",
                "Somebody helps you with your CV and letter.",
                "CV, application, job coach, vacancy, interview, own business",
            ),
        ),
        Woord(
            "dagbesteding",
            "puzzle",
            Tekst(
                "Dagbesteding",
                "Heb iets fijns te doen op de dag, met begeleiding.",
                """dagopvang, dagactiviteit, werkplaats, atelier, zorgboerderij, arbeidsmatig,
                structuur, day care, gündüz bakım, نشاط نهاري, zajęcia dzienne""",
            ),
            Tekst(
                "Day activities",
                "Have something good to do in the day, with support.",
                "day centre, workshop, care farm, supported work",
            ),
        ),
    ),
)

CULTUUR = Woord(
    "cultuur",
    "palette",
    Tekst(
        "Cultuur",
        "Muziek, kunst, boeken en feest in de wijk.",
        """kunst, muziek, theater, film, museum, boeken, bibliotheek, lezen, feest, festival,
        voorstelling, art, music, kültür, sanat, müzik, ثقافة, فن, موسيقى, kultura, sztuka, muzyka""",
    ),
    Tekst(
        "Culture",
        "Music, art, books and parties in the neighbourhood.",
        "art, music, theatre, film, museum, books, library, party, festival, show",
    ),
    (
        Woord(
            "muziek-en-zang",
            "music",
            Tekst(
                "Muziek en zang",
                "Zing, speel of luister mee.",
                """koor, zingen, zang, muziekles, gitaar, piano, band, orkest, fanfare, drummen,
                concert, jam, choir, singing, koro, şarkı, غناء, جوقة, chór, śpiew""",
            ),
            Tekst(
                "Music and singing",
                "Sing, play or listen.",
                "choir, singing, guitar, band, orchestra, concert",
            ),
        ),
        Woord(
            "creatief",
            "brush",
            Tekst(
                "Creatief",
                "Maak iets moois met uw handen.",
                """schilderen, tekenen, knutselen, handwerken, breien, haken, naaien, naaiatelier,
                keramiek, klei, fotografie, hobby, crafts, painting, sewing, resim, dikiş, رسم, خياطة,
                malowanie, szycie""",
            ),
            Tekst(
                "Making things",
                "Make something beautiful with your hands.",
                "painting, drawing, crafts, knitting, sewing, pottery, photography, hobby",
            ),
        ),
        Woord(
            "boeken-en-verhalen",
            "book-open",
            Tekst(
                "Boeken en verhalen",
                "Lees, luister en vertel.",
                """bibliotheek, bieb, lezen, leeskring, leesclub, voorlezen, schrijven, poëzie,
                verhalen, geschiedenis, buurtverhalen, library, reading, kütüphane, kitap, مكتبة, كتب,
                biblioteka, książki""",
            ),
            Tekst(
                "Books and stories",
                "Read, listen and tell.",
                "library, reading, book club, writing, poetry, history",
            ),
        ),
        Woord(
            "feest-en-voorstelling",
            "party-popper",
            Tekst(
                "Feest en voorstelling",
                "Ga uit in uw eigen wijk.",
                """theater, toneel, voorstelling, film, cabaret, feest, buurtfeest, straatfeest,
                festival, markt, rommelmarkt, optreden, party, show, bayram, şenlik, tiyatro, حفلة,
                مسرح, teatr, święto""",
            ),
            Tekst(
                "Parties and shows",
                "Have a night out in your own neighbourhood.",
                "theatre, film, party, street party, festival, market, show",
            ),
        ),
    ),
)

NATUUR = Woord(
    "natuur-en-tuin",
    "sprout",
    Tekst(
        "Natuur en tuin",
        "Werk in het groen of geniet ervan.",
        """tuin, tuinieren, planten, bloemen, moestuin, groen, bomen, park, dieren, natuur, garden,
        nature, bahçe, doğa, حديقة, طبيعة, ogród, przyroda""",
    ),
    Tekst(
        "Nature and gardens",
        "Work among the green, or enjoy it.",
        "garden, gardening, plants, flowers, vegetables, green, trees, park, animals",
    ),
    (
        Woord(
            "moestuin",
            "carrot",
            Tekst(
                "Moestuin en buurttuin",
                "Tuinier samen en eet van uw eigen oogst.",
                """buurttuin, volkstuin, groente verbouwen, kas, oogsten, kruiden, tuinieren,
                gemeenschapstuin, community garden, sebze bahçesi, حديقة خضروات, ogród warzywny, działka""",
            ),
            Tekst(
                "Vegetable and community gardens",
                "Garden together and eat what you grow.",
                "allotment, vegetables, greenhouse, harvest, herbs",
            ),
        ),
        Woord(
            "dieren",
            "paw-print",
            Tekst(
                "Dieren",
                "Bezoek dieren of help ze verzorgen.",
                """kinderboerderij, huisdier, hond, kat, hond uitlaten, boerderij, geiten,
                dierenambulance, pets, farm, animals, hayvan, köpek, حيوانات, كلب, zwierzęta, pies""",
            ),
            Tekst(
                "Animals",
                "Visit animals or help to look after them.",
                "pets, dog, cat, city farm, dog walking",
            ),
        ),
        Woord(
            "groene-straat",
            "tree-deciduous",
            Tekst(
                "Groene straat",
                "Maak uw straat samen groener en schoner.",
                """geveltuin, boomtuin, vergroenen, tegel eruit, zwerfafval, opruimen, plantjes, stoep,
                regenton, klimaat, bijen, insecten, green, yeşil, sokak, شارع أخضر, zieleń""",
            ),
            Tekst(
                "Green street",
                "Make your street greener and cleaner together.",
                "front garden, plants, litter, climate, bees, rain barrel",
            ),
        ),
    ),
)

BEWONERSINITIATIEF = Woord(
    "bewonersinitiatief",
    "lightbulb",
    Tekst(
        "Bewonersinitiatief",
        "Bewoners maken de wijk samen beter.",
        """initiatief, idee, subsidie, wijkbudget, bewoners, bewonersgroep, buurtgroep, meedenken,
        inspraak, wijkraad, straatfeest, samen doen, neighbours, idea, girişim, fikir, مبادرة, فكرة,
        inicjatywa, pomysł""",
    ),
    Tekst(
        "Residents' initiatives",
        "Residents make the neighbourhood better together.",
        "initiative, idea, plan, grant, residents, neighbours, budget, having a say",
    ),
    (
        Woord(
            "meepraten",
            "megaphone",
            Tekst(
                "Meepraten over de wijk",
                "Zeg wat u vindt van plannen voor de wijk.",
                """inspraak, wijkraad, bewonersavond, participatie, stemmen, gemeenteraad, wijkagenda,
                buurtoverleg, meedenken, klankbord, have your say, söz hakkı, مشاركة, konsultacje""",
            ),
            Tekst(
                "Have your say",
                "Say what you think of plans for the neighbourhood.",
                "participation, council, residents' evening, voting, consultation",
            ),
        ),
        Woord(
            "geld-voor-uw-idee",
            "piggy-bank",
            Tekst(
                "Geld en hulp voor uw idee",
                "Vraag geld of hulp voor een plan in de wijk.",
                """subsidie, wijkbudget, bewonersbudget, fonds, aanvragen, oranje fonds, buurtbudget,
                idee, grant, funding, hibe, destek, منحة, دعم, dotacja""",
            ),
            Tekst(
                "Money and help for your idea",
                "Ask for money or help with a plan for the neighbourhood.",
                "grant, subsidy, fund, funding, neighbourhood budget",
            ),
        ),
        Woord(
            "ruimte-en-delen",
            "handshake",
            Tekst(
                "Ruimte en delen",
                "Gebruik een ruimte of leen spullen van elkaar.",
                """ruimte huren, zaal huren, vergaderruimte, zaaltje, lenen, delen, deelauto, bakfiets,
                gereedschap, leenwinkel, room, borrow, share, salon kiralama, قاعة, مشاركة, sala,
                wypożyczyć""",
            ),
            Tekst(
                "Rooms and sharing",
                "Use a room, or borrow things from each other.",
                "room, hall, meeting room, borrow, lend, share, tools, cargo bike",
            ),
        ),
    ),
)

THEMAS = (
    MAALTIJDEN,
    ONTMOETING,
    SPORT,
    MANTELZORG,
    VERVOER,
    CURSUS,
    GELD,
    GEZONDHEID,
    OPVOEDEN,
    WONEN,
    WERK,
    CULTUUR,
    NATUUR,
    BEWONERSINITIATIEF,
)
