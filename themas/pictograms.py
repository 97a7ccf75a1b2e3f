"""Pictograms are drawings of the `lucide` package, called by their name there."""

from functools import lru_cache
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any
from zipfile import ZipFile

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

# What an editor is offered, by subject; every other drawing of the package can be typed.
# fmt: off
SUGGESTED = (
    "soup", "utensils", "cooking-pot", "chef-hat", "coffee", "apple", "salad", "sandwich", "cake",
    "shopping-basket", "hand-platter", "wheat", "users", "users-round", "handshake", "message-circle",
    "messages-square", "heart-handshake", "party-popper", "house-heart", "sofa", "dices", "dumbbell",
    "bike", "footprints", "volleyball", "trophy", "waves-ladder", "person-standing", "medal", "sport-shoe",
    "ship", "hand-heart", "hand-helping", "heart", "life-buoy", "smile", "baby", "rocking-chair",
    "accessibility", "ear", "eye", "brain", "bus", "car", "van", "tram-front", "train-front", "map-pin",
    "signpost", "luggage", "phone", "mail", "languages", "graduation-cap", "book-open", "library", "laptop",
    "smartphone", "speech", "pencil", "school", "presentation", "euro", "wallet", "piggy-bank", "coins",
    "receipt-euro", "hand-coins", "file-text", "scale", "calculator", "landmark", "heart-pulse",
    "stethoscope", "pill", "hospital", "ambulance", "syringe", "cigarette-off", "moon", "activity", "bed",
    "toy-brick", "puzzle", "blocks", "backpack", "balloon", "rabbit", "ferris-wheel", "gamepad-2", "house",
    "building-2", "key-round", "hammer", "wrench", "paint-roller", "lightbulb", "thermometer", "plug",
    "recycle", "briefcase", "store", "hard-hat", "scissors", "shirt", "shopping-bag", "newspaper",
    "megaphone", "calendar-days", "clock", "palette", "music", "drama", "camera", "guitar", "film", "brush",
    "mic-vocal", "castle", "church", "tree-deciduous", "sprout", "flower-2", "leaf", "sun", "bird", "dog",
    "paw-print", "shovel", "tent-tree", "shield", "siren", "fire-extinguisher", "flag", "sparkles", "star",
    "gift", "info", "circle-question-mark", "ticket",
)
# fmt: on


@lru_cache(maxsize=1)
def pictogram_names() -> frozenset[str]:
    """The names of all drawings, without ".svg"."""
    with (files("lucide") / "lucide.zip").open("rb") as stream, ZipFile(stream) as archive:
        return frozenset(PurePosixPath(name).stem for name in archive.namelist() if name.endswith(".svg"))


def validate_pictogram(name: str) -> None:
    if name not in pictogram_names():
        raise ValidationError(_("There is no pictogram “%(name)s”."), params={"name": name})


class PictogramField(models.CharField):
    """The name of a drawing, such as "soup"."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 50)
        kwargs.setdefault("validators", [validate_pictogram])
        super().__init__(*args, **kwargs)
