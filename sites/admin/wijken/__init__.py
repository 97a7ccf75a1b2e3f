"""Wijken in the admin: whose they are, what moves along with a postcode, what stands in the way of deleting."""
