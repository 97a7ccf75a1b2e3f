from wagtail.snippets.models import register_snippet

from themas.viewsets import SocialeKaartGroup

register_snippet(SocialeKaartGroup)
