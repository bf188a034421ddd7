"""`python -m bot.cli`: the `accroche` command."""

from __future__ import annotations

from bot.cli import app

if __name__ == "__main__":
    app()
