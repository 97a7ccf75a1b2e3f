"""Who signs the organisation up, with the address that the link to go on is mailed to."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mijn.sign_up.forms import WhoForm
from mijn.sign_up.screens import keep, of_link, step_of, step_screen, who_asks
from mijn.sign_up.steps import BY_NAME, Walk
from organisaties.models import Aanmelding
from organisaties.sign_up.steps import said_who


@of_link
def who(request: HttpRequest, walk: Walk) -> HttpResponse:
    step, user = BY_NAME["wie"], who_asks(request)
    if elsewhere := step_of(walk, step):
        return elsewhere
    form = WhoForm(instance=walk.row, user=user)
    if request.method == "POST":
        with transaction.atomic():
            before: list[str] = []

            def form_for(row: Aanmelding) -> WhoForm:
                before.append(row.contact_email)
                return WhoForm(request.POST, instance=row, user=user)

            form = keep(walk, step, form_for)
            if form.is_valid():
                said_who(form.instance, walk.token, before[0])
                return redirect(walk.after(step.number, form.instance))
    return step_screen(request, walk, step, "wie", form=form)
