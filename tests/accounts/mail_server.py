"""A real mail server (aiosmtpd) that keeps what arrives."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port


@dataclass
class Post:
    """`refuses`: the answer to a message, such as "451 later", instead of taking it."""

    received: list[EmailMessage] = field(default_factory=list)
    senders: list[str] = field(default_factory=list)
    refuses: str = ""

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.refuses:
            return self.refuses
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.received.append(message)
        self.senders.append(envelope.mail_from)
        return "250 OK"


@contextmanager
def running(port: int) -> Iterator[Post]:
    post = Post()
    controller = Controller(post, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield post
    finally:
        controller.stop()
