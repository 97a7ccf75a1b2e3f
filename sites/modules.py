"""Modules that a site can switch on or off; each room registers its own."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class Module:
    name: str
    label: str | Promise


_modules: dict[str, Module] = {}


def register_module(module: Module) -> None:
    _modules[module.name] = module


def all_modules() -> list[Module]:
    return list(_modules.values())
