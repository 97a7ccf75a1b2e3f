from django import template
from django.template import RequestContext

from accounts.looks import Look, look_of

register = template.Library()


@register.simple_tag(takes_context=True)
def log_in_look(context: RequestContext) -> Look | None:
    """Of the site where one came from; None for the platform."""
    return look_of(context.get("request"))
