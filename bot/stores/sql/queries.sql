-- Every query of the PostgreSQL store, by name. Parameters are psycopg's: %(name)s.

-- name: subscriber
-- What is stored about a chat.
SELECT facts FROM subscribers WHERE chat_id = %(chat_id)s

-- name: subscriber_locked
-- The same, and nobody else may change it until this transaction ends.
SELECT facts FROM subscribers WHERE chat_id = %(chat_id)s FOR UPDATE

-- name: put_subscribers
-- Add or replace; a replaced one keeps its seat.
WITH known_again AS (
    DELETE FROM former_chats
    USING unnest(%(chat_ids)s::bigint[]) AS given (chat_id)
    WHERE former_chats.chat_id = given.chat_id
)
INSERT INTO subscribers (chat_id, facts)
SELECT chat_id, facts::json
FROM unnest(%(chat_ids)s::bigint[], %(facts)s::text[]) WITH ORDINALITY
    AS given (chat_id, facts, place)
ORDER BY place
ON CONFLICT (chat_id) DO UPDATE SET facts = excluded.facts

-- name: replace_subscriber
UPDATE subscribers SET facts = %(facts)s::json WHERE chat_id = %(chat_id)s

-- name: subscribers_after
-- A page in the order of joining as one value, its last seat, and whether there are more.
SELECT
    json_agg(facts ORDER BY seat),
    max(seat),
    EXISTS (SELECT FROM subscribers AS further WHERE further.seat > max(page.seat))
FROM (
    SELECT seat, facts FROM subscribers WHERE seat > %(seat)s ORDER BY seat LIMIT %(limit)s
) AS page

-- name: groups
-- Groups and channels; their ids are negative, those of people positive.
SELECT facts FROM subscribers WHERE chat_id < 0 ORDER BY seat

-- name: count_subscribers
SELECT count(*) FROM subscribers

-- name: count_active
SELECT count(*) FROM subscribers WHERE facts ->> 'active' = 'true'

-- name: hold_fan_outs
-- Wait for the pages that are being added, and let none be added until this transaction ends.
SELECT serial FROM broadcasts WHERE fanned_out IS NULL ORDER BY serial FOR SHARE

-- name: seat_locked
SELECT seat FROM subscribers WHERE chat_id = %(chat_id)s FOR UPDATE

-- name: erase_notices
-- What a seat waits for, in whichever broadcast.
DELETE FROM outbox
USING broadcasts
WHERE outbox.broadcast = broadcasts.serial AND outbox.seat = %(seat)s

-- name: erase_records
-- What a seat was told.
DELETE FROM deliveries
USING broadcasts
WHERE deliveries.broadcast = broadcasts.serial AND deliveries.seat = %(seat)s

-- name: erase_seat
-- Who sat there.
WITH renamed AS (
    DELETE FROM former_chats WHERE seat = %(seat)s
)
DELETE FROM subscribers WHERE seat = %(seat)s

-- name: forget_former_chat
DELETE FROM former_chats WHERE chat_id = %(chat_id)s

-- name: inherit
-- What the other seat of the same chat was told already, this one shall not be told again.
WITH told AS (
    DELETE FROM outbox AS mine
    USING deliveries AS other
    WHERE mine.seat = %(heir)s
        AND other.seat = %(seat)s
        AND other.broadcast = mine.broadcast
        AND other.state = 'sent'
    RETURNING mine.broadcast, other.outcome, other.message_id, other.settled
)
INSERT INTO deliveries (broadcast, seat, state, outcome, message_id, settled)
SELECT broadcast, %(heir)s, 'sent', outcome, message_id, settled FROM told

-- name: rename
-- Give a seat's chat its new id.
WITH known_again AS (
    DELETE FROM former_chats WHERE chat_id = %(new)s
), former AS (
    INSERT INTO former_chats (chat_id, seat) VALUES (%(old)s, %(seat)s)
    ON CONFLICT (chat_id) DO UPDATE SET seat = excluded.seat, moved = now()
)
UPDATE subscribers SET chat_id = %(new)s, facts = %(facts)s::json WHERE seat = %(seat)s

