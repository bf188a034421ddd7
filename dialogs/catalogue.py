"""A catalogue of one language, with the two headers of our own: what it calls itself, and how much it covers.

`X-Accroche-Name: Français facile` names the language in its own words (else Babel's name is taken).
`X-Accroche-Flows: contact handoff` says that only these flows are complete; everything else is said in French.
"""

from __future__ import annotations

from collections.abc import Iterable

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileParser

NAME = "X-Accroche-Name"
FLOWS = "X-Accroche-Flows"


class Catalogue(Catalog):
    """Babel's catalogue drops the headers it does not know; this one keeps ours when read and written."""

    def __init__(self, language: str) -> None:
        self.own: dict[str, str] = {}
        # A variant such as `fr@falc` has its language's plurals and dates.
        super().__init__(
            locale=language.split("@")[0],
            header_comment=f"# Accroche : {language}. Traduit du français ; même licence que le projet.",
            project="accroche",
            version="1",
            copyright_holder="",
            msgid_bugs_address="",
            last_translator="",
            language_team="",
            fuzzy=False,
        )

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        standard = self._get_mime_headers()
        return [*standard[:-1], *self.own.items(), standard[-1]]

    @mime_headers.setter
    def mime_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        headers = list(headers)
        self.own = {name: value for name, value in headers if name in (NAME, FLOWS)}
        self._set_mime_headers(headers)

    @property
    def name(self) -> str:
        """What the language calls itself, or nothing."""
        return self.own.get(NAME, "")

    @property
    def flows(self) -> tuple[str, ...]:
        """The flows it covers; none named: all of them."""
        return tuple(self.own.get(FLOWS, "").split())


def read(lines: Iterable[bytes], language: str) -> Catalogue:
    """The catalogue in a PO file's lines. Raises `babel.messages.pofile.PoFileError` for a file that is none."""
    catalogue = Catalogue(language)
    PoFileParser(catalogue, abort_invalid=True).parse(lines)
    return catalogue
