"""All weights of the ranking, each with its reason."""

# Who types a name wants that organisation, not one that mentions it.
TITLE = 8.0
# Themes and what editors chose from lists are chosen on purpose; a text only happens to contain a word.
KEYWORDS = 5.0
# The one line says what somebody does; everything that is not in it is aside.
LINE = 3.0
BODY = 1.0

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
