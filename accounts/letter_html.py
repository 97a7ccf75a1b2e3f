"""The HTML of a letter, made of its text: each letter is written once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.template.loader import render_to_string
from django.utils.translation import get_language

from accounts.looks import PLATFORM, Look

ADDRESS = re.compile(r"https?://\S+")
CODE = re.compile(r"\d{6}")


@dataclass(frozen=True)
class Paragraph:
    """`kind`: "link" for a paragraph that is one address, "code" for one that is six digits, else "text"."""

    kind: str
    text: str


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Between blank lines; a line that is an address stands by itself."""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines: list[str] = []
        for line in block.splitlines():
            if ADDRESS.fullmatch(line.strip()):
                if lines:
                    yield Paragraph("text", "\n".join(lines))
                    lines = []
                yield Paragraph("link", line.strip())
            else:
                lines.append(line)
        joined = "\n".join(lines).strip()
        if joined:
            yield Paragraph("code" if CODE.fullmatch(joined) else "text", joined)


def html_of(subject: str, text: str, look: Look | None) -> str:
    return render_to_string(
        "account/email/base_message.html",
        {
            "subject": subject,
            "paragraphs": list(paragraphs(text)),
            "look": look or PLATFORM,
            "language": get_language(),
        },
    )
