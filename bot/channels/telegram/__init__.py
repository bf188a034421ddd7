"""Telegram for young people, through aiogram. Imported only where it is used: aiogram takes seconds to load."""
