"""What the settings need to know of each gateway."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import httpx

from bot.casework.sms_numbers import GatewayKind
from bot.channels.sms.gateway import Gateway
from bot.channels.sms.registry import GATEWAYS


def _made(gateway: type[Gateway], credentials: Mapping[str, str]) -> Gateway:
    return gateway(credentials, httpx.AsyncClient())


KINDS: Mapping[str, GatewayKind] = {
    name: GatewayKind(name, gateway.label, gateway.receives, gateway.credentials, partial(_made, gateway))
    for name, gateway in GATEWAYS.items()
}
