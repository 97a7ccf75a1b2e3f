"""What a browser sends of a form that is on its screen."""

from typing import Any

from bs4 import BeautifulSoup
from django.http import HttpResponse


def filled_in(response: HttpResponse, **otherwise: Any) -> dict[str, Any]:
    """Of the form with `gezien`; `otherwise` is what somebody fills in."""
    soup = BeautifulSoup(response.content, "html.parser")
    form = soup.select_one('input[name="gezien"]').find_parent("form")
    data: dict[str, Any] = {}
    for field in form.select("input[name], select[name], textarea[name]"):
        name, kind = str(field["name"]), field.get("type")
        if kind in ("checkbox", "radio"):
            if field.has_attr("checked"):
                data.setdefault(name, []).append(field.get("value", "on"))
        elif field.name == "select":
            chosen = field.select("option[selected]") or field.select("option")[:1]
            data[name] = chosen[0]["value"] if chosen else ""
        elif field.name == "textarea":
            data[name] = field.text.removeprefix("\n").replace("\n", "\r\n")
        elif kind != "file":
            data[name] = field.get("value", "")
    return {**data, **otherwise}
