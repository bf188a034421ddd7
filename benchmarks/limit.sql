-- One turn's rows in one transaction (benchmarks/limit.py sets how many of each before these lines).
\set counter :counter + 1
\set number random(1, :people)
\set id (:turn * 1000 + :client_id) * 10000000 + :counter
\startpipeline
BEGIN;
INSERT INTO seen_messages (channel, account, provider_id, seen_at) VALUES ('telegram', 'limit', :id::bigint::text, now());
INSERT INTO inbound (id, structure_id, conversation_id, address_id, channel, account, provider_id, author, event, received_at, attempts)
  SELECT limit_id(:id), structure_id, conversation, address_id, 'telegram', 'limit', :id::bigint::text, 'person',
    decode(repeat('ab', :event_size), 'hex'), now(), 0 FROM limit_people WHERE number = :number;
UPDATE conversations SET state = decode(repeat('ab', :state_size), 'hex'), turn = conversations.turn + 1, status = 'running',
  holder = 'bot', moved_at = now() FROM limit_people WHERE number = :number AND conversations.id = conversation;
UPDATE inbound SET consumed_at = now(), turn = 1 WHERE id = limit_id(:id);
INSERT INTO facts (person_id, structure_id, name, value, saved_at)
  SELECT person_id, structure_id, 'limit_' || (:counter::int % 10)::text, decode(repeat('ab', :value_size), 'hex'), now()
  FROM limit_people, generate_series(1, :facts) WHERE number = :number
  ON CONFLICT (person_id, name) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at;
INSERT INTO consents (id, structure_id, person_id, purpose, decision, words, answer, language, channel, decided_at)
  SELECT limit_id(:id), structure_id, person_id, 'contact', 'given', decode(repeat('ab', 300), 'hex'),
    decode(repeat('ab', 30), 'hex'), 'fr', 'telegram', now() FROM limit_people, generate_series(1, :consents) WHERE number = :number;
UPDATE timers SET cancelled_at = now() WHERE id IN (SELECT limit_id(:id::bigint - 1 + 1000000 * each) FROM generate_series(1, :timers_cancelled) each);
INSERT INTO timers (id, structure_id, conversation_id, kind, turn, delay)
  SELECT limit_id(:id::bigint + 1000000 * each), structure_id, conversation, 'nudge', 1, interval '1 day'
  FROM limit_people, generate_series(1, :timers) each WHERE number = :number;
INSERT INTO outbound (id, structure_id, lane_id, conversation_id, address_id, channel, account, turn, ends_turn, asks, despite_stop,
    kind, payload, status, not_before, deadline, attempts, priority, paced, parts_sent, in_doubt, created_at)
  SELECT limit_id(:id::bigint + 1000000 * each), structure_id, conversation, conversation, address_id, 'telegram', 'limit', 1, false, true,
    false, 'message', decode(repeat('ab', :payload_size), 'hex'), 'sending', now(), now() + interval '3 days', 1, 0, false, 0,
    false, now() FROM limit_people, generate_series(1, :messages) each WHERE number = :number;
UPDATE lanes SET leased_until = now(), leased_by = limit_id(:id) FROM limit_people WHERE number = :number AND lanes.id = conversation;
UPDATE outbound SET status = 'sent', provider_id = :id::bigint::text, sent_at = now()
  WHERE id IN (SELECT limit_id(:id::bigint + 1000000 * each) FROM generate_series(1, :messages) each);
UPDATE timers SET due_at = now() + delay WHERE id IN (SELECT limit_id(:id::bigint + 1000000 * each) FROM generate_series(1, :timers) each);
UPDATE lanes SET leased_until = NULL, leased_by = NULL FROM limit_people
  WHERE number = :number AND lanes.id = conversation AND :lane_updates::int > 1;
COMMIT;
\endpipeline
