"""Telegram for young people, through aiogram. Imported only where it is used: aiogram takes a second to load."""

from bot.channels.telegram import later as later  # before anything of aiogram's
