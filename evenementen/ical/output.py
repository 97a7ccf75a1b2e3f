from django.utils.translation import gettext_lazy as _

from evenementen.ical.response import has_days, list_file
from search.outputs import Output, register_output

register_output(Output("ics", _("In your own calendar (iCal)"), list_file, offered=has_days))
