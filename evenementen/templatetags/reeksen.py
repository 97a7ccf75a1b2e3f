from django import template
from wagtail.admin.forms import WagtailAdminPageForm

from evenementen.admin.series import preview

register = template.Library()


@register.simple_tag
def vooruitblik(form: WagtailAdminPageForm) -> preview.Vooruitblik | None:
    """What the form of an activity comes down to. Here, for the form itself is part of the model of that page."""
    return preview.of_form(form)
