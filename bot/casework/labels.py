"""What the team reads for the codes of the case: reasons, themes, consents, timeline, all in French."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# Why the case came to the team (dialogs.effects.CaseReason). These stand on the group's card: nothing here may
# tell what the young person said (invariant 8), so danger only says that the page has to be read.
REASONS: Mapping[str, str] = {
    "ready": "A fini les questions, attend sa conseillère ou son conseiller",
    "person": "Demande à parler à quelqu'un",
    "silent": "Ne répond plus, après deux relances",
    "under_15": "A moins de 15 ans : à reprendre avec son représentant légal",
    "fifteen": "A 15 ans : à vous de décider de la suite",
    "misunderstood": "Le robot n'a pas compris ses réponses",
    "danger": "Message préoccupant : lisez la fiche maintenant",
    "wrote": "A écrit de nouveau",
    "rights": "Demande sur ses données",
}

# When a second reason comes to an open case, the graver one stays. Higher is graver.
GRAVITY: Mapping[str, int] = {
    "silent": 0,
    "wrote": 1,
    "ready": 2,
    "misunderstood": 3,
    "person": 4,
    "rights": 5,
    "fifteen": 6,
    "under_15": 7,
    "danger": 8,
}


@dataclass(frozen=True, slots=True)
class Theme:
    """A barrier as an adviser names it, with the data·inclusion thématiques that partners' services use."""

    label: str
    codes: tuple[str, ...]


# data·inclusion schema v1, https://github.com/gip-inclusion/data-inclusion; a test checks every code.
# The choice of codes for each theme is ours: those a 16-18-year-old's words most often lead to. Justice and
# residence status are absent on purpose: they are never asked.
THEMES: Mapping[str, Theme] = {
    "mobility": Theme(
        "Se déplacer",
        (
            "mobilite--etre-accompagne-dans-son-parcours-mobilite",
            "mobilite--preparer-un-permis",
            "mobilite--mobilite-douce-partagee-collective",
        ),
    ),
    "sport_culture": Theme("Sport, culture", ("remobilisation--activites-sportives-et-culturelles",)),
    "wellbeing": Theme(
        "Moral, confiance, en parler",
        (
            "sante--sante-mentale",
            "remobilisation--bien-etre-confiance-en-soi",
            "remobilisation--lien-social",
        ),
    ),
    "key_skills": Theme(
        "Lire, écrire, compter",
        (
            "lecture-ecriture-calcul--maitriser-le-francais",
            "lecture-ecriture-calcul--maitriser-le-calcul",
        ),
    ),
    "housing": Theme("Logement", ("logement-hebergement--rechercher-une-solution-dhebergement-temporaire",)),
    "money": Theme(
        "Argent, manger, s'habiller",
        (
            "difficultes-financieres--acquerir-une-autonomie-budgetaire",
            "equipement-et-alimentation--alimentation",
            "equipement-et-alimentation--habillement",
        ),
    ),
    "family": Theme(
        "Famille, enfant à garder",
        ("famille--garde-denfants", "famille--surmonter-conflits-separation-violence"),
    ),
    "health": Theme("Santé", ("sante--acces-aux-soins", "sante--addictions")),
    "papers": Theme(
        "Papiers, droits",
        (
            "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
            "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits",
        ),
    ),
    "digital": Theme(
        "Numérique",
        (
            "numerique--acquerir-un-equipement",
            "numerique--acceder-a-une-connexion-internet",
            "numerique--maitriser-les-fondamentaux-du-numerique",
        ),
    ),
}

CLOSING_REASONS: Mapping[str, str] = {
    "followed": "Suivi commencé à la Mission Locale",
    "solution": "A trouvé une solution (formation, emploi, école)",
    "elsewhere": "Suivi ailleurs",
    "declined": "Ne souhaite pas être suivi",
    "unreachable": "Injoignable",
    "mistake": "Contact par erreur",
    "other": "Autre",
}

