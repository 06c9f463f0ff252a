-- People, in the order of joining. A seat is given once and never again.
-- json and not jsonb throughout: the order of keys is kept, so that every store exports the
-- same bytes.
CREATE TABLE subscribers (
    seat bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chat_id bigint NOT NULL UNIQUE,
    facts json NOT NULL
);

-- Ids that chats had before they moved, for claims that are settled under them; never one that
-- a subscriber has.
CREATE TABLE former_chats (
    chat_id bigint PRIMARY KEY,
    seat bigint NOT NULL,
    moved timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX former_chats_seat ON former_chats (seat);

-- Seats by any id that a chat has or had.
CREATE VIEW chats AS
SELECT chat_id, seat FROM subscribers
UNION ALL
SELECT chat_id, seat FROM former_chats;

CREATE TABLE draws (
    number text PRIMARY KEY,
    facts json NOT NULL
);

-- One row, counted up with each change to draws, so that readers need not read all of them.
CREATE TABLE draws_edition (
    edition bigint NOT NULL
);
INSERT INTO draws_edition VALUES (1);

CREATE TABLE memories (
    key text PRIMARY KEY,
    value json NOT NULL
);

-- Broadcasts in the order of opening; those that come first are sent before all others.
-- "reached" is the fan-out's cursor until "fanned_out"; "emptied" says that nobody waits any
-- more; "doubts" counts sends that may have been doubled.
CREATE TABLE broadcasts (
    serial integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text NOT NULL UNIQUE,
    facts json NOT NULL,
    opened timestamptz NOT NULL,
    comes_first boolean NOT NULL,
    reached bigint NOT NULL DEFAULT 0,
    fanned_out timestamptz,
    emptied boolean NOT NULL DEFAULT false,
    doubts bigint NOT NULL DEFAULT 0
);

-- The queue: what waits or is claimed, and nothing else. A row goes when it is settled, because
-- a queue that keeps its dead slows down: at 300,000 settled rows a claim took 140 ms.
-- "due" is the end of the lease, or the instant of the next try; null is at once.
CREATE TABLE outbox (
    broadcast integer NOT NULL,
    seat bigint NOT NULL,
    priority smallint NOT NULL,
    outcome text,
    attempts integer NOT NULL DEFAULT 0,
    claimed boolean NOT NULL DEFAULT false,
    doubtful boolean NOT NULL DEFAULT false,
    due timestamptz,
    PRIMARY KEY (broadcast, seat)
) WITH (
    fillfactor = 70,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 20000
);
CREATE INDEX outbox_line ON outbox (broadcast, priority, seat);

-- What became of notices, for corrections and tallies.
CREATE TABLE deliveries (
    broadcast integer NOT NULL,
    seat bigint NOT NULL,
    state text NOT NULL,
    outcome text,
    message_id bigint,
    settled timestamptz NOT NULL,
    PRIMARY KEY (broadcast, seat)
);
