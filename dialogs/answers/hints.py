"""What is said after an answer that was not understood: why first, then the choices or an example."""

from __future__ import annotations

from dialogs.flow import Option
from dialogs.text import Text

_REASONS: dict[str, Text] = {
    "too_long": Text("C'est un peu long pour moi. Une réponse courte suffit."),
    "ambiguous": Text("Je veux bien comprendre."),
    "only_a_year": Text("Il me faut le jour, le mois et l'année."),
    "future": Text("Cette date n'est pas encore arrivée."),
    "too_old": Text("Cette date me paraît trop ancienne."),
    "landline": Text("Ce numéro n'est pas un portable."),
    "foreign": Text("Ce numéro n'est pas français."),
}
_EXAMPLES: dict[str, Text] = {
    "yes_no": Text("Tu peux répondre par oui ou par non."),
    "first_name": Text("Par exemple : Lina. Si tu préfères, écris un surnom."),
    "birth_date": Text("Par exemple : 14/07/2009."),
    "phone": Text("Par exemple : 06 puis les huit autres chiffres."),
    "town": Text("Par exemple : Lille, ou juste le code postal, 59000."),
    "free_text": Text("Écris ce que tu veux, avec tes mots."),
    "summary": Text("Dis-moi le numéro de la réponse à changer, ou « c'est bon »."),
}


def reason_said(reason: str) -> Text | None:
    """After a first misunderstood answer: what was wrong with it, where that helps."""
    return _REASONS.get(reason)


def example(kind: str, options: tuple[Option, ...]) -> Text:
    """After a second one: the choices spelt out, or an example of the form."""
    if kind in ("choice", "choices"):
        listed = "\n".join(f"{number} : {{o{number}}}" for number in range(1, len(options) + 1))
        intro = (
            Text("Tu peux répondre par un numéro, ou plusieurs :")
            if kind == "choices"
            else Text("Tu peux répondre par un numéro :")
        )
        return Text("{intro}\n" + listed, {"intro": intro} | {f"o{n}": Text(o.label) for n, o in enumerate(options, 1)})
    return _EXAMPLES[kind]
