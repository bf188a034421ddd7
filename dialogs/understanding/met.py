"""What a function makes of each word, kept for the next message that holds it: people write the same words.

So it is with short messages. Beside `lru_cache` it is asked in a third of the time, which counts where every word of
every message is; and what nobody writes twice, a word or a message of many letters, is not kept. Full, it begins anew:
most of it is met again at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

MOST = 20_000  # words, or messages
LONGEST = 40  # letters of one that is kept


class Met(dict[str, T]):
    """`met[word]` is what `made` gives for the word, a pure function.

    >>> sizes = Met(len)
    >>> sizes["lycee"], list(sizes), sizes["a" * 50], list(sizes)
    (5, ['lycee'], 50, ['lycee'])
    """

    def __init__(self, made: Callable[[str], T], most: int = MOST) -> None:
        super().__init__()
        self.made = made
        self._most = most

    def __missing__(self, word: str) -> T:
        made = self.made(word)
        if len(word) <= LONGEST:
            if len(self) >= self._most:
                self.clear()
            self[word] = made
        return made
