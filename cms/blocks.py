"""Blocks of which any room makes its descriptions."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from cms.film import Film, find_film

RICH_TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class TextBlock(blocks.RichTextBlock):
    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("features", RICH_TEXT_FEATURES)
        super().__init__(**kwargs)

    class Meta:
        label = _("Text")
        icon = "pilcrow"
        template = "blocks/tekst.html"


class PictureBlock(blocks.StructBlock):
    afbeelding = ImageBlock(label=_("Picture"))
    onderschrift = blocks.CharBlock(label=_("Caption"), required=False, max_length=200)

    class Meta:
        label = _("Picture")
        icon = "image"
        template = "blocks/afbeelding.html"


class FilmBlock(blocks.StructBlock):
    titel = blocks.CharBlock(label=_("Title"), max_length=120, help_text=_("What do you see in this film?"))
    url = blocks.URLBlock(label=_("Address of the film"), help_text=_("A page of YouTube or Vimeo."))
    tekst = blocks.TextBlock(
        label=_("The film in words"),
        required=False,
        help_text=_("For people who can't hear or see the film."),
    )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if find_film(cleaned["url"]) is None:
            raise blocks.StructBlockValidationError(
                block_errors={"url": ValidationError(_("This is not a film on YouTube or Vimeo."))}
            )
        return cleaned

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        film: Film | None = find_film(value["url"])
        context["film"] = film
        return context

    class Meta:
        label = _("Film")
        icon = "media"
        template = "blocks/film.html"


class DescriptionBlock(blocks.StreamBlock):
    """The description of an organisation or an activity: text, pictures and film, nothing to lay out."""

    tekst = TextBlock()
    afbeelding = PictureBlock()
    film = FilmBlock()

    class Meta:
        required = False
