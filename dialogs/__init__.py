"""How a conversation moves: the pure engine. No I/O, no clock, no randomness, no database."""
