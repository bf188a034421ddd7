"""The hunches: what is weighed, whether the weights belong to the texts, and what they may not do."""

from __future__ import annotations

import json
from itertools import islice

import pytest

from benchmarks.texts import SEALED, of, parts, sealed, training
from benchmarks.train import TASKS
from dialogs.understanding import stop, yes_no
from dialogs.understanding.hunch import Weighed, weigh
from dialogs.understanding.pieces import pieces
from dialogs.understanding.scales import CODES, LEVELS, READERS, WEIGHTS, found, pieces_of, weights

ONCE_ASIDE = ("train_check", "train_aside2", "train_aside3", "train_aside4")


@pytest.mark.parametrize("reader", sorted(TASKS))
def test_the_weights_belong_to_the_texts(reader: str) -> None:
    kept = json.loads((WEIGHTS / f"{reader}.json").read_text(encoding="utf-8"))
    assert kept["texts"] == TASKS[reader].fingerprint, f"python -m benchmarks.train {reader}"
    assert tuple(kept["labels"]) == TASKS[reader].labels


@pytest.mark.parametrize("reader", sorted(TASKS))
def test_nothing_kept_aside_is_learnt_from(reader: str) -> None:
    task = TASKS[reader]
    kept_aside = sealed(task.file)
    assert kept_aside
    assert not kept_aside.intersection(text.key for text in task.texts)
    assert not {text.writer for text in task.texts}.intersection(SEALED)


@pytest.mark.parametrize("reader", sorted(TASKS))
def test_labels_are_those_of_the_sample(reader: str) -> None:
    task = TASKS[reader]
    for part in parts(task.file):
        assert {label for text in of(task.file, part) for label in text.labels} <= set(task.labels), part


@pytest.mark.parametrize("reader", sorted(TASKS))
def test_no_text_of_the_writers_stands_twice(reader: str) -> None:
    """But in the three sets that were once kept aside, which stay as they were written: "oui" is in both."""
    texts = [text for text in training(TASKS[reader].file) if text.writer.startswith("train_")]
    keys = [text.key for text in texts if text.writer not in ONCE_ASIDE]
    assert len(keys) == len(set(keys))
    assert not set(keys).intersection(text.key for text in texts if text.writer in ONCE_ASIDE)


def test_every_reader_that_is_weighed_has_its_place() -> None:
    assert set(READERS) == set(TASKS)


def test_all_weights_together_are_small() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.glob("*.json")) < 2_000_000
    assert len(set(CODES)) == len(CODES) == 2 * LEVELS + 1
    assert json.loads(f'"{CODES}"') == CODES


def test_a_reason_is_made_of_the_message() -> None:
    told = weigh("stop", "foutez moi la paix avec vos textos").because("stop")
    assert told
    assert all(piece.strip("« »") in "foutez moi la paix avec vos textos" for piece in told)


def test_no_piece_weighs_nothing() -> None:
    for reader in TASKS:
        model = weights().models[reader]
        assert model.scores((0,) * 100) == list(model.bias)
        assert len(model.bias) == len(TASKS[reader].labels)


@pytest.mark.parametrize("text", ["Jveu pa !", "ouiiii 👍 mais… c'est quoi ?", "لينا", "", "g pa le permi " * 30])
def test_what_is_weighed_is_what_is_learnt(text: str) -> None:
    assert list(found(text).pieces) == [piece for piece in pieces(text) if piece in weights().numbers]


@pytest.mark.parametrize("reader", sorted(TASKS))
def test_a_piece_weighs_what_its_file_says(reader: str) -> None:
    kept, model = json.loads((WEIGHTS / f"{reader}.json").read_text(encoding="utf-8")), weights().models[reader]
    for piece, codes in islice(pieces_of(kept["pieces"], len(model.labels)), 0, None, 500):
        for label, code in zip(model.labels, codes, strict=True):
            assert model.weight(weights().numbers[piece], label) == (CODES.index(code) - LEVELS) * model.step


def _sure_of(label: str, *labels: str) -> Weighed:
    return Weighed({one: float(one == label) for one in labels})


@pytest.mark.parametrize(
    "text",
    ["non", "oui ?", "jsp", "oui jai 17 ans", "si ma mere est d'accord oui", "oui mais c'est quoi", "ok…", "ok et donc",
     "oui à 0%", "oui bonjour", "oui mais", "jveux bien un kebab", "ouais la mécanique",
     "oui bien sur 🙄", "oui " + "la " * 300],
)  # fmt: skip
def test_no_hunch_makes_a_consent_of_what_something_turns(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yes_no, "weigh", lambda *_: _sure_of("yes", "yes", "no", "unclear"))
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize("text", ["jdis pas non", "oui et non", "pas forcément contre", "ni oui ni non"])
def test_no_hunch_makes_one_of_both(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for label in ("yes", "no"):
        monkeypatch.setattr(yes_no, "weigh", lambda *_, label=label: _sure_of(label, "yes", "no", "unclear"))
        assert yes_no.read(text).value is None


@pytest.mark.parametrize(
    "text", ["ne me lâchez pas svp", "m'oubliez pas", "lachez rien les gars", "supprimez pas mon dossier"]
)
def test_no_hunch_makes_an_order_of_its_contrary(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stop, "weigh", lambda *_: _sure_of("stop", "stop", "not_stop"))
    assert not stop.MET.made(text).value


@pytest.mark.parametrize("text", ["dehors", "ici", "matin", "لينا", "skip", "Kenza", "blablabla patate"])
def test_no_hunch_makes_anything_of_a_word_or_two_it_never_met(text: str) -> None:
    assert not stop.read(text).value
    assert yes_no.read(text).value is None


@pytest.mark.parametrize("text", ["stop", "STOP merci", "🛑"])
def test_no_hunch_takes_a_plain_stop_back(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stop, "weigh", lambda *_: _sure_of("not_stop", "stop", "not_stop"))
    assert stop.MET.made(text).value
