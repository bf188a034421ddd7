"""Slips of the finger: a long word a letter away from one the tables know is read as that one ("logemnet").

Compared by sound, against the words of the tables only. A word of its own that lies one letter from another is never
taken for it (`_OTHERS`), nor is a short one, nor one that begins otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

# Letters of a key (`sounds`, without its mark) from which one letter is a slip rather than another word.
SHORTEST = 7
# Everyday words one letter from a word of the tables.
_OTHERS = frozenset("demandan desision interieur".split())


class Slips:
    """Words, and every way to lose one letter of them: two words one slip apart lose the same."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._lost: dict[str, set[str]] = {}
        for key in keys:
            if len(key) >= SHORTEST:
                for lost in _losses(key):
                    self._lost.setdefault(lost, set()).add(key)

    def meant(self, key: str) -> str | None:
        """The one word that `key` is a slip of; None when there is none, or more than one."""
        if len(key) < SHORTEST or key in _OTHERS:
            return None
        near: set[str] = set()
        for lost in _losses(key):
            near |= {word for word in self._lost.get(lost, ()) if _one_slip(key, word)}
        return near.pop() if len(near) == 1 else None


def _losses(key: str) -> Iterator[str]:
    """The key, and the key without each of its letters but the first."""
    yield key
    for at in range(1, len(key)):
        yield key[:at] + key[at + 1 :]


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter parts them: lost or added, another one, or two that changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) != len(other):
        return True
    differ = [at for at in range(len(one)) if one[at] != other[at]]
    if len(differ) == 1:
        return True
    return len(differ) == 2 and differ[1] == differ[0] + 1 and one[differ[0]] == other[differ[1]]
