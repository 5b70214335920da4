"""Catalogues to be served: the standard one, and one in which every name and note is an attack."""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = os.environ.get("GRADATLAS_TOOL", ROOT / ".build/release/gradatlas")
ATTACK = "<script>document.title='attacked'</script><img src=x onerror=\"document.title='attacked'\">"


def tool(database, *words, **options):
    """Runs a command on a catalogue; what it prints."""
    command = [TOOL, *words, "--database", database]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120, **options).stdout


def standard(folder):
    database = folder / "catalog.db"
    tool(database, "seed")
    return database


def hostile(folder):
    """Names, places, notes and courses that are markup, and names as long as a page is wide."""
    database = standard(folder)
    by = ("--source", f"Source {ATTACK}")
    tool(database, "add", "university", f"University {ATTACK}", "--city", f"City {ATTACK}", "--country", "Canada", *by)
    tool(database, "add", "university", "Long" * 60, "--country", "Canada", *by)
    tool(database, "add", "university", "جامعة الملك سعود", "--country", "Saudi Arabia", *by)
    tool(database, "add", "focus-area", f"Area {ATTACK}", *by)
    return database
