"""What is answered while the database is away: to a person a page, to a machine when to come back."""

from __future__ import annotations

from fastapi import Response
from fastapi.responses import HTMLResponse

AWAY_TITLE = "Un instant"
AWAY_TEXT = (
    "La base de données ne répond pas. Les messages des jeunes sont gardés et seront traités ; "
    "réessayez dans une minute."
)
RETRY_AFTER = {"Retry-After": "60"}
_PAGE = (
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title} · Accroche</title>'
    '<meta name="viewport" content="width=device-width"><style>body{{font-family:system-ui;max-width:32rem;'
    "margin:4rem auto;padding:0 1rem;line-height:1.5}}</style></head>"
    "<body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
)


def away_page() -> Response:
    """What a person reads meanwhile."""
    return HTMLResponse(_PAGE.format(title=AWAY_TITLE, text=AWAY_TEXT), 503, RETRY_AFTER)
