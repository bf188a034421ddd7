"""The catalogues kept true to the sources: extracted, merged, and refused when something is missing or wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import yaml
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import PoFileError, write_po

from bot.library import ROOT, catalogue_files, read_catalogue
from dialogs.catalogue import NAME, Catalogue
from dialogs.loading import Problem
from dialogs.words import PLACEHOLDER, SOURCE

# Write this above a `Text("…")` of the code, and the translator reads it.
COMMENT_TAG = "Translators:"
UPDATE = "lancer accroche locales update, puis traduire ce qui est nouveau"
WIDTH = 100


def template(root: Path = ROOT) -> Catalog:
    """Every message of the flows and the code, with where it stands. Raises `yaml.YAMLError` for a broken flow."""
    with (root / "locales" / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]  # Babel leaves it untyped
    found = Catalog(project="accroche", fuzzy=False)
    for path, line, message, comments, context in extract_from_dir(
        str(root), methods, options, comment_tags=(COMMENT_TAG,), directory_filter=_of_ours
    ):
        found.add(message, locations=[(path, line)], auto_comments=comments, context=context)
    return found


def _of_ours(folder: str) -> bool:
    """Whether a folder may hold messages: what is hidden (the environment) is not looked through."""
    return not Path(folder).name.startswith((".", "_", "node_modules"))


def update(root: Path = ROOT) -> list[Path]:
    """Merge the sources into each catalogue and return the files that changed.

    A new language is a new folder `locales/<code>/`: its catalogue is made here, to be translated.
    """
    folder, messages, changed = root / "locales", template(root), []
    for language in sorted(path.name for path in folder.iterdir() if path.is_dir() and path.name != SOURCE):
        path = folder / language / "LC_MESSAGES" / "messages.po"
        before = path.read_bytes() if path.exists() else b""
        catalogue = read_catalogue(language, path) if before else Catalogue(language)
        catalogue.update(_wanted(messages, catalogue, root), update_creation_date=False)
        for key in [key for key, message in catalogue.obsolete.items() if not any(_forms(message))]:
            del catalogue.obsolete[key]
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            # No line numbers: a line added to a flow is no change for a translator.
            write_po(file, catalogue, width=WIDTH, sort_by_file=True, include_lineno=False, include_previous=True)
        if path.read_bytes() != before:
            changed.append(path)
    return changed


def _wanted(messages: Catalog, catalogue: Catalogue, root: Path) -> Catalog:
    """What a catalogue is given to hold: what it needs, and what a partial one has translated beyond that."""
    if not catalogue.flows:
        return messages
    needed = _needed(messages, catalogue, root)
    wanted = Catalog(fuzzy=False)
    for message in messages:
        there = catalogue.get(message.id, message.context) if message.id else None
        if _key(message) in needed or (there is not None and any(_forms(there))):
            wanted[message.id] = message
    return wanted


def check(root: Path = ROOT) -> list[Problem]:
    """All that is missing or wrong in the catalogues; nothing, when they may be shipped."""
    try:
        messages = template(root)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = str(Path(mark.name).relative_to(root)) if mark else "flows"
        line = mark.line + 1 if mark else 1
        return [Problem(where, line, f"flow illisible : {error.problem}", "lancer accroche flows check")]
    problems: list[Problem] = []
    for language, path in catalogue_files(root / "locales").items():
        shown = str(path.relative_to(root))
        try:
            catalogue = read_catalogue(language, path)
        except PoFileError as error:
            line = error.lineno if isinstance(error.lineno, int) else 1
            problems.append(Problem(shown, line, f"ce n'est pas un catalogue : {error}", "corriger cette ligne"))
            continue
        problem = partial(Problem, shown)
        problems += [problem(*wrong) for wrong in _wrong(catalogue, language, _needed(messages, catalogue, root))]
    return problems


Wrong = tuple[int, str, str]  # line, what, cure


def _needed(messages: Catalog, catalogue: Catalogue, root: Path) -> dict[object, Message]:
    """The messages a catalogue has to hold: all, or those of the flows it says it covers."""
    every = {_key(message): message for message in messages if message.id}
    if not catalogue.flows:
        return every
    paths = {
        str(path.relative_to(root)): (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).get("flow")
        for path in (root / "flows").rglob("*.yaml")
    }
    return {
        key: message
        for key, message in every.items()
        if any(paths.get(path) in catalogue.flows for path, _ in message.locations)
    }


def _key(message: Message) -> object:
    return (message.id, message.context)


def _wrong(catalogue: Catalogue, language: str, needed: dict[object, Message]) -> Iterator[Wrong]:
    there = {_key(message): message for message in catalogue if message.id}
    if "@" in language and not catalogue.name:
        yield 1, f"{language} n'a pas de nom", f"ajouter l'en-tête « {NAME}: … »"
    if catalogue.fuzzy:
        yield 1, "le catalogue est marqué « fuzzy »", "relire l'en-tête et retirer cette marque"
    for key, message in needed.items():
        if key not in there:
            yield 1, f"message absent : {_said(message)}", UPDATE
    for key, message in there.items():
        line = message.lineno or 1
        forms = _forms(message)
        if message.fuzzy:
            yield (
                line,
                f"traduction à relire (fuzzy) : {_said(message)}",
                "corriger la traduction, puis retirer « fuzzy »",
            )
        elif key in needed and not any(forms):
            yield line, f"sans traduction : {_said(message)}", "écrire la traduction dans msgstr"
        if any(forms):
            yield from ((line, *wrong) for wrong in _wrong_forms(message, forms, catalogue))


def _wrong_forms(message: Message, forms: list[str], catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """What is wrong with a translation that is there."""
    if message.pluralizable and (len(forms) != catalogue.num_plurals or not all(forms)):
        yield (
            f"il faut {catalogue.num_plurals} formes du pluriel : {_said(message)}",
            f"écrire msgstr[0] à msgstr[{catalogue.num_plurals - 1}]",
        )
    sources = [message.id] if isinstance(message.id, str) else list(message.id)
    expected = set().union(*(PLACEHOLDER.findall(source) for source in sources))
    for form in filter(None, forms):
        found = set(PLACEHOLDER.findall(form))
        # A plural form may say its number in words ("un jour", the Arabic dual).
        missing = expected - found - ({"n"} if message.pluralizable else set())
        if missing or found - expected:
            words = [f"manque {{{name}}}" for name in sorted(missing)]
            words += [f"inconnu {{{name}}}" for name in sorted(found - expected)]
            yield f"{', '.join(words)} : {_said(message)}", "reprendre les mots entre accolades tels quels"
        if re.search(r"[{}]", PLACEHOLDER.sub("", form)):
            yield f"accolade seule : {_said(message)}", "écrire {nom}, sans espace, en lettres latines"


def _forms(message: Message) -> list[str]:
    return [message.string or ""] if isinstance(message.string, str | None) else [form or "" for form in message.string]


def _said(message: Message) -> str:
    """The French message, short enough for a line."""
    french = message.id if isinstance(message.id, str) else message.id[0]
    return f"« {french if len(french) <= 60 else french[:59] + '…'} »"
