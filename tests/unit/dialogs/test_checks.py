"""A flow with a mistake: which file, which line, what is wrong, what to write."""

from __future__ import annotations

import pytest

from bot.library import read_flows
from dialogs.checks import check
from dialogs.loading import FlowError, parse_flow

GOOD = """flow: contact
version: 1
about: essai
steps:
  hello:
    say: Salut
    go: name
  name:
    ask: first_name
    text: Ton prénom ?
    again: Ton prénom, en un mot ?
    save: first_name
    go: end
"""


def mistakes(text: str) -> list[tuple[int, str, str]]:
    """Line, what is wrong and the cure, of this flow alone among the real ones."""
    flows = {path: pair for path, pair in read_flows().items() if pair[0].flow != "contact"}
    try:
        flows["flows/contact.yaml"] = (parse_flow("flows/contact.yaml", text), text)
    except FlowError as error:
        return [(problem.line, problem.what, problem.cure) for problem in error.problems]
    return [(p.line, p.what, p.cure) for p in check(flows) if p.path == "flows/contact.yaml"]


def test_the_flows_as_shipped_are_in_order() -> None:
    assert check(read_flows()) == []


def test_a_good_flow_has_nothing_to_be_said() -> None:
    assert mistakes(GOOD) == []


WRONG: dict[str, tuple[str, str, int, str]] = {
    "no YAML": ("    say: Salut", "    say: [Salut", 7, "YAML"),
    "empty": (GOOD, "", 1, "vide"),
    "a word nobody knows": ("    say: Salut", "    sya: Salut", 6, "« steps.hello.sya » n'existe pas"),
    "a word written twice": ("    go: name", "    go: name\n    go: end", 8, "deux fois"),
    "a step that is nothing": ("    say: Salut\n", "", 5, "sans genre"),
    "a step that is two things": ("    say: Salut", "    say: Salut\n    wait: assigned", 5, "say et wait"),
    "a question without words": ("    text: Ton prénom ?\n", "", 8, "question sans texte"),
    "a question without other words": ("    again: Ton prénom, en un mot ?\n", "", 8, "pas d'autres mots"),
    "a way to nowhere": ("    go: name", "    go: nmae", 5, "« nmae », qui n'existe pas"),
    "a step nothing leads to": ("    go: name", "    go: end", 8, "rien ne mène à « name »"),
    "a dead end": (
        "    save: first_name\n    go: end",
        "    save: first_name\n    go: hello",
        8,
        "de « name », on n'arrive jamais",
    ),
    "no way on": ("    save: first_name\n    go: end\n", "    save: first_name\n", 8, "n'a pas de suite"),
    "a condition nobody knows": (
        "    go: end",
        "    go: end\n    when: full_moon",
        8,
        "condition inconnue : full_moon",
    ),
    "an answer that cannot be": ("    go: end", "    go: end\n    on: {perhaps: end}", 8, "jamais l'issue « perhaps »"),
    "a word of the trade": ("say: Salut", "say: Ton PACEA", 5, "mot de métier"),
    "half a word": ("say: Salut", "say: Prêt·e ?", 5, "point médian"),
    "a value nobody gives": ("say: Salut", "say: Salut {nickname}", 5, "{nickname} n'existe pas"),
    "too long a message": ("say: Salut", "say: " + "Salut " * 80, 5, "SMS pour un message"),
    "a flow that is not there": ("    say: Salut", "    run: nowhere", 5, "« nowhere » n'existe pas"),
    "a sensitive question without consent": (
        "    save: first_name",
        "    save: first_name\n    sensitive: health",
        8,
        "sans accord",
    ),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_a_mistake_is_said_with_its_line_and_its_cure(mistake: str) -> None:
    before, after, line, words = WRONG[mistake]
    assert before in GOOD
    found = mistakes(GOOD.replace(before, after, 1))
    assert any(words in what for _, what, _ in found), found
    at, _, cure = next(item for item in found if words in item[1])
    assert (at, bool(cure)) == (line, True)


def test_a_misspelt_word_comes_with_the_right_one() -> None:
    (found,) = [item for item in mistakes(GOOD.replace("again:", "agian:")) if "agian" in item[1]]
    assert "again" in found[2]
