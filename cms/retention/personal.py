"""
Which fields look as if they hold something of a person. A rule of thumb on purpose: what it takes for personal and is
not, is declared with the reason; what it cannot see (a person in a text) is declared by whoever makes the field.
"""

from django.conf import settings
from django.db import models

from cms.telephone import TelephoneField

CONTACT = (models.EmailField, models.GenericIPAddressField, TelephoneField)
# Always of a person.
NAMES = {"first_name", "last_name", "voornaam", "achternaam", "geboortedatum", "geboortejaar"}
# Of a person when how to reach them stands beside it.
NAMES_BESIDE_CONTACT = {"naam", "name"}


def looks_personal(model: type[models.Model]) -> set[str]:
    """Names of the model's own fields; those of a model that it inherits from by a table are that model's."""
    own = model._meta.local_fields
    found = {field.name for field in own if isinstance(field, CONTACT)}
    if found:
        found |= {field.name for field in own if field.name in NAMES_BESIDE_CONTACT}
    found |= {field.name for field in own if field.name in NAMES}
    return found | {
        field.name
        for field in [*own, *model._meta.local_many_to_many]
        if field.related_model is not None and _label(field.related_model) == settings.AUTH_USER_MODEL
    }


def _label(model: type[models.Model] | str) -> str:
    return model if isinstance(model, str) else model._meta.label
