from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Page

from sites.creation import nieuwe_site
from sites.dns import kijk
from sites.hosts import readable_host
from sites.models import Wijksite
from sites.plan import NieuweSite, Plan, maak_plan

# Where the name of an answer is not the name of the option.
OPTIONS = {"modules_uit": "module-uit", "kleuren": "kleur"}


class Command(BaseCommand):
    help = "Makes the site of a wijk or city: pages, menus, groups, settings, and an invitation for its first editor."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--naam", required=True, help="the name of the site")
        parser.add_argument("--host", required=True, help="its address, such as delfshaven.wijkplein.nl")
        parser.add_argument("--soort", required=True, choices=Wijksite.Soort.values)
        parser.add_argument("--gemeente", default="")
        parser.add_argument(
            "--wijken", nargs="+", default=[], metavar="WIJK", help="wijken of the site, by name or slug"
        )
        parser.add_argument("--redacteur", default="", metavar="MAIL", help="the first sitebeheerder")
        parser.add_argument("--voorbeeld", default="", metavar="SITE", help="take over look, menus and pages")
        parser.add_argument(
            "--module-uit", action="append", default=[], metavar="MODULE", help="a module that is off"
        )
        parser.add_argument(
            "--kleur",
            action="append",
            default=[],
            metavar="NAAM=#RRGGBB",
            help="a colour, for example primair=#00566B",
        )
        parser.add_argument("--oefensite", action="store_true", help="to practise on; nobody finds it")
        parser.add_argument("--open", action="store_true", help="anybody can see it from the start")
        parser.add_argument("--proef", action="store_true", help="only say what it would make")

    def handle(self, *args: Any, proef: bool, **options: Any) -> None:
        with translation.override(settings.LANGUAGE_CODE):
            try:
                antwoorden = read(options)
                if proef:
                    self.say_plan(maak_plan(antwoorden))
                else:
                    self.say_made(nieuwe_site(antwoorden), antwoorden)
            except ValidationError as error:
                raise CommandError("\n".join(sentences(error))) from error

    def say_plan(self, plan: Plan) -> None:
        self.stdout.write(_("This would be made; nothing is made yet."))
        self.say_site(plan.wijksite)
        self.stdout.write("  " + _("Pages: %(pages)s") % {"pages": ", ".join(plan.paginas)})
        if plan.redacteur:
            self.stdout.write("  " + _("Invitation to: %(email)s") % {"email": plan.redacteur})
        self.stdout.write(kijk(plan.wijksite.site.hostname).zin)

    def say_made(self, wijksite: Wijksite, antwoorden: NieuweSite) -> None:
        self.stdout.write(_("The website is made: %(address)s") % {"address": wijksite.url})
        self.say_site(wijksite)
        pages = Page.objects.descendant_of(wijksite.site.root_page, inclusive=True).order_by("path")
        titles = ", ".join(pages.values_list("title", flat=True))
        self.stdout.write("  " + _("Pages: %(pages)s") % {"pages": titles})
        self.stdout.write(_("What to do next:"))
        steps = [kijk(wijksite.site.hostname).zin]
        if antwoorden.redacteur:
            steps.append(_("%(email)s got a mail to log in with.") % {"email": antwoorden.redacteur})
        else:
            steps.append(_("Invite who will look after the site: in the admin, under Colleagues."))
        if antwoorden.voorbeeld:
            steps.append(
                _("Read the pages that were taken over: they may name people or places of the example.")
            )
        if not wijksite.is_open:
            steps.append(
                _("Only who knows the password can see the site. The password is: %(password)s")
                % {"password": antwoorden.wachtwoord}
            )
            steps.append(_("Is all of it right? Then open the site in the admin, under Websites."))
        for number, step in enumerate(steps, start=1):
            self.stdout.write(f"  {number}. {step}")

    def say_site(self, wijksite: Wijksite) -> None:
        host = wijksite.site.hostname
        status = str(wijksite.get_status_display())
        if wijksite.oefensite:
            status += ", " + _("practice site")
        self.stdout.write(
            f"  {wijksite.naam} ({wijksite.get_soort_display()}) · {readable_host(host)} · {status}"
        )


def read(options: dict[str, Any]) -> NieuweSite:
    colours = {}
    for pair in options["kleur"]:
        name, equals, colour = pair.partition("=")
        if not equals:
            sentence = _("Write a colour as primair=#00566B, not as “%(text)s”.") % {"text": pair}
            raise ValidationError({"kleuren": sentence})
        colours[name.strip()] = colour.strip()
    return NieuweSite(
        naam=options["naam"],
        host=options["host"],
        soort=options["soort"],
        gemeente=options["gemeente"],
        kleuren=colours,
        modules_uit=options["module_uit"],
        wijken=options["wijken"],
        redacteur=options["redacteur"],
        voorbeeld=options["voorbeeld"],
        open=options["open"],
        oefensite=options["oefensite"],
    )


def sentences(error: ValidationError) -> list[str]:
    """One line for each answer that will not do, with the option that it was given in."""
    if not hasattr(error, "error_dict"):
        return list(error.messages)
    return [
        f"--{OPTIONS.get(name, name)}: {' '.join(messages)}" for name, messages in error.message_dict.items()
    ]
