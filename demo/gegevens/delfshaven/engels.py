"""English translations of some pages of Delfshaven, by the slug of the Dutch page."""

from demo.gegevens.vormen import Engels, Vertaling

ORGANISATIES = {
    "de-soeppan-van-bospolder": Engels(
        "The Bospolder Soup Pot",
        "Cook and eat with your neighbours, every week, for a small amount.",
        """We are five neighbours with one big pot. It started in Naïma's kitchen, when the oven next door was broken. Now
        forty people eat with us every week.

        You do not need any skills. If you like, you cut vegetables or lay the table. If you are tired, just sit down.
        There is always a pot without meat and all the meat is halal.

        Do you not want to come alone? Call Naïma. She makes sure that somebody waits for you at the door.""",
    ),
    "huis-van-de-buurt-de-kombuis": Engels(
        "Community centre De Kombuis",
        "The large community centre of Tussendijken, with coffee, courses and help with questions.",
        """Walk in at the desk with any question. Our staff know the neighbourhood and look for an answer with you: filling in
        a letter, choosing a course or just a chat.

        There are nine rooms in the building. During the day there are groups for language, exercise and cooking. In the
        evening, local clubs meet here.

        Would you like to start something yourself? Residents rent a room for a small amount or swap it for an odd job.

        The building is fully accessible.""",
    ),
    "praatmaatjes-tussendijken": Engels(
        "Talking Partners Tussendijken",
        "Practise Dutch with a neighbour, just by talking.",
        """At school you learn words. With us you use them. In small groups we talk about the weather, the children, the doctor
        and the news. Making mistakes is part of it.

        There is no exam and no book. You come when you can. Children are welcome: there is a mat with toys.

        We also have partners who visit you at home, for example when you have a baby.""",
    ),
    "vrouwenhuis-saffraan": Engels(
        "Women's House Saffraan",
        "A house for women only: learn, move, talk and laugh.",
        """Behind the yellow door, men are not allowed in, not even for repairs. That is why many women feel free here.

        There are classes in cycling, sewing and Dutch. On Thursday there is a midwife for all your questions. Children
        under four can come to the playroom.

        Are things not going well at home? Ask for Samira. She speaks with you in private.""",
    ),
    "voedseluitgifte-de-volle-tas": Engels(
        "Food parcels De Volle Tas",
        "A bag of food for people who have too little money left.",
        """Every week we hand out 140 bags with bread, vegetables and milk. What is in it depends on what shops give us.

        First you come for a talk. Bring papers about what you earn and what you pay. We can go through them together.

        Nobody needs to feel ashamed. Most volunteers once stood in the queue themselves.""",
    ),
    "taalschool-nieuwe-woorden": Engels(
        "Language school Nieuwe Woorden",
        "Dutch lessons for adults, in the daytime and in the evening.",
        """We start at the beginning, also if you never went to school. You learn to read, write, count and use a computer.

        Before you start there is a talk and a short test. Then you join a group of people at your level. For most people
        the municipality pays for the lessons.""",
    ),
    "leeszaal-de-bladzij": Engels(
        "Reading room De Bladzij",
        "Borrow books without a card, read the papers and work in silence.",
        """Take a book and bring it back, or not. That is how simple it is. There are books in fourteen languages and a shelf
        with large print.

        There is wifi and there are two computers. On Tuesday afternoon a volunteer helps with DigiD, the printer and
        messages from the municipality.""",
    ),
    "watervrouwen-west": Engels(
        "Water Women West",
        "Swimming lessons and swimming hours for women, in a closed pool.",
        """Many women never learned to swim. With us you start in shallow water, with a teacher beside you. The windows are
        covered and only women work here.

        A swimsuit, a burkini or long trousers: all are fine. After the lesson we drink tea.""",
    ),
    "gemeentepunt-delfshaven": Engels(
        "City desk Delfshaven",
        "The municipality in your neighbourhood: money, care, work and the street.",
        """You do not have to go to the town hall. Here you ask for help at home, report a loose paving stone and talk to the
        neighbourhood manager.

        Every Tuesday there is somebody who helps with debts.""",
    ),
}

ACTIVITEITEN = {
    "buurtmaaltijd-aan-de-lange-tafel": Engels(
        "Dinner at the long table",
        "Every Tuesday soup, a hot meal and something sweet for forty neighbours.",
        """The door opens at half past five, the soup is on the table at six. We eat at one long table, so you always sit
        next to somebody.

        Call before twelve o'clock on Monday. Then we know how much to cook.""",
    ),
    "kombuistafel": Engels(
        "The Kombuis table",
        "Three courses for little money, cooked by students of the cooking school.",
        """The students practise, you enjoy. You can always choose between meat, fish and vegetables.

        Do you use a wheelchair? Tell us, and we keep a place free at the head of the table.""",
    ),
    "praatgroep-nederlands-in-de-ochtend": Engels(
        "Dutch conversation group in the morning",
        "Practise everyday conversations in a group of six.",
        """Every week one subject: the doctor, the school, the weather. We use pictures and act out the conversation. Children
        can come along.""",
    ),
    "uitgifte-van-voedseltassen": Engels(
        "Handing out food bags",
        "You collect your bag of food; there is coffee while you wait.",
        """Bring your card and a large bag. Are you ill? A neighbour may come with your card.""",
    ),
    "fietsles-voor-vrouwen": Engels(
        "Cycling lessons for women",
        "Learn to ride a bicycle on a quiet square.",
        """We have low bicycles and helmets. After four lessons we go on the street, after eight lessons to the park.""",
    ),
    "spreekuur-digid-en-formulieren": Engels(
        "Help with DigiD and forms",
        "Help with logging in, forms and messages from the government.",
        """Bring your phone and the letter. You type, we point. Your password stays with you.""",
    ),
    "zwemles-voor-vrouwen-beginners": Engels(
        "Swimming lessons for women: beginners",
        "Learn to float and swim in shallow water.",
        """The teacher stands next to you in the pool. In ten lessons you swim a full length.""",
    ),
}

ENGELS = Vertaling(
    voorpagina=("Delfshaven", "Everything there is to do in Delfshaven, and who can help you."),
    gids=("All organisations", "Who can help you in Delfshaven? You can call or visit all of them."),
    agenda=("Agenda", "What is on in Delfshaven? Everybody is welcome."),
    organisaties=ORGANISATIES,
    activiteiten=ACTIVITEITEN,
)
