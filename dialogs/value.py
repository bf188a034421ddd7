"""Values of a turn: dataclasses that nobody changes once they are made.

`@value(frozen=True, slots=True)` is a frozen dataclass to the type checker, which finds whoever would change one. At
run time it does without the guard on each attribute: a frozen one takes four times as long to make, and making them was
a twelfth of a turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:
    from dataclasses import dataclass

    def value(*, frozen, slots):
        """Compared and hashed by what it holds, as a frozen one is."""
        return dataclass(slots=slots, unsafe_hash=frozen)


__all__ = ["value"]