PURPOSES: Mapping[str, str] = {
    "contact": "Garder ses coordonnées et lui répondre ici",
    "health": "Parler de santé et de moral",
    "orientation": "Garder ses réponses d'orientation",
    "guardian": "Prévenir un parent ou un responsable",
    "partner": "Transmettre à un partenaire",
}
DECISIONS: Mapping[str, str] = {"given": "accordé", "refused": "refusé", "withdrawn": "retiré"}
LEVELS: Mapping[str, str] = {"danger_immediate": "Danger immédiat", "distress": "Mal-être"}
RIGHTS: Mapping[str, str] = {
    "access": "voir ses données",
    "erasure": "faire effacer ses données",
}
LANGUAGES: Mapping[str, str] = {
    "fr": "français",
    "fr@falc": "français facile",
    "en": "anglais",
    "ar": "arabe",
}
CHANNELS: Mapping[str, str] = {
    "telegram": "Telegram",
    "sms": "SMS",
    "email": "courriel",
    "webchat": "page de démonstration",
}
# What a person may send that is kept and not read (dialogs.events.Attached.kind).
ATTACHMENTS: Mapping[str, str] = {
    "voice": "un message vocal",
    "photo": "une photo",
    "video": "une vidéo",
    "document": "un document",
    "sticker": "un autocollant",
    "location": "une position",
    "contact": "un contact",
    "other": "un fichier",
}

# `TimelineEntry.kind` -> what happened. An unknown kind is shown as it is, rather than hidden.
TIMELINE: Mapping[str, str] = {
    "opened": "Dossier ouvert",
    "reason_changed": "Nouvelle raison",
    "made_urgent": "Passé en urgent",
    "assigned": "Attribué",
    "nobody_free": "Personne de disponible : coordination appelée",
    "claimed": "Pris en charge",
    "transferred": "Transmis",
    "replaced": "Remplacement",
    "returned": "Rendu à son conseiller",
    "answered": "Réponse envoyée",
    "noted": "Note interne",
    "handed_back": "Rendu au robot",
    "closed": "Dossier clos",
    "relayed": "A écrit",
    "reminded": "Rappel envoyé",
    "escalated": "Coordination relancée",
    "alert_raised": "Alerte",
    "alert_called": "Appel pour l'alerte",
    "alert_acknowledged": "Alerte prise en charge",
    "right_requested": "Demande sur ses données",
    "unreachable": "Ne peut plus être joint par ce canal",
    "nudged": "Relancé par le robot",
    "guardian_added": "Parent ajouté",
    "guardian_not_reached": "Un message à un parent n'est pas arrivé",
    "guardian_first": "Parent prévenu : premier contact",
    "guardian_appointment": "Parent prévenu d'un rendez-vous",
    "guardian_changed": "Parent prévenu d'un rendez-vous déplacé",
    "guardian_cancelled": "Parent prévenu d'un rendez-vous annulé",
    "guardian_said": "Un parent a répondu",
    "guardian_said_call": "Un parent demande à être appelé",
    "guardian_said_wrong": "Ce numéro de parent n'est pas le bon",
    "alert_right": "Alerte jugée juste",
    "alert_wrong": "Alerte jugée fausse",
    "danger_missed": "Danger non lu dans un message, signalé par l'équipe",
    "alert_sms": "Alerte envoyée aussi par SMS à l'équipe",
    "phone_shared": "Quelqu'un d'autre écrit maintenant depuis son téléphone",
    "flood": "Beaucoup de messages d'un coup",
    "wrote_after_stop": "A écrit après avoir dit stop",
    "tap_ignored": "A appuyé sur un bouton (sans effet)",
    "tap_late": "A appuyé sur un ancien bouton",
    "set_aside": "Un message n'a pas pu être traité par le robot",
    "resumed": "Message repris par le robot",
    "resent": "Message non remis, renvoyé",
    "failure_seen": "Échec vu",
    "not_sent_stopped": "Réponse non envoyée : cette personne a dit stop",
    "stopped": "A dit stop",
    "reopened": "A demandé à reprendre",
    "consent_given": "Accord donné",
    "consent_refused": "Accord refusé",
    "consent_withdrawn": "Accord retiré",
}


def timeline_label(kind: str) -> str:
    """What a timeline entry says, in French."""
    return TIMELINE.get(kind, kind)


def language_label(language: str) -> str:
    """A language in French; its code where this version has no name for it."""
    return LANGUAGES.get(language, language)
