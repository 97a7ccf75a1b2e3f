from django.core.mail import EmailMessage
from django.core.mail.backends.console import EmailBackend as ConsoleBackend


class EmailBackend(ConsoleBackend):
    """On a laptop, where mail is read in the window of `make start`: what a person reads, and not its HTML again."""

    def write_message(self, message: EmailMessage) -> None:
        text = f"Mail aan {', '.join(message.to)}: {message.subject}\n\n{message.body}\n"
        self.stream.write(f"{'-' * 60}\n{text}{'-' * 60}\n")
