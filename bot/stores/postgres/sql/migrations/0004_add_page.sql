-- Add a page of notices, of chats that are known and have none, and move the fan-out's cursor, or
-- end the fan-out where there is none and wake whoever sends. Whether there is such a broadcast.
-- One message in place of five: a page takes half as long. A function, because each of its queries
-- sees what was committed before it, and the second must see who was erased while the first waited.
CREATE FUNCTION add_page(
    to_broadcast text,
    cursor_after bigint,
    at timestamptz,
    chat_ids bigint[],
    priorities smallint[],
    outcomes text[]
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    of_serial integer;
BEGIN
    -- A page that a crash of the server loses is added again, since the cursor is lost with it;
    -- the last one brings all before it to the disk.
    IF cursor_after IS NOT NULL THEN
        PERFORM set_config('synchronous_commit', 'off', true);
    END IF;
    -- This locks the broadcast's row, so that pages of one broadcast come one after the other, and
    -- nobody is erased in between.
    UPDATE broadcasts
    SET reached = CASE WHEN fanned_out IS NULL THEN coalesce(cursor_after, reached) ELSE reached END,
        fanned_out = coalesce(fanned_out, CASE WHEN cursor_after IS NULL THEN at END),
        emptied = false
    WHERE id = to_broadcast
    RETURNING serial INTO of_serial;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO outbox (broadcast, seat, priority, outcome)
    SELECT of_serial, chats.seat, given.priority, given.outcome
    FROM unnest(chat_ids, priorities, outcomes) WITH ORDINALITY
        AS given (chat_id, priority, outcome, place)
    JOIN chats ON chats.chat_id = given.chat_id
    WHERE NOT EXISTS (
        SELECT FROM deliveries
        WHERE deliveries.broadcast = of_serial AND deliveries.seat = chats.seat
    )
    ORDER BY given.place
    ON CONFLICT (broadcast, seat) DO NOTHING;
    IF cursor_after IS NULL THEN
        PERFORM pg_notify('draw_bot', '');
    END IF;
    RETURN true;
END
$$;
