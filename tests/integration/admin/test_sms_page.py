"""The coordinator's SMS page: numbers, gateways, and what may not be set."""

from __future__ import annotations

from sqlalchemy import select

from storage.models import SmsNumber
from tests.web import Web

KANNEL = {"url": "http://127.0.0.1:13013/cgi-bin/sendsms", "username": "u", "password": "hush-hush", "secret": "s3cret"}


async def test_a_number_is_set_with_its_addresses_and_its_secrets_never_come_back(web: Web) -> None:
    browser = await web.signed_in("Nadia Ferrand", coordinator=True)
    text = await browser.opens("/desk/settings/sms")
    for label in ("Kannel", "Twilio", "Vonage", "OVHcloud", "smsmode", "Brevo"):
        assert label in text
    await browser.opens("/desk/settings/sms/kannel")
    text = await browser.sends("/desk/settings/sms/kannel", account="lille", sender="36180", per_second="2,5", **KANNEL)
    assert "36180" in text
    assert f"{web.house.runtime.public_url}/sms/kannel/lille/in/VOTRE-SECRET" in text
    for secret in ("hush-hush", "s3cret"):
        assert secret not in text
        assert secret not in await browser.opens("/desk/settings/sms/kannel")
    async with web.house.runtime.db.scope(web.house.structure.id) as session:
        row = (await session.scalars(select(SmsNumber))).one()
    assert row.per_second == 2.5
    assert b"hush" not in row.credentials
    assert "éteint" in await browser.sends(f"/desk/settings/sms/{row.id}/switch")


async def test_a_06_is_refused_with_the_reason_and_what_was_typed_stays(web: Web) -> None:
    browser = await web.signed_in("Nadia Ferrand", coordinator=True)
    await browser.opens("/desk/settings/sms/kannel")
    text = await browser.sends("/desk/settings/sms/kannel", account="lille", sender="06 39 98 00 12", **KANNEL)
    assert browser.status == 422
    assert "ARCEP" in text
    assert 'value="lille"' in text
    assert "hush-hush" not in text
    text = await browser.sends(
        "/desk/settings/sms/kannel", account="lille", sender="06 39 98 00 12", trial="06 39 98 00 13", **KANNEL
    )
    assert "essai" in text


async def test_what_is_missing_is_named(web: Web) -> None:
    browser = await web.signed_in("Nadia Ferrand", coordinator=True)
    await browser.opens("/desk/settings/sms/kannel")
    text = await browser.sends("/desk/settings/sms/kannel", account="lille", sender="36180", **(KANNEL | {"url": ""}))
    assert "Il manque : Adresse de sendsms" in text
    text = await browser.sends("/desk/settings/sms/kannel", account="L!", sender="36180", **KANNEL)
    assert "Le nom du compte" in text
    text = await browser.sends(
        "/desk/settings/sms/kannel", account="lille", sender="36180", **(KANNEL | {"secret": "é%"})
    )
    assert "secret" in text
    await browser.opens("/desk/settings/sms/nowhere")
    assert browser.status in (404, 409)


async def test_an_invitation_opens_sms_with_the_right_words(web: Web) -> None:
    browser = await web.signed_in("Nadia Ferrand", coordinator=True)
    await browser.opens("/desk/settings")
    await browser.sends("/desk/settings/sms/kannel", account="lille", sender="36180", **KANNEL)
    text = await browser.sends("/desk/settings/invitations", label="Affiche gare", partner="")
    code = text.split("/r/")[1].split("<")[0]
    page = await web.browser().opens(f"/r/{code}")
    assert f'href="sms:36180?&body=Bonjour%2C%20code%20{code}"' in page
    assert f"Bonjour, code {code}" in page
    assert "https://t.me/" in page
