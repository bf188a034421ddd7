"""The web pages of the team, and the demo page."""

from bot.admin.pages import create_pages

__all__ = ["create_pages"]
