-- Queries that are SQLite's own, by name; those it shares with PostgreSQL are in ../../sql.

-- name: count_active
SELECT count(*) FROM subscribers WHERE facts ->> 'active'

-- name: note_former_id
INSERT INTO former_chats (chat_id, seat) VALUES (:chat_id, :seat)
ON CONFLICT (chat_id) DO UPDATE SET seat = excluded.seat, moved = excluded.moved

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

-- name: erased
SELECT chat_id FROM erased

-- name: forgotten
DELETE FROM erased WHERE chat_id IN (SELECT CAST(value ->> 0 AS bigint) FROM {each})
