"""The form of an activity as a browser sends it."""

from datetime import timedelta

from bs4 import BeautifulSoup
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from evenementen.models import EvenementPage

DAY = timedelta(days=1)
EMPTY = {"hoe_vaak": "week", "stopt": "nooit", "dagen": "1", "in_de_maand": "dag"}
TUESDAYS = {"weekdagen": ["1"], "begintijd": "12:00", "eindtijd": "14:00"}


def coming(weekday, weeks=1):
    """That weekday, so many weeks from now."""
    today = timezone.localdate()
    return today + DAY * ((weekday - today.weekday()) % 7) + timedelta(weeks=weeks)


def written(day):
    return f"{day:%d-%m-%Y}"


def fields_of(client, address):
    """What a browser would send when nothing is changed."""
    return fields_in(BeautifulSoup(client.get(address).content, "html.parser"))


def fields_in(soup):
    form = soup.select_one("#page-edit-form")
    for template in form.select("template"):
        template.decompose()
    data = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        if field.name == "select":
            chosen = field.select_one("option[selected]") or field.select_one("option")
            data[field["name"]] = chosen.get("value", "") if chosen else ""
        elif field.name == "textarea":
            data[field["name"]] = field.text.strip("\n")
        elif field.get("type") in ("checkbox", "radio"):
            if field.has_attr("checked"):
                data.setdefault(field["name"], []).append(field.get("value", "on"))
        elif field.get("type") not in ("submit", "button", "file"):
            data[field["name"]] = field.get("value", "")
    return data


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def save(client, page, series=None, *, publish=True, **fields):
    """Sends the form of a page with this in its first series; returns the answer."""
    data = fields_of(client, edit_url(page))
    if series is not None:
        if data["reeksen-TOTAL_FORMS"] == "0":
            data["reeksen-TOTAL_FORMS"] = "1"
            data |= {f"reeksen-0-{name}": value for name, value in EMPTY.items()}
        data |= {f"reeksen-0-{name}": value for name, value in series.items()}
    data |= fields
    if publish:
        data["action-publish"] = "action-publish"
    return client.post(edit_url(page), data)


def series(*rows):
    """What a new activity would get, with what there is to say of it; each row on Tuesdays unless it says otherwise."""
    data = QueryDict(mutable=True)
    data["reeksen-TOTAL_FORMS"], data["reeksen-INITIAL_FORMS"] = str(len(rows)), "0"
    for number, row in enumerate(rows):
        for name, value in (EMPTY | TUESDAYS | {"eerste_dag": written(coming(1))} | row).items():
            data.setlist(f"reeksen-{number}-{name}", value if isinstance(value, list) else [value])
    formset = EvenementPage.get_edit_handler().get_form_class().formsets["reeksen"]
    return formset(data, instance=EvenementPage(), prefix="reeksen")


def complaints(formset):
    """By field; "" for all series together."""
    found = {name: list(errors) for form in formset.forms for name, errors in form.errors.items()}
    return found | ({"": list(formset.non_form_errors())} if formset.non_form_errors() else {})


def made(**row):
    """The one series that this gives. Fails when there is something to say of it."""
    formset = series(row)
    assert complaints(formset) == {}
    return formset.forms[0].instance
