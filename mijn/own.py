"""How a view of `mijn` gets to an organisation: through the membership of who asks, or not at all."""

from typing import cast

from django.http import Http404, HttpRequest

from accounts.models import User
from organisaties.models import Lidmaatschap


def eigen_organisatie(request: HttpRequest, pk: int) -> Lidmaatschap:
    """
    The membership, with `organisatie`, the page in the main language. Raises Http404 for an organisation that is not
    one's own: nobody learns here what exists.
    """
    lid = Lidmaatschap.objects.met_pagina().filter(user=request.user.pk, organisatie=pk).first()
    if lid is None:
        raise Http404
    # Nobody has to look up again who asks.
    lid.user = cast(User, request.user)
    return lid
