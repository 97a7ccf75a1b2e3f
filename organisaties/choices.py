"""What a form of a page offers: words of the main language, wijken nearby."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.conf import settings
from django.db.models import QuerySet

from locaties.models import Wijk
from sites.admin.choices import thema_label, ticks
from sites.admin.scope import own_wijksites, sees_all_sites
from themas.models import Behoefte, Doelgroep, Soort, Thema


def easy_choices(form: forms.ModelForm) -> None:
    """
    Offer words of the main language only, whatever language the page is in: a translation holds text alone.

    Needs that follow from price, sign-up or building are no choice.
    """
    language = settings.LANGUAGE_CODE
    offer(form, "themas", Thema.objects.in_taal(language).als_boom(), ticks(), thema_label)
    offer(form, "doelgroepen", Doelgroep.objects.in_taal(language), ticks())
    offer(form, "behoeften", Behoefte.objects.kiesbaar().in_taal(language), ticks())
    offer(form, "soort_organisatie", Soort.objects.in_taal(language), forms.Select())
    offer(form, "actief_in", near_wijken(form), ticks())


def offer(
    form: forms.ModelForm,
    name: str,
    choices: QuerySet,
    widget: forms.Widget,
    label: Callable[[Any], str] = str,
) -> None:
    field = form.fields.get(name)
    if isinstance(field, forms.ModelChoiceField):
        field.widget = widget
        field.label_from_instance = label  # type: ignore[method-assign, assignment]
        field.queryset = choices


def near_wijken(form: forms.ModelForm) -> QuerySet[Wijk]:
    """Those of the gemeenten of one's own sites: a whole platform has hundreds."""
    user = getattr(form, "for_user", None)
    if user is None or sees_all_sites(user):
        return Wijk.objects.all()
    gemeenten = {wijksite.gemeente for wijksite in own_wijksites(user)}
    near = Wijk.objects.filter(gemeente__in=gemeenten)
    if "actief_in" not in form.fields or not form.instance.pk:
        return near
    return near | Wijk.objects.filter(pk__in=[wijk.pk for wijk in form.instance.actief_in.all()])
