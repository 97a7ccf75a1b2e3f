"""All weights of the ranking, each with its reason."""

# Who types a name wants that organisation, not one that mentions it.
TITLE = 8.0
# Themes and what editors chose from lists are chosen on purpose; a text only happens to contain a word.
KEYWORDS = 5.0
# The one line says what somebody does; everything that is not in it is aside.
LINE = 3.0
BODY = 1.0

# Ways to find a word, beside the word itself (1). Two words that somebody else wrote as one are nearly the same.
JOINED = 0.9
# All parts of a compound somewhere in a document are less sure than the compound; without what says little less still.
ALL_PARTS = 0.6
TELLING_PARTS = 0.4
# What was perhaps meant stands below what was typed.
SPELLING = 0.6
# The beginning of a word is sought only when nobody uses it as a word.
BEGINNING = 0.5

# Of what is worth most, a part is added for each other field that says it too.
ELSEWHERE_TOO = 0.35

# A name that is just what was typed goes before a longer name that holds it.
WHOLE_NAME = 4.0

# What somebody checked lately is more likely to be true.
CHECKED = 1.05
# What is on this week can be gone to.
SOON = 1.05
# What lives on this site goes before what another site shares with it.
AT_HOME = 1.03
# Who says where he is wants his own wijk first; at the edge of what he calls near this is 1.
NEXT_DOOR = 1.25

# A synonym says nearly the same; who types the word itself wants that word first.
SYNONYM = 0.8
# A word in another language means its Dutch one; the word itself is seldom anywhere.
LEADS_TO = 0.9
# What has the theme is about it, whether or not the word is in it. Another word for the theme counts less than that
# word itself in the one line: of ten organisations with the theme, the one that names it comes first.
NAME_OF_THEME = 0.9
WORD_OF_THEME = 0.55
# Of a way that many of the candidates have, so much of what it tells them apart counts (0: nothing of it).
RARE = 0.5
# Of words that became a filter: all that is found fits the filter, what is about it comes a little higher.
ASIDE = 0.3
