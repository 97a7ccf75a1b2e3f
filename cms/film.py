"""Films elsewhere, shown only after the visitor asks for them."""

import re
from dataclasses import dataclass

YOUTUBE = re.compile(
    r"^https://(?:(?:www|m)\.)?(?:youtube\.com/(?:watch\?(?:[^#]*&)?v=|shorts/)|youtu\.be/)([\w-]{11})\b"
)
VIMEO = re.compile(r"^https://(?:www\.)?vimeo\.com/(\d{6,12})\b")


@dataclass(frozen=True)
class Film:
    provider: str
    embed_url: str


def find_film(url: str) -> Film | None:
    """The film behind a YouTube or Vimeo address, with the address that sets no cookie; None for any other."""
    if match := YOUTUBE.match(url):
        return Film("YouTube", f"https://www.youtube-nocookie.com/embed/{match[1]}?autoplay=1")
    if match := VIMEO.match(url):
        return Film("Vimeo", f"https://player.vimeo.com/video/{match[1]}?dnt=1&autoplay=1")
    return None
