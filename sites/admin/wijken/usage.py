"""What stands in the way of deleting a wijk."""

from typing import Any

from django.db.models import Model
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from locaties.models import Wijk, WijkPostcode
from sites.admin.wijken.access import sites_of
from sites.models import Vermelding, Wijksite

# Goes along with the wijk, or is derived from the rest.
NO_USE: set[type[Model]] = {WijkPostcode, Vermelding}


def usage(wijk: Wijk) -> list[str]:
    """["12 plekken", "de website Delfshaven"]; whatever model points to a wijk joins by itself."""
    found = []
    for relation in Wijk._meta.get_fields(include_hidden=True):
        if not (relation.auto_created and not relation.concrete) or is_through(relation):
            continue
        model: Any = relation.related_model
        if model in NO_USE:
            continue
        if model is Wijksite:
            found += [_("the website %(name)s") % {"name": site.site_name} for site in sites_of(wijk)]
            continue
        number = model._base_manager.filter(**{relation.field.name: wijk}).count()
        if number:
            name = model._meta.verbose_name if number == 1 else model._meta.verbose_name_plural
            found.append(f"{number} {name}")
    return found


def is_through(relation: Any) -> bool:
    """The table between two models: the relation itself is looked at already."""
    return bool(relation.related_model._meta.auto_created)


def refusal(wijk: Wijk) -> str:
    """One sentence about why it can't go; "" when it can. Nobody misses it when only one site chose it."""
    found = usage(wijk)
    if not found or (len(found) == 1 and len(sites_of(wijk)) == 1):
        return ""
    return _("%(wijk)s can't be deleted: it is used by %(what)s.") % {
        "wijk": wijk,
        "what": get_text_list(found, _("and")),
    }
