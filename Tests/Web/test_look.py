"""What a reader meets on each kind of page: barriers, widths, print, scripts turned off."""

import pytest
from axe_playwright_python.sync_playwright import Axe

import catalogues
from kinds import EVERY, ERRORS, PAGES

PICTURES = catalogues.ROOT / ".build-web/pictures"
EVERY_KIND = pytest.mark.parametrize("name, address", EVERY, ids=[name for name, _ in EVERY])


@EVERY_KIND
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_has_no_barrier(browser, standard, name, address, scheme):
    # Axe is a script of its own, which the policy of the pages refuses.
    context = browser.new_context(bypass_csp=True, color_scheme=scheme, viewport={"width": 1280, "height": 900})
    try:
        page = context.new_page()
        page.goto(standard / address)
        page.screenshot(path=PICTURES / f"{name}-1280-{scheme}.png", full_page=True)
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
    finally:
        context.close()


# The spacing that WCAG 1.4.12 lets a reader set.
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
WIDTH = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@EVERY_KIND
def test_fits_a_narrow_window(visit, standard, name, address):
    page = visit(standard / address, width=320)
    page.screenshot(path=PICTURES / f"{name}-320.png", full_page=True)
    assert page.evaluate(WIDTH) <= 0
    sheet = "new CSSStyleSheet()"
    page.evaluate(
        f"css => {{ const sheet = {sheet}; sheet.replaceSync(css); document.adoptedStyleSheets = [sheet] }}", SPACING)
    assert page.evaluate(WIDTH) <= 0


@EVERY_KIND
def test_prints_without_what_is_for_the_screen(visit, standard, name, address):
    page = visit(standard / address)
    page.emulate_media(media="print")
    page.screenshot(path=PICTURES / f"{name}-print.png", full_page=True)
    for gone in ["nav", "form", "button"]:
        assert page.locator(f"{gone}:visible").count() == 0, gone
    assert page.locator("h1:visible").count() == 1


@EVERY_KIND
def test_says_its_status_and_stands_without_scripts(visit, standard, name, address):
    page = visit(standard / address, java_script_enabled=False)
    assert page.status == dict((name, status) for name, (_, status) in ERRORS.items()).get(name, 200)
    assert page.locator("h1").count() == 1 and page.title()
    if name in PAGES:
        assert page.locator("main a").count() > 0
