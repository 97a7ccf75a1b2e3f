"""The words of rich content, for an index or a summary."""

import html

from django.utils.html import strip_tags
from wagtail.fields import StreamValue


def plain_text(source: str) -> str:
    """Rich text without its tags, words kept apart."""
    return " ".join(html.unescape(strip_tags(source.replace("<", " <"))).split())


def stream_text(stream: StreamValue) -> str:
    """All searchable text of a stream of blocks."""
    return plain_text(" ".join(str(text) for text in stream.stream_block.get_searchable_content(stream)))
