-- Queries that SQLite and PostgreSQL share, by name. Parameters are :name; {each} is the rows of
-- the parameter "rows", a JSON array of arrays, as (key, value); {instant} is the type of instants;
-- {skip_locked}, {for_update}, {for_share} and {in_term} are empty where only one process writes.
-- {json} is the type of JSON that the driver hands out undecoded. {is_sound} is false for facts
-- that were damaged; PostgreSQL finds those itself.

-- name: subscribers_after
SELECT seat, chat_id, CAST(facts AS {json})
FROM subscribers
WHERE seat > :seat
ORDER BY seat
LIMIT :limit

-- name: groups
-- Groups and channels; their ids are negative, those of people positive.
SELECT chat_id, facts FROM subscribers WHERE chat_id < 0 ORDER BY seat

-- name: count_subscribers
SELECT count(*) FROM subscribers

-- name: seat_locked
SELECT seat FROM subscribers WHERE chat_id = :chat_id {for_update}

-- name: known_again
-- Who has a place of their own is no longer found by the id of somebody who moved away from it.
DELETE FROM former_chats
WHERE chat_id IN (SELECT CAST(value ->> 0 AS bigint) FROM {each})

-- name: hold_fan_outs
-- Wait for the pages that are being added, and let none be added until this transaction ends.
SELECT serial FROM broadcasts WHERE fanned_out IS NULL ORDER BY serial {for_share}

-- name: erase_notices
-- What a seat waits for, in whichever broadcast.
DELETE FROM outbox WHERE broadcast IN (SELECT serial FROM broadcasts) AND seat = :seat

-- name: erase_records
-- What a seat was told.
DELETE FROM deliveries WHERE broadcast IN (SELECT serial FROM broadcasts) AND seat = :seat

-- name: forget_former_ids
DELETE FROM former_chats WHERE seat = :seat

-- name: note_former_id
INSERT INTO former_chats (chat_id, seat) VALUES (:chat_id, :seat)
ON CONFLICT (chat_id) DO UPDATE SET seat = excluded.seat, moved = excluded.moved

-- name: inherit_records
-- What the other seat of the same chat was told already, this one shall not be told again.
INSERT INTO deliveries (broadcast, seat, state, outcome, message_id, settled)
SELECT serial, mine.seat, 'sent', other.outcome, other.message_id, other.settled
FROM broadcasts
JOIN outbox AS mine ON mine.broadcast = serial AND mine.seat = :heir
JOIN deliveries AS other ON other.broadcast = serial AND other.seat = :seat
WHERE other.state = 'sent'

-- name: drop_inherited
DELETE FROM outbox
WHERE seat = :heir
    AND broadcast IN (
        SELECT serial
        FROM broadcasts
        JOIN deliveries ON deliveries.broadcast = serial AND deliveries.seat = :heir
    )

-- name: rename
-- Give a seat's chat its new id.
UPDATE subscribers SET chat_id = :chat_id, facts = :facts WHERE seat = :seat

-- name: draws
SELECT number, facts FROM draws

-- name: broadcasts
SELECT id, facts FROM broadcasts

-- name: open_broadcast
INSERT INTO broadcasts (id, facts, opened, comes_first)
VALUES (:id, :facts, :opened, :comes_first)
ON CONFLICT (id) DO NOTHING

-- name: unfinished_fan_outs
SELECT id, facts, opened, reached FROM broadcasts WHERE fanned_out IS NULL ORDER BY serial

-- name: broadcast
SELECT facts, opened FROM broadcasts WHERE id = :broadcast

-- name: reach
-- Move the fan-out's cursor, or end the fan-out where there is none. The broadcast's row is locked
-- from here on, so that its pages come one after the other and nobody is erased in between.
UPDATE broadcasts
SET reached = CASE
        WHEN fanned_out IS NULL THEN coalesce(CAST(:cursor AS bigint), reached) ELSE reached
    END,
    fanned_out = coalesce(
        fanned_out, CASE WHEN CAST(:cursor AS bigint) IS NULL THEN CAST(:now AS {instant}) END
    ),
    emptied = false
WHERE id = :broadcast
RETURNING serial

-- name: add_notices
-- Of chats that are known and have none.
INSERT INTO outbox (broadcast, seat, priority, outcome)
SELECT CAST(:serial AS integer), seat, priority, outcome
FROM (
    SELECT
        (SELECT seat FROM chats WHERE chat_id = CAST(value ->> 0 AS bigint)) AS seat,
        CAST(value ->> 1 AS smallint) AS priority,
        value ->> 2 AS outcome,
        key AS place
    FROM {each}
) AS given
WHERE seat IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM deliveries
        WHERE deliveries.broadcast = CAST(:serial AS integer) AND deliveries.seat = given.seat
    )
ORDER BY place
ON CONFLICT (broadcast, seat) DO NOTHING

-- name: in_line
-- Broadcasts that may have something to send, in the order in which they are served.
SELECT serial, id
FROM broadcasts
WHERE fanned_out IS NOT NULL AND NOT emptied {in_term}
ORDER BY comes_first DESC, serial

-- name: wake_due
-- Those whose lease has ended, or whose next try has come, stand in line again. So do those that
-- are due later than any can be: the clock was ahead when they were put back.
UPDATE outbox
SET due = NULL
WHERE (broadcast, seat) IN (
    SELECT broadcast, seat FROM outbox WHERE due <= :now OR due > :farthest {skip_locked}
)

