"""
"Nieuwe website": four steps, each with an address of its own.

What was typed waits in the session until the last button makes the site, in one request and all or nothing.
"""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from formtools.wizard.views import NamedUrlSessionWizardView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from sites.admin.colleagues.platform import for_the_platform
from sites.admin.new_site.forms import ConfirmForm, LookForm, NameForm, PeopleForm
from sites.admin.websites.password import remember_password
from sites.colours import COLOURS, Palette
from sites.creation import nieuwe_site
from sites.dns import kijk
from sites.look.contrast import judge
from sites.models import Wijksite
from sites.modules import modules_without
from sites.plan import NieuweSite, find_site, maak_plan
from themas.models import Thema

NAME, LOOK, PEOPLE, CONFIRM = "naam", "uiterlijk", "wijken", "controle"
TITLES = {
    NAME: _("Name and address"),
    LOOK: _("Colours and parts"),
    PEOPLE: _("Wijken and people"),
    CONFIRM: _("Look it over"),
}
# In which step somebody mends an answer.
STEP_OF = {
    **dict.fromkeys(("naam", "host", "gemeente", "soort", "voorbeeld"), NAME),
    **dict.fromkeys(("redacteur", "wijken"), PEOPLE),
}
TILES = 6


class NewSiteWizard(WagtailAdminTemplateMixin, NamedUrlSessionWizardView):
    form_list = [(NAME, NameForm), (LOOK, LookForm), (PEOPLE, PeopleForm), (CONFIRM, ConfirmForm)]
    template_name = "sites/admin/nieuwe_site/stap.html"
    page_title = _("New website")
    header_icon = "site"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return for_the_platform(super().dispatch)(request, *args, **kwargs)

    def get_prefix(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        return "nieuwe_website"

    def get_breadcrumbs_items(self) -> list[dict]:
        overview = {"url": reverse("websites:index"), "label": _("Websites")}
        return [*self.breadcrumbs_items, overview, {"url": "", "label": self.page_title}]

    def get(self, *args: Any, **kwargs: Any) -> HttpResponse:
        step = kwargs.get("step")
        if step is None:
            # From the menu: a new one, not what somebody left lying.
            self.storage.reset()
            return redirect(self.get_step_url(self.steps.first))
        if step not in self.get_form_list():
            return redirect(self.get_step_url(self.steps.first))
        if step == CONFIRM and (missing := self.first_unfinished()):
            return redirect(self.get_step_url(missing))
        return super().get(*args, **kwargs)

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        step = kwargs.get("step")
        if step not in self.get_form_list():
            return redirect(self.get_step_url(self.steps.first))
        self.storage.current_step = step
        if "terug" in self.request.POST or "kijk" in self.request.POST:
            # Kept as it was typed, right or wrong: nobody loses anything by looking back.
            self.storage.set_step_data(step, self.request.POST)
            goal = self.steps.prev if "terug" in self.request.POST else step
            return redirect(self.get_step_url(goal or step))
        return super().post(*args, **kwargs)

    def get_form_kwargs(self, step: str | None = None) -> dict[str, Any]:
        if step == LOOK:
            return {"palette": self.first_palette()}
        if step == PEOPLE:
            return {"gemeente": (self.get_cleaned_data_for_step(NAME) or {}).get("gemeente", "")}
        return {}

    def get_form_initial(self, step: str) -> dict[str, Any]:
        if step == CONFIRM:
            return {"host": (self.get_cleaned_data_for_step(NAME) or {}).get("host", "")}
        return super().get_form_initial(step)

    def get_context_data(self, form: Form, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(form=form, **kwargs)
        context["stappen"] = [(step, TITLES[step]) for step in self.steps.all]
        context["titel"] = TITLES[self.steps.current]
        if isinstance(form, LookForm) and (palette := form.palette()):
            context["contrasten"] = judge(palette)
            context["kleurnamen"] = {name: form[name].label for name in COLOURS}
        if self.steps.current == CONFIRM:
            plan = maak_plan(self.answers())
            context |= {"plan": plan, "dns": kijk(plan.wijksite.site.hostname)}
        return context

    def render_done(self, form: Form, **kwargs: Any) -> HttpResponse:
        """
        Makes the site on the POST itself: formtools would redirect and do the work when that address is opened.

        What was typed is kept until the site is there.
        """
        if missing := self.first_unfinished():
            return self.made_by_somebody_else() or redirect(self.get_step_url(missing))
        answers = self.answers()
        try:
            wijksite = nieuwe_site(answers, door=self.request.user)
        except ValidationError as error:
            return self.made_by_somebody_else() or self.explain(error)
        remember_password(self.request, wijksite, answers)
        self.storage.reset()
        return self.ready(wijksite)

    def explain(self, error: ValidationError) -> HttpResponse:
        """Between looking it over and pressing the button something changed."""
        for message in error.messages:
            messages.error(self.request, message)
        named = error.message_dict if hasattr(error, "error_dict") else {}
        step = next((STEP_OF[name] for name in named if name in STEP_OF), LOOK if named else CONFIRM)
        return redirect(self.get_step_url(step))

    def made_by_somebody_else(self) -> HttpResponse | None:
        """Or by the same person, who pressed the button twice: then both end at the one site."""
        host = self.request.POST.get(f"{CONFIRM}-host", "")
        made = Wijksite.objects.filter(site__hostname=host).first() if host else None
        return self.ready(made) if made else None

    def ready(self, wijksite: Wijksite) -> HttpResponse:
        return redirect("websites:site", wijksite.pk)

    def first_unfinished(self) -> str | None:
        """The first step whose answers are not there, or not right any more."""
        steps = (NAME, LOOK, PEOPLE)
        return next((step for step in steps if self.get_cleaned_data_for_step(step) is None), None)

    def first_palette(self) -> Palette:
        """The colours with which choosing begins: those of the example, or the standard ones."""
        host = (self.get_cleaned_data_for_step(NAME) or {}).get("voorbeeld", "")
        return (find_site(host) or Wijksite()).kleuren

    def answers(self) -> NieuweSite:
        """Only when no step is unfinished."""
        words: dict[str, Any] = self.get_all_cleaned_data()
        return NieuweSite(
            naam=words["naam"],
            host=words["host"],
            soort=words["soort"],
            gemeente=words["gemeente"],
            kleuren={name: words[name] for name in COLOURS},
            modules_uit=[module.name for module in modules_without(words["modules"])],
            wijken=[wijk.slug for wijk in words.get("wijken", ())],
            redacteur=words["redacteur"],
            redacteur_naam=words["redacteur_naam"],
            voorbeeld=words["voorbeeld"],
            open=bool(words["open"]),
            oefensite=words["oefensite"],
        )


class FrontPagePreview(NewSiteWizard):
    """What the front page will look like, in the frame of the last step; with the stylesheets of the real one."""

    def get(self, *args: Any, **kwargs: Any) -> HttpResponse:
        if missing := self.first_unfinished():
            return redirect(self.get_step_url(missing))
        plan = maak_plan(self.answers())
        themas = Thema.objects.in_taal(settings.LANGUAGE_CODE).filter(ouder=None).order_by("volgorde", "naam")
        context = {
            "wijksite": plan.wijksite,
            "stijlblad": mark_safe(plan.wijksite.stijlblad),
            "themas": themas[:TILES],
            "modules": plan.modules,
        }
        return TemplateResponse(self.request, "sites/admin/nieuwe_site/voorpagina.html", context)
