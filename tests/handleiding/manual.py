"""The manual as data: its sections, the words it says are on the screen, its pictures."""

import re
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "docs" / "handleiding"
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
# What is bold stands on the screen in the same words; a line may end in the middle of it.
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
PICTURE = re.compile(r"!\[[^\]]+\]\(afbeeldingen/([\w-]+)\.png\)")


def plain(text: str) -> str:
    """Without capitals, and with single spaces."""
    return " ".join(text.split()).lower()


class Manual:
    def __init__(self, name: str) -> None:
        self.text = (FOLDER / name).read_text()

    @cached_property
    def sections(self) -> dict[str, str]:
        _before, *parts = HEADING.split(self.text)
        return dict(zip(parts[::2], parts[1::2], strict=True))

    def words_on_screen(self, section: str) -> list[str]:
        return [plain(words) for words in BOLD.findall(self.sections[section])]

    def pictures(self, section: str) -> list[str]:
        return PICTURE.findall(self.sections[section])

    @property
    def all_pictures(self) -> list[str]:
        return PICTURE.findall(self.text)


def picture_file(name: str) -> Path:
    return FOLDER / "afbeeldingen" / f"{name}.png"
