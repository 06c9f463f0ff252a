-- Queries that are SQLite's own, by name; those it shares with PostgreSQL are in ../../sql.

-- name: new_draws_edition
-- Nobody else records draws.
SELECT 1

-- name: wake_senders
-- They are in this process.
SELECT 1

-- name: release_claims
-- Whoever held claims is no more.
UPDATE outbox SET due = NULL WHERE due IS NOT NULL AND claimed

-- name: forget_former_ids_of_all
DELETE FROM former_chats

-- name: drop_waiting
-- As if given up; it is not known whether they were sent.
INSERT INTO deliveries (broadcast, seat, state, outcome, settled)
SELECT broadcast, seat, 'dropped', outcome, unixepoch() * 1000000 FROM outbox

-- name: empty_outbox
DELETE FROM outbox

-- name: end_fan_outs
UPDATE broadcasts SET fanned_out = opened WHERE fanned_out IS NULL

-- name: memories
SELECT key, facts FROM memories

-- name: unsound
-- Every row with a wrong checksum.
SELECT 'subscribers', chat_id FROM subscribers WHERE NOT {is_sound}
UNION ALL
SELECT 'draws', number FROM draws WHERE NOT {is_sound}
UNION ALL
SELECT 'memories', key FROM memories WHERE NOT {is_sound}
UNION ALL
SELECT 'broadcasts', id FROM broadcasts WHERE NOT {is_sound}

-- name: erased
SELECT chat_id FROM erased

-- name: forgotten
DELETE FROM erased WHERE chat_id IN (SELECT CAST(value ->> 0 AS bigint) FROM {each})

-- What follows brings the files of release 0.1.0 over, where a person's seat is known.

-- name: seat_old
INSERT INTO subscribers (seat, chat_id, facts) VALUES (:seat, :chat_id, :facts)

-- name: replace_old
UPDATE subscribers SET facts = :facts WHERE chat_id = :chat_id RETURNING seat

-- name: last_seat_old
-- A seat is given once and never again.
INSERT OR REPLACE INTO sqlite_sequence (rowid, name, seq)
SELECT (SELECT rowid FROM sqlite_sequence WHERE name = 'subscribers'), 'subscribers', :seat

-- name: serial_old
SELECT serial FROM broadcasts WHERE id = :broadcast

-- name: stand_old
UPDATE broadcasts
SET reached = :reached, fanned_out = :fanned_out, doubts = :doubts
WHERE serial = :serial

-- name: add_old_notices
INSERT INTO outbox (broadcast, seat, priority, outcome, attempts, claimed, doubtful, due)
SELECT
    value ->> 0, value ->> 1, value ->> 2, value ->> 3,
    value ->> 4, value ->> 5, value ->> 6, value ->> 7
FROM {each}
WHERE true
ON CONFLICT (broadcast, seat) DO NOTHING

-- name: count_claimed_old
SELECT count(*)
FROM outbox
WHERE broadcast = :serial AND claimed AND seat IN (SELECT value ->> 0 FROM {each})
