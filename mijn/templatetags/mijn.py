from django import template

from media.models import Afbeelding
from mijn.editing.subject import Subject

register = template.Library()


@register.simple_tag
def foto_url(subject: Subject, picture: Afbeelding) -> str:
    return subject.picture_url(picture.pk)
