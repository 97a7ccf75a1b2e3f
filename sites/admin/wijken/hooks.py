"""Places and wijken join the admin, and the history says what became of postcodes."""

from collections.abc import Sequence

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import ModelLogEntry
from wagtail.snippets.models import register_snippet

from locaties.models import Wijk
from sites.admin.wijken.usage import refusal
from sites.admin.wijken.views import POSTCODES, POSTCODES_LOST, words_of
from sites.admin.wijken.viewset import PlaatsenGroup

register_snippet(PlaatsenGroup)


class PostcodesFormatter(LogFormatter):
    label = _("Postcodes changed")

    def format_message(self, log_entry: ModelLogEntry) -> str:
        return words_of(log_entry.data)


class PostcodesLostFormatter(PostcodesFormatter):
    label = _("Postcodes gone to another wijk")


@hooks.register("register_log_actions")
def postcode_action(actions: LogActionRegistry) -> None:
    actions.register_action(POSTCODES)(PostcodesFormatter)
    actions.register_action(POSTCODES_LOST)(PostcodesLostFormatter)


@hooks.register("before_delete_snippet")
def wijken_in_use_stay(request: HttpRequest, instances: Sequence[Model]) -> HttpResponse | None:
    """One or many at once: none goes when one of them is in use, and a sentence says by what."""
    refusals = [sentence for row in instances if isinstance(row, Wijk) and (sentence := refusal(row))]
    if not refusals:
        return None
    for sentence in refusals:
        messages.error(request, sentence)
    return redirect(Wijk.snippet_viewset.get_url_name("list"))
