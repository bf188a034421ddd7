"""Answers that come to a yes, orders that are spelt out, requests that are none, and the sentences of first names."""

from __future__ import annotations

import pytest

from dialogs.understanding import first_name, stop, yes_no


@pytest.mark.parametrize(
    "text",
    ["mettez moi un créneau", "non non ça me gêne pas, vous pouvez m'appeler",
     "dites lui de m'appeler", "vous pouvez lui donner mon numéro"],
)  # fmt: skip
def test_an_answer_that_comes_to_a_yes_is_one(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["vous pouvez me laisser tranquille, ok", "arrêtez de m'écrire, d'accord", "ils me forcent alors oui",
     "si ma mère signe alors ok", "moi c'est karim, oui", "j'ai 17 ans, oui", "on verra bien, oui",
     "le rdv tu peux te le garder", "hésitez pas à m'oublier", "inscrivez moi pas", "remballez votre offre",
     "oui oui je vous connais vous êtes à côté de la gare", "bien essayé mais non, ok"],
)  # fmt: skip
def test_what_only_ends_like_a_yes_is_none(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text", ["STOP 36111", "stop36180", "S T O P", "s.t.o.p svp", "st0p", "perdez mon numéro", "rappelez moi plus"]
)
def test_an_order_is_heard_with_its_number_and_spelt(text: str) -> None:
    assert stop.read(text).value


@pytest.mark.parametrize(
    "text",
    ["ok contactez moi", "contactez moi", "transmettez mon numéro svp", "inscrivez moi", "merci de me recontacter",
     "relancez moi lundi", "trop de messages de ma mère", "le proprio veut qu'on dégage", "arrêt 36", "sms"],
)  # fmt: skip
def test_who_asks_to_be_called_orders_no_stop(text: str) -> None:
    assert not stop.read(text).value


@pytest.mark.parametrize(
    ("text", "name"),
    [("jmappl Soufiane wsh", "Soufiane"), ("Traoré Kadiatou", "Kadiatou"), ("Moussa S.", "Moussa"),
     ("avril c mon prénom pas le mois", "Avril"), ("tu peux mettre Zoé", "Zoé"), ("aMandiNe", "Amandine"),
     ("d'Artagnan", "d'Artagnan"), ("hahahaha", None), ("dix sept piges", None)],
)  # fmt: skip
def test_a_first_name_in_its_sentence(text: str, name: str | None) -> None:
    assert first_name.read(text).value == name