-- name: draws_edition
SELECT edition FROM draws_edition

-- name: draws
SELECT facts FROM draws

-- name: new_draws_edition
UPDATE draws_edition SET edition = edition + 1

-- name: put_draws
INSERT INTO draws (number, facts)
SELECT number, facts::json FROM unnest(%(numbers)s::text[], %(facts)s::text[]) AS given (number, facts)
ON CONFLICT (number) DO UPDATE SET facts = excluded.facts

-- name: open_broadcast
INSERT INTO broadcasts (id, facts, opened, comes_first)
VALUES (%(id)s, %(facts)s::json, %(opened)s, %(comes_first)s)
ON CONFLICT (id) DO NOTHING

-- name: unfinished_fan_outs
SELECT facts, reached FROM broadcasts WHERE fanned_out IS NULL ORDER BY serial

-- name: add_page
SELECT add_page(
    %(broadcast)s, %(cursor)s, %(now)s,
    %(chat_ids)s::bigint[], %(priorities)s::smallint[], %(outcomes)s::text[]
)

-- name: in_line
-- Broadcasts that may have something to send, in the order in which they are served; none for
-- somebody whose term is over.
SELECT serial, id
FROM broadcasts
WHERE fanned_out IS NOT NULL
    AND NOT emptied
    AND EXISTS (SELECT FROM terms WHERE term = %(term)s)
ORDER BY comes_first DESC, serial

-- name: claim
-- Take due notices of a broadcast; one that was claimed already is in doubt from now on.
WITH picked AS (
    SELECT seat, claimed AS lapsed
    FROM outbox
    WHERE broadcast = %(serial)s AND (due IS NULL OR due <= %(now)s)
    ORDER BY priority, seat
    LIMIT %(limit)s
    FOR UPDATE SKIP LOCKED
), taken AS (
    UPDATE outbox
    SET claimed = true, due = %(until)s, doubtful = doubtful OR claimed
    FROM picked
    WHERE outbox.broadcast = %(serial)s AND outbox.seat = picked.seat
    RETURNING outbox.seat, priority, outcome, attempts, doubtful, lapsed
), counted AS (
    UPDATE broadcasts
    SET doubts = doubts + (SELECT count(*) FROM taken WHERE lapsed)
    WHERE serial = %(serial)s AND EXISTS (SELECT FROM taken WHERE lapsed)
)
SELECT chat_id, priority, outcome, attempts, doubtful
FROM taken
JOIN subscribers USING (seat)
ORDER BY priority, seat

-- name: broadcast_locked
SELECT FROM broadcasts WHERE serial = %(serial)s FOR UPDATE

-- name: note_emptied
UPDATE broadcasts
SET emptied = true
WHERE serial = %(serial)s
    AND NOT EXISTS (SELECT FROM outbox WHERE outbox.broadcast = %(serial)s)

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

-- name: finish
-- Notices that are at an end go from the queue to the records. It does not wait for the disk: 0.6 s
-- later it is there.
WITH soon AS (
    SELECT set_config('synchronous_commit', 'off', true)
), given AS (
    SELECT broadcasts.serial, chats.seat, state, message_id
    FROM unnest(
        %(broadcasts)s::text[], %(chat_ids)s::bigint[], %(states)s::text[], %(messages)s::bigint[]
    ) AS settlement (id, chat_id, state, message_id)
    CROSS JOIN soon
    JOIN broadcasts USING (id)
    JOIN chats USING (chat_id)
), ended AS (
    DELETE FROM outbox
    USING given
    WHERE outbox.broadcast = given.serial AND outbox.seat = given.seat
    RETURNING broadcast, outbox.seat, state, outcome, message_id
)
INSERT INTO deliveries (broadcast, seat, state, outcome, message_id, settled)
SELECT broadcast, seat, state, outcome, message_id, %(now)s FROM ended

