"""What a person may say at any moment: which flow a message asks for, whatever the question was."""

from __future__ import annotations

from dialogs.book import Book
from dialogs.understanding import stop
from dialogs.understanding.normal import normalise

# Longer messages tell something; they are read as answers even where they hold the word "aide".
LONGEST = 60
STOP = "stop"  # the flow


def asked_for(book: Book, text: str, language: str, channel: str = "") -> str | None:
    """The flow that `text` asks for, by a command (`/aide`) or by its trigger words, else None.

    Trigger words are a flow's `anywhere:`, in French and in the person's language; the whole message must be
    one of them, and a flow that is `only:` for another channel is not meant. Stop is also read by
    `understanding.stop`.
    """
    stripped = text.strip()
    if stripped.startswith("/"):
        command = stripped[1:].split("@")[0].split()[0].lower() if len(stripped) > 1 else ""
        return next((flow.flow for flow in book.anywhere if command in flow.commands), None)
    if not stripped:
        return None
    asked = book.triggers(language).get(normalise(stripped)) if len(stripped) <= LONGEST else None
    if asked and book.newest[asked].only not in (None, channel):
        asked = None
    # STOP is heard in any words and at any length; the other flows ask for theirs.
    return asked or (STOP if stop.read(stripped).value else None)


def command_list(book: Book) -> dict[str, str]:
    """Command → what it is for (French), for the channel's menu. The first command of each flow."""
    return {flow.commands[0]: flow.about for flow in book.anywhere if flow.commands}
