"""Parts of a profile that are kept in the row of the page, so that showing them costs no query."""

from datetime import time
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.dateformat import time_format
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.compare import BlockComparison, diff_text
from wagtail.images.blocks import ImageChooserBlock

# Who closes later than this made a mistake with the times; before it, a café closes in the night.
NIGHT = time(6)


class Dag(models.IntegerChoices):
    """As datetime.date.weekday() counts."""

    MAANDAG = 0, _("Monday")
    DINSDAG = 1, _("Tuesday")
    WOENSDAG = 2, _("Wednesday")
    DONDERDAG = 3, _("Thursday")
    VRIJDAG = 4, _("Friday")
    ZATERDAG = 5, _("Saturday")
    ZONDAG = 6, _("Sunday")


class SociaalNetwerk(models.TextChoices):
    FACEBOOK = "facebook", "Facebook"
    INSTAGRAM = "instagram", "Instagram"
    LINKEDIN = "linkedin", "LinkedIn"
    MASTODON = "mastodon", "Mastodon"
    WHATSAPP = "whatsapp", "WhatsApp"
    YOUTUBE = "youtube", "YouTube"
    TIKTOK = "tiktok", "TikTok"


class OpeningstijdComparison(BlockComparison):
    """Of two versions: "Monday 9.00–12.00", where Wagtail would show the parts one by one."""

    def htmlvalue(self, val: Any) -> str:
        return escape(self.in_words(val))

    def htmldiff(self) -> str:
        return diff_text(self.in_words(self.val_a), self.in_words(self.val_b)).to_html()

    def in_words(self, value: Any) -> str:
        hours = "–".join(time_format(value[name], "G.i") for name in ("van", "tot") if value[name])
        appointment = (
            str(self.block.child_blocks["op_afspraak"].label).lower() if value["op_afspraak"] else ""
        )
        return " ".join(filter(None, [str(Dag(int(value["dag"])).label), hours, appointment]))


class OpeningstijdBlock(blocks.StructBlock):
    """Some hours of one day; a day may have several. An end in the night is of the next day."""

    dag = blocks.ChoiceBlock(label=_("Day"), choices=[(str(day.value), day.label) for day in Dag])
    van = blocks.TimeBlock(label=_("From"), required=False)
    tot = blocks.TimeBlock(label=_("Until"), required=False)
    op_afspraak = blocks.BooleanBlock(label=_("By appointment"), required=False)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        begin, end = cleaned["van"], cleaned["tot"]
        if cleaned["op_afspraak"] and not begin and not end:
            return cleaned
        if not begin or not end:
            message = ValidationError(_("Fill in both times, or choose “by appointment”."))
            raise blocks.StructBlockValidationError(block_errors={"tot": message})
        if end <= begin and end > NIGHT:
            message = ValidationError(_("This must be later than the time it opens."))
            raise blocks.StructBlockValidationError(block_errors={"tot": message})
        return cleaned

    def get_comparison_class(self) -> type[BlockComparison]:
        return OpeningstijdComparison

    class Meta:
        label = _("Opening hours")
        icon = "time"
        form_classname = "struct-block opening-hours"


class SociaalKanaalBlock(blocks.StructBlock):
    soort = blocks.ChoiceBlock(label=_("Network"), choices=SociaalNetwerk.choices)
    url = blocks.URLBlock(label=_("Address"))

    class Meta:
        label = _("Social channel")
        icon = "link-external"


class FotoBlock(blocks.StructBlock):
    afbeelding = ImageChooserBlock(label=_("Photo"))
    onderschrift = blocks.CharBlock(label=_("Caption"), required=False, max_length=160)

    class Meta:
        label = _("Photo")
        icon = "image"
