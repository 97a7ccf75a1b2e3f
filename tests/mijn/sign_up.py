"""Signing up an organisation as people do: step by step, in a browser that knows nothing but the link."""

import re
from typing import Any

from django.test import Client

NAME = {"naam": "Repair Café West"}
WHAT = {"regel": "Samen repareren, voor iedereen."}
NOWHERE = {"waar": "geen"}
REACH = {"telefoon": "010 555 77 88", "email": "hallo@repair.example", "website": ""}
WHO = {
    "contact_naam": "Aisha Demo",
    "contact_rol": "voorzitter",
    "contact_email": "Aisha@Anders.example",
    "contact_telefoon": "",
}
STEPS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("wat", WHAT),
    ("waar", NOWHERE),
    ("bereikbaar", REACH),
    ("wie", WHO),
)


class SignUp:
    """`client` may be another one at any time: `link` is all that one needs."""

    def __init__(self, client: Client, site: Any, commit: Any) -> None:
        self.client, self.site, self.commit = client, site, commit
        self.link = ""

    def begin(self, **words: Any) -> Any:
        response = self.client.post(f"/mijn/aanmelden/{self.site.pk}/", {**NAME, **words})
        found = re.match(r"/mijn/aanmelden/stap/[^/]+/", response.headers.get("Location", ""))
        self.link = found.group() if found else ""
        return response

    def post(self, step: str, said: dict[str, Any], **more: Any) -> Any:
        with self.commit(execute=True):
            return self.client.post(f"{self.link}{step}/", said, **more)

    def get(self, step: str = "", **more: Any) -> Any:
        return self.client.get(f"{self.link}{step}/" if step else self.link, **more)

    def until(self, last: str, **words: dict[str, Any]) -> "SignUp":
        """Everything up to and with the step `last`; `words` per step instead of the usual ones."""
        self.begin(**words.get("naam", {}))
        for step, said in STEPS:
            response = self.post(step, {**said, **words.get(step, {})})
            assert response.status_code == 302, (step, response.content.decode())
            if step == last:
                break
        return self

    def send(self, **words: Any) -> Any:
        page = self.get("klopt").content.decode()
        version = re.search(r'name="versie" value="([^"]*)"', page)
        said = {"huisregels": "on", "licentie": "on", "versie": version.group(1) if version else ""}
        return self.post("klopt", {**said, **words})


def link_in(mail: Any, part: str = r"/mijn/aanmelden/\S+") -> str:
    return re.search(r"https?://[^/]+(" + part + ")", mail.body).group(1)
