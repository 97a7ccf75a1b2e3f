"""
Parts of a site that its sitebeheerder can switch on or off; each room registers its own.

A part that is off is not there for visitors: no address, no menu item, no listing. Nothing is thrown away.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from wagtail.models import Page

from sites.kinds import ListingKind, all_kinds


@dataclass(frozen=True)
class Module:
    """
    `uitleg` says in one sentence what it is, `bij_uit` what else to know before it goes off. `pages` are the types of
    page that belong to it: the section and what stands below; `url_names` its views on a site's host that are no
    pages; `menu_names` its items in the menu of the admin. Its kinds of listing name the module themselves
    (sites.kinds).
    """

    name: str
    label: str | Promise
    uitleg: str | Promise = ""
    order: int = 100
    bij_uit: str | Promise = ""
    pages: tuple[type[Page], ...] = ()
    url_names: frozenset[str] = frozenset()
    menu_names: frozenset[str] = frozenset()

    @property
    def kinds(self) -> list[ListingKind]:
        return [kind for kind in all_kinds() if kind.module == self.name]


_modules: dict[str, Module] = {}


def register_module(module: Module) -> None:
    _modules[module.name] = module


def all_modules() -> list[Module]:
    """In the order in which people think of them."""
    return sorted(_modules.values(), key=lambda module: module.order)


def modules_without(off: Iterable[str]) -> list[Module]:
    """All but those of these names."""
    names = set(off)
    return [module for module in all_modules() if module.name not in names]


def modules_off(off: Iterable[str]) -> list[Module]:
    names = set(off)
    return [module for module in all_modules() if module.name in names]


def module_of(model: type[Page] | None) -> Module | None:
    """The module to which a type of page belongs; None for pages that every site has."""
    return next((module for module in _modules.values() if model in module.pages), None)


def is_shown(model: type[Page] | None, off: Iterable[str]) -> bool:
    """Whether pages of a type are shown on a site where the modules of these names are off."""
    module = module_of(model)
    return module is None or module.name not in off
