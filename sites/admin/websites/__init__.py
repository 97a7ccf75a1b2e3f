"""All sites for who looks after the platform, and the life of one site."""
