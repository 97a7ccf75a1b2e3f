from django import template
from django.forms import BoundField, CheckboxInput
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def is_checkbox(field: BoundField) -> bool:
    return isinstance(field.field.widget, CheckboxInput)


@register.filter
def without_placeholder(field: BoundField) -> SafeString:
    """The input of a field, without the grey repetition of its label that many people cannot read."""
    field.field.widget.attrs.pop("placeholder", None)
    return field.as_widget()
