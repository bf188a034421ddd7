"""The demonstration: all of Accroche on one machine, with a phone and the desk on one page. Nothing leaves it."""

from bot.demo.running import run

__all__ = ["run"]
