"""The advisers' group on Telegram: python-telegram-bot, with a token of its own."""

import os

# python-telegram-bot gives periods of time as `timedelta` only when told so, and warns on each use otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")
