"""Suggestions while somebody types, by keyboard and with a mouse."""

import pytest
from playwright.sync_api import expect

from tests.browser import complaints_of, judge, on_host
from tests.builders import make_organisation, make_site
from themas.seed import seed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def site():
    seed()
    site = make_site("Delfshaven", "delfshaven.localhost", gemeente="Rotterdam")
    make_organisation(site, "Zwaluwwerkplaats", regel="Voor een lekke band.")
    make_organisation(site, "Zwaluwclub Voorwaarts")
    return site


@pytest.fixture
def page(live_server, chromium, site):
    context = chromium.new_context(base_url=on_host(live_server.url, "delfshaven.localhost"))
    page = context.new_page()
    complaints = complaints_of(page)
    yield page
    context.close()
    assert complaints == []


def suggested(page):
    # The choices of the filters are options too.
    return page.get_by_role("listbox", name="Suggesties").get_by_role("option")


@pytest.mark.parametrize("path", ["/", "/zoeken/"])
def test_arrows_choose_and_enter_goes_there(page, path):
    page.goto(path)
    field = page.locator("main").get_by_role("combobox")
    field.press_sequentially("zwal")
    options = suggested(page)
    expect(options).to_have_count(2)
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator("main [role=status]").filter(has_text="2 suggesties")).to_have_count(1)
    judge(page)
    field.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == options.first.get_attribute("id")
    field.press("ArrowDown")
    field.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") is None
    field.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    name = options.last.inner_text()
    field.press("Enter")
    page.wait_for_url("**/organisaties/*/")
    assert page.get_by_role("heading", level=1).inner_text() in name


def test_escape_closes_the_list_and_keeps_what_was_typed(page):
    page.goto("/")
    field = page.locator("main").get_by_role("combobox")
    field.press_sequentially("zwal")
    expect(suggested(page)).to_have_count(2)
    field.press("Escape")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("zwal")


def test_enter_without_a_choice_searches(page):
    page.goto("/")
    field = page.locator("main").get_by_role("combobox")
    field.press_sequentially("zwal")
    expect(suggested(page)).to_have_count(2)
    field.press("Enter")
    page.wait_for_url("**/zoeken/?q=zwal")


def test_a_mouse_chooses_and_leaving_the_field_closes_the_list(page):
    page.goto("/")
    field = page.locator("main").get_by_role("combobox")
    field.press_sequentially("zwaluww")
    expect(suggested(page)).to_have_count(1)
    page.get_by_role("heading", level=1).click()
    expect(page.get_by_role("listbox")).to_have_count(0)
    field.press("End")
    field.press("e")
    suggested(page).click()
    page.wait_for_url("**/organisaties/zwaluwwerkplaats/")


def test_without_scripts_it_is_a_plain_form(live_server, chromium, site):
    context = chromium.new_context(
        base_url=on_host(live_server.url, "delfshaven.localhost"), java_script_enabled=False
    )
    page = context.new_page()
    page.goto("/")
    field = page.locator("main").get_by_role("searchbox")
    field.fill("zwaluwwerkplaats")
    field.press("Enter")
    page.wait_for_url("**/zoeken/?q=zwaluwwerkplaats")
    expect(page.get_by_role("heading", name="Zwaluwwerkplaats").get_by_role("link")).to_have_count(1)
    context.close()
