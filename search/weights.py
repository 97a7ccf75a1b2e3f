"""All weights of the ranking, each with its reason."""

# Who types a name wants that organisation, not one that mentions it.
TITLE = 4.0
# Themes and their synonyms are chosen by an editor; the text only happens to contain a word.
KEYWORDS = 2.0
BODY = 1.0
