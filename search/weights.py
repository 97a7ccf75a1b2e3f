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

# A name that is just what was typed goes before a longer name that holds it.
WHOLE_NAME = 4.0

# What somebody checked lately is more likely to be true.
CHECKED = 1.05
# What is on this week can be gone to.
SOON = 1.05
# What lives on this site goes before what another site shares with it.
AT_HOME = 1.03
