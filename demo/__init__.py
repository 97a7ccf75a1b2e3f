"""Demo content: two believable sites, written as code. See `manage.py demo`."""
