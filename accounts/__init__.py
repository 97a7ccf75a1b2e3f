"""People who log in: their account and the one door, with a second step for the admin."""
