from django.core.exceptions import ValidationError


class IndispensableError(ValidationError):
    """Without this account nobody could look after the platform any more; its message says so to a person.

    Whatever takes away the role, the account or its access may raise this: the rule stands at the rows
    themselves (sites.role_receivers).
    """
