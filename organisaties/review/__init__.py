"""
What organisations hand in: trusted, it is online at once; else an eindredacteur looks first.

For who lets members write: `submissions.submit`, `withdraw` and `waiting_of`, and `trust.is_trusted`. Another kind of
page that members write: `kinds.register_reviewed`.
"""
