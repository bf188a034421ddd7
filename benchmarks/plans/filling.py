"""A database as it is after a year: so many messages, over months, and the persons, cases and timers they belong to.

Everything is invented and sealed under one key, so that a page that shows somebody can open what it finds.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import psycopg

from dialogs import state as states
from dialogs.events import Said
from dialogs.events_codec import encode_event
from dialogs.state import State
from storage.database import libpq_url
from storage.partitions import Month, make_months
from storage.vault import Vault

MESSAGES_OF_ONE = 20  # ten that came, ten that went
TABLES = (
    "inbound", "outbound", "conversations", "addresses", "timers", "facts", "lanes", "persons", "cases", "consents",
    "timeline", "seen_messages", "attachments",
)  # fmt: skip
MADE = "'2026-01-01'::timestamptz"

# Ids that begin with their moment, found again from a number alone: no table has to be read to fill another.
_FUNCTIONS = """
CREATE FUNCTION pg_temp.an_id(kind text, n bigint, at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(substring(int8send((extract(epoch FROM at) * 1000)::bigint) FROM 3)
    || substring(decode(md5(kind || n), 'hex') FROM 1 FOR 10), 'hex')::uuid $$;
CREATE FUNCTION pg_temp.met(n bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
  SELECT to_timestamp(%(begins)s + (n::float8 / %(persons)s) * %(lasts)s) $$;
CREATE FUNCTION pg_temp.structure(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE n %% %(structures)s WHEN 0 THEN %(ours)s::uuid ELSE md5('structure' || n %% %(structures)s)::uuid END $$;
CREATE FUNCTION pg_temp.adviser(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE n %% %(structures)s WHEN 0 THEN %(our_adviser)s::uuid
    ELSE md5('adviser' || n %% %(structures)s || ':' || 1 + n %% 5)::uuid END $$;
"""
_PEOPLE = """
INSERT INTO structures (id, name, town, phone, zone, holidays, opening_hours, tell_guardians, created_at)
  SELECT pg_temp.structure(n), 'Mission Locale ' || n, 'Ville ' || n, '', 'Europe/Paris', '', '{}', 'with_agreement',
    {made} FROM generate_series(1, %(structures)s - 1) AS n;
INSERT INTO advisers (id, structure_id, name, first_name, role, languages, on_call, active, created_at)
  SELECT md5('adviser' || n || ':' || k)::uuid, pg_temp.structure(n), 'A' || k, 'A' || k, 'adviser', '{}', false, true,
    {made} FROM generate_series(1, %(structures)s - 1) AS n, generate_series(1, 5) AS k;
INSERT INTO persons (id, structure_id, wrapped_key, language, invented, created_at)
  SELECT pg_temp.an_id('p', n, pg_temp.met(n)), pg_temp.structure(n), %(wrapped)s, 'fr', false, pg_temp.met(n)
  FROM generate_series(1, %(persons)s) AS n;
INSERT INTO addresses (id, structure_id, person_id, channel, account, address_hash, address, created_at, writes_since)
  SELECT pg_temp.an_id('a', n, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('p', n, pg_temp.met(n)),
    'telegram', '1', sha256(('a' || n)::bytea), %(address)s, pg_temp.met(n), pg_temp.met(n)
  FROM generate_series(1, %(persons)s) AS n;
INSERT INTO conversations (id, structure_id, person_id, address_id, state, turn, status, holder, flows, created_at,
    moved_at)
  SELECT pg_temp.an_id('c', n, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('p', n, pg_temp.met(n)),
    pg_temp.an_id('a', n, pg_temp.met(n)), %(state)s, 10, (ARRAY['running','ended','ended','silent'])[1 + n %% 4],
    'bot', '{contact@1}', pg_temp.met(n), pg_temp.met(n)
  FROM generate_series(1, %(persons)s) AS n;
INSERT INTO lanes (id, structure_id) SELECT pg_temp.an_id('c', n, pg_temp.met(n)), pg_temp.structure(n)
  FROM generate_series(1, %(persons)s) AS n;
INSERT INTO cases (id, structure_id, person_id, conversation_id, reason, urgency, reminders, adviser_id, claimed_at,
    opened_at, closed_at, closing_reason)
  SELECT pg_temp.an_id('k', n, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('p', n, pg_temp.met(n)),
    pg_temp.an_id('c', n, pg_temp.met(n)), 'ready', 'normal', 0, pg_temp.adviser(n), pg_temp.met(n), pg_temp.met(n),
    CASE WHEN n %% 5 > 0 THEN pg_temp.met(n) END, CASE WHEN n %% 5 > 0 THEN 'followed' END
  FROM generate_series(1, %(persons)s) AS n WHERE n %% 2 = 0 OR n %% 5 = 0;
INSERT INTO facts (person_id, structure_id, name, value, saved_at)
  SELECT pg_temp.an_id('p', n, pg_temp.met(n)), pg_temp.structure(n), name, %(fact)s, pg_temp.met(n)
  FROM generate_series(1, %(persons)s) AS n, unnest(ARRAY['first_name','town','situation','reach','when']) AS name;
INSERT INTO consents (id, structure_id, person_id, purpose, decision, words, answer, language, channel, decided_at)
  SELECT pg_temp.an_id('o', n, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('p', n, pg_temp.met(n)), 'contact',
    'given', %(words)s, %(answer)s, 'fr', 'telegram', pg_temp.met(n)
  FROM generate_series(1, %(persons)s) AS n;
INSERT INTO attachments (id, structure_id, person_id, inbound_id, kind, mime_type, source, content, created_at)
  SELECT pg_temp.an_id('f', n, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('p', n, pg_temp.met(n)),
    pg_temp.an_id('i', n * 10, pg_temp.met(n)), 'voice', 'audio/ogg', 'x', 'x', pg_temp.met(n)
  FROM generate_series(1, %(persons)s, 4) AS n;
INSERT INTO timers (id, structure_id, conversation_id, kind, turn, delay, due_at, fired_at, cancelled_at)
  SELECT pg_temp.an_id('t', n * 3 + k, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('c', n, pg_temp.met(n)),
    'nudge', k, '2 days', CASE WHEN n %% 20 = 0 AND k = 3 THEN %(now)s::timestamptz + '30 days' ELSE pg_temp.met(n) END,
    NULL, CASE WHEN n %% 20 = 0 AND k = 3 THEN NULL ELSE pg_temp.met(n) END
  FROM generate_series(1, %(persons)s) AS n, generate_series(1, 3) AS k;
INSERT INTO timeline (id, structure_id, person_id, kind, detail, at)
  SELECT pg_temp.an_id('l', n * 4 + k, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('p', n, pg_temp.met(n)),
    'relayed', '{}', pg_temp.met(n)
  FROM generate_series(1, %(persons)s) AS n, generate_series(1, 4) AS k;
"""
_MESSAGES = """
INSERT INTO inbound (id, structure_id, conversation_id, address_id, channel, account, provider_id, author, event,
    received_at, consumed_at, turn, attempts)
  SELECT pg_temp.an_id('i', n * 10 + k, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('c', n, pg_temp.met(n)),
    pg_temp.an_id('a', n, pg_temp.met(n)), 'telegram', '1', 'old' || n * 10 + k, 'person', %(event)s, pg_temp.met(n),
    pg_temp.met(n), k, 0
  FROM generate_series(%(first)s, %(last)s) AS n, generate_series(1, 10) AS k;
INSERT INTO outbound (id, structure_id, lane_id, conversation_id, address_id, channel, account, turn, ends_turn, asks,
    despite_stop, kind, payload, status, not_before, attempts, priority, paced, parts_sent, in_doubt, provider_id,
    created_at, sent_at, delivered_at)
  SELECT pg_temp.an_id('u', n * 10 + k, pg_temp.met(n)), pg_temp.structure(n), pg_temp.an_id('c', n, pg_temp.met(n)),
    pg_temp.an_id('c', n, pg_temp.met(n)), pg_temp.an_id('a', n, pg_temp.met(n)), 'telegram', '1', k, true, true, false,
    'message', %(payload)s, 'delivered', pg_temp.met(n), 1, 0, false, 0, false, 'old' || n * 10 + k, pg_temp.met(n),
    pg_temp.met(n), pg_temp.met(n)
  FROM generate_series(%(first)s, %(last)s) AS n, generate_series(1, 10) AS k;
INSERT INTO seen_messages (channel, account, provider_id, seen_at)
  SELECT 'telegram', '1', 'old' || n * 10 + k, pg_temp.met(n)
  FROM generate_series(%(first)s, %(last)s) AS n, generate_series(1, 10) AS k;
"""
PART = 25_000  # persons in one statement, so that there is something to say meanwhile


def fill(
    url: str,
    vault: Vault,
    rows: int,
    now: datetime,
    *,
    months: int,
    structures: int,
    ours: uuid.UUID,
    our_adviser: uuid.UUID,
    say: Callable[[str], object] = lambda _: None,
) -> None:
    """So many messages that ended before `now`, over so many months; `ours` is one structure of so many."""
    persons = max(rows // MESSAGES_OF_ONE, structures)
    begins = Month.of(now).later(1 - months).begins
    for month in range(months):
        make_months(url, Month.of(now).later(-month).begins)
    given = {
        **_sealed(vault),
        "begins": begins.timestamp(),
        "lasts": (now - timedelta(hours=1) - begins).total_seconds(),
        "persons": persons,
        "structures": structures,
        "ours": str(ours),
        "our_adviser": str(our_adviser),
        "now": now,
    }
    with psycopg.connect(libpq_url(url), autocommit=True, cursor_factory=psycopg.ClientCursor) as connection:
        # Keys to other tables are known to be right; to look each up would take longer than to write the row.
        connection.execute("SET session_replication_role = replica")
        connection.execute("SET synchronous_commit = off")
        connection.execute(_FUNCTIONS, given)
        for statement in _PEOPLE.replace("{made}", MADE).split(";\n"):
            if statement.strip():
                connection.execute(statement, given)
                say(statement.split("(", 1)[0].removeprefix("INSERT INTO ").strip())
        for first in range(1, persons + 1, PART):
            last = min(first + PART - 1, persons)
            for statement in _MESSAGES.split(";\n"):
                if statement.strip():
                    connection.execute(statement, {**given, "first": first, "last": last})
            say(f"messages of {last:,} persons")
        connection.execute("VACUUM ANALYZE")


def _sealed(vault: Vault) -> Mapping[str, bytes]:
    key, wrapped = vault.new_key()
    payload = {"text": "C'est quoi, ton prénom ?" * 6, "buttons": [["skip", "Passer", False]], "author": "bot"}
    return {
        "wrapped": wrapped,
        "address": key.seal(b"123456", "addresses.address"),
        "state": key.seal(states.dump(State()), "conversations.state"),
        "fact": key.seal_json("Lina", "facts.value"),
        "words": key.seal(b"On peut parler ici ?" * 5, "consents.words"),
        "answer": key.seal(b"oui", "consents.answer"),
        "event": key.seal(encode_event(Said("jsp trop, un truc avec les mains")), "inbound.event"),
        "payload": key.seal(json.dumps(payload).encode(), "outbound.payload"),
    }