-- name: retry
-- Notices that are to be sent again wait for their time, unless another sends them by now.
WITH soon AS (
    SELECT set_config('synchronous_commit', 'off', true)
), given AS (
    SELECT broadcasts.serial, chats.seat, settlement.due, settlement.attempts, in_doubt
    FROM unnest(
        %(broadcasts)s::text[], %(chat_ids)s::bigint[], %(due)s::timestamptz[],
        %(attempts)s::integer[], %(in_doubt)s::boolean[]
    ) AS settlement (id, chat_id, due, attempts, in_doubt)
    CROSS JOIN soon
    JOIN broadcasts USING (id)
    JOIN chats USING (chat_id)
    WHERE EXISTS (SELECT FROM terms WHERE term = %(term)s)
), put_back AS (
    UPDATE outbox
    SET claimed = false,
        due = given.due,
        attempts = given.attempts,
        doubtful = doubtful OR in_doubt
    FROM given
    WHERE outbox.broadcast = given.serial AND outbox.seat = given.seat
    RETURNING broadcast, in_doubt
), doubted AS (
    SELECT broadcast, count(*) AS many FROM put_back WHERE in_doubt GROUP BY broadcast
)
UPDATE broadcasts
SET doubts = doubts + doubted.many
FROM doubted
WHERE broadcasts.serial = doubted.broadcast

-- name: broadcast
SELECT facts FROM broadcasts WHERE id = %(broadcast)s

-- name: tally
SELECT
    broadcasts.facts,
    fanned_out,
    (SELECT count(*) FROM outbox WHERE outbox.broadcast = serial) AS waiting,
    doubts,
    first_sent,
    last_sent,
    by_state
FROM broadcasts
CROSS JOIN LATERAL (
    SELECT
        min(first) FILTER (WHERE state = 'sent') AS first_sent,
        max(last) FILTER (WHERE state = 'sent') AS last_sent,
        coalesce(json_object_agg(state, many), '{}') AS by_state
    FROM (
        SELECT state, count(*) AS many, min(settled) AS first, max(settled) AS last
        FROM deliveries
        WHERE deliveries.broadcast = serial
        GROUP BY state
    ) AS states
) AS counted
WHERE id = %(broadcast)s

-- name: backlog
-- What is still to be delivered, and since when.
SELECT coalesce(sum(waiting), 0)::bigint, min(opened) FILTER (WHERE waiting > 0)
FROM broadcasts
CROSS JOIN LATERAL (
    SELECT count(*) AS waiting FROM outbox WHERE outbox.broadcast = serial
) AS counted
WHERE NOT emptied

-- name: told
SELECT outcome, message_id
FROM deliveries
JOIN broadcasts ON broadcasts.serial = deliveries.broadcast
JOIN chats USING (seat)
WHERE broadcasts.id = %(broadcast)s AND chats.chat_id = %(chat_id)s AND state = 'sent'

-- name: addressed
-- Who was told, or is to be.
SELECT chats.chat_id
FROM unnest(%(chat_ids)s::bigint[]) AS given (chat_id)
JOIN chats ON chats.chat_id = given.chat_id
CROSS JOIN broadcasts
WHERE broadcasts.id = %(broadcast)s
    AND (
        EXISTS (SELECT FROM outbox WHERE broadcast = serial AND seat = chats.seat)
        OR EXISTS (
            SELECT FROM deliveries
            WHERE broadcast = serial AND seat = chats.seat AND state = 'sent'
        )
    )

-- name: prune
-- Drop old broadcasts that are finished, with their records.
WITH old AS (
    DELETE FROM broadcasts
    WHERE opened < %(before)s
        AND fanned_out IS NOT NULL
        AND NOT EXISTS (SELECT FROM outbox WHERE outbox.broadcast = serial)
    RETURNING serial
)
DELETE FROM deliveries USING old WHERE deliveries.broadcast = old.serial

-- name: prune_former_chats
DELETE FROM former_chats WHERE moved < %(before)s

-- name: recall
SELECT value FROM memories WHERE key = %(key)s

-- name: remember
INSERT INTO memories (key, value) VALUES (%(key)s, %(value)s::json)
ON CONFLICT (key) DO UPDATE SET value = excluded.value

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
