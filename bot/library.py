"""The flows and the words, read from their folders: the one place that knows where they lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from dialogs.book import Book
from dialogs.flow import Flow
from dialogs.loading import FlowError, parse_flow
from dialogs.words import SOURCE, Words

ROOT = Path(__file__).resolve().parent.parent
FLOWS = ROOT / "flows"
LOCALES = ROOT / "locales"


def read_flow_texts(folder: Path = FLOWS) -> dict[str, str]:
    """Path (as it is said in errors) → text of every flow file."""
    return {
        str(path.relative_to(folder.parent)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.yaml"))
    }


def read_flows(folder: Path = FLOWS) -> dict[str, tuple[Flow, str]]:
    """Path → (flow, text). Raises `FlowError` with every mistake of every file."""
    flows, problems = {}, []
    for path, text in read_flow_texts(folder).items():
        try:
            flows[path] = (parse_flow(path, text), text)
        except FlowError as error:
            problems += error.problems
    if problems:
        raise FlowError(problems)
    return flows


def read_words(folder: Path = LOCALES) -> Words:
    """Every catalogue under `locales/<language>/LC_MESSAGES/messages.po`."""
    catalogues = {}
    for path in sorted(folder.glob("*/LC_MESSAGES/messages.po")):
        language = path.parent.parent.name
        with path.open("rb") as file:
            catalogues[language] = read_po(file, locale=language.split("@")[0])
    catalogues.pop(SOURCE, None)
    return Words(catalogues)


@cache
def load_book() -> Book:
    """The book as shipped, made once."""
    return Book([flow for flow, _ in read_flows().values()], read_words())
