"""Yes or no, by `understanding.yes_no`: only a plain, unmixed yes is a yes, for it may be a consent.

The catalogues add what else means yes or no in a language; French is in the reader's own tables.
"""

from __future__ import annotations

from dialogs.answers.base import Context, Unclear, Understood
from dialogs.text import Text
from dialogs.understanding import yes_no
from dialogs.understanding.normal import fold
from dialogs.words import SOURCE

# Words of a language beside those the reader knows, alternatives separated by |.
YES = Text("oui|ok|d'accord", context="yes words")
NO = Text("non|pas d'accord", context="no words")
POLITE = Text("merci|s'il te plait", context="polite words")


def parse(text: str, context: Context) -> Understood | Unclear:
    """Outcome `yes` or `no`; value a bool."""
    more = {} if context.language == SOURCE else _more(context)
    found = yes_no.read(text, more)
    if found.value is None:
        return Unclear("ambiguous" if found.sure else "no_match")
    return Understood(found.value == "yes", found.value, "Oui" if found.value == "yes" else "Non", found.because)


def _more(context: Context) -> dict[str, tuple[str, ...]]:
    said = {"yes": YES, "no": NO, "polite": POLITE}
    return {
        meaning: tuple(fold(word) for word in context.words.alternatives(context.language, words.msgid, words.context))
        for meaning, words in said.items()
    }
