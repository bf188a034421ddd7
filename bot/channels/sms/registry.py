"""The gateways a structure may choose from, by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.channels.sms.gateway import Gateway
from bot.channels.sms.gateways.android import Android
from bot.channels.sms.gateways.brevo import Brevo
from bot.channels.sms.gateways.kannel import Kannel
from bot.channels.sms.gateways.ovhcloud import Ovhcloud
from bot.channels.sms.gateways.smsmode import Smsmode
from bot.channels.sms.gateways.twilio import Twilio
from bot.channels.sms.gateways.vonage import Vonage

_ALL: tuple[type[Gateway], ...] = (Kannel, Ovhcloud, Smsmode, Brevo, Twilio, Vonage, Android)

GATEWAYS: Mapping[str, type[Gateway]] = MappingProxyType({each.name: each for each in _ALL})
