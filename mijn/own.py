"""How a view of `mijn` gets to an organisation: through the membership of who asks, or not at all."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from evenementen.models import EvenementPage
from mijn.screens import plain_screen
from organisaties.models import Lidmaatschap
from sites.requests import EditorRequest


def eigen_organisatie(request: EditorRequest, pk: int) -> Lidmaatschap:
    """
    The membership, with `organisatie`, the page in the main language. Raises Http404 for an organisation that is not
    one's own: nobody learns here what exists.
    """
    lid = Lidmaatschap.objects.met_pagina().filter(user=request.user.pk, organisatie=pk).first()
    if lid is None:
        raise Http404
    # Nobody has to look up again who asks.
    lid.user = request.user
    return lid


def eigen_activiteit(lid: Lidmaatschap, pk: int) -> EvenementPage:
    """In the main language. Raises Http404 for one that does not stand right below this organisation."""
    return get_object_or_404(EvenementPage.objects.child_of(lid.organisatie), pk=pk)


def says_when_gone(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """
    What was removed while somebody works on it reads as a sentence. The same one stands at what never was theirs.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except Http404:
            return plain_screen(request, "mijn/weg.html", status=404)

    return answer
