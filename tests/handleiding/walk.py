"""Somebody who does what a section of the manual says, and makes its pictures along the way."""

import os
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

from tests.handleiding.manual import Manual, plain

WIDTH, HEIGHT = 1280, 720
PHONE_WIDTH = 390
# A screen has few colours; so many keep a picture small.
COLOURS = 96


class Walk:
    """With HANDLEIDING_BEELDEN=<folder> its pictures are written there; without, only the screens are looked at."""

    def __init__(self, page: Page, manual: Manual, section: str, width: int = WIDTH) -> None:
        self.page = page
        self.manual = manual
        self.section = section
        self.width = width
        self.seen = ""
        self.taken: list[str] = []
        self._as_high_as(HEIGHT)

    def _as_high_as(self, height: int) -> None:
        self.page.set_viewport_size({"width": self.width, "height": height})

    def to(self, address: str) -> None:
        response = self.page.goto(address)
        assert response is not None
        assert response.status == 200, address
        self.look()

    def look(self) -> None:
        """Remembers the words that are in sight."""
        self.page.wait_for_load_state("networkidle")
        self.seen += " " + plain(self.page.inner_text("body"))

    def press(self, selector: str) -> None:
        self.page.locator(selector).first.click()
        self.look()

    def picture(self, name: str, height: int = HEIGHT) -> None:
        self.look()
        self.taken.append(name)
        folder = os.environ.get("HANDLEIDING_BEELDEN")
        if not folder:
            return
        self._as_high_as(height)
        content = self.page.screenshot(animations="disabled")
        self._as_high_as(HEIGHT)
        image = Image.open(BytesIO(content)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        Path(folder).mkdir(parents=True, exist_ok=True)
        image.save(Path(folder) / f"{name}.png", optimize=True)

    def check(self) -> None:
        """What the section calls by name was on the screen, and each of its pictures was taken."""
        missing = [words for words in self.manual.words_on_screen(self.section) if words not in self.seen]
        assert missing == [], self.section
        self.check_pictures()

    def check_pictures(self) -> None:
        """Enough for a section that says more than one walk shows."""
        assert sorted(self.taken) == sorted(self.manual.pictures(self.section))
