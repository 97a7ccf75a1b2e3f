from typing import Any

from allauth.mfa.models import Authenticator
from django.core.management.base import BaseCommand, CommandError, CommandParser

from accounts.models import User


class Command(BaseCommand):
    help = "Takes away the second step of someone who lost phone and spare codes; they set up a new one."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, email: str, **options: Any) -> None:
        try:
            user = User.objects.get_by_natural_key(email)
        except User.DoesNotExist:
            raise CommandError(f"Er is geen account met het adres {email}.") from None
        Authenticator.objects.filter(user=user).delete()
        self.stdout.write(f"{user.email} stelt bij het volgende bezoek een nieuwe tweede stap in.")
