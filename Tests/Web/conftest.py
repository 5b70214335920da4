"""A server for each catalogue and a browser, for as long as the tests run."""

import dataclasses
import os
import pathlib
import re
import signal
import subprocess
import tempfile

import pytest
from playwright.sync_api import sync_playwright

import catalogues


@dataclasses.dataclass
class Served:
    """A catalogue with the address at which it is served, without a slash at its end."""

    database: pathlib.Path
    address: str

    def __truediv__(self, path):
        return f"{self.address}/{path.lstrip('/')}"


def serve(database, log):
    """Starts a server at a port that is free; the process and the address that it printed."""
    process = subprocess.Popen(
        [catalogues.TOOL, "serve", "--port", "0", "--database", database],
        stdout=log, stderr=subprocess.STDOUT, env={**os.environ, "HOME": str(database.parent)})
    for _ in range(200):
        found = re.search(r"127\.0\.0\.1:[1-9]\d*", pathlib.Path(log.name).read_text())
        if found:
            return process, f"http://{found.group()}"
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
        break
    process.kill()
    raise RuntimeError(pathlib.Path(log.name).read_text())


def served(make):
    """A fixture that serves what `make` puts into a folder, and sees that the server ends in order."""

    @pytest.fixture(scope="session")
    def fixture():
        with tempfile.TemporaryDirectory() as folder, open(f"{folder}/log", "w") as log:
            database = make(pathlib.Path(folder))
            process, address = serve(database, log)
            yield Served(database, address)
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0

    return fixture


standard = served(catalogues.standard)
hostile = served(catalogues.hostile)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser):
    """Opens an address in a context of its own; when the test ends, nothing may have been said on the console."""
    contexts, said = [], []

    def heard(address, text):
        # Which the browser says of the page's own status, and no script of ours.
        if not text.startswith("Failed to load resource: the server responded with a status of 4"):
            said.append(f"{address}: {text}")

    def visit(address, width=1280, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: heard(address, message.text))
        page.on("pageerror", lambda error: said.append(f"{address}: {error}"))
        response = page.goto(address)
        page.status = response.status
        return page

    yield visit
    for context in contexts:
        context.close()
    assert said == []
