"""Doing something with the people of an organisation, and saying in one sentence what came of it."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _

from organisaties.membership import LastBeheerderError
from organisaties.models import Lidmaatschap
from sites.models import Wijksite


def attempt(
    request: HttpRequest,
    site: Wijksite | None,
    work: Callable[[], object],
    done: str,
    form: forms.Form | None = None,
) -> bool:
    """A refusal stands on the form, when there is one. Raises Http404 for who is no member any more."""
    try:
        work()
    except Lidmaatschap.DoesNotExist:
        raise Http404 from None
    except ValidationError as refusal:
        words = (
            only_beheerder(site) if isinstance(refusal, LastBeheerderError) else " ".join(refusal.messages)
        )
        if form is None:
            messages.error(request, words)
        else:
            form.add_error(None, words)
        return False
    messages.success(request, done)
    return True


def only_beheerder(site: Wijksite | None) -> str:
    """With the number of who can help."""
    if site is not None and site.telefoon:
        return _("You are the only manager. First choose somebody else, or call the editors: %(phone)s.") % {
            "phone": site.telefoon
        }
    return _("You are the only manager. First choose somebody else, or ask the editors of the website.")
