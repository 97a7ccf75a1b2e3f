"""What the tests themselves ask of a page in the browser: real complaints come out, passing ones do not."""

import pytest

from tests.browser import violations

pytestmark = pytest.mark.browser

COVERED = """
<html lang="nl"><title>Soep</title><main><h1>Soep</h1>
<div style="position: relative; height: 60px">
<button id="onder" style="position: absolute; width: 24px; height: 24px">a</button>
<button id="boven" style="position: absolute; left: 12px; width: 24px; height: 24px">b</button>
</div></main></html>
"""


@pytest.fixture
def page(chromium):
    page = chromium.new_page()
    yield page
    page.close()


def test_a_button_that_stays_covered_is_a_complaint(page):
    page.set_content(COVERED)
    assert [rule for rule, _html in violations(page)] == ["target-size"]


def test_a_button_that_is_still_being_placed_is_no_complaint(page):
    page.set_content(COVERED)
    page.evaluate("setTimeout(() => { document.getElementById('boven').style.left = '60px'; }, 400)")
    assert violations(page) == []
