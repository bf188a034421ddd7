"""The dialog that the peers hold: the first twelve turns of our contact flow, with its texts, buttons and bubbles.

No framework in it, so that each peer does with it what its own documentation advises. Reading an answer is as strict
as ours on these questions, and much simpler: no peer looks for danger, STOP or a language.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

Buttons = tuple[tuple[str, str], ...]
SKIP = ("skip", "Passer")
NO_IDEA = ("no_idea", "Aucune idée")


@dataclass(frozen=True)
class Question:
    """One question: what is said before it, its words, its buttons, and how its answer is read."""

    name: str
    text: str
    buttons: Buttons
    read: Callable[[str], str | None]  # None: not understood
    before: tuple[str, ...] = ()


def choice(*buttons: tuple[str, str]) -> Callable[[str], str | None]:
    by_label = {label.casefold(): id_ for id_, label in buttons}
    by_word = {word: id_ for id_, label in buttons for word in label.casefold().replace(",", " ").split()}

    def read(text: str) -> str | None:
        folded = text.strip().casefold()
        if folded in by_label:
            return by_label[folded]
        return next((by_word[word] for word in folded.split() if word in by_word), None)

    return read


def some_text(text: str) -> str | None:
    return text.strip() or None


def a_date(text: str) -> str | None:
    try:
        return datetime.strptime(text.strip(), "%d/%m/%Y").date().isoformat()  # noqa: DTZ007 - a day
    except ValueError:
        return None


def question(name: str, text: str, buttons: Buttons, *before: str) -> Question:
    return Question(name, text, buttons, choice(*buttons), before)


QUESTIONS = (
    question(
        "consent",
        "On peut parler ici ? Ton conseiller et son équipe lisent ce que tu m'écris. Si quelqu'un est en danger, ou si "
        "la loi l'oblige, l'équipe peut en parler à d'autres.\n\nSi tu préfères le téléphone : ML.",
        (("yes", "Oui"), ("no", "Non")),
        "Salut ! Ici le robot de la ML. Je ne suis pas une personne : je prépare ta rencontre avec un conseiller.",
        "Un conseiller aide les 16-25 ans à trouver leur voie. C'est gratuit. Tu peux voir tes réponses, demander "
        "qu'on les efface, et dire stop à tout moment.",
    ),
    Question(
        "first_name",
        "C'est quoi, ton prénom ?\n\nPour que ton conseiller sache comment t'appeler.",
        (SKIP,),
        some_text,
    ),
    Question(
        "birth_date",
        "Ta date de naissance ?\n\nOn ne propose pas la même chose à 15, 17 ou 20 ans. Écris par exemple 14/07/2009.",
        (SKIP,),
        a_date,
    ),
    Question(
        "town",
        "Tu habites où ? La ville ou le code postal suffit.\n\nPour trouver le conseiller le plus proche.",
        (SKIP,),
        some_text,
        (
            "De 16 à 18 ans, la loi demande que chacun ait une place : école, formation, travail, service civique ou "
            "suivi par un conseiller. On la cherche avec toi, à ton rythme.",
        ),
    ),
    question(
        "situation",
        "En ce moment, tu fais quoi ?\n\nToutes les réponses sont bonnes.",
        (
            ("nothing", "Rien pour l'instant"), ("school", "J'ai une inscription quelque part"),
            ("apprenticeship", "Je cherche un apprentissage"), ("job", "Je travaille"),
            ("training", "Je suis en formation"), ("service", "Je fais un service civique"),
            ("family", "Je m'occupe de ma famille"), SKIP,
        ),
    ),
    question(
        "contact",
        "Comment tu préfères qu'on te parle ?",
        (("here", "Par message, ici"), ("call", "Par un appel"), ("sms", "Par SMS")),
    ),
    question(
        "when",
        "Et plutôt quand ? Plusieurs réponses possibles.",
        (
            ("morning", "Le matin"), ("noon", "Le midi"), ("afternoon", "L'après-midi"), ("evening", "Le soir"),
            ("done", "C'est tout"), SKIP,
        ),
    ),
    question(
        "go_on",
        "On continue ? Une dizaine de petites questions sur ce que tu aimes, puis sur ce qui te complique la vie. Tu "
        "peux tout passer.",
        (("yes", "Oui"), ("no", "Non")),
    ),
    question(
        "likes",
        "Qu'est-ce qui te plairait le plus ?",
        (
            ("hands", "Faire avec mes mains"), ("outdoors", "Bouger, être dehors"), ("people", "M'occuper des gens"),
            ("create", "Créer"), ("understand", "Comprendre, réparer, le numérique"),
            ("organise", "Organiser, vendre"), NO_IDEA, SKIP,
        ),
        "Ce n'est pas un examen : il n'y a pas de bonne réponse, et « aucune idée » en est une.",
    ),
    question(
        "head_or_hands",
        "Tu préfères fabriquer ou chercher des idées ?",
        (("hands", "Mes mains"), ("head", "Chercher des idées"), ("both", "Les deux"), NO_IDEA, SKIP),
    ),
    question(
        "free_time",
        "Un moment libre : tu fais quoi ?",
        (
            ("cook", "Cuisiner, bricoler"), ("sport", "Du sport, sortir"),
            ("children", "Être avec les petits, ma famille"), ("draw", "Dessin, musique, mode"),
            ("screens", "Jeux, ordi, réparer"), ("sell", "Vendre, organiser un truc"), NO_IDEA, SKIP,
        ),
    ),
    question(
        "at_work",
        "Pour travailler, tu te vois comment ?",
        (("alone", "En solo"), ("team", "En équipe"), ("public", "Avec du public"), NO_IDEA, SKIP),
    ),
)  # fmt: skip
AGAIN = "Je n'ai pas compris. Tu peux le dire autrement ?"


def settled(question: Question, answer: str) -> str:
    """The question once it is answered: its buttons are gone, the answer stands under it."""
    label = next((label for id_, label in question.buttons if id_ == answer), answer)
    return f"{question.text}\n\n→ {label}"


def read_answer(question: Question, text: str) -> str | None:
    """The answer to a question, typed or tapped; None: not understood."""
    skipped = SKIP in question.buttons and text.strip().casefold() in ("passer", "skip")
    return "skip" if skipped else question.read(text)
