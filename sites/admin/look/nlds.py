"""The style of a gemeente for a site: upload a file, see what it would do, and only then save it."""

from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.coreutils import cautious_slugify
from wagtail.log_actions import log

from sites.admin.look.access import wijksite_or_404
from sites.admin.look.addresses import TOKENS, look_url
from sites.admin.look.forms import LookForm
from sites.admin.look.pairs import pairs_context
from sites.colours import COLOURS
from sites.look.contrast import readable
from sites.look.nlds import MAX_BYTES, Theme, read_theme
from sites.look.stylesheet import safe_palette
from sites.models import Wijksite


class TokensForm(forms.Form):
    bestand = forms.FileField(
        label=gettext_lazy("Tokens file"),
        help_text=gettext_lazy(
            "A JSON or CSS file with the design tokens of the municipality, at most 2 MB. Nothing is saved yet."
        ),
        widget=forms.ClearableFileInput(attrs={"accept": ".json,.css,application/json,text/css"}),
    )

    def clean_bestand(self) -> Theme:
        file: UploadedFile = self.cleaned_data["bestand"]
        # One byte more than is allowed is enough to know that it's too much.
        return read_theme(file.read(MAX_BYTES + 1))


class ConfirmForm(forms.ModelForm):
    """The values that somebody saw and said yes to; `versie` is that of the settings they saw."""

    versie = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Wijksite
        fields = [*TOKENS]
        widgets = dict.fromkeys(TOKENS, forms.HiddenInput)


@dataclass(frozen=True)
class Change:
    """One field as the file would make it. `aangepast`: what the file said could not be read, so it became `wordt`."""

    label: str
    token: str
    was: str
    in_bestand: str
    wordt: str
    is_kleur: bool

    @property
    def token_delen(self) -> list[str]:
        """The name in the parts between which a line may break."""
        return self.token.split(".")

    @property
    def aangepast(self) -> bool:
        return bool(self.in_bestand) and self.in_bestand != self.wordt


@require_http_methods(["GET", "POST"])
def upload(request: HttpRequest, site_id: int) -> HttpResponse:
    wijksite = wijksite_or_404(request, site_id)
    form = TokensForm(request.POST, request.FILES) if request.method == "POST" else TokensForm()
    if form.is_valid():
        return shown(request, wijksite, form.cleaned_data["bestand"])
    return render(
        request,
        "sites/admin/look/nlds.html",
        {"wijksite": wijksite, "form": form, "terug": back_to(wijksite)},
    )


def shown(request: HttpRequest, wijksite: Wijksite, theme: Theme) -> HttpResponse:
    """What the file would do to the site, with colours moved as little as needed to be read."""
    was = {name: getattr(wijksite, name) for name in TOKENS}
    wanted = LookForm(theme.values, instance=wijksite, user=request.user).tried_out()
    palette = readable(safe_palette(wanted))
    becomes = wanted if palette is None else LookForm(palette, instance=wanted, user=request.user).tried_out()
    form = ConfirmForm(instance=becomes, initial={"versie": wijksite.instellingen_versie})
    context = {
        "wijksite": wijksite,
        "form": form,
        "theme": theme,
        "veranderingen": changes(was, theme, becomes),
        "te_redden": palette is not None,
        "voorbeeld": look_url("look_voorbeeld", becomes, "voorpagina"),
        "terug": back_to(wijksite),
        **pairs_context(becomes),
    }
    return render(request, "sites/admin/look/nlds_gevonden.html", context)


def changes(was: dict[str, str], theme: Theme, becomes: Wijksite) -> list[Change]:
    """Every field that the file speaks of, or that has to move along with it."""
    tokens = {token.field: token for token in theme.found}
    return [
        Change(
            label=capfirst(str(Wijksite._meta.get_field(name).verbose_name)),
            token=tokens[name].naam if name in tokens else "",
            was=choice(name, was[name]),
            in_bestand=choice(name, tokens[name].waarde) if name in tokens else "",
            wordt=choice(name, getattr(becomes, name)),
            is_kleur=name in COLOURS,
        )
        for name in TOKENS
        if name in tokens or getattr(becomes, name).upper() != was[name].upper()
    ]


def choice(name: str, value: str) -> str:
    choices = Wijksite._meta.get_field(name).choices
    return str(dict(choices).get(value, value)) if choices else value.upper()


@require_http_methods(["POST"])
def confirm(request: HttpRequest, site_id: int) -> HttpResponse:
    """Save what somebody saw. Refused when somebody else saved the settings in the meantime."""
    with transaction.atomic():
        wijksite_or_404(request, site_id)
        wijksite = Wijksite.objects.select_for_update().get(site_id=site_id)
        version = wijksite.instellingen_versie
        form = ConfirmForm(request.POST, instance=wijksite)
        if not form.is_valid():
            messages.error(request, _("The style is not saved."))
            for error in sentences(form.errors.as_data()):
                messages.error(request, error)
            return redirect("look_nlds", site_id)
        if form.cleaned_data["versie"] != version:
            messages.error(
                request,
                _(
                    "Somebody else saved the settings while you were looking. Nothing is saved; load the file again."
                ),
            )
            return redirect("look_nlds", site_id)
        wijksite.instellingen_versie = version + 1
        form.save()
        log(wijksite, "wagtail.edit", user=request.user)
    messages.success(request, _("The site has the style of the municipality."))
    return redirect(back_to(wijksite))


def sentences(errors: dict[str, list[ValidationError]]) -> list[str]:
    return [sentence for found in errors.values() for error in found for sentence in error.messages]


def back_to(wijksite: Wijksite) -> str:
    """The tab of the look; Wagtail names a tab after its heading, in the language of the editor."""
    tab = cautious_slugify(_("Look"))
    return reverse("wagtailsettings:edit", args=["sites", "wijksite", wijksite.site_id]) + f"#tab-{tab}"
