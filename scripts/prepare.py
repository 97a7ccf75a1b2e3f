"""Brings database and demo content up to date, in one process: starting Django takes longer than the work."""

import os
import sys
from io import StringIO

import django
from django.core.management import CommandError, call_command


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")
    print("Database bijwerken…", flush=True)
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    # Its counts are of no use to who only wants to look.
    call_command("basisgegevens", stdout=StringIO())
    call_command("rollen", stdout=StringIO())
    # The demo tells where its screens are: on another port than last time they are elsewhere.
    call_command("adres", stdout=StringIO())
    call_command("demo", als_leeg=True)
    call_command("adres")


if __name__ == "__main__":
    try:
        main()
    except CommandError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
