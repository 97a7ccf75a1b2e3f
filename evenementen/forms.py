from typing import Any

from organisaties.choices import easy_choices
from organisaties.forms import FeitenPageForm


class EvenementPageForm(FeitenPageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        easy_choices(self)
