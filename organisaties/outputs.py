"""The page of an organisation in other forms, which higher rooms make: its agenda to follow."""

from collections.abc import Callable

from django.http import HttpResponse

from organisaties.models import OrganisatiePage
from sites.requests import SiteRequest

# Gives None for a form that it does not make.
ProfileOutput = Callable[[SiteRequest, OrganisatiePage], HttpResponse | None]

_outputs: list[ProfileOutput] = []


def register_profile_output(output: ProfileOutput) -> None:
    _outputs.append(output)


def other_form(request: SiteRequest, page: OrganisatiePage) -> HttpResponse | None:
    """What ?formaat= asks for, as far as somebody makes it; None: the page itself."""
    if "formaat" not in request.GET:
        return None
    return next((answer for output in _outputs if (answer := output(request, page))), None)
