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
INBOUND_WAITING = Gauge("accroche_inbound_waiting", "Messages kept and not yet dealt with, over all processes")
INBOUND_OLDEST = Gauge("accroche_inbound_oldest_seconds", "Age of the oldest message not yet dealt with")
OUTBOUND_WAITING = Gauge("accroche_outbound_waiting", "Messages to send, due or not yet, over all processes")
OUTBOUND_OLDEST = Gauge("accroche_outbound_oldest_due_seconds", "For how long the oldest message due has been due")
WORKER_AGE = Gauge("accroche_worker_heartbeat_seconds", "Since any worker last said that it is alive; +Inf: never")
PART_READY = Gauge("accroche_part_ready", "Parts of this process: 1, or 0 where /readyz says what is wrong", ["part"])
FROM_DATABASE = (INBOUND_WAITING, INBOUND_OLDEST, OUTBOUND_WAITING, OUTBOUND_OLDEST, WORKER_AGE)
ALERT_SECONDS = Histogram(
    "accroche_alert_to_human_seconds",
    "From an alert raised to a person of the team seeing to it",
    buckets=(30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400),
)
