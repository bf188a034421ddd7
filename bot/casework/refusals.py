"""What an adviser may not do now, and why: typed, with the words they read."""

from __future__ import annotations

from datetime import datetime

from storage.models import Adviser


class Refusal(Exception):  # noqa: N818 - not an error of ours: an answer with a name of the trade
    """Nothing was done. `said` is the reason in French, for the adviser who asked; no personal data in it."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


class NoSuchCase(Refusal):
    """The case does not exist, or is another structure's: the two are not told apart."""

    def __init__(self) -> None:
        super().__init__("Ce dossier n'existe pas, ou plus.")


class CaseIsClosed(Refusal):
    """The case is closed; the person's next message opens a new one."""

    def __init__(self) -> None:
        super().__init__("Ce dossier est clos. Il se rouvrira si la personne écrit de nouveau.")


class NotYours(Refusal):
    """Another adviser holds the case."""

    def __init__(self, holder: Adviser) -> None:
        super().__init__(f"C'est {holder.first_name} qui suit ce dossier. Rien n'a été envoyé.")
        self.holder = holder


class NotClaimed(Refusal):
    """Nobody holds the case yet, so there is nothing to give back."""

    def __init__(self) -> None:
        super().__init__("Ce dossier n'est encore pris par personne. Commencez par « Je prends ».")


class NotOfTheTeam(Refusal):
    """The adviser does not work in this structure, or no more."""

    def __init__(self) -> None:
        super().__init__("Ce compte n'est pas (ou plus) dans l'équipe de cette structure.")


class Away(Refusal):
    """The adviser is down as absent; a case needs somebody who is there today."""

    def __init__(self, adviser: Adviser, until: datetime) -> None:
        super().__init__(f"{adviser.first_name} est en absence jusqu'au {until:%d/%m à %H:%M}. /present y met fin.")
        self.until = until


class AlreadyTheirs(Refusal):
    """The case is with that adviser already."""

    def __init__(self, holder: Adviser) -> None:
        super().__init__(f"{holder.first_name} suit déjà ce dossier.")


class Stopped(Refusal):
    """The person said stop: nothing goes out on this address until they start again."""

    def __init__(self) -> None:
        super().__init__("Non envoyé : cette personne a dit stop. Elle peut reprendre quand elle veut, pas nous.")


class Blocked(Refusal):
    """The channel says that we can no longer write to this person."""

    def __init__(self) -> None:
        super().__init__("Non envoyé : cette personne a bloqué le robot. Essayez un autre moyen de la joindre.")


class BadText(Refusal):
    """The text cannot be sent as it is: empty, or too long."""


class AlertWaits(Refusal):
    """The case has an alert nobody has taken yet."""

    def __init__(self) -> None:
        super().__init__("Une alerte attend encore : appuyez d'abord sur « Je m'en occupe ».")


class BadAbsence(Refusal):
    """The absence makes no sense: it ends in the past, or the replacement is not there."""


class Taken(Refusal):
    """An e-mail address, a Telegram account or a group belongs to somebody else already."""


class BadCode(Refusal):
    """The one-time code is wrong, used or too old: the three are not told apart."""

    def __init__(self) -> None:
        super().__init__("Ce code n'est pas valable : faux, déjà utilisé ou trop ancien. Demandez-en un nouveau.")
