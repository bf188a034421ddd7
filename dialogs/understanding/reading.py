"""What a reader gives: what was understood, how sure it is, and because of which words; or why it is unclear."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

# An answer is short: two parts of an SMS. Readers look no further, so that a wall of text costs no more; a message
# that was cut says so (`because`). Danger alone is looked for further (`passages`).
LONGEST = 320
_CUT = "(lu jusqu'à {} caractères)"
CUT = _CUT.format(LONGEST)


class Reading(NamedTuple, Generic[T]):
    """`value` is None when nothing was understood, and `because` then says why."""

    value: T | None
    sure: float = 0.0
    because: tuple[str, ...] = ()

    @property
    def understood(self) -> bool:
        return self.value is not None


def because(text: str, *words: str, longest: int = LONGEST) -> tuple[str, ...]:
    """The words, and that the message was cut where it was: after so many characters."""
    told = tuple(dict.fromkeys(filter(None, words))) if words else ()
    return (*told, _CUT.format(longest)) if len(text) > longest else told
