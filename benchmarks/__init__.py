"""Towns of any size, and what they cost. Stands outside the house, as the tests do: no room knows of it."""
