"""Weighs the hunches of the readers on the labelled texts: `python -m benchmarks.train [READER …]`.

Two steps a reader. First a linear model of the pieces of a message. Then how much it and what the rules found count
beside each other, learnt only where neither had seen the texts: on the writers who did not know the rules
(`*.train_*.jsonl`, but those on whose errors the rules were mended), each scored by a model that never saw that
writer. Nothing is drawn by lot, so the same texts give the same weights, with `OMP_NUM_THREADS=1` to the last digit
(more threads add up in another order); their fingerprint is kept with them, and a test compares it.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from typing import Any, TypeAlias

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from benchmarks.texts import Text, sealed, training
from dialogs import safety
from dialogs.understanding import barriers, situation, stop, yes_no, yes_no_rules
from dialogs.understanding.pieces import pieces
from dialogs.understanding.scales import CODES, LEVELS, WEIGHTS

Matrix: TypeAlias = Any  # sparse, of scipy
Learnt: TypeAlias = tuple[Any, Any, Any]  # the places of the pieces kept, their weights, the bias
_ANSWERS = "answers"
_READ = ("train_check", "train_aside2", "train_aside3", "train_aside4")
_LEAST = 2  # messages a piece must stand in
_FEW = 3  # labels
_GROUPS = 8  # of strangers, each left out in its turn
_DRAWN_BACK = 4.0  # how free the weights are (C)
_BESIDE = 0.1  # the same for what the rules found
_ROUNDS = 400


@dataclass(frozen=True)
class Task:
    """One reader to weigh: its texts, what it is told of a message, and how many pieces its file may hold."""

    reader: str
    file: str
    labels: tuple[str, ...]
    heard: Callable[[str], tuple[tuple[str, ...], tuple[str, ...]]]  # pieces, facts
    most: int
    several: bool = False
    free: float = _DRAWN_BACK

    # Writers whose errors were read when the rules were mended: there the rules look better than they are.
    read: tuple[str, ...] = ()

    # Answers to other questions, of which every so many are learnt as nothing of this reader's: without them a word
    # that it never met is as good as any. Not those with a label that may be more, nor those in which rules find more.
    plain: tuple[str, ...] = ()
    every: int = 4
    but: tuple[str, ...] = ("no", "stop")
    finds: Callable[[str], object] = bool

    @cached_property
    def texts(self) -> list[Text]:
        """What is learnt from. Of the answers, those in which no rule finds anything."""
        return [text for text in self._known if text.writer != _ANSWERS or not self.finds(text.text)]

    @cached_property
    def _known(self) -> list[Text]:
        own = [text for text in training(self.file) if text.key not in sealed(self.file)]
        known = {text.key for text in own} | sealed(self.file)
        return own + [text for file in self.plain for text in self._answers(file) if text.key not in known]

    def _answers(self, file: str) -> Iterator[Text]:
        for text in training(file)[:: self.every]:
            if text.key not in sealed(file) and text.label not in self.but:
                yield Text(text.text, [] if self.several else self.labels[-1], _ANSWERS)

    @property
    def fingerprint(self) -> str:
        told = "\n".join(f"{text.key}\t{text.label}" for text in self._known)
        return hashlib.sha256(told.encode()).hexdigest()[:16]


def _stop(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return pieces(text), stop.by_rules(text)[1]


def _yes_no(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return pieces(text), yes_no.facts(text, yes_no_rules.by_rules(text))


def _situation(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return pieces(text), situation.by_rules(text)[1]


def _barriers(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return pieces(text), barriers.by_rules(text)[1]


_SHORT = ("names_towns", "dates_phones")
TASKS = {
    task.reader: task
    for task in (
        Task(
            "stop", "stop", ("stop", "not_stop"), _stop, 35_000,
            plain=("yesno", "situations", "barriers", "distress", *_SHORT), every=2,
            finds=lambda text: stop.by_rules(text)[0].value,
            read=(*_READ, *map("train_{}".format, "egiklpqrstvwxy"), *map("train_z{}".format, "abcde")),
        ),
        Task(
            "yes_no", "yesno", ("yes", "no", "unclear"), _yes_no, 28_000,
            plain=("situations", "barriers", *_SHORT), every=12, finds=lambda text: yes_no_rules.by_rules(text).value,
            read=(*_READ, *map("train_{}".format, "hijklmqrstvwyz"), *map("train_z{}".format, "abce")),
        ),
        Task(
            "situation", "situations", (*situation.SITUATIONS, situation.OTHER), _situation, 15_000,
            plain=("yesno", "stop", *_SHORT), finds=lambda text: situation.by_rules(text)[0].value,
        ),
        Task(
            "barriers", "barriers", (*barriers.DOMAINS, barriers.NONE), _barriers, 20_000, several=True,
            plain=("yesno", "stop", *_SHORT), finds=lambda text: barriers.by_rules(text)[0].value,
        ),
        Task(
            "distress", "distress", ("danger_immediate", "distress", "none"), safety.weighed, 85_000, free=3.0,
            plain=("yesno", "stop", "situations"), every=2, but=("malade",), finds=safety.by_rules,
            read=(*_READ, *map("train_{}".format, "fgijklnovyz"), *map("train_z{}".format, "abcdefgijklmno")),
        ),
    )
}  # fmt: skip


@dataclass
class Weighing:
    """Texts as a matrix of pieces, and what is learnt from it."""

    task: Task
    texts: list[Text]
    names: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        heard = [self.task.heard(text.text) for text in self.texts]
        places: dict[str, int] = {}
        rows, columns = [], []
        for row, (some, _) in enumerate(heard):
            for piece in some:
                rows.append(row)
                columns.append(places.setdefault(piece, len(places)))
        self.names = list(places)
        shape = (len(heard), len(places))
        self.found: Matrix = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
        self.facts = [facts for _, facts in heard]
        self.meant = np.array([[label in text.labels for label in self.task.labels] for text in self.texts])
        self.writers = np.array([text.writer for text in self.texts])

    def learnt(self, rows: Any) -> Learnt:
        """The places of the pieces kept, their weights (label × piece), and the bias, from some of the texts."""
        often = np.asarray(self.found[rows].sum(0)).ravel()
        kept = np.flatnonzero(often >= _LEAST)
        if len(kept) > self.task.most:
            weights, _ = self._fitted(rows, kept, often)
            worth = np.abs(weights).max(0) * np.sqrt(often[kept])
            kept = np.sort(kept[np.argsort(-worth, kind="stable")[: self.task.most]])
        return kept, *self._fitted(rows, kept, often)

    def _fitted(self, rows: Any, kept: Any, often: Any) -> tuple[Any, Any]:
        """Each label against the others, twice: what a piece counts before it is weighed is how rare it is, and then
        also how much oftener it stands in texts of that label. Both halves count alike."""
        rare = (np.log(rows.sum() / often[kept]) + 1) / 3
        found, meant = self.found[rows][:, kept], self.meant[rows]
        said, coef, bias = _even(found), [], []
        for column in meant.T[: 1 if len(self.task.labels) == 2 else None]:
            both = [
                _line(said, column, first, free)
                for first, free in ((rare, self.task.free), (rare * _tells(found, column), 2 * self.task.free))
            ]
            coef.append(both[0][0] + both[1][0])
            bias.append(both[0][1] + both[1][1])
        if len(self.task.labels) == 2:
            return np.vstack([coef[0], -coef[0]]) / 2, np.array([bias[0], -bias[0]]) / 2
        return np.vstack(coef), np.array(bias)

    def scores(self, learnt: Learnt, rows: Any) -> Any:
        kept, weights, bias = learnt
        return _even(self.found[rows][:, kept]) @ weights.T + bias

    @cached_property
    def strangers(self) -> list[str]:
        """The writers who did not know the rules, nor the rules them."""
        return sorted(w for w in {text.writer for text in self.texts} - set(self.task.read) if w.startswith("train_"))

    @cached_property
    def unseen(self) -> Any:
        """Scores of the strangers' texts, each by a model that did not see that writer, nor some others: several are
        left out together, since each model takes a minute."""
        scores = np.zeros((len(self.texts), len(self.task.labels)))
        for first in range(min(_GROUPS, len(self.strangers))):
            rows = np.isin(self.writers, self.strangers[first::_GROUPS])
            scores[rows] = self.scores(self.learnt(~rows), rows)
        return scores

    def mixed(self, scores: Any, rows: Any) -> tuple[Any, dict[str, Any]]:
        """How much scores and facts count: for each label its weights on the scores and 1; for each fact on labels."""
        facts = sorted({fact for row in np.flatnonzero(rows) for fact in self.facts[row]})
        if self.task.several:
            return self._mixed_alike(scores, rows)
        told = np.array([[fact in self.facts[row] for fact in facts] for row in np.flatnonzero(rows)], dtype=float)
        size = len(self.task.labels)
        line = LogisticRegression(C=_BESIDE, max_iter=2000).fit(
            np.hstack([scores[rows], told]), self.meant[rows].argmax(1)
        )
        coef, bias = line.coef_, line.intercept_
        if size == 2:
            coef, bias = np.vstack([-coef[0], coef[0]]) / 2, np.array([-bias[0], bias[0]]) / 2
        return np.hstack([coef[:, :size], bias[:, None]]), dict(zip(facts, coef[:, size:].T, strict=True))

    def _mixed_alike(self, scores: Any, rows: Any) -> tuple[Any, dict[str, Any]]:
        """The same for every label: its own score, whether the rules found it, whether they found it denied."""
        labels, where = self.task.labels, np.flatnonzero(rows)
        told = [
            [[scores[row, at], label in self.facts[row], f"not {label}" in self.facts[row]] for row in where]
            for at, label in enumerate(labels)
        ]
        line = LogisticRegression(C=1.0, max_iter=2000).fit(
            np.array(told, dtype=float).reshape(-1, 3), self.meant[rows].T.ravel()
        )
        slope, is_found, is_denied = line.coef_[0]
        each = np.eye(len(labels))
        mix = np.hstack([each * slope, np.full((len(labels), 1), line.intercept_[0])])
        return mix, {label: each[at] * is_found for at, label in enumerate(labels)} | {
            f"not {label}": each[at] * is_denied for at, label in enumerate(labels)
        }


def _line(said: Matrix, meant: Any, first: Any, free: float) -> tuple[Any, float]:
    """One line between a label and the others: weights and bias, on the scale of what the texts score."""
    scaled = said @ sparse.diags(first)
    line = LogisticRegression(
        C=free, max_iter=_ROUNDS, class_weight="balanced", solver="liblinear", random_state=0
    ).fit(scaled, meant)
    wide = float(line.decision_function(scaled).std())
    return line.coef_[0] * first / wide, float(line.intercept_[0]) / wide


def _tells(found: Matrix, meant: Any) -> Any:
    """How far apart a piece stands in texts of a label and in the others: the ratio of its shares, on a log scale."""
    inside, outside = (np.asarray(found[rows].sum(0)).ravel() + 1.0 for rows in (meant, ~meant))
    return np.abs(np.log((inside / inside.sum()) / (outside / outside.sum())))


def _even(found: Matrix) -> Matrix:
    """A long message weighs no more than a short one."""
    return sparse.diags(1 / np.sqrt(np.maximum(1, np.asarray(found.sum(1)).ravel()))) @ found


def file_of(weighing: Weighing, but: str = "") -> str:
    """What the file of a reader holds: of all texts, or of those of all writers but one."""
    task = weighing.task
    mixed_on = np.isin(weighing.writers, [writer for writer in weighing.strangers if writer != but])
    mix, facts = weighing.mixed(weighing.unseen, mixed_on)
    others = weighing.writers != but if but else np.ones(len(weighing.texts), dtype=bool)
    kept, weights, bias = weighing.learnt(others)
    # The few heaviest are cut, so that the steps are fine enough for the others.
    step = float(np.quantile(np.abs(weights).max(0), 0.999)) / LEVELS
    steps = np.clip(np.rint(weights / step), -LEVELS, LEVELS).astype(int)
    if len(task.labels) > _FEW:
        steps[np.abs(steps) < 2] = 0  # costs time at each message, says next to nothing
    steps += LEVELS
    rows = {weighing.names[at]: "".join(CODES[one] for one in steps[:, place]) for place, at in enumerate(kept)}
    nothing = CODES[LEVELS] * len(task.labels)
    kept_with = {
        "texts": task.fingerprint,
        "labels": task.labels,
        "one_of_them": not task.several,
        "bias": [round(float(one), 4) for one in bias],
        "mix": [[round(float(one), 4) for one in row] for row in mix],
        "facts": {fact: [round(float(one), 4) for one in row] for fact, row in sorted(facts.items())},
        "step": round(step, 6),
        "pieces": "\t".join(_packed({piece: codes for piece, codes in sorted(rows.items()) if codes != nothing})),
    }
    return json.dumps(kept_with, ensure_ascii=False, separators=(",", ":")) + "\n"


def _packed(rows: dict[str, str]) -> Iterator[str]:
    """Each piece, in their order, as `scales.pieces_of` reads it."""
    before = ""
    for piece, codes in rows.items():
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, piece, strict=False)))
        shared = min(shared, len(CODES) - 1)
        yield f"{codes}{CODES[shared]}{piece[shared:]}"
        before = piece


def main() -> None:
    for reader in sys.argv[1:] or TASKS:
        weighing = Weighing(TASKS[reader], TASKS[reader].texts)
        file = WEIGHTS / f"{reader}.json"
        file.write_text(file_of(weighing), encoding="utf-8")
        print(f"{reader}: {len(weighing.texts)} texts, {file.stat().st_size / 1e6:.2f} MB", flush=True)


if __name__ == "__main__":
    main()
