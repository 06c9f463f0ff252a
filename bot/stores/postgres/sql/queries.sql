-- Queries that are PostgreSQL's own, by name; those it shares with SQLite are in ../../sql.

-- name: get_subscribers
-- What is stored about a chat.
SELECT facts FROM subscribers WHERE chat_id = %(key)s

-- name: lock_subscribers
-- Nobody else may change it until this transaction ends.
SELECT facts FROM subscribers WHERE chat_id = %(key)s FOR UPDATE

-- name: put_subscribers
-- Add or replace; a replaced one keeps its seat.
INSERT INTO subscribers (chat_id, facts)
SELECT CAST(value ->> 0 AS bigint), value -> 1
FROM {each}
ORDER BY key
ON CONFLICT (chat_id) DO UPDATE SET facts = excluded.facts

-- name: drop_subscribers
DELETE FROM subscribers WHERE chat_id = %(key)s

-- name: drop_draws
DELETE FROM draws WHERE number = %(key)s

-- name: draws_edition
SELECT edition FROM draws_edition

-- name: new_draws_edition
UPDATE draws_edition SET edition = edition + 1

-- name: put_draws
INSERT INTO draws (number, facts)
SELECT value ->> 0, value -> 1 FROM {each}
ON CONFLICT (number) DO UPDATE SET facts = excluded.facts

-- name: term
SELECT term FROM terms

-- name: begin_term
-- From now on nobody claims who began before.
UPDATE terms SET term = term + 1 RETURNING term

-- name: hold_term
-- The present term, and whose sessions may stand in the way.
UPDATE terms
SET holders = array_append(array_remove(holders, %(holder)s), %(holder)s)
RETURNING term, array_remove(holders, %(holder)s)

-- name: end_sessions
-- End what these left half-done, with its locks. An idle session has none, and may go on.
SELECT pg_terminate_backend(pid, 5000)
FROM pg_stat_activity
WHERE datname = current_database()
    AND usename = current_user
    AND application_name = ANY (%(holders)s)
    AND xact_start IS NOT NULL

-- name: release_claims
-- Whoever held claims is no more: what they left comes back at once, in doubt when claimed again.
WITH begun AS (
    UPDATE terms SET holders = ARRAY[%(holder)s] WHERE term = %(term)s
)
UPDATE outbox SET due = NULL WHERE claimed

-- name: get_memories
SELECT json_build_object('key', key, 'value', value) FROM memories WHERE key = %(key)s

-- name: memories
SELECT key, json_build_object('key', key, 'value', value) FROM memories

-- name: put_memories
INSERT INTO memories (key, value)
SELECT value ->> 0, value -> 1 -> 'value' FROM {each}
ON CONFLICT (key) DO UPDATE SET value = excluded.value

-- name: wake_senders
SELECT pg_notify('draw_bot', '')

-- name: lazy
-- What follows in this transaction does not wait for the disk: 0.6 s later it is there.
SELECT set_config('synchronous_commit', 'off', true)

-- name: accept_updates
-- Take updates in, unless they came before; and whether others of their chat are being answered.
-- Of those that are "unsure" it was never heard whether they were taken in: they are once more.
INSERT INTO updates (update_id, chat_id)
SELECT * FROM unnest(%(update_ids)s::bigint[], %(chat_ids)s::bigint[])
ON CONFLICT (update_id) DO UPDATE SET taken = now()
    WHERE updates.update_id = ANY (%(unsure)s::bigint[]) AND updates.chat_id IS NOT NULL
RETURNING update_id, EXISTS (
    SELECT FROM updates AS earlier
    WHERE earlier.chat_id = updates.chat_id AND earlier.update_id < updates.update_id
)

-- name: updates_ahead
-- Whether earlier ones of the chat are being answered, by a process that is still alive.
SELECT EXISTS (
    SELECT FROM updates
    WHERE chat_id = %(chat_id)s
        AND update_id < %(update_id)s
        AND taken > now() - make_interval(secs => %(patience)s)
)

-- name: updates_done
UPDATE updates SET chat_id = NULL WHERE update_id = ANY (%(update_ids)s::bigint[])

-- name: prune_updates
DELETE FROM updates WHERE taken < now() - make_interval(secs => %(kept)s)
