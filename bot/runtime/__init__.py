"""Inbox, turns, outbox, timers: how nothing is lost."""
