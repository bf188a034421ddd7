"""What is counted. Labels are kinds and results, never a person, an address or a word."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

RECEIVED = Counter("accroche_received", "Messages kept", ["channel", "known"])
TURNS = Counter("accroche_turns", "Turns of conversations", ["result"])
TURN_SECONDS = Histogram("accroche_turn_seconds", "One turn, from the row taken to the commit")
SENDS = Counter("accroche_sends", "Sendings by what became of them", ["channel", "result"])
TIMERS = Counter("accroche_timers", "Timers fired", ["kind"])
WEBHOOK_REFUSED = Counter("accroche_webhook_refused", "Webhook calls that were refused", ["channel", "why"])
UPDATES_IGNORED = Counter("accroche_updates_ignored", "Updates that are none of ours", ["channel"])
SPOOL_BYTES = Gauge("accroche_spool_bytes", "What waits for the database in this machine's spool")
SPOOL_MESSAGES = Gauge("accroche_spool_messages", "Calls that wait for the database in this machine's spool")
