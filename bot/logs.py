"""What the processes log: structured lines, and nothing of what libraries say of addresses and URLs."""

from __future__ import annotations

import structlog


def quiet_logs() -> None:
    """Structured lines, ids and kinds only; what libraries say of addresses and URLs is not logged."""
    import logging

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.JSONRenderer(),
        ]
    )
    logging.basicConfig(level=logging.WARNING)
    # httpx writes every URL, and a bot's URL holds its token.
    for chatty in ("httpx", "httpcore", "uvicorn.access", "alembic"):
        logging.getLogger(chatty).setLevel(logging.ERROR)
    # What stops it is told by the line `worker_trouble`, without the pages of where.
    logging.getLogger("procrastinate").setLevel(logging.CRITICAL)
    # A connection that broke, or whose call was given up, is replaced; what it was for says so itself.
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)
