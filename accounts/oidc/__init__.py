"""Logging in through a gemeente's own OpenID Connect server; roles follow the groups that it names (ADR 0024)."""
