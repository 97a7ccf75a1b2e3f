"""What a site should have before it opens, and what is not filled in yet."""

from django.utils.text import capfirst

from sites.models import Wijksite

# Without these a visitor can't reach anybody, and nobody answers for personal data.
NEEDED = ("telefoon", "email", "adres", "verwerkingsverantwoordelijke")


def missing_words(wijksite: Wijksite) -> list[str]:
    """The labels of the settings that are empty."""
    empty = [name for name in NEEDED if not getattr(wijksite, name)]
    return [capfirst(str(Wijksite._meta.get_field(name).verbose_name)) for name in empty]
