"""How Wagtail shows what changed in a field, where its own way is for programmers: days, times, yes and no, lists."""

from datetime import datetime
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.formats import localize
from django.utils.translation import gettext as _
from wagtail.admin.compare import FieldComparison, TextDiff, register_comparison_class


class InWordsComparison(FieldComparison):
    def htmldiff(self) -> str:
        before, after = in_words(self.val_a), in_words(self.val_b)
        if before == after:
            return TextDiff([("equal", before)]).to_html()
        both = [("deletion", before), ("addition", after)]
        return TextDiff([part for part in both if part[1]], separator=" ").to_html()


def in_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    return str(localize(value))


for field in (
    models.BooleanField,
    models.DateField,
    models.DateTimeField,
    models.DecimalField,
    models.IntegerField,
    models.JSONField,
    models.TimeField,
):
    register_comparison_class(field, comparison_class=InWordsComparison)
