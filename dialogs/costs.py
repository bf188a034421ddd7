"""What each message costs as SMS, in each language, with the longest value of each placeholder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialogs import sms
from dialogs.flow import Flow, Step, placeholders
from dialogs.text import Text
from dialogs.words import SOURCE, Words

# The longest value a placeholder may take, so that a message's cost is known before it is sent.
LONGEST: Mapping[str, str] = {
    "structure": "Mission Locale du Pays de Coulommiers",
    "structure_phone": "01 64 20 00 00",
    "town_structure": "Coulommiers",
    "adviser": "Marie-Christine",
    "first_name": "Marie-Antoinette",
    "age": "17",
    "writes_at": "mercredi 25 novembre à 14 h 30",
    "until": "mercredi 25 novembre",
    "partner": "CIO de Coulommiers",
    "town": "Saint-Germain-en-Laye (78100)",
    "summary": "",  # as long as the answers are; a summary is cut into messages
    "families": "",
    "numbers": "",
    "link": "https://t.me/accroche_coulommiers_bot?start=K7PX2M9QWERT",
    "code": "K7PX2M9QWERT",
    "number": "09 39 00 00 00",
    "child": "Marie-Antoinette",
    "when": "mercredi 25 novembre à 14 h 30",
    "parents_page": "https://accroche.mission-locale.example/parents",
}
# How many SMS one message may be. An alphabet that holds 67 characters where GSM-7 holds 153 needs more of them.
MOST: Mapping[sms.Alphabet, int] = {"gsm7": 2, "ucs2": 4}


@dataclass(frozen=True, slots=True)
class Cost:
    """One message of a step and how many SMS it is, by language."""

    flow: str
    step: str
    parts: Mapping[str, int]
    too_long: tuple[str, ...]  # languages in which it is more than may be


def messages(step: Step) -> Iterator[str]:
    """The messages of a step as SMS would send them, choices numbered. A summary is as long as its answers."""
    for pieces in _pieces(step):
        yield "\n".join(pieces)


def _pieces(step: Step) -> Iterator[list[str]]:
    """The texts each message is made of, one a line; choices stand as "{n} label"."""
    if step.sms:
        yield [step.sms]
    elif step.say:
        yield from ([text] for text in step.say)
    elif step.ask and step.ask != "summary":
        choices = [f"{n} {option.label}" for n, option in enumerate(step.options, 1)]
        yield [*filter(None, (step.text, step.why)), *choices]


def sms_parts(text: str) -> int:
    """How many SMS a message costs, with the longest values of its placeholders."""
    for name in placeholders(text):
        text = text.replace(f"{{{name}}}", LONGEST.get(name, "x" * 20))
    return sms.count(sms.fold(text))


def costs(flows: Mapping[str, tuple[Flow, str]], words: Words) -> list[Cost]:
    """Each message of each flow."""
    languages = list(dict.fromkeys((SOURCE, *(code for code, _, _ in words.languages))))
    return [
        _cost(flow.flow, name, step, pieces, words, languages)
        for flow, _ in flows.values()
        for name, step in flow.steps.items()
        for pieces in _pieces(step)
    ]


def _cost(flow: str, name: str, step: Step, pieces: list[str], words: Words, languages: list[str]) -> Cost:
    labels = {f"{n} {option.label}": f"{n} {{}}" for n, option in enumerate(step.options, 1)}
    parts: dict[str, int] = {}
    too_long = []
    for language in languages:
        said = []
        for piece in pieces:
            numbered = labels.get(piece)
            source = piece if numbered is None else piece.split(" ", 1)[1]
            # Placeholders stay as they are written: each stands for itself.
            kept = {key: f"{{{key}}}" for key in placeholders(source)}
            text = words.say(language, Text(source, kept))
            said.append(text if numbered is None else numbered.format(text))
        whole = "\n".join(said)
        parts[language] = sms_parts(whole)
        if parts[language] > MOST[sms.alphabet_of(sms.fold(whole))]:
            too_long.append(language)
    return Cost(flow, name, parts, tuple(too_long))