-- name: next_in_line
SELECT outbox.seat, chat_id, priority, outcome, attempts, doubtful, claimed
FROM outbox
JOIN subscribers ON subscribers.seat = outbox.seat
WHERE broadcast = :serial AND due IS NULL
ORDER BY priority, outbox.seat
LIMIT :limit
{skip_locked}

-- name: claim
-- One that was claimed already is in doubt from now on.
UPDATE outbox
SET claimed = true, due = :until, doubtful = doubtful OR claimed
WHERE broadcast = :serial AND seat IN (SELECT CAST(value ->> 0 AS bigint) FROM {each})

-- name: count_doubts
UPDATE broadcasts SET doubts = doubts + :many WHERE serial = :serial

-- name: broadcast_locked
SELECT serial FROM broadcasts WHERE serial = :serial {for_update}

-- name: note_emptied
UPDATE broadcasts
SET emptied = true
WHERE serial = :serial
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.broadcast = broadcasts.serial)

-- name: places
-- Where in the outbox the notices of broadcasts and chats are, by the chats' present or former ids.
SELECT place, serial, seat
FROM (
    SELECT
        {place} AS place,
        serial,
        (SELECT seat FROM chats WHERE chat_id = CAST(value ->> 1 AS bigint)) AS seat
    FROM {each}
    JOIN broadcasts ON broadcasts.id = value ->> 0
) AS given
WHERE seat IS NOT NULL
ORDER BY place

-- name: put_back
-- What is to be sent again waits for its time.
UPDATE outbox
SET claimed = false, due = :due, attempts = :attempts, doubtful = doubtful OR :in_doubt
WHERE broadcast = :serial AND seat = :seat {in_term}
RETURNING seat

-- name: take_out
-- A row goes when it is settled: a queue that keeps its dead slows down.
DELETE FROM outbox
WHERE (broadcast, seat) IN (
    SELECT CAST(value ->> 0 AS integer), CAST(value ->> 1 AS bigint) FROM {each}
)
RETURNING broadcast, seat, outcome

-- name: add_records
INSERT INTO deliveries (broadcast, seat, state, message_id, outcome, settled)
SELECT
    CAST(value ->> 0 AS integer),
    CAST(value ->> 1 AS bigint),
    value ->> 2,
    CAST(value ->> 3 AS bigint),
    value ->> 4,
    CAST(value ->> 5 AS {instant})
FROM {each}

-- name: tally
SELECT
    serial,
    facts,
    opened,
    fanned_out,
    doubts,
    (SELECT count(*) FROM outbox WHERE outbox.broadcast = broadcasts.serial)
FROM broadcasts
WHERE id = :broadcast

-- name: tally_states
SELECT state, count(*), min(settled), max(settled)
FROM deliveries
WHERE broadcast = :serial
GROUP BY state

-- name: backlog
SELECT (SELECT count(*) FROM outbox WHERE outbox.broadcast = broadcasts.serial), opened
FROM broadcasts
WHERE NOT emptied

-- name: told
SELECT outcome, message_id
FROM deliveries
WHERE broadcast = (SELECT serial FROM broadcasts WHERE id = :broadcast)
    AND seat = (SELECT seat FROM chats WHERE chat_id = :chat_id)
    AND state = 'sent'

-- name: addressed
-- Who was told, or is to be.
SELECT chat_id
FROM (
    SELECT
        CAST(value ->> 0 AS bigint) AS chat_id,
        (SELECT seat FROM chats WHERE chat_id = CAST(value ->> 0 AS bigint)) AS seat,
        (SELECT serial FROM broadcasts WHERE id = :broadcast) AS serial
    FROM {each}
) AS given
WHERE EXISTS (
        SELECT 1 FROM outbox WHERE outbox.broadcast = given.serial AND outbox.seat = given.seat
    )
    OR EXISTS (
        SELECT 1
        FROM deliveries
        WHERE deliveries.broadcast = given.serial
            AND deliveries.seat = given.seat
            AND state = 'sent'
    )

-- name: prunable
SELECT serial
FROM broadcasts
WHERE opened < :before
    AND fanned_out IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.broadcast = broadcasts.serial)
ORDER BY serial
LIMIT 1

-- name: prune_records
DELETE FROM deliveries
WHERE broadcast = :serial
    AND seat IN (
        SELECT seat FROM deliveries WHERE broadcast = :serial ORDER BY seat LIMIT :limit
    )
RETURNING seat

-- name: prune_broadcast
DELETE FROM broadcasts WHERE serial = :serial

-- name: prune_former_ids
DELETE FROM former_chats WHERE moved < :before

-- name: census
SELECT
    facts ->> 'language',
    CAST(facts ->> 'active' AS text) IN ('1', 'true'),
    facts ->> 'unreachable_since' IS NOT NULL,
    facts ->> 'group' IS NOT NULL,
    count(*)
FROM subscribers
WHERE {is_sound}
GROUP BY 1, 2, 3, 4

-- name: headcount
-- All rows count, also those that cannot be read.
SELECT
    count(*),
    coalesce(max(seat), 0),
    count(CASE WHEN seat > :seat THEN 1 END),
    count(
        CASE
            WHEN NOT {is_sound} THEN NULL
            WHEN CAST(facts ->> 'active' AS text) IN ('1', 'true') THEN NULL
            WHEN facts ->> 'unreachable_since' = :day THEN 1
        END
    )
FROM subscribers
