"""The admin's own pages about people: colleagues of a site, of the platform, and who may do what."""
