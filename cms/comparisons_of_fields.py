"""
How Wagtail shows what changed in a field, where its own way is for programmers: days, times, yes and no, lists and
words that are ticked.
"""

from datetime import datetime
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.formats import localize
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from wagtail.admin.compare import (
    FieldComparison,
    M2MFieldComparison,
    TextDiff,
    register_comparison_class,
)


class InWordsComparison(FieldComparison):
    def htmldiff(self) -> str:
        before, after = in_words(self.val_a), in_words(self.val_b)
        if before == after:
            return TextDiff([("equal", before)]).to_html()
        both = [("deletion", before), ("addition", after)]
        return TextDiff([part for part in both if part[1]], separator=" ").to_html()


class TickedComparison(M2MFieldComparison):
    """Words that are ticked have no order: the database and a form may give them in another."""

    def get_items(self) -> tuple[list[Any], list[Any]]:
        before, after = super().get_items()
        return sorted(before, key=str), sorted(after, key=str)

    def htmldiff(self) -> str:
        before, after = (set(map(str, items)) for items in self.get_items())
        rows = [(self._kind(word, before, after), word) for word in sorted(before | after)]
        return format_html("<ul>{}</ul>", format_html_join("", '<li class="{}">{}</li>', rows))

    def _kind(self, word: str, before: set[str], after: set[str]) -> str:
        if word not in before:
            return "addition"
        return "" if word in after else "deletion"


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
register_comparison_class(models.ManyToManyField, comparison_class=TickedComparison)
