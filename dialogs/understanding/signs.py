"""Emoji that say something by themselves, and what: a thumb is an answer, a rolling eye takes one back."""

from __future__ import annotations

_SIGNS = {
    "yes": "👍 ✅ 👌 🆗 💯 ☑ ✔ 🤝 🙆",
    "no": "👎 ❎ ❌ 🙅 🚫 ⛔ ✖ 🖕",
    "stop": "🛑 ✋",
    "unsure": "🤷 🤔 🙄 😐 😕 🫤 😒 🤨 😑 🥱 ❓ ❔ 🤡",
}
_MEANINGS = {sign: meaning for meaning, signs in _SIGNS.items() for sign in signs.split()}
_SHOWN = frozenset(_MEANINGS)


def signs(text: str) -> set[str]:
    """The meanings of the emoji in a message (skin tones and variants are other characters, and no matter)."""
    if text.isascii():
        return set()
    return {_MEANINGS[char] for char in _SHOWN.intersection(text)}
