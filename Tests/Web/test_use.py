"""A student at work: facets, words, questions, keys, back and forward; and an attacker who got a name in."""

import re

import pytest

from catalogues import tool


def rows(page):
    return page.locator("main table tbody tr").count()


@pytest.mark.parametrize("scripts", [True, False])
def test_two_facets_find_programs_and_lead_back(visit, standard, scripts):
    page = visit(standard / "/programs/", java_script_enabled=scripts)
    all_rows = rows(page)
    page.get_by_role("link", name=re.compile("^California")).first.click()
    page.wait_for_url("**state=California**")
    in_california = rows(page)
    page.get_by_role("link", name=re.compile("^(NLP|Natural language processing)")).first.click()
    page.wait_for_url("**focus=**")
    assert 0 < rows(page) <= in_california < all_rows
    command = ["programs", "--state", "California", "--focus", "NLP", "--columns", "program", "--csv", "--limit", "1000"]
    assert rows(page) == len(tool(standard.database, *command).splitlines()) - 1
    page.go_back()
    page.wait_for_function("count => document.querySelectorAll('main table tbody tr').length == count", arg=in_california)
    page.go_forward()
    page.wait_for_url("**focus=**")


def test_a_question_is_asked_on_the_first_page(visit, standard):
    page = visit(standard / "/")
    page.locator("main input[name=q]").first.fill("which programs in California cover NLP")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ask/**")
    answer = tool(standard.database, "ask", "which programs in California cover NLP", "--csv").splitlines()
    assert rows(page) == len(answer) - 1
    reading = page.locator("main a[href*='/programs/?']").first
    reading.click()
    page.wait_for_url("**/programs/?**")
    assert rows(page) == len(answer) - 1


def test_every_link_is_reached_by_keys_and_seen(visit, standard):
    page = visit(standard / "/programs/?focus=NLP")
    seen = "document.activeElement && getComputedStyle(document.activeElement).outlineStyle"
    page.keyboard.press("Tab")
    assert "skip" in page.evaluate("document.activeElement.textContent").lower()
    for _ in range(25):
        page.keyboard.press("Tab")
        assert page.evaluate(seen) not in ("none", ""), page.evaluate("document.activeElement.outerHTML")


@pytest.mark.parametrize("path", ["/", "/universities/", "/programs/", "/focus-areas/", "/changes/", "/search/?q=script"])
def test_a_name_that_is_markup_stays_a_name(visit, hostile, path):
    page = visit(hostile / path)
    page.wait_for_timeout(200)
    assert page.title() != "attacked"
    assert page.locator("script:not([src]):not([type='application/ld+json'])").count() == 0


def test_every_university_of_a_hostile_catalogue_is_a_page(visit, hostile):
    page = visit(hostile / "/universities/?limit=500")
    addresses = page.evaluate("[...document.querySelectorAll('main th[scope=row] a')].map(a => a.href)")
    names = [address for address in addresses if "/universities/" in address]
    assert len(names) > 10
    for address in names[-5:]:
        assert visit(address).title() != "attacked"
