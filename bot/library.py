"""The flows and the words, read from their folders: the one place that knows where they lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from dialogs import catalogue
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


def catalogue_files(folder: Path = LOCALES) -> dict[str, Path]:
    """Language → its PO file, for every `locales/<language>/LC_MESSAGES/messages.po`. French, the source, has none."""
    found = {path.parent.parent.name: path for path in sorted(folder.glob("*/LC_MESSAGES/messages.po"))}
    found.pop(SOURCE, None)
    return found


def read_catalogue(language: str, path: Path) -> catalogue.Catalogue:
    """One catalogue. Raises `babel.messages.pofile.PoFileError` for a file that is none."""
    with path.open("rb") as file:
        return catalogue.read(file, language)


def read_words(folder: Path = LOCALES) -> Words:
    """Every catalogue there is."""
    return Words({language: read_catalogue(language, path) for language, path in catalogue_files(folder).items()})


@cache
def load_book() -> Book:
    """The book as shipped, made once."""
    return Book([flow for flow, _ in read_flows().values()], read_words())
