"""How long the platform keeps what it knows of people: declared per model, enforced by one job, checked by a test."""
