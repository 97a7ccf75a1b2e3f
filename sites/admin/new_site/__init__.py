"""The steps in which the platform makes a new site."""
