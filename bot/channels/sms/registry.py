"""The gateways Accroche knows, by the name that stands in their addresses."""

from __future__ import annotations

from collections.abc import Mapping

from bot.channels.sms.gateway import Gateway

GATEWAYS: Mapping[str, type[Gateway]] = {}
